using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors.Kinds;

/// <summary>
/// Finds companies and other bodies that were taken for people, of whom nobody would say so: "the union Tarn-Nord", "Tarn-based
/// Halvik Salmon", "Tarn Salmon, which runs the port,", "Tarn Salmon said it would", "Tarn Salmon’s shares", "shares of Tarn
/// Salmon". Whoever has a name that people have, a title, or a longer name elsewhere, stays a person.
/// </summary>
internal static class Companies
{
    private const byte Shown = 1;
    private const byte EndsName = 2;
    private const byte Certain = 4;

    private const int LongestBeforeTakings = 6;

    /// <summary>So many names back a company was named in full.</summary>
    private const int NamesInMind = 24;

    private static readonly WordTable Holdings = RuleWords.Of("corporate");

    private static readonly WordTable Partners = RuleWords.Of("partners");
    private static readonly WordTable Owned = RuleWords.Of("owned");
    private static readonly WordTable Leaders = RuleWords.Of("leader");

    /// <summary>With what other languages start the names of bodies.</summary>
    private static readonly WordTable Starts = RuleWords.Of("bodystart");

    private static readonly WordTable Moves = RuleWords.Of("move");

    private static readonly WordTable Analysts = RuleWords.Of("analyst");

    private static readonly WordTable Percents = WordTable.Of("%", "percent", "per");

    private static readonly WordTable Takings = RuleWords.Of("takings");

    private static readonly WordTable Intentions = RuleWords.Of("intention");

    /// <summary>What goes on telling of a body behind its noun.</summary>
    private static readonly WordTable Links = WordTable.Of("in", "of", "for", "from", "that", "which");

    /// <summary>Changes the kinds of those mentions.</summary>
    public static void Read(WordFacts facts, ScratchList<Mention> mentions)
    {
        if (!AnyShown(facts, mentions))
        {
            return;
        }

        WordIndex words = facts.Document.Words;
        byte[] uses = facts.Document.Scratch.Rent<byte>(words.WordCount);
        foreach (ref readonly Mention mention in mentions)
        {
            if (mention.Kind == ActorKind.Person && IsShown(facts, mention))
            {
                byte shown = IsCertain(facts, mention) ? (byte)(Shown | Certain) : Shown;
                uses[words.WordOf(mention.FirstToken)] |= shown;
                uses[words.WordOf(mention.EndToken - 1)] |= shown;
            }
        }

        foreach (ref readonly Mention mention in mentions)
        {
            if (mention.Kind == ActorKind.Person && (mention.Length > 1 || IsTitled(facts, mention))
                && (uses[words.WordOf(mention.FirstToken)] & Shown) == 0)
            {
                uses[words.WordOf(mention.EndToken - 1)] |= EndsName;
            }
        }

        for (int i = 0; i < mentions.Length; i++)
        {
            Mention mention = mentions[i];
            if (mention is { Kind: ActorKind.Person, Length: 1 } && (uses[words.WordOf(mention.FirstToken)] & EndsName) != 0
                && !IsTitled(facts, mention) && IsSaidOfCompany(facts, mention) && facts.Is(mention.EndToken, ",")
                && OpensCompany(facts, mentions, i))
            {
                mentions[i] = mention with { Kind = ActorKind.Organization, TitleFirst = mention.FirstToken };
                continue;
            }

            if (mention.Kind == ActorKind.Person && !IsTitled(facts, mention)
                && uses[words.WordOf(mention.FirstToken)] is (Shown or (Shown | Certain)) and var use
                && (use != Shown || !MayBePerson(facts, mention) || BodyNouns.Title(facts, mention)))
            {
                mentions[i] = mention with { Kind = ActorKind.Organization, TitleFirst = mention.FirstToken };
            }
        }
    }

    /// <summary>"Quist Toys grew. | Quist, which", though Ana Quist founded it; "she wrote to Quist, which" tells nothing.</summary>
    private static bool OpensCompany(WordFacts facts, ScratchList<Mention> mentions, int index)
    {
        int first = mentions[index].FirstToken;
        if (facts.Document.Sentences[facts.Document.SentenceOf(first)].FirstToken != first)
        {
            return false;
        }

        for (int i = index - 1; i >= 0 && i >= index - NamesInMind; i--)
        {
            if (mentions[i] is { Kind: ActorKind.Organization, Length: > 1 } body
                && facts.Document.Words.WordOf(body.FirstToken) == facts.Document.Words.WordOf(first))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AnyShown(WordFacts facts, ScratchList<Mention> mentions)
    {
        foreach (ref readonly Mention mention in mentions)
        {
            if (mention.Kind == ActorKind.Person && IsShown(facts, mention))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTitled(WordFacts facts, in Mention mention) =>
        mention.TitleFirst < mention.FirstToken
        && (facts.IsCapitalised(mention.TitleFirst) || facts.Has(mention.FirstToken - 1, WordSenses.Honorific))
        && !BodyNouns.TellOf(facts, mention) && !IsFirm(facts, mention) && !IsSuffixed(facts, mention);

    /// <summary>"Solicitors | Vane Quist | acted": so many people have one name only where it is their firm's.</summary>
    private static bool IsFirm(WordFacts facts, in Mention mention)
    {
        int after = mention.EndToken;
        return mention is { Length: > 1, FirstToken: > 0 } && facts.IsAny(mention.FirstToken - 1, Partners)
            && !(after < facts.Document.Tokens.Length && (facts.Is(after, "and") || facts.Is(after, ",") || facts.Is(after, "&")));
    }

    /// <summary>"Developer | Vane Homes".</summary>
    private static bool IsSuffixed(WordFacts facts, in Mention mention) =>
        mention.Length > 1 && facts.Has(mention.EndToken - 1, WordSenses.CompanySuffix)
        && !facts.Has(mention.FirstToken, WordSenses.FirstName) && !facts.Has(mention.EndToken - 1, WordSenses.Surname);

    /// <summary>"Vane Quist, | a unit of Tarn plc,": what only bodies are.</summary>
    private static bool IsOwned(WordFacts facts, in Mention mention) =>
        BodyNouns.Behind(facts, mention) is >= 0 and var noun && facts.IsAny(noun, Owned)
        && noun + 1 < facts.Document.Tokens.Length && facts.Is(noun + 1, "of");

    private static bool MayBePerson(WordFacts facts, in Mention mention)
    {
        const WordSenses names = WordSenses.FirstName | WordSenses.Surname;
        return facts.Has(mention.FirstToken, names) || facts.Has(mention.EndToken - 1, mention.Length > 1 ? WordSenses.Surname : names);
    }

    private static bool IsShown(WordFacts facts, in Mention mention) =>
        MayBePerson(facts, mention)
            ? BodyNouns.Title(facts, mention) || IsCertain(facts, mention)
            : IsCertain(facts, mention) || BodyNouns.TellOf(facts, mention) || IsSaidOfCompany(facts, mention) || IsApposed(facts, mention);

    /// <summary>"Tarnu, the opposition | alliance, said"; "Tarnu, the court said," tells nothing.</summary>
    private static bool IsApposed(WordFacts facts, in Mention mention) =>
        BodyNouns.Behind(facts, mention) is >= 0 and var noun && noun + 1 < facts.Document.Tokens.Length
        && (facts.Is(noun + 1, ",") || (BodyNouns.IsTitle(facts, noun) && facts.IsAny(noun + 1, Links)));

    /// <summary>Whether it is a body whatever else its words are: "Grupo Vane", "Ana Vane shares ended lower", "a firm, Ana Vane, was".</summary>
    private static bool IsCertain(WordFacts facts, in Mention mention) =>
        IsTraded(facts, mention) || IsEmployer(facts, mention) || IsMoved(facts, mention)
        || IsFirm(facts, mention) || IsOwned(facts, mention) || BodyNouns.Appose(facts, mention)
        || IsSuffixed(facts, mention)
        || (mention.Length > 1 && facts.IsAny(mention.FirstToken, Starts) && !facts.Has(mention.FirstToken, WordSenses.FirstName));

    /// <summary>"Ana Vane shares ended lower", whatever the first word is else.</summary>
    private static bool IsTraded(WordFacts facts, in Mention mention) =>
        mention.Length > 1 && mention.EndToken + 1 < facts.Document.Sentences[facts.Document.SentenceOf(mention.FirstToken)].EndToken
        && facts.Is(mention.EndToken, "shares") && facts.Shape(mention.EndToken) == Shape.Lower && facts.IsAny(mention.EndToken + 1, Moves);

    /// <summary>
    /// "Analysts at | Vane Quist | wrote", "| Vane Quist | analysts", "| Vane Quist | analyst Ana Lopes": so nobody says of a person.
    /// </summary>
    private static bool IsEmployer(WordFacts facts, in Mention mention)
    {
        int at = mention.FirstToken - 1, behind = mention.EndToken, end = facts.Document.Tokens.Length;
        return mention.Length > 1
            && ((at > 0 && facts.Is(at, "at") && facts.IsAny(at - 1, Analysts) && !(behind < end && facts.Document.IsOwnersMark(behind)))
                || (behind < end && facts.Shape(behind) == Shape.Lower && facts.IsAny(behind, Analysts)
                    && (RoleWords.IsPlural(facts.Document.Span(behind))
                        || (behind + 2 < end && facts.IsCapitalised(behind + 1) && facts.IsCapitalised(behind + 2)))));
    }

    /// <summary>"Vane Quist | dropped 5.1%": of a share; whoever leads in a poll has whole points.</summary>
    private static bool IsMoved(WordFacts facts, in Mention mention)
    {
        int verb = mention.EndToken;
        return verb + 2 < facts.Document.Tokens.Length && facts.IsAny(verb, Moves) && facts.Shape(verb) == Shape.Lower
            && facts.Document.KindOf(verb + 1) == TokenKind.Number && facts.Document.Span(verb + 1).IndexOf('.') > 0
            && (facts.Document.Span(verb + 1)[^1] == '%' || facts.IsAny(verb + 2, Percents))
            && !(facts.Has(mention.FirstToken, WordSenses.FirstName) && facts.Has(mention.EndToken - 1, WordSenses.Surname));
    }

    /// <summary>"Said on Monday that | profit fell".</summary>
    private static bool TellsTakings(WordFacts facts, int token)
    {
        int limit = Math.Min(facts.Document.Tokens.Length, token + LongestBeforeTakings);
        for (int i = token; i < limit && facts.IsWord(i); i++)
        {
            if (facts.IsAny(i, Takings))
            {
                return true;
            }

            bool isBetween = facts.Is(i, "that") || (i == token && facts.Is(i, "a") && OpensSum(facts, i)) || facts.Is(i, "on") || facts.Is(i, "its")
                || facts.Has(i, WordSenses.Calendar) || (facts.Shape(i) == Shape.Lower && !facts.Has(i, WordSenses.Function));
            if (!isBetween)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Reported | a loss of $90 million", "a net loss of 3 billion"; people report "a loss of appetite".</summary>
    private static bool OpensSum(WordFacts facts, int article)
    {
        int noun = article + (facts.IsAny(article + 1, Takings) ? 1 : 2);
        return noun + 2 < facts.Document.Tokens.Length && facts.IsAny(noun, Takings) && facts.Is(noun + 1, "of") && !facts.IsWord(noun + 2);
    }

    private static bool IsSaidOfCompany(WordFacts facts, in Mention mention)
    {
        int after = mention.EndToken;
        if (after + 2 >= facts.Document.Tokens.Length)
        {
            return false;
        }

        if (facts.Is(after, "declined"))
        {
            // "Tarnland’s | Halvik Semikon | declined to comment".
            int owner = mention.TitleFirst - 1;
            return mention.Length > 1 && owner > 0 && facts.Document.IsOwnersMark(owner)
                && facts.Has(owner - 1, WordSenses.Place | WordSenses.Country) && facts.Is(after + 2, "comment");
        }

        return facts.Is(after, ",") ? facts.Is(after + 1, "which")
            : facts.Document.IsOwnersMark(after) ? facts.IsAny(after + 1, Holdings)
            : facts.Has(after, WordSenses.Reporting)
                ? (facts.Is(after + 1, "it") && facts.IsAny(after + 2, Intentions)) || TellsTakings(facts, after + 1)
            : facts.IsAny(after, Holdings) || IsLed(facts, after)
                || (mention.TitleFirst > 1 && facts.IsAny(mention.TitleFirst - 2, Holdings)
                    && (facts.Is(mention.TitleFirst - 1, "of") || facts.Is(mention.TitleFirst - 1, "in")));
    }

    /// <summary>"Tarnu | chairman Ana Lopes", "Tarnu | plant manager Ana Lopes"; a campaign is somebody's.</summary>
    private static bool IsLed(WordFacts facts, int first)
    {
        int leader = facts.IsAny(first, Leaders) ? first : first + 1;
        return leader + 1 < facts.Document.Tokens.Length && facts.IsAny(leader, Leaders) && facts.Shape(first) == Shape.Lower
            && facts.Shape(leader) is Shape.Lower or Shape.Capitals && facts.IsCapitalised(leader + 1)
            && (leader == first || !(facts.Has(first, WordSenses.Function | WordSenses.Verb | WordSenses.Reporting) || facts.Is(first, "campaign")));
    }
}
