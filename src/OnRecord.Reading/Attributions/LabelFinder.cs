using OnRecord.Reading.Attributions.Ties;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions;

/// <summary>
/// Reads what stands after a name and a colon without quotation marks: headlines, transcripts and interviews; and letters,
/// posts and quotations whose label stands at their end or on a line of its own.
/// </summary>
internal readonly struct LabelFinder
{
    private const int LongestHeadlineLabel = 4;
    private const int LongestSpeakerLabel = 5;
    private const int LongestTopic = 6;

    /// <summary>", the mayor of Tarn says".</summary>
    private const int LongestTeller = 6;

    /// <summary>"RENATA COLE, HOST OF MORNING TIDE:".</summary>
    private const int LongestLabelInCapitals = 12;

    /// <summary>One line in capitals before a colon may be a heading; several are the speakers of a transcript.</summary>
    private const int FewestTurns = 2;

    private static readonly WordTable Columns = DataFile.Words("column-labels.tsv");

    private readonly Passage _passage;
    private readonly Claims _claims;
    private readonly ScratchList<Mention> _mentions;
    private readonly bool _isTranscript;
    private readonly bool _isConversation;
    private readonly bool _isInterview;
    private readonly LetterFinder _letters;
    private readonly SpeakerLines _lines;
    private readonly PostFinder _posts;
    private readonly SiteReader _sites;

    public LabelFinder(Passage passage, ScratchList<Mention> mentions, SiteReader sites, Claims claims, bool isInterview)
    {
        _passage = passage;
        _sites = sites;
        _mentions = mentions;
        _claims = claims;
        var turns = 0;
        for (var paragraph = 0; paragraph < passage.Document.Paragraphs.Length && turns < FewestTurns; paragraph++)
        {
            turns += SpeakerColon(paragraph) is null ? 0 : 1;
        }

        _isTranscript = turns >= FewestTurns;
        _isConversation = !_isTranscript && NamedTurns.Are(passage.Document, mentions);
        _letters = new LetterFinder(passage, mentions, claims);
        _lines = new SpeakerLines(passage, mentions, claims);
        _posts = new PostFinder(passage, claims);
        _isInterview = isInterview;
        EndOfTopic = TopicEnd();
    }

    /// <summary>
    /// Where the topic before a headline's statement ends, "Ferry row: | The fares will fall, Quist says"; 0 where there is none.
    /// </summary>
    public int EndOfTopic { get; }

    public void Read(int paragraph, ScratchList<Draft> drafts)
    {
        if (_letters.Read(paragraph, drafts) || _lines.Read(paragraph, drafts) || _posts.Read(paragraph, drafts))
        {
            return;
        }

        if (_isInterview && InterviewLabels.LabelOf(_passage.Document, paragraph) is >= 0 and var said)
        {
            ReadAnswer(paragraph, said, drafts);
            return;
        }

        var turn = _isTranscript ? SpeakerColon(paragraph) ?? NamedTurns.Colon(_passage.Document, _mentions, paragraph)
            : _isConversation ? NamedTurns.Colon(_passage.Document, _mentions, paragraph) : null;
        if ((turn ?? (paragraph == 0 && !_isTranscript ? HeadlineColon() : null)) is not { } mark)
        {
            return;
        }

        var (first, end) = _passage.Document.TokensOf(paragraph);
        if (turn is null && _passage.IsAny(mark - 1, Columns))
        {
            _claims.Take(new TokenRange(first, mark + 1));
            return;
        }

        if (turn is not null && AttributesItself(mark + 1))
        {
            _claims.Take(new TokenRange(first, mark + 1));
            return;
        }

        if (turn is null && _passage.Kind(end - 1) == TokenKind.Stop && end - 1 > mark + 1)
        {
            end--;
        }

        var label = SkipMark(first);
        var isQuotation = label == first && _passage.QuotationAt(mark + 1) is var quotation and >= 0
            && _passage.Quotations[quotation].EndToken >= end;
        if (isQuotation)
        {
            return;
        }

        var close = label > first && _passage.Kind(end - 1) == TokenKind.QuotationMark && end - 1 > mark + 1 ? end - 1 : end;
        var content = new TokenRange(mark + 1, close);
        drafts.Add(new Draft(content)
        {
            Rule = turn is null ? AttributionRule.HeadlineLabel : AttributionRule.Turn,
            Cue = new TokenRange(mark, mark + 1),
            Source = new TokenRange(label, mark),
        });
        _claims.Take(new TokenRange(first, end));
    }

    private void ReadAnswer(int paragraph, int said, ScratchList<Draft> drafts)
    {
        var (first, end) = _passage.Document.TokensOf(paragraph);
        if (AttributesItself(said))
        {
            _claims.Take(new TokenRange(first, said));
            return;
        }

        drafts.Add(new Draft(new TokenRange(said, end))
        {
            Rule = AttributionRule.Turn,
            Cue = said > first + 1 ? new TokenRange(said - 1, said) : null,
            Source = new TokenRange(first, first + 1),
        });
        _claims.Take(new TokenRange(first, end));
    }

    /// <summary>"A: “It will hold,” Quist said": it is told like any quotation.</summary>
    private bool AttributesItself(int said) =>
        _passage.QuotationAt(said) is var quotation and >= 0 && _passage.Quotations[quotation].FirstToken == said && _sites.HasCueBehind(quotation);

    /// <summary>"HOST: Will it hold?", and the same between quotation marks.</summary>
    private int? SpeakerColon(int paragraph) => _passage.IsQuoted(_passage.Document.TokensOf(paragraph).First)
        ? Colon(paragraph, LongestSpeakerLabel, WordClass.Capital)
        : Colon(paragraph, LongestLabelInCapitals, WordClass.AllCapitals);

    /// <summary>"Quist: Dam Will Hold". "The Latest: …" names a column, no speaker, and "Book Review: …" too.</summary>
    private int? HeadlineColon() =>
        Colon(0, LongestHeadlineLabel, WordClass.Capital) is { } colon
            && !_passage.Is(_passage.Document.TokensOf(0).First, WordClass.Determiner)
            ? colon
            : null;

    private int TopicEnd()
    {
        if (_isTranscript || _passage.Document.Paragraphs.IsEmpty)
        {
            return 0;
        }

        var (first, end) = (_passage.Document.TokensOf(0).First, _passage.Document.Sentences[0].EndToken);
        var colon = first;
        while (colon < Math.Min(end, first + LongestTopic) && _passage.IsWordLike(colon) && _passage.VerbAt(colon, end) is null)
        {
            colon++;
        }

        if (colon == first || colon >= end || !_passage.IsMark(colon, ':'))
        {
            return 0;
        }

        var comma = end - 1;
        while (comma > colon && !_passage.IsComma(comma))
        {
            comma--;
        }

        for (var i = comma + 1; comma > colon + 1 && i < Math.Min(end, comma + LongestTeller); i++)
        {
            if (_passage.VerbAt(i, end) is not null)
            {
                return colon + 1;
            }
        }

        return 0;
    }

    private int? Colon(int paragraph, int longest, WordClass words)
    {
        var (first, end) = _passage.Document.TokensOf(paragraph);
        var isQuoted = _passage.IsQuoted(first);
        first = SkipMark(first);
        for (var i = first; i + 1 < end && i - first <= longest; i++)
        {
            if (_passage.IsMark(i, ':'))
            {
                return i > first ? i : null;
            }

            // "RENATA COLE, HOST:"
            var isComma = words == WordClass.AllCapitals && i > first && _passage.IsComma(i);
            if (!isComma && (_passage.IsQuoted(i) != isQuoted || _passage.Kind(i) != TokenKind.Word || !_passage.Is(i, words)))
            {
                return null;
            }
        }

        return null;
    }

    private int SkipMark(int token) => _passage.IsQuoted(token) && _passage.Kind(token) == TokenKind.QuotationMark ? token + 1 : token;
}
