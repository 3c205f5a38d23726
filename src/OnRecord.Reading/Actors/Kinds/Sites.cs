using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Actors.Kinds;

/// <summary>
/// Finds places that were taken for people or bodies: "the village of Kara Suu"; a quarter that has residents ("the residents
/// of Benfica"), a ground that something is said to be at ("at Hollis Park"), where nothing tells of a person; and a town
/// whose name a company bears too ("the Ballyreagh Ferry Company", "in Ballyreagh").
/// </summary>
internal static class Sites
{
    private const byte OfSettlement = 1;
    private const byte Located = 2;
    private const byte At = 4;
    private const byte OpensBody = 8;
    private const byte OfPerson = 16;
    private const byte Home = 32;
    private const byte ShortOfPlace = 64;

    private static readonly WordTable Settlements = RuleWords.Of("settlement");

    /// <summary>Who or what is of a place, and of no club or company that bears its name: "the residents of Benfica".</summary>
    private static readonly WordTable Homes = RuleWords.Of("home");

    /// <summary>What seats are called after the quarter of a place that they are for.</summary>
    private static readonly WordTable Quarters = WordTable.Of("north", "south", "east", "west");

    private static readonly WordTable Locatives = WordTable.Of("in", "near", "outside", "through", "across", "throughout");

    /// <summary>What people have in a company: "a stake in Halvik".</summary>
    private static readonly WordTable Holdings = RuleWords.Of("holding");

    /// <summary>Changes the kinds of those mentions.</summary>
    public static void Read(WordFacts facts, ScratchList<Mention> mentions)
    {
        var uses = new SpanTable<byte>(facts.Document);
        SpanTable<bool>? heads = Heads(facts, mentions);
        int endOfSettlement = 0;
        foreach (ref readonly Mention mention in mentions)
        {
            bool isFirst = IsOfSettlement(facts, mention);
            bool isSettlement = isFirst
                || (endOfSettlement > 0 && endOfSettlement == mention.TitleFirst - 1
                    && (facts.Is(endOfSettlement, "and") || facts.Is(endOfSettlement, ",")));
            bool isOfSeveral = isSettlement && (!isFirst || RoleWords.IsPlural(facts.Document.Span(mention.TitleFirst - 2)));
            endOfSettlement = isOfSeveral ? mention.EndToken : 0;
            if (mention.Kind != ActorKind.Place)
            {
                byte use = IsShort(facts, mention, heads) ? ShortOfPlace : UseOf(facts, mention);
                uses.GetOrAdd(mention.FirstToken, mention.EndToken) |= isSettlement ? (byte)(use | OfSettlement) : use;
                if (mention.Kind == ActorKind.Organization && mention.Length > 1)
                {
                    uses.GetOrAdd(mention.FirstToken, mention.FirstToken + 1) |= OpensBody;
                }
            }
        }

        for (int i = 0; i < mentions.Length; i++)
        {
            Mention mention = mentions[i];
            if (mention.Kind != ActorKind.Place && uses.TryGet(mention.FirstToken, mention.EndToken, out byte use) && IsPlace(facts, mention, use))
            {
                mentions[i] = mention with { Kind = ActorKind.Place, TitleFirst = mention.FirstToken };
            }
        }
    }

    /// <returns>
    /// The last words of the article's places, where they are what makes them places: "Calder | Vale";
    /// <see langword="null"/> where there are none.
    /// </returns>
    private static SpanTable<bool>? Heads(WordFacts facts, ScratchList<Mention> mentions)
    {
        SpanTable<bool>? heads = null;
        foreach (ref readonly Mention mention in mentions)
        {
            if (mention.Kind == ActorKind.Place && mention.Length > 1 && facts.Has(mention.EndToken - 1, WordSenses.PlaceHead))
            {
                (heads ??= new SpanTable<bool>(facts.Document)).GetOrAdd(mention.EndToken - 1, mention.EndToken) = true;
            }
        }

        return heads;
    }

    /// <summary>"The | Vale".</summary>
    private static bool IsShort(WordFacts facts, in Mention mention, SpanTable<bool>? heads) =>
        heads is not null && mention is { Length: 1, FirstToken: > 0, Kind: ActorKind.Organization } && facts.Is(mention.FirstToken - 1, "the")
        && heads.TryGet(mention.FirstToken, mention.EndToken, out _);

    private static byte UseOf(WordFacts facts, in Mention mention)
    {
        NameCues cues = facts.Cues.Read(mention.FirstToken, mention.EndToken, mention.TitleFirst);
        int before = mention.TitleFirst - 1;
        int use = (cues & (NameCues.Titled | NameCues.AfterRole | NameCues.Described | NameCues.Reporting | NameCues.BeforePronoun)) != 0
            ? OfPerson
            : 0;
        use |= before > 0 && facts.IsAny(before, Locatives) && !facts.IsAny(before - 1, Holdings) ? Located : 0;
        use |= before > 1 && mention.Length == 1 && facts.Is(before, "of") && (facts.IsAny(before - 1, Homes) || IsAged(facts, before)) ? Home : 0;
        return (byte)(before > 0 && facts.Is(before, "at") ? use | At : use);
    }

    /// <summary>"The village of | Tarnby", "the villages of | Tarnby and Lakta".</summary>
    private static bool IsOfSettlement(WordFacts facts, in Mention mention)
    {
        int before = mention.TitleFirst - 1;
        return before > 0 && facts.Is(before, "of") && facts.IsAny(before - 1, Settlements);
    }

    /// <summary>"Ana Lopes, 41, | of Tarnby".</summary>
    private static bool IsAged(WordFacts facts, int of) => of > 2 && Ages.IsApposed(facts, of - 3);

    /// <summary>"The senator for | Tarn North".</summary>
    private static bool IsSeat(WordFacts facts, in Mention mention) =>
        mention is { Kind: ActorKind.Organization, Length: 2 } && facts.IsAny(mention.EndToken - 1, Quarters)
        && facts.Shape(mention.EndToken - 1) == Shape.Capital && facts.Shape(mention.FirstToken) == Shape.Capital
        && !facts.Has(mention.FirstToken, WordSenses.Common | WordSenses.Demonym | WordSenses.Organization | WordSenses.OrganizationHead);

    private static bool IsPlace(WordFacts facts, in Mention mention, byte use)
    {
        const WordSenses bodies = WordSenses.Organization | WordSenses.OrganizationHead | WordSenses.OrganizationTail | WordSenses.CompanySuffix;
        int last = mention.EndToken - 1;
        if ((use & (Home | ShortOfPlace)) != 0)
        {
            return true;
        }

        if (((use & OfPerson) != 0 && (use & OfSettlement) == 0) || facts.Has(last, bodies))
        {
            return false;
        }

        bool isGround = mention is { Kind: ActorKind.Person, Length: > 1 } && facts.Has(last, WordSenses.PlaceHead);
        bool isTown = mention is { Kind: ActorKind.Organization, Length: 1 } && (use & OpensBody) != 0 && facts.Shape(last) == Shape.Capital
            && !facts.Has(last, WordSenses.Common | WordSenses.FirstName | WordSenses.Surname);
        return (use & OfSettlement) != 0 || IsSeat(facts, mention) || ((use & (Located | At)) != 0 && isGround) || ((use & Located) != 0 && isTown);
    }
}
