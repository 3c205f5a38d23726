using System.Globalization;
using System.Text;

namespace OnRecord.Generator.Naming;

/// <summary>Printed text made fit for one line of source or documentation.</summary>
internal static class Prose
{
    /// <summary>The text with every run of white space and control characters as one space, and none at the ends.</summary>
    /// <returns>The text itself where it is such a line, as most are.</returns>
    public static string OneLine(string text)
    {
        if (IsOneLine(text))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        var pending = false;
        foreach (var unit in text)
        {
            if (IsBlank(unit))
            {
                pending = line.Length > 0;
                continue;
            }

            if (pending)
            {
                line.Append(' ');
                pending = false;
            }

            line.Append(unit);
        }

        return line.ToString();
    }

    private static bool IsOneLine(string text)
    {
        var before = ' ';
        foreach (var unit in text)
        {
            if (IsBlank(unit) && (unit != ' ' || before == ' '))
            {
                return false;
            }

            before = unit;
        }

        return before != ' ' || text.Length == 0;
    }

    private static bool IsBlank(char unit) => char.IsWhiteSpace(unit) || char.IsControl(unit) || unit is '\uFEFF' or '\uFFFE' or '\uFFFF';

    /// <summary>The text cut to a number of UTF-16 units, with an ellipsis as the last of them where anything was cut.</summary>
    public static string Shorten(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var end = limit - 1;
        if (char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        return text.Substring(0, end).TrimEnd() + "…";
    }

    public static string Xml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    public static string Count(int count, string noun) =>
        string.Format(CultureInfo.InvariantCulture, count == 1 ? "{0} {1}" : "{0} {1}s", count, noun);
}
