using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors.Kinds;

/// <summary>
/// Finds companies that are called for short by a word that the lists have for a town: "Savannah, a small company," and "Savannah’s regional
/// manager" beside "Savannah Paper Group", where the article has nobody and nothing in Savannah; what no list has may also do what
/// bodies do, "Tarnu must" beside "Tarnu Taxi Association", say something, or be a body elsewhere.
/// </summary>
internal static class TownCompanies
{
    private const int LongestOwned = 3;

    private const byte OpensBody = 1;
    private const byte Company = 2;
    private const byte Town = 4;
    private const byte IsBody = 8;

    private static readonly WordTable PlacePrepositions = WordTable.Of("in", "near", "outside", "across", "around", "throughout", "to", "into");

    /// <summary>What a clause starts behind, other than "and": "traders in Kossu and | Tarnu | said it".</summary>
    private static readonly WordTable Conjunctions = WordTable.Of("that", "but", "while", "as", "because", "when");

    /// <summary>With what goes on what somebody says, or when.</summary>
    private static readonly WordTable Sayings = WordTable.Of("it", "that", "its", "on", "in", "last");

    private static readonly WordTable Acts = RuleWords.Of("companyact");

    private static readonly WordTable Speakers = RuleWords.Of("companyspeaker");

    private static readonly WordTable Views = RuleWords.Of("view");

    private static readonly WordTable Holdings = RuleWords.Of("holding");

    private static readonly WordTable Leaders = RuleWords.Of("leader");

    /// <summary>Changes the kinds of those mentions.</summary>
    public static void Read(WordFacts facts, ScratchList<Mention> mentions)
    {
        SpanTable<byte>? uses = null;
        foreach (ref readonly Mention mention in mentions)
        {
            if (mention is { Kind: ActorKind.Organization, Length: > 1 }
                && (facts.Has(mention.EndToken - 1, WordSenses.CompanySuffix)
                    || facts.Is(mention.EndToken - 1, DescriptionNouns.Business | DescriptionNouns.AnyBody)))
            {
                uses ??= new SpanTable<byte>(facts.Document);
                uses.GetOrAdd(mention.FirstToken, mention.FirstToken + 1) |= OpensBody;
                uses.GetOrAdd(mention.FirstToken, mention.EndToken - 1) |= OpensBody;
            }
            else if (mention.Kind == ActorKind.Place
                ? Speaks(facts, mention) || IsDescribed(facts, mention)
                : mention is { Kind: ActorKind.Organization, Length: 1 } && !facts.Has(mention.FirstToken, WordSenses.Place))
            {
                (uses ??= new SpanTable<byte>(facts.Document)).GetOrAdd(mention.FirstToken, mention.EndToken) |= IsBody;
            }
        }

        if (uses is null)
        {
            return;
        }

        foreach (ref readonly Mention mention in mentions)
        {
            if (mention.Kind != ActorKind.Place)
            {
                continue;
            }

            if (uses.TryGet(mention.FirstToken, mention.EndToken, out byte use) && (use & Town) == 0)
            {
                uses.GetOrAdd(mention.FirstToken, mention.EndToken) |=
                    IsInTown(facts, mention) ? Town : IsOfCompany(facts, mention) ? Company : (byte)0;
            }

            // "Tarnu Valley" has a Tarnu in it.
            if (mention.Length > 1 && uses.TryGet(mention.FirstToken, mention.FirstToken + 1, out _))
            {
                uses.GetOrAdd(mention.FirstToken, mention.FirstToken + 1) |= Town;
            }
        }

        for (int i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].Kind == ActorKind.Place && uses.TryGet(mentions[i].FirstToken, mentions[i].EndToken, out byte use)
                && ((use & ~IsBody) == (OpensBody | Company) || ((use & IsBody) != 0 && (use & Town) == 0)))
            {
                mentions[i] = mentions[i] with { Kind = ActorKind.Organization };
            }
        }
    }

    /// <summary>"| Tarnu | said it would": no list has such a town.</summary>
    private static bool Speaks(WordFacts facts, in Mention mention)
    {
        int verb = mention.EndToken;
        return verb + 1 < facts.Document.Tokens.Length && facts.Shape(verb) == Shape.Lower && facts.Has(verb, WordSenses.Reporting)
            && facts.IsAny(verb + 1, Sayings) && OpensClause(facts, mention.FirstToken)
            && !IsListed(facts, mention) && !facts.Has(mention.EndToken - 1, WordSenses.PlaceHead | WordSenses.Place);
    }

    /// <summary>"On Friday, | Tarnu | said it"; of "a trader in Kossu, | Tarnu, | said it" the trader speaks.</summary>
    private static bool OpensClause(WordFacts facts, int token) =>
        SentenceStart.IsAt(facts, token) || facts.IsAny(token - 1, Conjunctions)
        || (facts.Is(token - 1, ",") && token > 1 && (!facts.IsCapitalised(token - 2) || facts.Has(token - 2, WordSenses.Calendar)));

    /// <summary>"| Tarnu Ridge, a small firm, | dug": no list has such a town.</summary>
    private static bool IsDescribed(WordFacts facts, in Mention mention) =>
        !IsListed(facts, mention) && BodyNouns.Behind(facts, mention) is >= 0 and var noun && noun + 1 < facts.Document.Tokens.Length
        && ((facts.Is(noun + 1, ",") && (BodyNouns.IsTitle(facts, noun) || facts.Is(noun, "party") || facts.Is(noun, "alliance")))
            || (facts.Is(noun, "band") && facts.Is(noun + 1, "that")));

    private static bool IsInTown(WordFacts facts, in Mention mention) =>
        (mention.Length > 1 && IsListed(facts, mention)) || facts.Shape(mention.FirstToken) == Shape.Capitals
        || (mention.FirstToken > 0 && facts.IsAny(mention.FirstToken - 1, PlacePrepositions)
            && !IsView(facts, mention.EndToken) && !IsHeld(facts, mention))
        || (facts.Cues.Read(mention.FirstToken, mention.EndToken, mention.TitleFirst) & NameCues.BeforeRegion) != 0;

    /// <summary>"In Tarnu | ’s view".</summary>
    private static bool IsView(WordFacts facts, int clitic) =>
        clitic + 1 < facts.Document.Tokens.Length && facts.Document.KindOf(clitic) == TokenKind.Clitic && facts.IsAny(clitic + 1, Views);

    /// <summary>"Shares in | Tarnu".</summary>
    private static bool IsHeld(WordFacts facts, in Mention mention) =>
        mention.FirstToken > 1 && facts.Is(mention.FirstToken - 1, "in") && facts.IsAny(mention.FirstToken - 2, Holdings);

    private static bool IsListed(WordFacts facts, in Mention mention) =>
        (facts.SensesOf(mention.FirstToken, mention.EndToken) & WordSenses.Place) != 0;

    private static bool IsOfCompany(WordFacts facts, in Mention mention)
    {
        if (IsHeld(facts, mention))
        {
            return true;
        }

        int after = mention.EndToken;
        int end = facts.Document.Sentences[facts.Document.SentenceOf(mention.FirstToken)].EndToken;
        if (after + 2 >= end)
        {
            return false;
        }

        if (facts.Document.KindOf(after) != TokenKind.Clitic)
        {
            return facts.IsAny(after, Speakers) || (!IsListed(facts, mention) && facts.IsAny(after, Acts))
                || (facts.Is(after, ",") && facts.Is(after + 1, "based"))
                || (BodyNouns.Behind(facts, mention) is >= 0 and var noun && BodyNouns.IsTitle(facts, noun));
        }

        int owned = after + 1;
        while (owned < end - 1 && owned < after + LongestOwned && facts.Shape(owned) == Shape.Lower
            && !facts.IsAny(owned, Leaders) && !facts.IsAny(owned, Speakers) && !facts.Has(owned, WordSenses.Function))
        {
            owned++;
        }

        // "Savannah’s president" may be a town's, too: the manager of one has more before it.
        return facts.IsAny(owned, Speakers) || (owned > after + 1 && facts.IsAny(owned, Leaders));
    }
}
