using OnRecord.Reading.Names;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities;

internal static class Acronyms
{
    /// <summary>Whether the token stands in brackets after the words whose initials it is: "Harbor Workers Union (HWU)".</summary>
    public static bool IsIntroduced(WordFacts facts, int token)
    {
        if (facts.Shape(token) != Shape.Capitals || token < 2 || !facts.Is(token - 1, "("))
        {
            return false;
        }

        var letters = facts.Document.Span(token);
        var sentence = facts.Document.Sentences[facts.Document.SentenceOf(token)];
        var word = token - 2;
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
                return false;
            }

            word--;
        }

        return true;
    }

    private static bool StartsWith(WordFacts facts, int token, char letter) =>
        facts.IsWord(token) && char.ToUpperInvariant(facts.Document.Span(token)[0]) == char.ToUpperInvariant(letter);
}
