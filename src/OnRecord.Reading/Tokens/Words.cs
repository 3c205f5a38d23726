using System.Globalization;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Tokens;

/// <summary>Tells how far a word reaches: over the apostrophes, hyphens and abbreviation stops inside it.</summary>
internal static class Words
{
    private const int LongestInitialism = 9;

    /// <returns>How many units of a letter, digit or combining mark stand at the position; 0 for anything else.</returns>
    public static int UnitsAt(string text, int position, int end)
    {
        var c = text[position];
        if (c < '\u0080')
        {
            return Characters.IsAsciiLetterOrDigit(c) ? 1 : 0;
        }

        if (char.IsLetterOrDigit(c))
        {
            return 1;
        }

        if (c < '\u00AA')
        {
            return 0;
        }

        if (char.IsHighSurrogate(c))
        {
            return position + 1 < end && char.IsLetterOrDigit(text, position) ? 2 : 0;
        }

        return char.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.OtherNumber
            ? 1
            : 0;
    }

    /// <returns>
    /// The end of a word of ASCII letters, as most are, where nothing behind it can carry it on, or make it an
    /// abbreviation or an address; else 0.
    /// </returns>
    public static int PlainEnd(string text, int start, int end)
    {
        var position = start;
        while (position < end && Characters.IsAsciiLetter(text[position]))
        {
            position++;
        }

        var isPlain = position > start && (position == end || text[position] is ' ' or ',' or '"' or '!' or '?' or ';' or '(' or ')');
        return isPlain ? position : 0;
    }

    /// <returns>The end of the word's letters; its abbreviation stop is not counted.</returns>
    public static int End(string text, int start, int end)
    {
        var position = start;
        while (position < end)
        {
            var units = UnitsAt(text, position, end);
            if (units > 0)
            {
                position += units;
                continue;
            }

            if (position == start || position + 1 >= end || text[position] == ' ' || UnitsAt(text, position + 1, end) == 0)
            {
                break;
            }

            if (text[position] is '\'' or '\u2019' or '\u02BC' or '\uFF07')
            {
                if (Contractions.NegationEnd(text, position - 1, end) > 0 && Contractions.CliticEnd(text, position, end) == 0)
                {
                    return position - 1;
                }

                if (!Contractions.JoinsWord(text, position, end))
                {
                    break;
                }
            }
            else if (!Joins(text, start, position))
            {
                break;
            }

            position++;
        }

        return position;
    }

    /// <returns>The end of the word with the stop that makes it an abbreviation.</returns>
    public static int WithAbbreviationStop(string text, int start, int position, int end)
    {
        if (position >= end || text[position] != '.' || (position + 1 < end && Characters.IsStop(text[position + 1])))
        {
            return position;
        }

        var follower = position + 1;
        while (follower < end && Characters.IsBlank(text[follower]))
        {
            follower++;
        }

        var part = LastPart(text, start, position);
        if (part == start && char.IsLower(text[start])
            && Abbreviations.Of(text.AsSpan(start, position - start)) == AbbreviationKind.Between)
        {
            return position + 1;
        }

        var isAbbreviation = IsInitialism(text, part, position)
            ? position - part > 1 || (part == start && char.IsUpper(text[start]) && follower < end && char.IsUpper(text[follower]))
            : Abbreviations.Of(text.AsSpan(part, position - part)) switch
            {
                AbbreviationKind.None => false,
                AbbreviationKind.Number => follower < end && char.IsDigit(text[follower]),
                _ => char.IsUpper(text[part]) || follower == end || !char.IsUpper(text[follower]),
            };
        return isAbbreviation ? position + 1 : position;
    }

    /// <summary>Whether the mark at the position, with a letter or digit on each side, stands inside one word.</summary>
    private static bool Joins(string text, int start, int position)
    {
        var before = text[position - 1];
        var after = text[position + 1];
        var c = text[position];
        if (Characters.IsHyphen(c) || c is '_')
        {
            return true;
        }

        return c switch
        {
            '.' =>
                (char.IsDigit(before) && char.IsDigit(after)) || char.IsLower(after)
                || IsInitialism(text, LastPart(text, start, position), position)

                // "(CRLW.L)", as exchanges write a company.
                || (start > 0 && text[start - 1] == '(' && char.IsUpper(before) && char.IsUpper(after)),
            ',' or ':' or '/' => char.IsDigit(before) && char.IsDigit(after),
            '&' => char.IsLetter(after),

            // UTF-8 that somebody read as Latin-1 has a mark for half a letter: "PeÃ±a", the tilde sometimes apart.
            >= '\u0080' and <= '\u00BF' => before is '\u00C2' or '\u00C3' or '\u0302' or '\u0303',
            _ => false,
        };
    }

    /// <summary>Where the part of a word behind its last hyphen starts: "non-U.S.", "R-Ky."</summary>
    private static int LastPart(string text, int start, int position)
    {
        var part = position;
        while (part > start && !Characters.IsHyphen(text[part - 1]))
        {
            part--;
        }

        return part;
    }

    /// <summary>Whether the run up to a stop is single letters with stops between them: "U.S", "J".</summary>
    private static bool IsInitialism(string text, int start, int end)
    {
        if ((end - start) % 2 == 0 || end - start > LongestInitialism)
        {
            return false;
        }

        for (var i = start; i < end; i++)
        {
            if ((i - start) % 2 == 0 ? !char.IsLetter(text[i]) : text[i] != '.')
            {
                return false;
            }
        }

        return true;
    }
}
