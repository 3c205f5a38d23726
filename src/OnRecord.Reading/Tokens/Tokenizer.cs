using System.Globalization;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Tokens;

/// <summary>Cuts a paragraph into words, numbers and marks.</summary>
internal static class Tokenizer
{
    private const int LongestTag = 300;

    private static readonly WordTable Clitics = Table("s", "ll", "re", "ve", "d", "m");

    /// <summary>Words that lost their beginning: the mark before them is an apostrophe, never an opening quotation mark.</summary>
    private static readonly WordTable Aphetic = Table("em", "til", "tis", "twas", "bout", "n");

    public static void Tokenize(string text, Paragraph paragraph, ScratchList<Token> tokens, CancellationToken cancellationToken)
    {
        var end = paragraph.End;
        var position = paragraph.Start;
        while (position < end)
        {
            if ((tokens.Length & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (Characters.IsBlank(text[position]))
            {
                position++;
                continue;
            }

            var token = Next(text, position, end);
            tokens.Add(token);
            position = token.End;
        }
    }

    private static Token Next(string text, int start, int end)
    {
        var c = text[start];
        if (IsAddress(text, start, end))
        {
            return new Token(start, AddressEnd(text, start, end), TokenKind.Word);
        }

        if (NegationEnd(text, start, end) is var negationEnd and > 0)
        {
            return new Token(start, negationEnd, TokenKind.Clitic);
        }

        if (WordUnits(text, start, end) > 0)
        {
            return Word(text, start, start, end);
        }

        if (Characters.IsQuotationMark(c))
        {
            return MarkOrApostrophe(text, start, end);
        }

        if (Characters.IsStop(c))
        {
            return new Token(start, StopEnd(text, start, end), TokenKind.Stop);
        }

        if (c is '@' or '#' && start + 1 < end && WordUnits(text, start + 1, end) > 0)
        {
            return Word(text, start, start + 1, end);
        }

        if (c == '<' && TagEnd(text, start, end) is var tagEnd and > 0)
        {
            return new Token(start, tagEnd, TokenKind.Mark);
        }

        var next = start + 1;
        if (Characters.IsDash(c))
        {
            while (next < end && Characters.IsDash(text[next]))
            {
                next++;
            }
        }
        else if (char.IsHighSurrogate(c) && next < end && char.IsLowSurrogate(text[next]))
        {
            next++;
        }

        return new Token(start, next, TokenKind.Mark);
    }

    private static Token Word(string text, int start, int position, int end)
    {
        position = WordEnd(text, position, end);
        position = WithAbbreviationStop(text, start, position, end);
        return new Token(start, position, IsNumber(text, start, position) ? TokenKind.Number : TokenKind.Word);
    }

    private static int WordEnd(string text, int start, int end)
    {
        var position = start;
        while (position < end)
        {
            var units = WordUnits(text, position, end);
            if (units > 0)
            {
                position += units;
                continue;
            }

            if (position == start || position + 1 >= end || WordUnits(text, position + 1, end) == 0)
            {
                break;
            }

            var c = text[position];
            if (c is '\'' or '\u2019' or '\u02BC' or '\uFF07')
            {
                if (CliticEnd(text, position, end) > 0)
                {
                    break;
                }

                if (NegationEnd(text, position - 1, end) > 0)
                {
                    return position - 1;
                }

                if (char.IsDigit(text[position - 1]) || char.IsDigit(text[position + 1]))
                {
                    break;
                }
            }
            else if (!JoinsWord(text, start, position))
            {
                break;
            }

            position++;
        }

        return position;
    }

    /// <summary>Whether the mark at the position, with a letter or digit on each side, stands inside one word.</summary>
    private static bool JoinsWord(string text, int start, int position)
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
            '.' => (char.IsDigit(before) && char.IsDigit(after)) || char.IsLower(after) || IsInitialism(text, start, position),
            ',' or ':' or '/' => char.IsDigit(before) && char.IsDigit(after),
            '&' => char.IsLetter(after),

            // UTF-8 that somebody read as Latin-1 has a mark for half a letter: "PeÃ±a", the tilde sometimes apart.
            >= '\u0080' and <= '\u00BF' => before is '\u00C2' or '\u00C3' or '\u0302' or '\u0303',
            _ => false,
        };
    }

    /// <summary>Whether the run up to a stop is single letters with stops between them: "U.S", "J".</summary>
    private static bool IsInitialism(string text, int start, int end)
    {
        if ((end - start) % 2 == 0 || end - start > 9)
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

    private static int WithAbbreviationStop(string text, int start, int position, int end)
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

        var isAbbreviation = IsInitialism(text, start, position)
            ? position - start > 1 || (char.IsUpper(text[start]) && follower < end && char.IsUpper(text[follower]))
            : Abbreviations.Of(text.AsSpan(start, position - start)) switch
            {
                AbbreviationKind.None => false,
                AbbreviationKind.Number => follower < end && char.IsDigit(text[follower]),
                _ => char.IsUpper(text[start]) || follower == end || !char.IsUpper(text[follower]),
            };
        return isAbbreviation ? position + 1 : position;
    }

    private static bool IsNumber(string text, int start, int end)
    {
        var i = start;
        while (i < end && (char.IsDigit(text[i]) || (i > start && (text[i] is '.' or ',' or ':' or '/' || Characters.IsHyphen(text[i])))))
        {
            i++;
        }

        return i > start && (i == end || IsNumberSuffix(text.AsSpan(i, end - i)));
    }

    private static bool IsNumberSuffix(ReadOnlySpan<char> suffix) =>
        suffix.Length switch
        {
            1 => suffix[0] == 's',
            2 => suffix.SequenceEqual("st".AsSpan()) || suffix.SequenceEqual("nd".AsSpan())
                || suffix.SequenceEqual("rd".AsSpan()) || suffix.SequenceEqual("th".AsSpan()),
            _ => false,
        };

    private static Token MarkOrApostrophe(string text, int start, int end)
    {
        var c = text[start];
        if (c is '\'' or '`' && start + 1 < end && text[start + 1] == c)
        {
            return new Token(start, start + 2, TokenKind.QuotationMark);
        }

        if (Characters.IsApostrophe(c))
        {
            var isAttached = start > 0 && !Characters.IsBlank(text[start - 1]);
            var wordEnd = start + 1;
            while (wordEnd < end && char.IsLetter(text[wordEnd]) && wordEnd - start <= 5)
            {
                wordEnd++;
            }

            var letters = text.AsSpan(start + 1, wordEnd - start - 1);
            if (isAttached && CliticEnd(text, start, end) is var cliticEnd and > 0)
            {
                return new Token(start, cliticEnd, TokenKind.Clitic);
            }

            if (!isAttached && c != '`' && letters.Length > 0 && Aphetic.Contains(letters))
            {
                return new Token(start, wordEnd, TokenKind.Word);
            }

            if (!isAttached && DecadeEnd(text, start, end) is var decadeEnd and > 0)
            {
                return new Token(start, decadeEnd, TokenKind.Number);
            }
        }

        return new Token(start, start + 1, TokenKind.QuotationMark);
    }

    /// <returns>The end of "’90s", or 0.</returns>
    private static int DecadeEnd(string text, int start, int end) =>
        start + 3 < end && char.IsDigit(text[start + 1]) && char.IsDigit(text[start + 2]) && text[start + 3] == 's'
        && (start + 4 == end || !char.IsLetterOrDigit(text[start + 4]))
            ? start + 4
            : 0;

    /// <returns>The end of the clitic that starts with the apostrophe, or 0.</returns>
    private static int CliticEnd(string text, int apostrophe, int end)
    {
        var position = apostrophe + 1;
        while (position < end && position - apostrophe <= 3 && char.IsLetterOrDigit(text[position]))
        {
            position++;
        }

        return position > apostrophe + 1 && Clitics.Contains(text.AsSpan(apostrophe + 1, position - apostrophe - 1)) ? position : 0;
    }

    /// <returns>The end of the "n’t" that starts at the position, or 0.</returns>
    private static int NegationEnd(string text, int start, int end) =>
        start + 2 < end && text[start] is 'n' or 'N'
        && text[start + 1] is '\'' or '\u2019' or '\u02BC' or '\uFF07'
        && text[start + 2] is 't' or 'T'
        && (start + 3 == end || !char.IsLetterOrDigit(text[start + 3]))
            ? start + 3
            : 0;

    private static int StopEnd(string text, int start, int end)
    {
        var position = start + 1;
        while (position < end)
        {
            if (Characters.IsStop(text[position]))
            {
                position++;
            }
            else if (text[position] is ' ' or '\u00A0' && text[position - 1] == '.' && position + 1 < end && text[position + 1] == '.')
            {
                position += 2;
            }
            else
            {
                break;
            }
        }

        return position;
    }

    private static bool IsAddress(string text, int start, int end) =>
        StartsWith(text, start, end, "http://") || StartsWith(text, start, end, "https://") || StartsWith(text, start, end, "www.");

    private static bool StartsWith(string text, int start, int end, string prefix) =>
        end - start > prefix.Length && string.CompareOrdinal(text, start, prefix, 0, prefix.Length) == 0;

    private static int AddressEnd(string text, int start, int end)
    {
        var position = start;
        while (position < end && !Characters.IsBlank(text[position]) && !Characters.IsQuotationMark(text[position])
            && text[position] is not ('<' or '>') && !Characters.IsClosingBracket(text[position]))
        {
            position++;
        }

        while (Characters.IsStop(text[position - 1]) || text[position - 1] is ',' or ';' or ':')
        {
            position--;
        }

        return position;
    }

    /// <returns>The end of a tag that a web page left in the text, or 0.</returns>
    private static int TagEnd(string text, int start, int end)
    {
        if (start + 1 >= end || !(text[start + 1] is '/' || char.IsLetter(text[start + 1])))
        {
            return 0;
        }

        var close = text.IndexOf('>', start, Math.Min(end - start, LongestTag));
        return close + 1;
    }

    /// <returns>How many units of a letter, digit or combining mark stand at the position; 0 for anything else.</returns>
    private static int WordUnits(string text, int position, int end)
    {
        var c = text[position];
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

        return char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.OtherNumber ? 1 : 0;
    }

    private static WordTable Table(params string[] words) =>
        new(words.Select((word, i) => new KeyValuePair<string, int>(word, i)).ToList());
}
