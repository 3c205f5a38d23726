using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions;

/// <summary>The reporting verbs of an article, looked up once a spelling.</summary>
internal readonly struct VerbIndex
{
    private static readonly ulong According = WordKey.Of("according".AsSpan());

    private readonly Document _document;
    private readonly int[] _ofSpelling;
    private readonly bool[] _mayStartCue;

    public VerbIndex(Document document)
    {
        var words = document.Words;
        _document = document;
        _ofSpelling = document.Scratch.RentUnset<int>(words.SpellingCount);
        _mayStartCue = document.Scratch.RentUnset<bool>(words.SpellingCount);
        for (var i = 0; i < words.SpellingCount; i++)
        {
            ref readonly var spelling = ref words.Spellings[i];
            var isWord = spelling.Token.Kind == TokenKind.Word;
            _ofSpelling[i] = isWord ? ReportingVerbs.NumberOfStart(spelling.Key) : WordTable.Missing;
            _mayStartCue[i] = _ofSpelling[i] != WordTable.Missing || (isWord && spelling.Key == According);
        }
    }

    /// <summary>Whether a reporting verb or "according" starts at the token.</summary>
    public bool MayStartCue(int token) => _mayStartCue[_document.Words.SpellingOf(token)];

    /// <returns>The longest reporting verb that starts at the token, or <see langword="null"/>.</returns>
    public VerbMatch? At(int token, int end)
    {
        var number = _ofSpelling[_document.Words.SpellingOf(token)];
        if (number == WordTable.Missing)
        {
            return null;
        }

        ref readonly var start = ref ReportingVerbs.Start(number);
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
