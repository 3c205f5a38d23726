using System.Globalization;
using System.Text;

namespace OnRecord.Generator.Naming;

/// <summary>Cuts text into the words that a name is made of: runs of letters and digits of any script that C# takes.</summary>
internal static class Words
{
    /// <summary>How many words a name has at most.</summary>
    public const int Limit = 6;

    private const int LongestWord = 40;

    public static List<string> Of(string text, int limit = int.MaxValue)
    {
        var words = new List<string>(Limit);
        var start = 0;
        while (start < text.Length && words.Count < limit)
        {
            var (end, length) = (start, 0);
            while (end < text.Length && Classify(text, end, inWord: length > 0) is var role and not Role.Gap)
            {
                length += role == Role.Part ? 1 : 0;
                end++;
            }

            if (length > 0)
            {
                words.Add(Word(text, start, end, Math.Min(length, LongestWord)));
            }

            start = end + 1;
        }

        return words;
    }

    /// <summary>
    /// Whether a file's stem says something to people. Dates and counters beside a word do no harm; identifiers such as
    /// <c>000_d0c5316febbedfe3</c> say nothing.
    /// </summary>
    public static bool ReadAsWords(IReadOnlyCollection<string> words)
    {
        if (words.Any(static word => word.Any(static unit => char.IsLetter(unit) && !IsHexLetter(unit))))
        {
            return true;
        }

        var isCode = words.Any(static word => word.Any(char.IsLetter) && (word.Any(char.IsDigit) || word.Length >= 8));
        return !isCode && words.Any(static word => word.Any(char.IsLetter));
    }

    /// <summary>The first parts of a word, without what stands between them.</summary>
    private static string Word(string text, int start, int end, int length)
    {
        if (end - start == length)
        {
            return text.Substring(start, length);
        }

        var word = new StringBuilder(length);
        for (var i = start; word.Length < length; i++)
        {
            if (Classify(text, i, inWord: word.Length > 0) == Role.Part)
            {
                word.Append(text[i]);
            }
        }

        return word.ToString();
    }

    private static bool IsHexLetter(char unit) => unit is (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static Role Classify(string text, int index, bool inWord)
    {
        switch (char.GetUnicodeCategory(text[index]))
        {
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
                or UnicodeCategory.DecimalDigitNumber:
                return Role.Part;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark:
                return inWord ? Role.Part : Role.Gap;
            case UnicodeCategory.Format:
                return Role.Nothing;
            default:
                return IsInnerApostrophe(text, index) ? Role.Nothing : Role.Gap;
        }
    }

    private static bool IsInnerApostrophe(string text, int index) =>
        text[index] is '\'' or '’' && index > 0 && index + 1 < text.Length && char.IsLetter(text[index - 1]) && char.IsLetter(text[index + 1]);

    private enum Role
    {
        /// <summary>Stands in the word.</summary>
        Part,

        /// <summary>Left out without parting the word: “won’t” is Wont.</summary>
        Nothing,

        /// <summary>Parts two words.</summary>
        Gap,
    }
}
