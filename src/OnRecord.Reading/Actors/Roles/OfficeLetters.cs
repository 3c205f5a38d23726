using OnRecord.Reading.Names;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors.Roles;

/// <summary>Knows offices by their letters: "CJ Lopes" is Chief Justice Ana Lopes.</summary>
internal static class OfficeLetters
{
    private const int Longest = 4;

    /// <summary>Whether a name opens with letters that may be an office's, as they may be somebody's first names.</summary>
    public static bool MayOpen(WordFacts facts, in Mention mention) =>
        mention.Length == 2 && facts.Shape(mention.FirstToken) == Shape.Capitals
        && facts.Document.Tokens[mention.FirstToken].Length is > 1 and <= Longest;

    /// <summary>Whether the letters are those of what stands before the full name.</summary>
    public static bool Are(Document document, int letters, in Mention officer)
    {
        ReadOnlySpan<char> span = document.Span(letters);
        bool areAll = officer.FirstToken - officer.TitleFirst == span.Length;
        for (int i = 0; areAll && i < span.Length; i++)
        {
            areAll = char.ToUpperInvariant(document.Span(officer.TitleFirst + i)[0]) == span[i];
        }

        return areAll;
    }
}
