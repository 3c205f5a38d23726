using OnRecord.Reading.Text;

namespace OnRecord.Reading.Names;

/// <summary>Bodies by their initials: "Federal Rail Agency" is "FRA", "Organizing for Ardmore" is "OFA" or "OA".</summary>
internal sealed class InitialsIndex(WordFacts facts)
{
    private const int LongestAcronym = 8;

    private readonly KeyTable _actors = new(facts.Document.Scratch);

    /// <summary>Adds both forms of a name, unless a body named before has them.</summary>
    /// <param name="first">The name's first token.</param>
    /// <param name="end">One past its last token.</param>
    /// <param name="body">The number of the body, from 1.</param>
    public void Add(int first, int end, int body)
    {
        Add(first, end, withSmall: false, body);
        Add(first, end, withSmall: true, body);
    }

    /// <returns>The body that an acronym stands for, or 0: its letters count, its points do not.</returns>
    public int Find(ReadOnlySpan<char> acronym)
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

        return count > 1 ? _actors[WordKey.Of(letters.Slice(0, count))] : 0;
    }

    private void Add(int first, int end, bool withSmall, int body)
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

        ulong key = WordKey.Of(letters.Slice(0, count));
        if (count > 1 && _actors[key] == 0)
        {
            _actors.Set(key, body);
        }
    }
}
