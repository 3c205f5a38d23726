using OnRecord.Reading.Text;

namespace OnRecord.Reading.Tokens;

/// <summary>Cuts a paragraph's tokens into sentences.</summary>
internal static class SentenceSplitter
{
    private static readonly WordTable Starters = DataFile.Words("sentence-starters.tsv");

    /// <param name="text">The article.</param>
    /// <param name="tokens">The article's tokens as far as the end of the paragraph.</param>
    /// <param name="first">The paragraph's first token.</param>
    /// <param name="paragraph">The paragraph's index.</param>
    /// <param name="sentences">Receives the sentences.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static void Split(
        string text,
        ReadOnlySpan<Token> tokens,
        int first,
        int paragraph,
        ScratchList<Sentence> sentences,
        CancellationToken cancellationToken)
    {
        for (var i = first; i < tokens.Length; i++)
        {
            if ((i & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var isStop = tokens[i].Kind == TokenKind.Stop;
            if (!isStop && !EndsInStop(text, tokens[i]))
            {
                continue;
            }

            var next = i + 1;
            while (next < tokens.Length && tokens[next].Start == tokens[next - 1].End && Closes(text[tokens[next].Start]))
            {
                next++;
            }

            var ends = isStop ? StopEnds(text, tokens, next) : AbbreviationEnds(text, tokens, i, next);
            if (ends)
            {
                sentences.Add(new Sentence(first, next, paragraph));
                first = next;
            }

            i = next - 1;
        }

        if (first < tokens.Length)
        {
            sentences.Add(new Sentence(first, tokens.Length, paragraph));
        }
    }

    private static bool EndsInStop(string text, Token token) => token.Kind == TokenKind.Word && text[token.End - 1] == '.';

    private static bool Closes(char c) =>
        Characters.IsClosingBracket(c) || (Characters.IsQuotationMark(c) && c is not ('\u201C' or '\u2018' or '\u201E' or '\u201A' or '«' or '‹'));

    private static bool StopEnds(string text, ReadOnlySpan<Token> tokens, int next)
    {
        if (next == tokens.Length)
        {
            return true;
        }

        var c = text[tokens[next].Start];
        return tokens[next].Kind switch
        {
            TokenKind.Word => !char.IsLower(c),
            TokenKind.Number => tokens[next].Start > tokens[next - 1].End,
            TokenKind.QuotationMark => true,
            TokenKind.Mark => Characters.IsOpeningBracket(c) || c is '$' or '£' or '€' or '<' or '•' or '*',
            _ => false,
        };
    }

    private static bool AbbreviationEnds(string text, ReadOnlySpan<Token> tokens, int abbreviation, int next)
    {
        if (next == tokens.Length)
        {
            return true;
        }

        var word = text.AsSpan(tokens[abbreviation].Start, tokens[abbreviation].Length - 1);
        if (Abbreviations.Of(word) is AbbreviationKind.Title or AbbreviationKind.Number or AbbreviationKind.Between)
        {
            return false;
        }

        if (tokens[next].Kind == TokenKind.QuotationMark && tokens[next].Start > tokens[next - 1].End && next + 1 < tokens.Length)
        {
            return char.IsUpper(text[tokens[next + 1].Start]);
        }

        return tokens[next].Kind == TokenKind.Word
            && char.IsUpper(text[tokens[next].Start])
            && Starters.Contains(text.AsSpan(tokens[next].Start, tokens[next].Length));
    }
}
