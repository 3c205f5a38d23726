using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>Knows the words that tell somebody's age, and those that stand for somebody by it.</summary>
internal static class Ages
{
    /// <summary>What such a word ends in.</summary>
    public const string Ending = "-year-old";

    /// <summary>Whether the word is one: "24-year-old".</summary>
    public static bool IsOne(ReadOnlySpan<char> word) =>
        word.Length > Ending.Length && char.IsDigit(word[0]) && word.EndsWith(Ending.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>"Ana Lopes | , 41, | said": a number between commas, the first of them the token.</summary>
    /// <param name="facts">The article's words.</param>
    /// <param name="comma">The first comma.</param>
    /// <param name="longest">How many UTF-16 units the number may have.</param>
    public static bool IsApposed(WordFacts facts, int comma, int longest = 3) =>
        comma + 2 < facts.Document.Tokens.Length && facts.Is(comma, ",") && facts.Is(comma + 2, ",")
        && facts.Document.Tokens[comma + 1] is { Kind: TokenKind.Number } number && number.Length <= longest;
}
