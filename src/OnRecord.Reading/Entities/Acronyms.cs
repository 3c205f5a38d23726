using OnRecord.Reading.Names;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities;

internal static class Acronyms
{
    /// <summary>So many tokens at most lie between a name's end and its acronym's.</summary>
    public const int Farthest = 3;

    /// <summary>Whether the token follows the words whose initials it is: "Harbor Workers Union (HWU)", "Harbor Workers Union, or HWU,".</summary>
    public static bool IsIntroduced(WordFacts facts, int token) => EndOfName(facts, token) > 0;

    /// <returns>One past the last of those words; -1 where the token introduces no acronym.</returns>
    public static int EndOfName(WordFacts facts, int token)
    {
        if (facts.Shape(token) != Shape.Capitals || LastWord(facts, token) is not (>= 0 and var last))
        {
            return -1;
        }

        var letters = facts.Document.Span(token);
        var sentence = facts.Document.Sentences[facts.Document.SentenceOf(token)];
        var word = last;
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            if (letters[i] == '.')
            {
                continue;
            }

            // Small words may have no letter of their own: "Bureau of Land Management (BLM)".
            while (word >= sentence.FirstToken && facts.Shape(word) == Shape.Lower && !StartsWith(facts, word, letters[i]))
            {
                word--;
            }

            if (word < sentence.FirstToken || !StartsWith(facts, word, letters[i]))
            {
                return -1;
            }

            word--;
        }

        return last + 1;
    }

    private static int LastWord(WordFacts facts, int token) =>
        token < 1 ? -1
        : facts.Is(token - 1, "(") ? token - 2
        : facts.Is(token - 1, "or") && token > 1 && facts.Is(token - 2, ",") ? token - 3
        : -1;

    private static bool StartsWith(WordFacts facts, int token, char letter) =>
        facts.IsWord(token) && char.ToUpperInvariant(facts.Document.Span(token)[0]) == char.ToUpperInvariant(letter);
}
