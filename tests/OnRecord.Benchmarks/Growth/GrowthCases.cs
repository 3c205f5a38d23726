using System.Text;

namespace OnRecord.Benchmarks.Growth;

/// <summary>Texts in which a step that looks back or ahead too far shows.</summary>
internal static class GrowthCases
{
    private static readonly string[] Syllables =
        ["ba", "ce", "do", "fi", "gu", "ha", "je", "ko", "li", "mu", "na", "pe", "ro", "si", "tu", "va", "we", "yo", "zi", "ar"];

    public static IEnumerable<GrowthCase> All(IReadOnlyList<string> articles)
    {
        var text = string.Join("\n\n", articles) + "\n\n";
        var sentence = string.Concat(text.Where(c => char.IsLetter(c) || c is ' ' or ',')) + ' ';
        yield return new GrowthCase("the articles repeated", size => Repeat(text, size));
        yield return new GrowthCase("only quotation marks", size => new string('"', size));
        yield return new GrowthCase("curly marks, never closed", size => Repeat("“", size));
        yield return new GrowthCase("one sentence", size => Repeat(sentence, size));
        yield return new GrowthCase("names, each another", Names);
    }

    private static string Repeat(string text, int size)
    {
        var builder = new StringBuilder(size);
        while (builder.Length < size)
        {
            builder.Append(text, 0, Math.Min(text.Length, size - builder.Length));
        }

        return builder.ToString();
    }

    /// <summary>About 55,000 names a million characters.</summary>
    private static string Names(int size)
    {
        var builder = new StringBuilder(size);
        for (var i = 0; builder.Length < size - 40; i++)
        {
            AppendName(builder, i % 400, 2);
            builder.Append(' ');
            AppendName(builder, i, 4);
            builder.Append(i % 20 == 19 ? ".\n\n" : i % 4 == 3 ? " spoke. " : ", ");
        }

        return builder.ToString();
    }

    private static void AppendName(StringBuilder builder, int number, int syllables)
    {
        var start = builder.Length;
        for (var i = 0; i < syllables; i++)
        {
            builder.Append(Syllables[number % Syllables.Length]);
            number /= Syllables.Length;
        }

        builder[start] = char.ToUpperInvariant(builder[start]);
    }
}
