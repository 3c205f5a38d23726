using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace OnRecord.Generator.Naming;

/// <summary>Makes C# identifiers and look-up keys of words.</summary>
internal static class Identifiers
{
    private const int LongestCapitals = 2;

    /// <summary>The name made of the words; <paramref name="fallback"/> where there are none.</summary>
    public static MemberName Name(List<string> words, string fallback) =>
        words.Count == 0 ? new MemberName(fallback, Kebab([fallback])) : new MemberName(Pascal(words), Kebab(words));

    /// <summary>The identifier made of the first words; <paramref name="fallback"/> where there are none.</summary>
    public static string Member(List<string> words, string fallback) => words.Count switch
    {
        0 => fallback,
        <= Words.Limit => Pascal(words),
        _ => Pascal(words.GetRange(0, Words.Limit)),
    };

    /// <summary>
    /// The words run together, each beginning with a capital: <c>HarborVote</c>. Capitals are kept as printed but in longer
    /// acronyms, as .NET names them (<c>Nato</c>), and in headlines that are all capitals. Never a C# keyword.
    /// </summary>
    public static string Pascal(List<string> words)
    {
        var isShouted = words.Count > 1 && words.TrueForAll(IsAllCapitals);
        var name = SpareBuilder.Begin();
        if (char.IsDigit(words[0][0]))
        {
            name.Append('_');
        }

        foreach (var word in words)
        {
            name.Append(char.ToUpperInvariant(word[0]));
            if (isShouted || IsAcronym(word))
            {
                AppendLower(name, word, 1);
            }
            else
            {
                name.Append(word, 1, word.Length - 1);
            }
        }

        return SpareBuilder.End(name);
    }

    /// <summary>The words in lower case, joined by hyphens: <c>harbor-vote</c>.</summary>
    public static string Kebab(List<string> words)
    {
        var key = SpareBuilder.Begin();
        for (var i = 0; i < words.Count; i++)
        {
            AppendLower(i > 0 ? key.Append('-') : key, words[i], 0);
        }

        return SpareBuilder.End(key);
    }

    /// <summary>A project's namespace as C# takes it: what cannot stand in an identifier is an underscore, keywords are escaped.</summary>
    public static string Namespace(string text) =>
        string.Join(".", text.Split('.').Where(static segment => segment.Length > 0).Select(Segment));

    private static void AppendLower(StringBuilder builder, string word, int start)
    {
        for (var i = start; i < word.Length; i++)
        {
            builder.Append(char.ToLowerInvariant(word[i]));
        }
    }

    private static bool IsAcronym(string word)
    {
        var letters = 0;
        foreach (var unit in word)
        {
            letters += char.IsLetter(unit) ? 1 : 0;
        }

        return letters > LongestCapitals && IsAllCapitals(word);
    }

    private static bool IsAllCapitals(string word)
    {
        foreach (var unit in word)
        {
            if (char.IsLower(unit))
            {
                return false;
            }
        }

        return true;
    }

    private static string Segment(string text)
    {
        var segment = new StringBuilder();
        foreach (var unit in text.TrimStart('@'))
        {
            segment.Append(SyntaxFacts.IsIdentifierPartCharacter(unit) && char.GetUnicodeCategory(unit) != UnicodeCategory.Format ? unit : '_');
        }

        if (segment.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(segment[0]))
        {
            segment.Insert(0, '_');
        }

        var name = segment.ToString();
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }
}
