using OnRecord.Reading.Names;

namespace OnRecord.Reading.Actors;

/// <summary>Bodies by their initials: "Federal Rail Agency" is "FRA", "Organizing for Ardmore" is "OFA" or "OA".</summary>
internal sealed class InitialsIndex(WordFacts facts)
{
    private const int LongestAcronym = 8;

    private readonly Dictionary<string, int> _actors = new(StringComparer.Ordinal);

    /// <summary>Adds both forms of a name, unless a body named before has them.</summary>
    /// <param name="first">The name's first token.</param>
    /// <param name="end">One past its last token.</param>
    /// <param name="actor">The body.</param>
    public void Add(int first, int end, int actor)
    {
        Add(Initials(first, end, withSmall: false), actor);
        Add(Initials(first, end, withSmall: true), actor);
    }

    /// <summary>The body that an acronym stands for: its letters count, its points do not.</summary>
    public bool TryGet(ReadOnlySpan<char> acronym, out int actor)
    {
        Span<char> letters = stackalloc char[LongestAcronym];
        int count = 0;
        foreach (char c in acronym)
        {
            if (char.IsLetter(c) && count < LongestAcronym)
            {
                letters[count++] = c;
            }
        }

        return _actors.TryGetValue(letters.Slice(0, count).ToString(), out actor);
    }

    private void Add(string initials, int actor)
    {
        if (initials.Length > 1 && !_actors.ContainsKey(initials))
        {
            _actors.Add(initials, actor);
        }
    }

    private string Initials(int first, int end, bool withSmall)
    {
        Span<char> letters = stackalloc char[LongestAcronym];
        int count = 0;
        for (int i = first; i < end && count < LongestAcronym; i++)
        {
            if (facts.IsCapitalised(i) || (withSmall && facts.Shape(i) == Shape.Lower))
            {
                letters[count++] = char.ToUpperInvariant(facts.Document.Text[facts.Document.Tokens[i].Start]);
            }
        }

        return letters.Slice(0, count).ToString();
    }
}
