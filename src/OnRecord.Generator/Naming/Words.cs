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
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < text.Length && words.Count < limit; i++)
        {
            switch (Classify(text, i, word.Length > 0))
            {
                case Role.Part when word.Length < LongestWord:
                    word.Append(text[i]);
                    break;
                case Role.Gap:
                    Flush();
                    break;
            }
        }

        if (words.Count < limit)
        {
            Flush();
        }

        return words;

        void Flush()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
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
