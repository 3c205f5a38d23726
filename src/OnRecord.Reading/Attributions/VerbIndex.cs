using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions;

/// <summary>The reporting verbs of an article, looked up once a spelling.</summary>
internal readonly struct VerbIndex
{
    private static readonly ulong According = WordKey.Of("according".AsSpan());

    private readonly Document _document;
    private readonly VerbStart[] _ofSpelling;
    private readonly bool[] _mayStartCue;

    public VerbIndex(Document document)
    {
        var words = document.Words;
        _document = document;
        _ofSpelling = document.Scratch.Rent<VerbStart>(words.SpellingCount);
        _mayStartCue = document.Scratch.Rent<bool>(words.SpellingCount);
        for (var i = 0; i < words.SpellingCount; i++)
        {
            ref readonly var spelling = ref words.Spellings[i];
            if (spelling.Token.Kind != TokenKind.Word)
            {
                continue;
            }

            _ofSpelling[i] = ReportingVerbs.StartingWith(spelling.Key);
            _mayStartCue[i] = _ofSpelling[i].Longest > 0 || spelling.Key == According;
        }
    }

    /// <summary>Whether a reporting verb or "according" starts at the token.</summary>
    public bool MayStartCue(int token) => _mayStartCue[_document.Words.SpellingOf(token)];

    /// <returns>The longest reporting verb that starts at the token, or <see langword="null"/>.</returns>
    public VerbMatch? At(int token, int end)
    {
        ref readonly var start = ref _ofSpelling[_document.Words.SpellingOf(token)];
        if (start.Longest == 0)
        {
            return null;
        }

        var mayGoOn = token + 1 < end && start.MayGoOn(_document.Text[_document.Tokens[token + 1].Start]);
        for (var length = mayGoOn ? Math.Min(start.Longest, end - token) : 1; length > 1; length--)
        {
            if (ReportingVerbs.FormOf(_document.Span(_document.ExtentOf(token, token + length))) is var phrase and not WordTable.Missing)
            {
                return ReportingVerbs.Match(phrase, length);
            }
        }

        return start.Alone == WordTable.Missing ? null : ReportingVerbs.Match(start.Alone, 1);
    }
}
