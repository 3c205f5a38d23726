using OnRecord.Reading.Names;

namespace OnRecord.Reading.Entities.Bodies;

/// <summary>Judges capitalised words that no mention holds: whether they may be the name of a body that the words beside them tell of.</summary>
internal static class FreeNames
{
    /// <summary>What such a name neither starts nor ends with: it is known for something else.</summary>
    private const WordSenses Others = WordSenses.Function | WordSenses.Calendar | WordSenses.Demonym | WordSenses.Honorific | WordSenses.Title
        | WordSenses.Thing;

    /// <summary>What a name of one word is none of: "Ministry", "Street", "Mr".</summary>
    private const WordSenses Heads = WordSenses.OrganizationHead | WordSenses.PlaceHead | WordSenses.PlaceStart | WordSenses.Place | WordSenses.Role
        | WordSenses.RoleModifier | WordSenses.CompanySuffix | WordSenses.NameSuffix;

    /// <summary>Whether the words may be a body's name, and are nobody's in the article.</summary>
    public static bool MayBe(EntityView view, int first, int end)
    {
        var facts = view.Facts;
        var others = end - first == 1 ? Others | Heads : Others;
        return end > first && !facts.Has(first, others) && !facts.Has(end - 1, others | WordSenses.ThingHead)
            && facts.Shape(end - 1) != Shape.Initial && !(end - first == 1 && IsOwnPlural(view, first))
            && !NamedBodies.IsPerson(view, first, end) && (view.Evidence(end - 1).Uses & (uint)WordEvidence.Use.Last) == 0;
    }

    /// <summary>"| Lenders | and banks" at a sentence's start: any word has a capital there.</summary>
    public static bool IsPlainStart(EntityView view, int first, int end) =>
        end - first == 1 && view.Facts.Has(first, WordSenses.Common) && SentenceStart.IsAt(view.Facts, first);

    /// <summary>"A village of | Finns": a people is no body, nor are "MPs".</summary>
    private static bool IsOwnPlural(EntityView view, int token)
    {
        var word = view.Facts.Document.Span(token);
        return view.Facts.Shape(token) == Shape.Capital && word.Length > 2 && word[^1] == 's' && char.IsUpper(word[^2]);
    }
}
