using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Entities.People;

/// <summary>Tells whether capitalised words that no list has may name somebody, where what stands beside them asks for a person.</summary>
internal static class UnknownPeople
{
    private const int LongestName = 4;

    /// <summary>Known for something else, wherever in a name.</summary>
    private const WordSenses Others = WordSenses.Place | WordSenses.Organization | WordSenses.OrganizationHead | WordSenses.PlaceHead
        | WordSenses.PlaceStart | WordSenses.Demonym | WordSenses.Calendar | WordSenses.Title | WordSenses.Role | WordSenses.RoleModifier
        | WordSenses.ThingHead | WordSenses.Thing | WordSenses.CompanySuffix | WordSenses.Honorific | WordSenses.Distinction;

    private const WordSenses Plain = WordSenses.Common | WordSenses.Function | WordSenses.Verb;

    /// <summary>
    /// Whether they may: a word alone that means something does not, nor do several of which one is known for a body, a place, a people or an
    /// office.
    /// </summary>
    public static bool MayBe(EntityView view, int first, int end)
    {
        var facts = view.Facts;
        var isPlain = end - first == 1 || SentenceStart.IsAt(facts, first) ? Plain : WordSenses.Function;
        var isFirstName = end - first > 1 && facts.Has(first, WordSenses.FirstName) && !view.Forms[end - 1].IsKnown;
        if (end - first > LongestName || (facts.Has(first, isPlain) && !isFirstName)
            || (view.Evidence(first).Uses & (uint)WordEvidence.Use.Small) != 0
            || (RoleWords.IsPlural(facts.Document.Span(end - 1)) && facts.Has(end - 1, Plain)))
        {
            return false;
        }

        for (var token = first; token < end; token++)
        {
            if (facts.Has(token, Others) && !facts.Has(token, WordSenses.FirstName | WordSenses.Surname))
            {
                return false;
            }
        }

        return (facts.SensesOf(first, end) & Others) == 0;
    }

    /// <summary>Whether they open with a first name, or mean nothing else: "Dang Hoai Quist", not "Hail Maria" or "Tarn Echo".</summary>
    public static bool AreOwnWords(EntityView view, int first, int end) =>
        view.Facts.Has(first, WordSenses.FirstName) || !(view.Forms[first].IsKnown || view.Forms[end - 1].IsKnown);

    /// <summary>Adds partners to the mentions: "Ana Lopes and Ghanaian | Maijud Vaneko", as nothing but a person stands so beside one.</summary>
    public static void AddPartners(EntityView view, ScratchList<Mention> mentions)
    {
        var (facts, document) = (view.Facts, view.Facts.Document);
        var count = mentions.Length;
        for (var i = 0; i < count; i++)
        {
            var first = mentions[i].EndToken + 2;
            if (mentions[i] is not { Kind: ActorKind.Person, Length: > 1 } || first + 2 >= document.Tokens.Length
                || !facts.Is(first - 2, "and") || !PersonNames.IsOrigin(facts, first - 1))
            {
                continue;
            }

            var end = first + 2;
            if (facts.Shape(first) == Shape.Capital && facts.Shape(end - 1) == Shape.Capital && !facts.IsCapitalised(end)
                && document.SentenceOf(first - 2) == document.SentenceOf(end - 1)
                && !(i + 1 < count && mentions[i + 1].TitleFirst < end)
                && !view.Forms[end - 1].IsKnown && MayBe(view, first, end))
            {
                mentions.Add(Mention.Of(document, first, end, ActorKind.Person));
            }
        }

        if (mentions.Length > count)
        {
            mentions.Sort(Mention.ByPlace);
        }
    }
}
