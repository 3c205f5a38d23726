using System.Runtime.CompilerServices;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Tokens;

/// <summary>An article cut into paragraphs, sentences and tokens: what every later stage reads.</summary>
internal sealed class Document : IDisposable
{
    // The text is cut into blocks of so many units, to find the tokens near an offset.
    private const int BlockBits = 5;

    private readonly int[] _sentenceOfToken;
    private readonly int[] _tokenOfBlock;
    private readonly TokenKind[] _kinds;

    // Of each token what tells it from most words that are asked for.
    private readonly int[] _heads;
    private readonly int[] _firstSentenceOfParagraph;

    private Document(
        string text, Scratch scratch, ScratchList<Paragraph> paragraphs, ScratchList<Token> tokens, ScratchList<Sentence> sentences, WordIndex words)
    {
        Text = text;
        Words = words;
        Scratch = scratch;
        Paragraphs = paragraphs;
        Tokens = tokens;
        Sentences = sentences;

        _sentenceOfToken = scratch.RentUnset<int>(tokens.Length);
        _kinds = scratch.RentUnset<TokenKind>(tokens.Length);
        _heads = scratch.RentUnset<int>(tokens.Length);
        _tokenOfBlock = scratch.RentUnset<int>((text.Length >> BlockBits) + 1);
        var (count, blocks) = (0, 0);
        foreach (ref readonly var token in tokens)
        {
            for (; blocks << BlockBits < token.End; blocks++)
            {
                _tokenOfBlock[blocks] = count;
            }

            _heads[count] = WordHead.Of(token.Length, Characters.Fold(text[token.Start]));
            _kinds[count++] = token.Kind;
        }

        _tokenOfBlock.AsSpan(blocks, (text.Length >> BlockBits) + 1 - blocks).Fill(count);

        _firstSentenceOfParagraph = scratch.RentUnset<int>(paragraphs.Length + 1);
        var paragraph = 0;
        for (var i = 0; i < sentences.Length; i++)
        {
            var sentence = sentences[i];
            _sentenceOfToken.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Fill(i);
            while (paragraph <= sentence.Paragraph)
            {
                _firstSentenceOfParagraph[paragraph++] = i;
            }
        }

        while (paragraph <= paragraphs.Length)
        {
            _firstSentenceOfParagraph[paragraph++] = sentences.Length;
        }
    }

    public string Text { get; }

    /// <summary>The memory that the document lies in and the stages may work in, until the document is disposed of.</summary>
    public Scratch Scratch { get; }

    public ScratchList<Paragraph> Paragraphs { get; }

    public ScratchList<Token> Tokens { get; }

    public ScratchList<Sentence> Sentences { get; }

    /// <summary>What the tokens say, numbered.</summary>
    public WordIndex Words { get; }

    public static Document Read(string text, CancellationToken cancellationToken)
    {
        var scratch = Scratch.Open();
        var paragraphs = ParagraphSplitter.Split(text, scratch, cancellationToken);
        var tokens = new ScratchList<Token>(scratch, text.Length / 4);
        var sentences = new ScratchList<Sentence>(scratch, text.Length / 80);
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var first = tokens.Length;
            Tokenizer.Tokenize(text, paragraphs[i], tokens, cancellationToken);
            SentenceSplitter.Split(text, tokens.AsSpan(), first, i, sentences, cancellationToken);
        }

        var words = new WordIndex(text, tokens, scratch, cancellationToken);
        return new Document(text, scratch, paragraphs, tokens, sentences, words);
    }

    public void Dispose() => Scratch.Dispose();

    /// <returns>The token's kind, which is asked for more often than the token.</returns>
    public TokenKind KindOf(int token) => _kinds[token];

    /// <summary>
    /// Whether the token makes an owner of the word before it: "Quist | ’s letter", and the apostrophe alone behind an s: "Sanders | ’ letter".
    /// </summary>
    public bool IsOwnersMark(int token) =>
        _kinds[token] == TokenKind.Clitic || (_kinds[token] == TokenKind.QuotationMark && IsBareApostrophe(token));

    /// <summary>Whether the token is the mark, which is no apostrophe, and nothing else.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsMark(int token, char mark) => _heads[token] == WordHead.Of(1, mark);

    /// <summary>Whether the token is a mark that opens with a dash, or with several: "--".</summary>
    public bool IsDash(int token) => KindOf(token) == TokenKind.Mark && Characters.IsDash(Text[Tokens[token].Start]);

    /// <summary>Whether the token is the word or mark, whatever its case.</summary>
    /// <param name="token">The token.</param>
    /// <param name="word">The word in small letters, or the mark.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int token, string word) => _heads[token] == WordHead.Of(word.Length, word[0]) && (word.Length == 1 || IsWhole(token, word));

    /// <summary>Whether the token's word is one of a list.</summary>
    public bool IsAny(int token, WordTable list) => list.MayHold(_heads[token]) && list.Find(Words.KeyOf(token)) != WordTable.Missing;

    /// <returns>The index of the sentence that holds the token.</returns>
    public int SentenceOf(int token) => _sentenceOfToken[token];

    /// <returns>The index of the paragraph that holds the token.</returns>
    public int ParagraphOf(int token) => Sentences[_sentenceOfToken[token]].Paragraph;

    /// <returns>The paragraph's sentences, end exclusive.</returns>
    public (int First, int End) SentencesOf(int paragraph) =>
        (_firstSentenceOfParagraph[paragraph], _firstSentenceOfParagraph[paragraph + 1]);

    /// <returns>The paragraph's tokens, end exclusive.</returns>
    public (int First, int End) TokensOf(int paragraph)
    {
        var (first, end) = SentencesOf(paragraph);
        return first == end ? (0, 0) : (Sentences[first].FirstToken, Sentences[end - 1].EndToken);
    }

    public ReadOnlySpan<char> Span(int token) => Span(Tokens[token].Extent);

    /// <returns>The last of the tokens but for marks that close what they quote; the first of them where they are nothing else.</returns>
    public int LastInside(int first, int end)
    {
        int last = end - 1;
        while (last > first && KindOf(last) == TokenKind.QuotationMark)
        {
            last--;
        }

        return last;
    }

    public ReadOnlySpan<char> Span(Extent extent) => Text.AsSpan(extent.Start, extent.Length);

    /// <returns>The offsets from the first token's start to the last one's end.</returns>
    /// <param name="first">The first token.</param>
    /// <param name="end">One past the last token; more than <paramref name="first"/>.</param>
    public Extent ExtentOf(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);

    /// <returns>The first token that ends after the offset: the one that holds it, or the next; the count where none does.</returns>
    public int TokenAt(int offset)
    {
        var tokens = Tokens.AsSpan();
        var token = _tokenOfBlock[offset >> BlockBits];
        while (token < tokens.Length && tokens[token].End <= offset)
        {
            token++;
        }

        return token;
    }

    private bool IsWhole(int token, string word)
    {
        var letters = Span(token);
        if (letters.Length != word.Length)
        {
            return false;
        }

        for (var i = 1; i < letters.Length; i++)
        {
            if (Characters.Fold(letters[i]) != word[i])
            {
                return false;
            }
        }

        return true;
    }

    private bool IsBareApostrophe(int token)
    {
        var mark = Tokens[token];
        return mark.Length == 1 && token > 0 && token + 1 < Tokens.Length && Text[mark.Start] is '\'' or '’'
            && Text[mark.Start - 1] is 's' or 'S' && Tokens[token + 1].Start > mark.End && _kinds[token + 1] == TokenKind.Word;
    }
}
