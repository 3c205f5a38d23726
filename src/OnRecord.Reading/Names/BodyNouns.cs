using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>
/// The nouns by which an article introduces its bodies: "the union Tarn-Nord", "the water company, Eaux du Tarn,", "Tarn
/// Air, a small carrier,", "retailer Tarnring".
/// </summary>
internal static class BodyNouns
{
    private const int LongestDescription = 5;

    private const WordSenses People = WordSenses.FirstName | WordSenses.Surname;

    private static readonly WordTable Openers = WordTable.Of("the", "a", "an", "its", "their", "his", "her", "another");

    // "At the bank | Quist said", "told the court | Quist lied": no bank or court of that name.
    private static readonly WordTable Apart = WordTable.Of("at", "in", "from", "outside", "inside", "near", "told", "of");

    private static readonly WordTable Participles = WordTable.Of("bought", "built", "led", "made", "run", "set", "sold");

    private static readonly WordTable Behinds = WordTable.Of("in", "of", "for", "to", "on");

    private static readonly WordTable Speakers = RuleWords.Of("speaker");

    /// <summary>
    /// Whether what stands before a name tells that it is a body's: such a noun, or somebody who speaks for it ("a
    /// spokesman for Tarn-Nord").
    /// </summary>
    public static bool TellOf(WordFacts facts, in Mention mention)
    {
        int before = mention.FirstToken - 1;
        return before > 0 && facts.Is(before, "for") ? facts.IsAny(before - 1, Speakers) : Before(facts, mention) >= 0;
    }

    /// <returns>The noun before a name, right there or apposed; -1 where there is none.</returns>
    public static int Before(WordFacts facts, in Mention mention)
    {
        Sentence sentence = facts.Document.Sentences[facts.Document.SentenceOf(mention.FirstToken)];
        int before = mention.FirstToken - 1;
        bool isApposed = before >= sentence.FirstToken && facts.Is(before, ",");
        int noun = isApposed ? before - 1 : before;
        if (noun < sentence.FirstToken || !IsNoun(facts, noun, sentence.FirstToken)
            || (isApposed && !EndsApposition(facts, mention.EndToken, sentence.EndToken)))
        {
            return -1;
        }

        int opener = OpenerOf(facts, noun, sentence.FirstToken);
        bool isOpened = isApposed && opener > sentence.FirstToken && facts.Document.IsOwnersMark(opener) ? IsTitle(facts, noun)
            : opener >= sentence.FirstToken && facts.IsAny(opener, Openers)
            ? opener == sentence.FirstToken || !facts.IsAny(opener - 1, Apart)
            : !isApposed && IsTitle(facts, noun);
        return isOpened ? noun : -1;
    }

    /// <summary>
    /// Whether a noun right before the name, without an article, is the body's: "aid group Tarn Relief", "Carmaker Tarnwerk". Of people
    /// nobody writes so.
    /// </summary>
    public static bool Title(WordFacts facts, in Mention mention)
    {
        Sentence sentence = facts.Document.Sentences[facts.Document.SentenceOf(mention.FirstToken)];
        int noun = mention.FirstToken - 1;
        if (noun < sentence.FirstToken || facts.IsHeadline(facts.Document.SentenceOf(noun)) || !IsNoun(facts, noun, sentence.FirstToken)
            || !IsTitle(facts, noun))
        {
            return false;
        }

        int opener = OpenerOf(facts, noun, sentence.FirstToken);
        return opener < sentence.FirstToken || !(facts.IsAny(opener, Openers) || facts.IsAny(opener, Apart));
    }

    /// <summary>
    /// Whether a noun apposed to the name tells that it is a body's, though people have one of its names: "a small firm, Grant Vane, was", "Grant
    /// Vane, a local newspaper,", "by the brokerage Grant Vane."; of "the firm Ana Lopes founded" and "told the firm, Ana Lopes said"
    /// nothing is known, and "the firm Ana Lopes, who is 41," is no firm.
    /// </summary>
    public static bool Appose(WordFacts facts, in Mention mention)
    {
        if (mention.Length < 2 || IsToldAsPerson(facts, mention.EndToken))
        {
            return false;
        }

        bool isPerson = facts.Has(mention.FirstToken, WordSenses.FirstName) && facts.Has(mention.EndToken - 1, WordSenses.Surname);

        int before = mention.FirstToken - 1;
        if (!isPerson && Behind(facts, mention) is >= 0 and var behind && IsBodyOnly(facts, behind))
        {
            return true;
        }

        if (IsOwned(facts, mention))
        {
            return true;
        }

        if (Before(facts, mention) is not (> 0 and var noun) || !IsBodyOnly(facts, noun) || facts.Shape(noun) != Shape.Lower)
        {
            return false;
        }

        Sentence sentence = facts.Document.Sentences[facts.Document.SentenceOf(mention.FirstToken)];
        int opener = OpenerOf(facts, noun, sentence.FirstToken);
        return noun == before
            ? mention.EndToken >= sentence.EndToken || !facts.IsWord(mention.EndToken) || facts.IsAny(mention.EndToken, Behinds)
            : !isPerson && (opener == sentence.FirstToken || facts.Is(opener, "a") || facts.Is(opener, "an"));
    }

    /// <summary>"Its supplier | Optik Vane", "the city’s own bakery, | Halk Ordu, sells": a body’s, of a name that nobody is known by.</summary>
    private static bool IsOwned(WordFacts facts, in Mention mention)
    {
        int before = mention.FirstToken - 1, end = mention.EndToken;
        if (before < 2 || end >= facts.Document.Tokens.Length || facts.Has(mention.FirstToken, People) || facts.Has(end - 1, People))
        {
            return false;
        }

        return facts.Is(before, ",")
            ? facts.Is(before - 2, "own") && facts.Is(end, ",") && IsNoun(facts, before - 1, first: -1)
            : facts.Is(before - 1, "its") && IsTitle(facts, before);
    }

    /// <summary>"| , who left", "| , 41,".</summary>
    private static bool IsToldAsPerson(WordFacts facts, int comma) =>
        comma + 2 < facts.Document.Tokens.Length && facts.Is(comma, ",")
        && (facts.Is(comma + 1, "who") || Ages.IsApposed(facts, comma, longest: 2));

    /// <returns>The noun of ", a small carrier," behind a name; -1 where there is none.</returns>
    public static int Behind(WordFacts facts, in Mention mention)
    {
        int end = facts.Document.Sentences[facts.Document.SentenceOf(mention.FirstToken)].EndToken;
        int opener = mention.EndToken + 1;
        if (opener + 1 >= end || !facts.Is(mention.EndToken, ",") || !facts.IsAny(opener, Openers))
        {
            return -1;
        }

        int noun = opener;
        while (noun + 1 < end && noun < opener + LongestDescription && IsModifier(facts, noun + 1))
        {
            noun++;
        }

        // "A firm | founded in 2014", "a firm | set up last year".
        while (noun > opener + 1 && !IsNoun(facts, noun, first: -1)
            && (facts.IsAny(noun, Participles) || facts.Document.Span(noun).EndsWith("ed".AsSpan(), StringComparison.Ordinal)))
        {
            noun--;
        }

        return noun > opener && IsNoun(facts, noun, first: -1) ? noun : -1;
    }

    /// <summary>"The group Clear Lake": a body that has a place's name.</summary>
    public static bool NameGroup(WordFacts facts, in Mention mention)
    {
        int noun = mention.FirstToken - 1;
        return mention.Kind == ActorKind.Place && noun > 0 && facts.Shape(noun) == Shape.Lower
            && IsTitle(facts, noun) && Before(facts, mention) == noun;
    }

    /// <summary>"Brokerage | Lund Vane" at a sentence's start, where the noun's capital joined it to the name.</summary>
    public static bool OpensTitled(WordFacts facts, in Mention mention) =>
        mention is { Kind: ActorKind.Person, Length: > 1 } && mention.TitleFirst == mention.FirstToken && IsTitle(facts, mention.FirstToken)
        && IsNoun(facts, mention.FirstToken, mention.FirstToken) && !facts.Has(mention.FirstToken, WordSenses.FirstName);

    private static int OpenerOf(WordFacts facts, int noun, int first)
    {
        int opener = noun - 1;
        while (opener >= first && opener > noun - LongestDescription && IsModifier(facts, opener))
        {
            opener--;
        }

        return opener;
    }

    /// <summary>"Union", "carrier": nouns that stand right before names of bodies.</summary>
    public static bool IsTitle(WordFacts facts, int noun) =>
        facts.Is(noun, DescriptionNouns.Business | DescriptionNouns.AnyBody);

    /// <summary>"Newspaper", "firm"; a "lender" or "supplier" may be somebody.</summary>
    private static bool IsBodyOnly(WordFacts facts, int noun)
    {
        ReadOnlySpan<char> word = facts.Document.Span(noun);
        return IsTitle(facts, noun)
            && (!word.EndsWith("er".AsSpan(), StringComparison.Ordinal) || word.EndsWith("paper".AsSpan(), StringComparison.Ordinal));
    }

    /// <summary>Whether a noun tells of a body, as far as it can be told of one: "exporter", "movement", "inspectorate".</summary>
    public static bool MayTell(WordFacts facts, int noun) => BodyQualifiers.IsNoun(facts, noun) || IsNoun(facts, noun, first: -1);

    private static bool IsNoun(WordFacts facts, int token, int first) =>
        (facts.Shape(token) == Shape.Lower || token == first) && !facts.Has(token, WordSenses.Function)
        && (facts.Is(token, DescriptionNouns.Business | DescriptionNouns.AnyBody)
            || (facts.Has(token, WordSenses.OrganizationHead) && !facts.Has(token, WordSenses.Role | WordSenses.Title)));

    private static bool IsModifier(WordFacts facts, int token) =>
        Acronyms.IsApostrophe(facts, token) || (facts.IsWord(token) && !facts.Has(token, WordSenses.Function));

    private static bool EndsApposition(WordFacts facts, int after, int end) => after >= end || !facts.IsWord(after);
}
