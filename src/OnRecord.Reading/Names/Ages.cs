namespace OnRecord.Reading.Names;

/// <summary>Knows the words that stand for somebody by their age.</summary>
internal static class Ages
{
    /// <summary>What such a word ends in.</summary>
    public const string Ending = "-year-old";

    /// <summary>Whether the word is one: "24-year-old".</summary>
    public static bool IsOne(ReadOnlySpan<char> word) =>
        word.Length > Ending.Length && char.IsDigit(word[0]) && word.EndsWith(Ending.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
