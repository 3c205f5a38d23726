using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

internal static class Acronyms
{
    /// <summary>So many tokens at most lie between a name's end and its acronym's.</summary>
    public const int Farthest = 3;

    private const int Longest = 7;

    /// <summary>"HWU", "MoD", "NiMet"; not "McCoy".</summary>
    public static bool IsWrittenAsOne(WordFacts facts, int token)
    {
        var word = facts.Document.Span(token);
        return word.Length is > 1 and <= Longest
            && (facts.Shape(token) == Shape.Capitals
                || (facts.Shape(token) == Shape.Capital && HasInnerCapital(word)
                    && !facts.Has(token, WordSenses.FirstName | WordSenses.Surname)));
    }

    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the token follows the words whose initials it is: "Harbor Workers Union (HWU)", "Harbor Workers Union, or HWU,".</summary>
    public static bool IsIntroduced(WordFacts facts, int token) => EndOfName(facts, token) > 0;

    /// <returns>One past the last of those words; -1 where the token introduces no acronym.</returns>
    public static int EndOfName(WordFacts facts, int token) => EndOfName(facts, token, out _);

    /// <inheritdoc cref="EndOfName(WordFacts, int)"/>
    /// <param name="facts">The article's words.</param>
    /// <param name="token">What may be the acronym.</param>
    /// <param name="first">The first of those words.</param>
    public static int EndOfName(WordFacts facts, int token, out int first)
    {
        first = -1;
        if (!IsWrittenAsOne(facts, token) || LastWord(facts, token) is not (>= 0 and var last))
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

            // Small words may have no letter of their own, apostrophes have none: "Bureau of Land Management (BLM)", "Masons’ Union".
            while (word >= sentence.FirstToken && (facts.Shape(word) == Shape.Lower || IsApostrophe(facts, word))
                && !StartsWith(facts, word, letters[i]))
            {
                word--;
            }

            if (word < sentence.FirstToken || !StartsWith(facts, word, letters[i]))
            {
                return -1;
            }

            first = word--;
        }

        return last + 1;
    }

    /// <summary>Whether the token makes an owner of the word before it: "’s", and "’" behind a plural.</summary>
    public static bool IsApostrophe(WordFacts facts, int token)
    {
        var mark = facts.Document.Tokens[token];
        return mark.Kind == TokenKind.Clitic
            || (mark.Length == 1 && token > 0 && facts.Document.Text[mark.Start] is '\'' or '’'
                && mark.Start == facts.Document.Tokens[token - 1].End);
    }

    /// <summary>Whether the mark makes an owner of a plural whose noun follows: "the keepers’ union".</summary>
    public static bool IsPluralOwner(WordFacts facts, int token, int end) =>
        facts.Document.KindOf(token) == TokenKind.QuotationMark && IsApostrophe(facts, token)
        && facts.Document.Text[facts.Document.Tokens[token].Start - 1] == 's'
        && token + 1 < end && facts.IsWord(token + 1) && !facts.Has(token + 1, WordSenses.Function | WordSenses.Reporting);

    private static int LastWord(WordFacts facts, int token) =>
        token < 1 ? -1
        : facts.Is(token - 1, "(") ? token - 2
        : facts.Is(token - 1, "or") && token > 1 && facts.Is(token - 2, ",") ? token - 3
        : -1;

    private static bool StartsWith(WordFacts facts, int token, char letter) =>
        facts.IsWord(token) && char.ToUpperInvariant(facts.Document.Span(token)[0]) == char.ToUpperInvariant(letter);
}
