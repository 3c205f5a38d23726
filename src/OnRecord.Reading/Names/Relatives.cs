using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>
/// Finds people whom only what stands beside them tells for people: "His wife, Marites, said", "Honório and
/// Luzia, who took in sewing".
/// </summary>
internal static class Relatives
{
    private const int LongestQualifier = 2;

    /// <summary>Who may be a company: "the mill’s owner, | Vane Grain,".</summary>
    private static readonly WordTable BodyTitles = RuleWords.Of("bodynoun");

    /// <summary>Adds those people to the mentions, in text order; who was taken for a town is one no longer.</summary>
    public static void Add(WordFacts facts, ScratchList<Mention> mentions)
    {
        Document document = facts.Document;
        int count = mentions.Length;
        for (int i = 0; i < count; i++)
        {
            mentions[i] = IsSomebody(facts, mentions[i]) || IsCalledLikePlace(facts, mentions[i]) || IsOwnName(facts, mentions[i])
                || IsCalledLikeBody(facts, mentions[i])
                ? mentions[i] with { Kind = ActorKind.Person }
                : IsNamedLikeTitle(facts, mentions[i]) ? Mention.Of(document, mentions[i].FirstToken - 1, mentions[i].EndToken, ActorKind.Person)
                : mentions[i];
        }

        int next = 0;
        for (int name = facts.NextCapital(0); name + 1 < document.Tokens.Length; name = facts.NextCapital(name + 1))
        {
            if (name < 3 || facts.Shape(name) != Shape.Capital || !facts.Is(name - 1, ",") || !facts.IsWord(name)
                || !EndsDescription(facts, name - 2))
            {
                continue;
            }

            while (next < count && mentions[next].EndToken <= name)
            {
                next++;
            }

            bool isFree = next == count || mentions[next].TitleFirst > name;
            bool closes = facts.Is(name + 1, ",") || document.KindOf(name + 1) == TokenKind.Stop;
            if (isFree && closes
                && !facts.Has(name, WordSenses.Function | WordSenses.Calendar | WordSenses.Demonym | WordSenses.Organization | WordSenses.Reporting))
            {
                mentions.Add(Mention.Of(document, name, name + 1, ActorKind.Person));
            }
        }

        if (mentions.Length > count)
        {
            mentions.Sort(Mention.ByPlace);
        }
    }

    /// <summary>
    /// "Luzia, who" is somebody, unless the lists have it for a town alone, and so is "his wife, Luzia,"; "from Luzia, who" tells nothing.
    /// </summary>
    private static bool IsSomebody(WordFacts facts, in Mention mention)
    {
        int before = mention.FirstToken - 1, comma = mention.EndToken;
        bool mayBePerson = facts.Has(mention.FirstToken, WordSenses.FirstName)
            ? !facts.Has(mention.FirstToken, WordSenses.Country | WordSenses.Region)
            : !facts.Has(mention.FirstToken, WordSenses.Place);
        if (mention is not { Kind: ActorKind.Place, Length: 1 } || !mayBePerson || comma + 1 >= facts.Document.Tokens.Length || !facts.Is(comma, ","))
        {
            return false;
        }

        bool isRelative = before > 1 && facts.Is(before, ",") && EndsDescription(facts, before - 1);
        bool isFree = before < 0 || facts.Is(before, "and") || facts.Is(before, ",")
            || !(facts.Shape(before) == Shape.Lower && facts.Has(before, WordSenses.Function));
        return isRelative || (isFree && facts.Is(comma + 1, "who"));
    }

    /// <summary>
    /// "The striker Gordon Weir", "Gordon Weir, 52,", "said Gordon Weir", "the mayor, Gordon Weir,": a weir's name is spoken of otherwise.
    /// </summary>
    private static bool IsCalledLikePlace(WordFacts facts, in Mention mention)
    {
        const NameCues ofPeople = NameCues.AfterRole | NameCues.Titled | NameCues.Described | NameCues.Reporting;
        const NameCues ofPlaces = NameCues.AfterThe | NameCues.AfterPlacePreposition | NameCues.BeforeRegion | NameCues.Place | NameCues.Body;
        if (mention is not { Kind: ActorKind.Place, Length: 2 } || !facts.Has(mention.FirstToken, WordSenses.FirstName)
            || facts.Has(mention.FirstToken, WordSenses.Place | WordSenses.PlaceStart)
            || (facts.PhraseSenses(mention.FirstToken) & WordSenses.Place) != 0)
        {
            return false;
        }

        NameCues cues = facts.Cues.Read(mention.FirstToken, mention.EndToken, mention.TitleFirst);
        int before = mention.TitleFirst - 1;
        bool isApposed = before > 0 && facts.Is(before, ",") && mention.EndToken < facts.Document.Tokens.Length && facts.Is(mention.EndToken, ",")
            && facts.Shape(before - 1) == Shape.Lower && facts.Has(before - 1, WordSenses.Role | WordSenses.Title);
        return ((cues & ofPeople) != 0 || isApposed) && (cues & ofPlaces) == 0;
    }

    /// <summary>"Quist’s campaign manager, | Trip Ode, | said": no word of the name is known for a body’s.</summary>
    private static bool IsCalledLikeBody(WordFacts facts, in Mention mention)
    {
        const WordSenses bodies = WordSenses.Organization | WordSenses.OrganizationHead | WordSenses.OrganizationTail | WordSenses.CompanySuffix
            | WordSenses.PlaceHead | WordSenses.Place | WordSenses.Demonym | WordSenses.ThingHead;
        int noun = mention.FirstToken - 2, verb = mention.EndToken + 1;
        return mention is { Kind: ActorKind.Organization, Length: 2, FirstToken: > 2 } && verb < facts.Document.Tokens.Length
            && facts.Is(noun + 1, ",") && facts.Is(verb - 1, ",") && facts.Shape(verb) == Shape.Lower && facts.Has(verb, WordSenses.Reporting)
            && facts.Shape(noun) == Shape.Lower && facts.Has(noun, WordSenses.Role)
            && !facts.Has(noun, WordSenses.OrganizationHead) && !facts.IsAny(noun, BodyTitles) && !BodyNouns.IsTitle(facts, noun)
            && facts.Shape(mention.FirstToken) == Shape.Capital && facts.Shape(mention.EndToken - 1) == Shape.Capital
            && !facts.Has(mention.EndToken - 1, bodies | WordSenses.Common) && (facts.SensesOf(mention.FirstToken, mention.EndToken) & bodies) == 0;
    }

    /// <summary>"Dean | Thirlwell, 43,": of a dean with one name only nobody prints the age.</summary>
    private static bool IsNamedLikeTitle(WordFacts facts, in Mention mention)
    {
        int title = mention.FirstToken - 1;
        return mention is { Kind: not ActorKind.Place, Length: 1 } && title >= 0 && facts.Shape(title) == Shape.Capital
            && facts.Has(title, WordSenses.FirstName) && facts.Has(title, WordSenses.Title | WordSenses.Honorific)
            && facts.Document.SentenceOf(title) == facts.Document.SentenceOf(mention.FirstToken)
            && Ages.IsApposed(facts, mention.EndToken);
    }

    /// <summary>"She gave her name as Bethan", "his name was Clinton"; a town's name is "its", and what made her name is something else.</summary>
    private static bool IsOwnName(WordFacts facts, in Mention mention)
    {
        int before = mention.FirstToken - 1;
        return mention is { Kind: ActorKind.Place, Length: 1 } && before > 1 && facts.Is(before - 1, "name")
            && (facts.Is(before - 2, "her") || facts.Is(before - 2, "his"))
            && !(before > 2 && (facts.Is(before - 3, "made") || facts.Is(before - 3, "makes")))
            && (facts.Is(before, "as") || facts.Is(before, "is") || facts.Is(before, "was"));
    }

    /// <summary>"His wife", "her eldest son", "Lopes’s wife", "his wife of 55 years".</summary>
    private static bool EndsDescription(WordFacts facts, int noun)
    {
        noun -= noun > 3 && facts.Is(noun, "years") && facts.Is(noun - 2, "of") ? 3 : 0;
        if (facts.Shape(noun) != Shape.Lower || !facts.Has(noun, WordSenses.Role))
        {
            return false;
        }

        int first = noun - 1;
        while (first > 0 && noun - first <= LongestQualifier && facts.Shape(first) == Shape.Lower && !facts.Has(first, WordSenses.Function))
        {
            first--;
        }

        return first >= 0 && (facts.Document.KindOf(first) == TokenKind.Clitic
            || facts.Is(first, "his") || facts.Is(first, "her") || facts.Is(first, "their") || facts.Is(first, "my"));
    }
}
