using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities.Places;

/// <summary>
/// Finds streets and towns that were taken for bodies or people, as courts tell where somebody lives: "Quist, 34, of | Mill Lane, | Tarn
/// Vane, denied it". Whoever lives somewhere is somebody else: "Quist, of Mill Lane, Omar Ode, of Weir Road, and".
/// </summary>
internal static class HomeTowns
{
    private const int LongestStreet = 4;
    private const int LongestTown = 4;

    private static readonly WordTable Streets = RuleWords.Of("street");

    private static readonly WordTable Locatives = RuleWords.Of("locative");
    private static readonly WordTable Members = WordTable.Of("member", "mp", "mps", "td", "tds", "mla", "msp", "mna", "councillor");
    private static readonly WordTable Towns = WordTable.Of("capital", "city", "town", "village", "port", "suburb", "township");
    private static readonly WordTable Describing = WordTable.Of("a", "an", "the", "who", "whose", "his", "her", "aged");

    /// <summary>Changes the kinds of those mentions.</summary>
    public static void Read(WordFacts facts, ScratchList<Mention> mentions)
    {
        SpanTable<bool>? seats = null;
        for (var i = 0; i < mentions.Length; i++)
        {
            var mention = mentions[i];
            if (mention.Kind == ActorKind.Person && mention.TitleFirst == mention.FirstToken
                && (IsSeat(facts, mention) || IsTown(facts, mention)))
            {
                (seats ??= new SpanTable<bool>(facts.Document)).GetOrAdd(mention.FirstToken, mention.EndToken) = true;
            }
        }

        for (var i = 0; seats is not null && i < mentions.Length; i++)
        {
            if (mentions[i].Kind == ActorKind.Person && mentions[i].TitleFirst == mentions[i].FirstToken
                && seats.TryGet(mentions[i].FirstToken, mentions[i].EndToken, out _))
            {
                mentions[i] = mentions[i] with { Kind = ActorKind.Place };
            }
        }

        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i] is { Kind: not ActorKind.Place, EndToken: var end } mention && end < facts.Document.Tokens.Length && facts.Is(end, ",")
                && (mention.Kind == ActorKind.Organization ? IsHomeOfBody(facts, mention) : IsHomeOfPerson(facts, mention)))
            {
                mentions[i] = mention with { Kind = ActorKind.Place };
            }
        }
    }

    private static bool IsHomeOfBody(WordFacts facts, in Mention mention) =>
        IsHomeStreet(facts, mention) || (mention.Length < LongestTown && IsBehindStreet(facts, mention.FirstToken));

    private static bool IsHomeOfPerson(WordFacts facts, in Mention mention) =>
        mention.TitleFirst == mention.FirstToken && IsBehindStreet(facts, mention.FirstToken) && !facts.Has(mention.FirstToken, WordSenses.FirstName)
        && mention.EndToken + 1 < facts.Document.Tokens.Length && facts.Shape(mention.EndToken + 1) == Shape.Lower
        && !facts.Is(mention.EndToken + 1, "of") && !facts.IsAny(mention.EndToken + 1, Describing);

    /// <summary>"The member for | Foyle West".</summary>
    private static bool IsSeat(WordFacts facts, in Mention mention) =>
        mention.FirstToken > 1 && facts.Is(mention.FirstToken - 1, "for") && facts.IsAny(mention.FirstToken - 2, Members)
        && !facts.Has(mention.FirstToken, WordSenses.FirstName);

    /// <summary>"To the capital, | Bir Malik, | on Monday"; but "In the capital, | Omar Vane, | a nurse,".</summary>
    private static bool IsTown(WordFacts facts, in Mention mention)
    {
        var (first, end) = (mention.FirstToken, mention.EndToken);
        if (first < 3 || !facts.Is(first - 1, ",") || !facts.IsAny(first - 2, Towns) || !facts.Is(first - 3, "the")
            || facts.Document.Sentences[facts.Document.SentenceOf(first)].FirstToken >= first - 4)
        {
            return false;
        }

        return end + 1 >= facts.Document.Tokens.Length || facts.Document.KindOf(end) == TokenKind.Stop
            || (facts.Is(end, ",") && facts.Shape(end + 1) == Shape.Lower && !facts.IsAny(end + 1, Describing));
    }

    /// <summary>"Quist, 34, of | Mill Lane,".</summary>
    private static bool IsHomeStreet(WordFacts facts, in Mention mention) =>
        mention.FirstToken > 1 && facts.IsAny(mention.EndToken - 1, Streets)
        && facts.Is(mention.FirstToken - 1, "of") && facts.Is(mention.FirstToken - 2, ",");

    /// <summary>"Of Mill Lane, |".</summary>
    private static bool IsBehindStreet(WordFacts facts, int token)
    {
        var street = token - 2;
        if (street < 2 || !facts.Is(token - 1, ",") || !(facts.Has(street, WordSenses.PlaceHead) || facts.IsAny(street, Streets)))
        {
            return false;
        }

        var first = street;
        while (first > 0 && street - first < LongestStreet && facts.IsCapitalised(first))
        {
            first--;
        }

        return first < street - 1 && (facts.Is(first, "of") || facts.IsAny(first, Locatives));
    }
}
