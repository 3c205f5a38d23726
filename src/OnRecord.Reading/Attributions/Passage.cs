using OnRecord.Reading.Marks;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions;

/// <summary>What the attribution rules look at: the document with its word classes and quotations.</summary>
internal sealed class Passage
{
    private readonly WordClass[] _classes;
    private readonly TagArray _tags;
    private readonly int[] _quotationOfToken;

    public Passage(Document document, WordClass[] classes, TagArray tags, ScratchList<Quotation> quotations)
    {
        Document = document;
        Quotations = quotations;
        _classes = classes;
        _tags = tags;
        _quotationOfToken = document.Scratch.Rent<int>(document.Tokens.Length);

        for (var i = 0; i < quotations.Length; i++)
        {
            for (var token = quotations[i].FirstToken; token < quotations[i].EndToken; token++)
            {
                _quotationOfToken[token] = i + 1;
            }
        }
    }

    public Document Document { get; }

    public ScratchList<Quotation> Quotations { get; }

    /// <returns>The quotation that the token stands in, or -1.</returns>
    public int QuotationAt(int token) => _quotationOfToken[token] - 1;

    public bool IsQuoted(int token) => _quotationOfToken[token] != 0;

    /// <returns>The first quotation that stands in the range, in part or whole.</returns>
    public Quotation? NextQuotation(int first, int end)
    {
        var low = 0;
        var high = Quotations.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Quotations[middle].EndToken <= first)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < Quotations.Length && Quotations[low].FirstToken < end ? Quotations[low] : null;
    }

    /// <returns>The longest reporting verb that starts at the token, or <see langword="null"/>.</returns>
    public VerbMatch? VerbAt(int token, int end) =>
        MayStartCue(token) ? ReportingVerbs.At(Document, token, end) : null;

    /// <summary>Whether a reporting verb or "according" starts at the token; at most others no cue can.</summary>
    public bool MayStartCue(int token) => Is(token, WordClass.CueStart);

    public bool Is(int token, WordClass any) => (_classes[token] & any) != 0;

    public PennTag Tag(int token) => _tags[token];

    public ReadOnlySpan<char> Span(int token) => Document.Span(token);

    /// <inheritdoc cref="Document.Is"/>
    public bool IsWord(int token, string word) => Document.Is(token, word);

    public bool IsAny(int token, WordTable words) => Document.IsAny(token, words);

    public bool EndsIn(int token, string ending) =>
        Span(token) is { Length: > 4 } word && word.EndsWith(ending.AsSpan(), StringComparison.Ordinal);

    /// <summary>Upper case inside a sentence: "Will Doyle" is no verb there.</summary>
    public bool IsNameLike(int token) =>
        Is(token, WordClass.Capital) && !Is(token, WordClass.Personal) && Document.Sentences[Document.SentenceOf(token)].FirstToken != token;

    public bool IsMark(int token, char mark) => Document.IsMark(token, mark);

    public bool IsComma(int token) => _tags[token] == PennTag.Comma && IsMark(token, ',');

    public bool IsColon(int token) => _tags[token] == PennTag.Colon && IsMark(token, ':');

    public bool IsDash(int token) => Document.IsDash(token);

    public TokenKind Kind(int token) => Document.KindOf(token);

    public bool IsWordLike(int token) => Kind(token) is TokenKind.Word or TokenKind.Number;

    /// <summary>Whether a verb with a subject, or a word such as "will", stands among the tokens.</summary>
    public bool HasFiniteVerb(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Tag(i).IsFinite())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a verb in any form stands among the tokens.</summary>
    public bool HasVerb(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Tag(i).IsVerb())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the word opens a clause: of prepositions "after" and "until" most often do, "as" and "than" as
    /// often stand in a phrase.
    /// </summary>
    public bool OpensClause(int token) =>
        Is(token, WordClass.Subordinator) && !Is(token, WordClass.Determiner | WordClass.Adverb) && !IsWord(token, "as") && !IsWord(token, "than");
}
