using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace OnRecord.Generator.Naming;

/// <summary>Makes C# identifiers and look-up keys of words.</summary>
internal static class Identifiers
{
    private const int LongestCapitals = 2;

    /// <summary>The name made of the words; <paramref name="fallback"/> where there are none.</summary>
    public static MemberName Name(IReadOnlyList<string> words, string fallback) =>
        words.Count == 0 ? new MemberName(fallback, Kebab([fallback])) : new MemberName(Pascal(words), Kebab(words));

    /// <summary>
    /// The words run together, each beginning with a capital: <c>HarborVote</c>. Capitals are kept as printed but in longer
    /// acronyms, as .NET names them (<c>Nato</c>), and in headlines that are all capitals. Never a C# keyword.
    /// </summary>
    public static string Pascal(IReadOnlyList<string> words)
    {
        var isShouted = words.Count > 1 && words.All(IsAllCapitals);
        var name = new StringBuilder();
        foreach (var word in words)
        {
            var rest = word.Substring(1);
            var isAcronym = word.Count(char.IsLetter) > LongestCapitals && IsAllCapitals(word);
            name.Append(char.ToUpperInvariant(word[0])).Append(isShouted || isAcronym ? rest.ToLowerInvariant() : rest);
        }

        return char.IsDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>The words in lower case, joined by hyphens: <c>harbor-vote</c>.</summary>
    public static string Kebab(IEnumerable<string> words) => string.Join("-", words.Select(static word => word.ToLowerInvariant()));

    /// <summary>A project's namespace as C# takes it: what cannot stand in an identifier is an underscore, keywords are escaped.</summary>
    public static string Namespace(string text) =>
        string.Join(".", text.Split('.').Where(static segment => segment.Length > 0).Select(Segment));

    private static bool IsAllCapitals(string word) => !word.Any(char.IsLower);

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
