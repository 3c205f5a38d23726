using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions;

/// <summary>The reporting verbs of an article, looked up once a spelling.</summary>
internal readonly struct VerbIndex
{
    private const string According = "according";

    private readonly Document _document;
    private readonly Start[] _ofSpelling;
    private readonly bool[] _mayStartCue;

    public VerbIndex(Document document)
    {
        var words = document.Words;
        _document = document;
        _ofSpelling = document.Scratch.Rent<Start>(words.SpellingCount);
        _mayStartCue = document.Scratch.Rent<bool>(words.SpellingCount);
        for (var i = 0; i < words.SpellingCount; i++)
        {
            ref readonly var spelling = ref words.Spellings[i];
            if (spelling.Token.Kind != TokenKind.Word)
            {
                continue;
            }

            var letters = words.Letters(spelling);
            if (ReportingVerbs.MayStart(spelling.WordHash))
            {
                var longest = ReportingVerbs.LongestFrom(letters, spelling.WordHash, out var alone);
                _ofSpelling[i] = new Start(longest, alone);
            }

            _mayStartCue[i] = _ofSpelling[i].Longest > 0 || letters.Equals(According.AsSpan(), StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>Whether a reporting verb or "according" starts at the token.</summary>
    public bool MayStartCue(int token) => _mayStartCue[_document.Words.SpellingOf(token)];

    /// <returns>The longest reporting verb that starts at the token, or <see langword="null"/>.</returns>
    public VerbMatch? At(int token, int end)
    {
        var (longest, alone) = _ofSpelling[_document.Words.SpellingOf(token)];
        if (longest == 0)
        {
            return null;
        }

        for (var length = Math.Min(longest, end - token); length > 1; length--)
        {
            if (ReportingVerbs.FormOf(_document.Span(_document.ExtentOf(token, token + length))) is var phrase and not WordTable.Missing)
            {
                return ReportingVerbs.Match(phrase, length);
            }
        }

        return alone == WordTable.Missing ? null : ReportingVerbs.Match(alone, 1);
    }

    /// <summary>What starts with a spelling.</summary>
    /// <param name="Longest">How many words the longest form has; 0 where there is none.</param>
    /// <param name="Alone">The form that is the spelling by itself, or <see cref="WordTable.Missing"/>.</param>
    private readonly record struct Start(int Longest, int Alone);
}
