using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities.Bodies;

/// <summary>
/// Finds bodies that the noun beside them tells of, whatever the cut of their sentence made of them: "the newspaper La Hoja de Tarn,",
/// "Trade union Mend, which", "Tarnu, the bakers union,", "the old Tarnist Accord party", "his Vane-Ostra team", or the letters behind them;
/// and those of <see cref="ShownBodies"/>.
/// </summary>
internal static class NamedBodies
{
    /// <summary>No name that is found so has more words.</summary>
    public const int Longest = 5;

    private const int LongestLettered = 10;
    private const int FewestLetters = 3;

    /// <summary>What is known for something else opens no such name.</summary>
    public const WordSenses Others = WordSenses.Function | WordSenses.Calendar | WordSenses.Demonym | WordSenses.Place | WordSenses.FirstName
        | WordSenses.Surname | WordSenses.Honorific | WordSenses.Title | WordSenses.Thing;

    /// <summary>Nouns that stand behind the names of such bodies.</summary>
    private static readonly WordTable NounsBehind = WordTable.Of("party", "team", "squad");

    private static readonly WordTable Openers = WordTable.Of("the", "a", "an", "his", "her", "their", "its", "our");

    /// <summary>What goes on telling of a company, and seldom of people: "a maker | in Tarn".</summary>
    private static readonly WordTable Seated = WordTable.Of("in", "based", "which", "that");

    private static readonly WordTable Articles = RuleWords.Of("article");

    /// <summary>Adds those bodies to the mentions, in text order; what was found inside them goes.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var (facts, document) = (view.Facts, view.Facts.Document);
        ScratchList<Mention>? found = null;
        for (var token = NearCapital(facts, 1); token + 2 < document.Tokens.Length; token = NearCapital(facts, token + 1))
        {
            if (MayTell(facts, token) && Told(view, mentions, token) is { } body && Take(facts, mentions, body))
            {
                (found ??= new ScratchList<Mention>(document.Scratch, 1)).Add(body);
            }
        }

        if (found is not null)
        {
            TakenMentions.Replace(mentions, found);
        }
    }

    /// <returns>The first token from that one on that has a capital right before it or at most two tokens behind it.</returns>
    private static int NearCapital(WordFacts facts, int token) => Math.Max(token, facts.NextCapital(token - 1) - 2);

    /// <summary>Whether a capital stands where every one of the rules asks for one: few tokens are looked at closer.</summary>
    private static bool MayTell(WordFacts facts, int token) => facts.Shape(token) == Shape.Lower
        ? facts.IsCapitalised(token + 1) || facts.IsCapitalised(token - 1)
            || (facts.IsCapitalised(token + 2) && (facts.Is(token, "the") || facts.Is(token + 1, "the") || facts.Is(token + 1, ",")))
        : facts.IsCapitalised(token - 1) && (facts.Document.KindOf(token) is TokenKind.Mark or TokenKind.Clitic || facts.Is(token, "ceo"));

    private static Mention? Told(EntityView view, ScratchList<Mention> mentions, int token)
    {
        var facts = view.Facts;
        return facts.Shape(token) == Shape.Lower
            ? Behind(view, token) ?? Named(view, mentions, token) ?? Before(view, token) ?? ShownBodies.Beside(view, token)
            : facts.Is(token, ",") ? Apposed(view, token) ?? ShownBodies.Acting(facts, token)
            : facts.Document.KindOf(token) == TokenKind.Clitic ? ShownBodies.OfSaint(view, token)
            : facts.Is(token, "(") ? Lettered(facts, token)
            : facts.Is(token, "ceo") ? ShownBodies.Beside(view, token)
            : null;
    }

    /// <summary>"The newspaper | La Hoja de Tarn,": what follows shows that the noun is not somebody's ("the union Quist leads").</summary>
    private static Mention? Behind(EntityView view, int noun)
    {
        var facts = view.Facts;
        var first = noun + 1;
        if (!facts.IsCapitalised(first) || !BodyNouns.IsTitle(facts, noun) || facts.IsHeadline(facts.Document.SentenceOf(noun))
            || (facts.Has(first, Others) && !(facts.IsAny(first, Articles) && facts.IsCapitalised(first + 1))))
        {
            return null;
        }

        var sentence = facts.Document.Sentences[facts.Document.SentenceOf(noun)];
        var end = EndOf(facts, first, sentence.EndToken);
        var mention = Mention.Of(facts.Document, first, end, ActorKind.Organization);
        if (end < sentence.EndToken && (facts.Document.KindOf(end) == TokenKind.Stop || facts.Is(end, "in")))
        {
            var isPlain = end - first == 1 && facts.Has(first, WordSenses.Common | WordSenses.OrganizationHead);
            return !isPlain && !HasDigit(facts.Document.Span(end - 1)) && !facts.Has(end - 1, Others) && !IsPerson(view, first, end)
                && BodyNouns.Before(facts, mention) == noun
                    ? mention
                    : null;
        }

        // "The newspaper | El Tarnino | reported", "told the newspaper | El Tarnino | that".
        if (end < sentence.EndToken && end - first > 1 && (facts.Is(end, "that") || facts.Has(end, WordSenses.Reporting)))
        {
            return !facts.Has(end - 1, Others) && !IsPerson(view, first, end)
                && (facts.Is(end, "that") ? facts.Is(noun - 1, "the") || facts.Is(noun - 1, "a") : BodyNouns.Before(facts, mention) == noun)
                    ? mention
                    : null;
        }

        if (end >= sentence.EndToken || !facts.Is(end, ",") || (end - first == 1 && !IsBodyRelative(facts, end + 1)))
        {
            return null;
        }

        return IsBodyRelative(facts, end + 1) || BodyNouns.Before(facts, mention) == noun ? mention : null;
    }

    /// <summary>
    /// "Her firm, | Tarn Settlements,", "the mill’s owner, | Vane Grain plc,". What is a name already is left: its other forms would stay
    /// people.
    /// </summary>
    private static Mention? Named(EntityView view, ScratchList<Mention> mentions, int noun)
    {
        var facts = view.Facts;
        var first = noun + 2;
        if (!facts.Is(noun + 1, ",") || !facts.IsCapitalised(first) || facts.IsHeadline(facts.Document.SentenceOf(noun)) || facts.Has(first, Others)
            || (facts.PhraseSenses(first) & WordSenses.Title) != 0)
        {
            return null;
        }

        var limit = facts.Document.Sentences[facts.Document.SentenceOf(noun)].EndToken;
        var end = EndOf(facts, first, limit);
        var isCompany = end < limit && facts.Is(end, "plc") && facts.Shape(end) == Shape.Lower;
        end += isCompany ? 1 : 0;
        var body = Mention.Of(facts.Document, first, end, ActorKind.Organization);
        var known = Mention.FirstAfter(mentions, facts.Document.Tokens[first].Start);
        var isKnown = known < mentions.Length && mentions[known].FirstToken == first && mentions[known].EndToken == end;
        return end - first > 1 && !isKnown && !IsPerson(view, first, end) && (isCompany || BodyNouns.Before(facts, body) == noun) ? body : null;
    }

    private static bool HasDigit(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBodyRelative(WordFacts facts, int token) =>
        token < facts.Document.Tokens.Length && (facts.Is(token, "which") || facts.Is(token, "whose") || facts.Is(token, "citing"));

    /// <summary>"The old | Tarnist Accord | party"; one plain word is none: "the Labor party" is known, "the Grand team" is not.</summary>
    private static Mention? Before(EntityView view, int noun)
    {
        var facts = view.Facts;
        if (!facts.IsCapitalised(noun - 1) || !facts.IsAny(noun, NounsBehind) || facts.IsHeadline(facts.Document.SentenceOf(noun)))
        {
            return null;
        }

        var lowest = facts.Document.Sentences[facts.Document.SentenceOf(noun)].FirstToken;
        var first = StartOfRun(facts, noun, Math.Max(lowest, noun - Longest), Others);

        var isName = first > lowest && first < noun
            && (facts.Is(first - 1, "the") || !facts.IsCapitalised(first - 1))
            && (noun - first > 1 || !facts.Has(first, WordSenses.Common)) && !IsPerson(view, first, noun)
            && (facts.IsAny(first - 1, Openers) || facts.Document.KindOf(first - 1) == TokenKind.Clitic
                || (facts.Shape(first - 1) == Shape.Lower && !facts.Has(first - 1, WordSenses.Function)));
        return isName ? Mention.Of(facts.Document, first, noun, ActorKind.Organization) : null;
    }

    /// <summary>"Tarn Fasteners, | a manufacturer in Skog", "Tarnu, | the bakers union,", "TNU, | the bakers union,".</summary>
    private static Mention? Apposed(EntityView view, int comma)
    {
        var facts = view.Facts;
        var lowest = facts.Document.Sentences[facts.Document.SentenceOf(comma)].FirstToken;

        // A plain word ends a name that starts with another.
        var last = StartOfRun(facts, comma, Math.Max(lowest, comma - 1), Others);
        var first = StartOfRun(facts, last, Math.Max(lowest, comma - Longest), Others | WordSenses.Common);
        first = comma - first == 1 && facts.Has(first, WordSenses.Common) ? comma : first;
        first -= first == comma && comma > lowest && facts.Shape(comma - 1) == Shape.Capitals && !facts.Has(comma - 1, Others) ? 1 : 0;
        if (first == comma || (first > lowest && facts.IsCapitalised(first - 1))
            || (view.Evidence(comma - 1).Uses & (uint)WordEvidence.Use.Last) != 0)
        {
            return null;
        }

        var mention = Mention.Of(facts.Document, first, comma, ActorKind.Organization);
        if (BodyNouns.Behind(facts, mention) is not (>= 0 and var noun) || noun + 1 >= facts.Document.Tokens.Length)
        {
            return null;
        }

        // One word may be a town's or a ship's, but "that" and "which" go on telling of a company.
        var goesOn = comma - first > 1 ? facts.IsAny(noun + 1, Seated) : facts.Is(noun + 1, "that") || facts.Is(noun + 1, "which");
        var isBody = facts.Is(noun + 1, ",")
            ? BodyNouns.IsTitle(facts, noun)
            : goesOn && facts.Is(noun, DescriptionNouns.Business);
        return isBody ? mention : null;
    }

    /// <summary>
    /// "The | Port Authority of the Gulf of Tarn | (APGT)": letters that are not its English initials stand for a body, too.
    /// </summary>
    private static Mention? Lettered(WordFacts facts, int bracket)
    {
        if (facts.Shape(bracket + 1) != Shape.Capitals || facts.Document.Tokens[bracket + 1].Length < FewestLetters
            || !facts.Is(bracket + 2, ")") || !facts.IsCapitalised(bracket - 1))
        {
            return null;
        }

        var lowest = Math.Max(facts.Document.Sentences[facts.Document.SentenceOf(bracket)].FirstToken, bracket - LongestLettered);
        var of = -1;
        for (var i = bracket - 1; i >= lowest && (facts.IsCapitalised(i) || facts.Is(i, "of") || facts.Is(i, "the")); i--)
        {
            var isHead = facts.Is(i, "of") && i - 1 > lowest && facts.IsCapitalised(i - 1) && facts.Has(i - 1, WordSenses.OrganizationHead);
            of = isHead ? i : of;
        }

        var first = of;
        while (first > lowest && facts.Shape(first - 1) == Shape.Capital && !facts.Is(first - 1, "the"))
        {
            first--;
        }

        return of > 0 && of - first > 1 ? Mention.Of(facts.Document, first, bracket, ActorKind.Organization) : null;
    }

    /// <summary>Whether the article has a person of that name, or one whose surname it is.</summary>
    public static bool IsPerson(EntityView view, int first, int end)
    {
        const uint part = (uint)(WordEvidence.Use.First | WordEvidence.Use.Last);
        var uses = view.Evidence(end - 1).Uses;
        return (uses & (uint)WordEvidence.Use.Person) != 0 && (end - first == 1 || (uses & part) != 0)
            && view.ProposalAt(end - 1) is not { Length: > 1 };
    }

    /// <summary>Where the capitalised words before a token start, none of which has one of the senses.</summary>
    public static int StartOfRun(WordFacts facts, int end, int lowest, WordSenses others)
    {
        var first = end;
        while (first > lowest && facts.Shape(first - 1) == Shape.Capital && !facts.Has(first - 1, others))
        {
            first--;
        }

        return first;
    }

    /// <summary>Where the capitalised words end, and the particles between two of them.</summary>
    public static int EndOf(WordFacts facts, int first, int limit)
    {
        var end = first;
        while (end < limit && end - first < Longest
            && (facts.IsCapitalised(end)
                || (end > first && facts.Shape(end) == Shape.Lower && facts.Has(end, WordSenses.Particle)
                    && end + 1 < limit && facts.IsCapitalised(end + 1))))
        {
            end++;
        }

        return end;
    }

    /// <summary>Empties what lies inside the body's name, unless something reaches beyond it or is a body already.</summary>
    private static bool Take(WordFacts facts, ScratchList<Mention> mentions, in Mention body)
    {
        var start = Mention.FirstAfter(mentions, facts.Document.Tokens[body.FirstToken].Start);
        var next = start;
        for (; next < mentions.Length && mentions[next].FirstToken < body.EndToken; next++)
        {
            if (mentions[next].FirstToken < body.FirstToken || mentions[next].EndToken > body.EndToken
                || mentions[next].TitleFirst < body.FirstToken
                || (mentions[next].Length == body.Length
                    && (mentions[next].Kind == ActorKind.Organization
                        || (mentions[next].Kind == ActorKind.Place && facts.Has(body.FirstToken, WordSenses.Place)))))
            {
                return false;
            }
        }

        TakenMentions.Empty(mentions, start, next);

        return true;
    }
}
