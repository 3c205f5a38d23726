using System.Text.Json;

namespace OnRecord.Benchmarks.Stream;

/// <summary>Makes short invented articles as JSON Lines: the n-th is the same on every machine.</summary>
internal static class ShortArticles
{
    private const uint Seed = 0x9E3779B9;

    private static readonly string[] FirstNames =
        ["Marta", "Omar", "Ines", "Åse", "Jonas", "Lena", "Tomás", "Ruth", "Émile", "Zofia", "Ida", "Karim"];
    private static readonly string[] LastNames =
        ["Quist", "Reyes", "Falk", "Lund", "Brandt", "Voss", "Ibarra", "Holm", "Dufour", "Wrona", "Stroud", "Haddad"];
    private static readonly string[] Roles = ["Mayor", "Captain", "Coach", "Judge", "Senator", "Professor"];
    private static readonly string[] Towns = ["Lindholm", "Easton", "Port Vale", "Örby", "Saint-Clair", "Milford"];
    private static readonly string[] Claims =
        ["The dam will hold", "The ferry stays", "Nobody was asked", "The roof leaks", "We sail at dawn", "The vote was fair"];
    private static readonly string[] Events =
        ["The council met on Tuesday", "The bridge was closed for repairs", "Rain fell for three days", "The budget was passed"];

    /// <summary>Two sentences, one of them with a direct quotation.</summary>
    public static string Line(int number)
    {
        uint state = (uint)number * 2654435761 ^ Seed;
        string text =
            $"“{Pick(Claims, ref state)},” {Pick(Roles, ref state)} {Pick(FirstNames, ref state)} {Pick(LastNames, ref state)} said.\n\n" +
            $"{Pick(Events, ref state)} in {Pick(Towns, ref state)}.";
        return $$"""{"id":{{number}},"text":"{{JsonEncodedText.Encode(text)}}"}""";
    }

    private static string Pick(string[] words, ref uint state)
    {
        // Xorshift: the framework's generator is not the same in all its versions.
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return words[state % (uint)words.Length];
    }
}
