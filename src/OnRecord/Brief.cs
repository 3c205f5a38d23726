using System.Text;

namespace OnRecord;

/// <summary>Makes text fit a line, for <c>ToString</c>.</summary>
internal static class Brief
{
    private const int Longest = 80;

    /// <summary>The text with each run of white space made one space, cut at a word to at most 80 UTF-16 units and marked "…" where cut.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder(Math.Min(text.Length, Longest) + 1);
        var lastSpace = 0;
        var space = false;
        foreach (char unit in text)
        {
            if (char.IsWhiteSpace(unit))
            {
                space = line.Length > 0;
                continue;
            }

            if (space)
            {
                lastSpace = line.Length;
                line.Append(' ');
                space = false;
            }

            if (line.Length >= Longest)
            {
                return Cut(line, lastSpace);
            }

            line.Append(unit);
        }

        return line.ToString();
    }

    private static string Cut(StringBuilder line, int lastSpace)
    {
        // A single word that fills the line is cut inside, but never between the halves of a surrogate pair.
        line.Length = lastSpace > 0 ? lastSpace : char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest;
        return line.Append('…').ToString();
    }
}
