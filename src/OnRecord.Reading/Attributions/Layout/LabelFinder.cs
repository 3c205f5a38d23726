using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Attributions.Ties;
using OnRecord.Reading.Frame;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Layout;

/// <summary>
/// Reads what stands after a name and a colon without quotation marks: headlines, transcripts and interviews; and letters,
/// posts and quotations whose label stands at their end or on a line of its own.
/// </summary>
internal readonly struct LabelFinder
{
    private const int LongestHeadlineLabel = 4;
    private const int LongestTopic = 6;

    /// <summary>", the mayor of Tarn says".</summary>
    private const int LongestTeller = 6;

    private static readonly WordTable Addressing = WordTable.Of("ask", "dear");

    private readonly Passage _passage;
    private readonly ScratchList<Mention> _mentions;
    private readonly Claims _claims;
    private readonly Turns _turns;
    private readonly bool _isInterview;
    private readonly LetterFinder _letters;
    private readonly SpeakerLines _lines;
    private readonly PostFinder _posts;
    private readonly BlockFinder _blocks;
    private readonly PlainInterview _plain;
    private readonly SiteReader _sites;

    public LabelFinder(Passage passage, ScratchList<Mention> mentions, SiteReader sites, Claims claims, bool isInterview)
    {
        _passage = passage;
        _mentions = mentions;
        _sites = sites;
        _claims = claims;
        _turns = new Turns(passage, mentions, isInterview);
        _letters = new LetterFinder(passage, mentions, claims);
        _lines = new SpeakerLines(passage, mentions, claims);
        _posts = new PostFinder(passage, claims);
        _blocks = new BlockFinder(passage, sites, _lines, claims);
        _plain = new PlainInterview(passage, claims);
        _isInterview = isInterview;
        EndOfTopic = TopicEnd();
    }

    /// <summary>
    /// Where the topic before a headline's statement ends, "Ferry row: | The fares will fall, Quist says"; 0 where there is none.
    /// </summary>
    public int EndOfTopic { get; }

    public void Read(int paragraph, ScratchList<Draft> drafts)
    {
        if (_claims[_passage.Document.TokensOf(paragraph).First])
        {
            return;
        }

        if (_letters.Read(paragraph, drafts) || _lines.Read(paragraph, drafts) || _posts.Read(paragraph, drafts))
        {
            return;
        }

        if (_isInterview && InterviewLabels.LabelOf(_passage.Document, paragraph) is >= 0 and var said)
        {
            ReadAnswer(paragraph, said, drafts);
            return;
        }

        var turn = _turns.Colon(paragraph);
        if (turn is null && (_blocks.Read(paragraph, drafts) || (!_turns.Any && _plain.Read(paragraph, drafts))))
        {
            return;
        }

        if (turn is { } colon)
        {
            ReadTurn(paragraph, colon, drafts);
        }
        else if (paragraph == 0 && !_turns.IsTranscript && HeadlineColon() is { } mark)
        {
            ReadHeadline(mark, drafts);
        }
    }

    private void ReadTurn(int paragraph, int mark, ScratchList<Draft> drafts)
    {
        var (first, end) = _passage.Document.TokensOf(paragraph);
        if ((paragraph == 0 && IsColumn(mark)) || (mark + 1 < end && AttributesItself(mark + 1)))
        {
            _claims.Take(new TokenRange(first, mark + 1));
        }
        else if (mark + 1 == end)
        {
            var bare = new Draft(default) { Rule = AttributionRule.Turn, Cue = new TokenRange(mark, end), Source = new TokenRange(first, mark) };
            AddTurn(paragraph, bare, drafts);
        }
        else if (!IsQuotation(first, mark, end))
        {
            var draft = Labelled(first, mark, end, AttributionRule.Turn);
            _claims.Take(new TokenRange(first, end));
            AddTurn(paragraph, draft, drafts);
        }
    }

    private void ReadHeadline(int mark, ScratchList<Draft> drafts)
    {
        var (first, end) = _passage.Document.TokensOf(0);
        end -= _passage.Kind(end - 1) == TokenKind.Stop && end - 1 > mark + 1 ? 1 : 0;
        if (IsColumn(mark))
        {
            _claims.Take(new TokenRange(first, mark + 1));
        }
        else if (!IsQuotation(first, mark, end) || IsPerson(first, mark))
        {
            if (IsTheme(mark + 1, end))
            {
                _claims.Take(new TokenRange(first, mark + 1));
                return;
            }

            drafts.Add(Labelled(first, mark, end, AttributionRule.HeadlineLabel));
            _claims.Take(new TokenRange(first, end));
        }
    }

    private bool IsColumn(int mark) => _passage.IsAny(mark - 1, ColumnLabels.All);

    /// <summary>Whether nothing but a quotation follows the colon, which is read as such.</summary>
    private bool IsQuotation(int first, int mark, int end) =>
        Turns.SkipMark(_passage, first) == first && _passage.QuotationAt(mark + 1) is var quotation and >= 0
        && _passage.Quotations[quotation].EndToken >= end;

    private Draft Labelled(int first, int mark, int end, AttributionRule rule)
    {
        var label = Turns.SkipMark(_passage, first);
        var close = label > first && _passage.Kind(end - 1) == TokenKind.QuotationMark && end - 1 > mark + 1 ? end - 1 : end;
        return new Draft(new TokenRange(mark + 1, close))
        {
            Rule = rule,
            Cue = new TokenRange(mark, mark + 1),
            Source = new TokenRange(label, mark),
        };
    }

    private void ReadAnswer(int paragraph, int said, ScratchList<Draft> drafts)
    {
        var (first, end) = _passage.Document.TokensOf(paragraph);
        if (AttributesItself(said))
        {
            _claims.Take(new TokenRange(first, said));
            return;
        }

        _claims.Take(new TokenRange(first, end));
        var answer = new Draft(new TokenRange(said, end))
        {
            Rule = AttributionRule.Turn,
            Cue = said > first + 1 ? new TokenRange(said - 1, said) : null,
            Source = new TokenRange(first, first + 1),
        };
        AddTurn(paragraph, answer, drafts);
    }

    /// <summary>Adds what is said in the paragraph of a label, and in those behind it up to the next.</summary>
    private void AddTurn(int paragraph, Draft turn, ScratchList<Draft> drafts)
    {
        var isBare = turn.Pieces[0].IsEmpty;
        var last = _turns.EndOf(paragraph);
        for (var part = paragraph + 1; part < last; part++)
        {
            var (first, end) = _passage.Document.TokensOf(part);
            if (_passage.QuotationAt(first) is >= 0 and var quotation
                && (_sites.HasCueBehind(quotation) || (isBare && _passage.Quotations[quotation].EndToken == end)))
            {
                break;
            }

            var piece = new TokenRange(first, end);
            if (turn.Pieces[0].IsEmpty)
            {
                turn = turn.With(piece);
            }
            else
            {
                turn.Add(piece);
            }

            _claims.Take(piece);
        }

        if (!turn.Pieces[0].IsEmpty)
        {
            drafts.Add(turn);
        }
    }

    /// <summary>"A: “It will hold,” Quist said": it is told like any quotation.</summary>
    private bool AttributesItself(int said) =>
        _passage.QuotationAt(said) is var quotation and >= 0 && _passage.Quotations[quotation].FirstToken == said && _sites.HasCueBehind(quotation);

    /// <summary>"Quist: Dam Will Hold". "The Latest: …" and "Ask Marta: …" name a column, no speaker, and "Book Review: …" too.</summary>
    private int? HeadlineColon() =>
        Turns.ColonBehind(_passage, 0, LongestHeadlineLabel, WordClass.Capital, mayEnd: false) is { } colon
            && !_passage.Is(_passage.Document.TokensOf(0).First, WordClass.Determiner)
            && !_passage.IsAny(_passage.Document.TokensOf(0).First, Addressing)
            ? colon
            : null;

    /// <summary>
    /// "Marta Quist: queen of the quay", "Marta Quist: why she matters": the article is about her. "Quist: Dam a danger" and "Quist: No deal
    /// for town" are hers.
    /// </summary>
    private bool IsTheme(int first, int end)
    {
        var isQuestion = _passage.Is(first, WordClass.Wh) && _passage.Kind(end - 1) != TokenKind.Stop;
        var joins = false;
        for (var i = first; i < end; i++)
        {
            var isSaid = _passage.IsQuoted(i) || _passage.IsAny(i, FirstPersons.Words)
                || (!isQuestion && (_passage.Tag(i).IsVerb() || _passage.Tag(i) == PennTag.PRP || _passage.Is(i, WordClass.Negation)
                    || (i > first && _passage.Is(i, WordClass.Determiner) && _passage.Tag(i - 1).IsNoun())));
            if (isSaid)
            {
                return false;
            }

            joins |= i > first && _passage.Is(i, WordClass.Preposition);
        }

        return isQuestion || _passage.IsAny(end - 1, ColumnLabels.All)
            || (_passage.Tag(end - 1).IsNoun() && (joins || _passage.Is(first, WordClass.Determiner)));
    }

    private bool IsPerson(int first, int end) =>
        Mention.FirstAfter(_mentions, _passage.Document.Tokens[first].Start) is var i && i < _mentions.Length
        && _mentions[i] is { Kind: ActorKind.Person } person && person.TitleFirst == first && person.EndToken == end;

    private int TopicEnd()
    {
        if (_turns.IsTranscript || _passage.Document.Paragraphs.IsEmpty)
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
}
