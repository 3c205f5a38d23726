using OnRecord.Reading.Names;

namespace OnRecord.Reading.Actors;

/// <summary>Takes the names of bodies apart: what they are of or for, and whose they are.</summary>
internal static class BodyForms
{
    /// <summary>Where what a body is of or for begins: "European Centre | for Drug Safety"; else the name's end.</summary>
    public static int TailOf(WordFacts facts, int start, int end)
    {
        for (int i = start + 1; i < end - 1; i++)
        {
            if (facts.Is(i, "of") || facts.Is(i, "for") || facts.Is(i, "on"))
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>Whether the words tell which of several like bodies is meant.</summary>
    public static bool NamesOwner(WordFacts facts, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (facts.Has(i, WordSenses.Place | WordSenses.Demonym | WordSenses.FirstName | WordSenses.Surname)
                || facts.PhraseLength(i) > 0 || facts.Is(i, "at"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// One form for "Ana Quist’s campaign", "Quist’s mayoral campaign" and "the Quist camp";
    /// <see langword="null"/> for other bodies.
    /// </summary>
    public static string? OwnerForm(WordFacts facts, in Mention mention)
    {
        int tail = mention.EndToken - 1;
        if (!HasOwner(facts, mention))
        {
            return null;
        }

        int owner = tail - 1;
        while (owner > mention.FirstToken && (!facts.IsWord(owner) || facts.Shape(owner) == Shape.Lower))
        {
            owner--;
        }

        string body = facts.Is(tail, "camp") ? "campaign" : facts.Document.Span(tail).ToString();
        return $"{facts.Document.Span(owner).ToString()} {body}";
    }

    /// <summary>"Quist’s campaign", "the Quist camp".</summary>
    public static bool HasOwner(WordFacts facts, in Mention mention) =>
        mention.Length > 1 && facts.Has(mention.EndToken - 1, WordSenses.OrganizationTail);
}
