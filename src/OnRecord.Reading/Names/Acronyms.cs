using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

internal static class Acronyms
{
    /// <summary>So many tokens at most lie between a name's end and its acronym's.</summary>
    public const int Farthest = 3;

    private const int Longest = 7;

    private const int ShortestBlend = 3;
    private const int LongestBlend = 10;

    // Letters of a word, and words.
    private const int LongestShare = 4;
    private const int FewestOfBlend = 3;
    private const int FarthestOfBlend = 20;
    private const int MostSteps = 256;

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
        if (LastWord(facts, token) is not (>= 0 and var last))
        {
            return -1;
        }

        if (!IsWrittenAsOne(facts, token))
        {
            return facts.Is(token - 1, "(") && IsBlend(facts, token, last, out first) ? last + 1 : -1;
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

    /// <summary>
    /// "Dockers Union of Tarn (Dut)", "Tarn Regional Electric Cooperative (Tareco)": each of the words gives its first letter or its first few.
    /// </summary>
    private static bool IsBlend(WordFacts facts, int token, int last, out int first)
    {
        first = -1;
        var letters = facts.Document.Span(token);
        var isAlone = letters.Length is >= ShortestBlend and <= LongestBlend && facts.Shape(token) == Shape.Capital
            && token + 1 < facts.Document.Tokens.Length && facts.Is(token + 1, ")") && letters.IndexOf('-') < 0;
        if (!isAlone)
        {
            return false;
        }

        var sentence = facts.Document.Sentences[facts.Document.SentenceOf(token)];
        var steps = MostSteps;
        first = FirstOfBlend(facts, letters, last, Math.Max(sentence.FirstToken, last - FarthestOfBlend), ref steps);
        var words = 0;
        for (var i = Math.Max(first, 0); i <= last && first >= 0; i++)
        {
            words += facts.IsCapitalised(i) ? 1 : 0;
        }

        return words >= FewestOfBlend;
    }

    /// <summary>
    /// Takes the letters from the last on, of each word as many as go through. Names need few steps; hostile text would take any number.
    /// </summary>
    /// <returns>The word that the first letter is of; -1 where the words do not give the letters.</returns>
    private static int FirstOfBlend(WordFacts facts, ReadOnlySpan<char> letters, int word, int lowest, ref int steps)
    {
        if (word < lowest || --steps < 0)
        {
            return -1;
        }

        for (var share = Math.Min(letters.Length, LongestShare); share > 0 && facts.IsWord(word); share--)
        {
            var start = letters.Length - share;
            if (!facts.Document.Span(word).StartsWith(letters.Slice(start), StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var found = start == 0
                ? facts.IsCapitalised(word) ? word : -1
                : FirstOfBlend(facts, letters.Slice(0, start), word - 1, lowest, ref steps);
            if (found >= 0)
            {
                return found;
            }
        }

        return facts.IsCapitalised(word) ? -1 : FirstOfBlend(facts, letters, word - 1, lowest, ref steps);
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
