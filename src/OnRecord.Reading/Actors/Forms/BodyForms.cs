using OnRecord.Reading.Names;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors.Forms;

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

    /// <summary>Where a name starts but for "The".</summary>
    public static int WithoutThe(WordFacts facts, in Mention mention) =>
        mention.Length > 1 && facts.Is(mention.FirstToken, "the") ? mention.FirstToken + 1 : mention.FirstToken;

    /// <summary>The name without the country before a body's own words ("U.S. Supreme Court") and without "Inc." behind them.</summary>
    public static (int First, int End) OwnWords(WordFacts facts, in Mention body)
    {
        int first = WithoutThe(facts, body), end = body.EndToken;
        if (end - first > 2 && facts.Has(first, WordSenses.Country) && facts.PhraseLength(first) == 0)
        {
            first++;
        }

        // "Dockers Union No. 2" is not No. 1.
        while (end - first > 1 && facts.Document.KindOf(end - 1) != TokenKind.Number
            && (facts.Has(end - 1, WordSenses.CompanySuffix) || !facts.IsWord(end - 1)))
        {
            end--;
        }

        return (first, end);
    }
}
