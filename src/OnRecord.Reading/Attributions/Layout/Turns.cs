using OnRecord.Reading.Frame;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Layout;

/// <summary>
/// The lines of an article that is a conversation, each with a label for who speaks: "HOST:" in a transcript, "Marta Quist:", "Q:"; and how
/// many paragraphs each runs over.
/// </summary>
internal sealed class Turns
{
    private const int LongestSpeakerLabel = 5;

    /// <summary>"RENATA COLE, HOST OF MORNING TIDE:".</summary>
    private const int LongestLabelInCapitals = 12;

    /// <summary>One line in capitals before a colon may be a heading; several are the speakers of a transcript.</summary>
    private const int FewestTurns = 2;

    /// <summary>A turn runs on only in an article that is little else: so many turns, and so many paragraphs a turn at most.</summary>
    private const int FewestOfWhole = 4;
    private const int MostPerTurn = 4;
    private const int LongestTurn = 12;
    private const int LongestHeading = 8;
    private const int ShortestTold = 24;

    /// <summary>Who speaks in capitals and has no name; of other words, "WHEN:" and "WHERE:", one must come again.</summary>
    private static readonly WordTable Speakers = RuleWords.Of("speaking");
    private static readonly WordTable Headings = RuleWords.Of("heading");

    private readonly Passage _passage;
    private readonly Document _document;

    // Of each paragraph one more than the last token of its label; 0 where it has none.
    private readonly int[] _said;
    private readonly int _last = -1;
    private readonly bool _runOn;

    public Turns(Passage passage, ScratchList<Mention> mentions, bool isInterview)
    {
        (_passage, _document) = (passage, passage.Document);
        var count = _document.Paragraphs.Length;
        _said = _document.Scratch.Rent<int>(count);
        IsTranscript = IsInCapitals(mentions);
        var isConversation = NamedTurns.Are(passage, mentions);
        var labels = IsTranscript || isConversation ? Labels() : null;
        var (first, turns) = (-1, 0);
        for (var paragraph = 0; paragraph < count; paragraph++)
        {
            var colon = !IsTranscript && !isConversation ? null
                : (IsTranscript ? SpeakerColon(paragraph) : null) ?? NamedTurns.Colon(passage, mentions, paragraph) ?? LabelAgain(labels, paragraph);
            _said[paragraph] = colon + 1 ?? 0;
            if (colon is null && !(isInterview && InterviewLabels.LabelOf(_document, paragraph) >= 0))
            {
                continue;
            }

            first = turns++ == 0 ? paragraph : first;
            _last = paragraph;
        }

        _runOn = turns >= FewestOfWhole && _last - first < turns * MostPerTurn;
        IsInterview = isInterview;
    }

    /// <summary>Whether the lines open with speakers in capitals.</summary>
    public bool IsTranscript { get; }

    /// <summary>Whether a paragraph has a label.</summary>
    public bool Any => _last >= 0;

    private bool IsInterview { get; }

    /// <returns>The colon of the paragraph's label; <see langword="null"/> where it has none.</returns>
    public int? Colon(int paragraph) => _said[paragraph] > 0 ? _said[paragraph] - 1 : null;

    /// <returns>
    /// One past the last paragraph of the turn that starts with this one. What comes behind the last label of all may be no part of the
    /// conversation, and the first paragraph of all may be a headline.
    /// </returns>
    public int EndOf(int paragraph)
    {
        var end = paragraph + 1;
        while (end <= _last && end - paragraph < LongestTurn && !HasLabel(end) && IsSpoken(end) && !IsTold(end))
        {
            end++;
        }

        // Whose label comes again does not carry on before it: what stands there was asked.
        if (end <= _last && end > paragraph + 1 && IsLabelOf(paragraph, end))
        {
            end--;
        }

        // A label alone is one of what stands behind it in any case.
        var isBare = _said[paragraph] == _document.TokensOf(paragraph).End
            && paragraph + 1 < _document.Paragraphs.Length && !HasLabel(paragraph + 1);
        return _runOn && paragraph > 0 && end <= _last && end - paragraph < LongestTurn
            ? end
            : paragraph + (isBare && IsSpoken(paragraph + 1) ? 2 : 1);
    }

    private bool HasLabel(int paragraph) => _said[paragraph] > 0 || (IsInterview && InterviewLabels.LabelOf(_document, paragraph) >= 0);

    /// <summary>Whether two paragraphs open with the same label.</summary>
    private bool IsLabelOf(int paragraph, int other)
    {
        var (first, otherFirst) = (_document.TokensOf(paragraph).First, _document.TokensOf(other).First);
        var length = _said[paragraph] - first;
        var isSame = length > 0 && _said[other] - otherFirst == length;
        for (var i = 0; isSame && i < length; i++)
        {
            isSame = _document.Words.WordOf(first + i) == _document.Words.WordOf(otherFirst + i);
        }

        return isSame;
    }

    /// <summary>The labels of one word or few, whoever they name, each with how often it comes.</summary>
    private SpanTable<int> Labels()
    {
        var labels = new SpanTable<int>(_document);
        for (var paragraph = 1; paragraph < _document.Paragraphs.Length; paragraph++)
        {
            if (Label(paragraph) is { } colon)
            {
                labels.GetOrAdd(_document.TokensOf(paragraph).First, colon)++;
            }
        }

        return labels;
    }

    private int? LabelAgain(SpanTable<int>? labels, int paragraph) =>
        paragraph > 0 && Label(paragraph) is { } colon && labels is not null
        && labels.TryGet(_document.TokensOf(paragraph).First, colon, out var count) && count > 1
            ? colon
            : null;

    private int? Label(int paragraph) => ColonBehind(_passage, paragraph, LongestSpeakerLabel, WordClass.Capital, mayEnd: false);

    /// <summary>"(LAUGHTER)" is not, nor is a heading, nor “Mr Speaker: Order!”</summary>
    private bool IsSpoken(int paragraph)
    {
        var (first, end) = _document.TokensOf(paragraph);
        return first < end && Label(paragraph) is null && !_passage.IsMark(first, '(') && !_passage.IsMark(first, '[')
            && (end - first > LongestHeading || _passage.Kind(end - 1) is TokenKind.Stop or TokenKind.QuotationMark);
    }

    /// <summary>A long paragraph without "I" or "you": the writer goes on between two turns.</summary>
    private bool IsTold(int paragraph)
    {
        var (first, end) = _document.TokensOf(paragraph);
        var isTold = end - first >= ShortestTold && !_passage.IsQuoted(first);
        for (var i = first; i < end && isTold; i++)
        {
            isTold = _passage.IsQuoted(i) || !NamedTurns.IsTalk(_passage, i);
        }

        return isTold;
    }

    private bool IsInCapitals(ScratchList<Mention> mentions)
    {
        var (turns, hasSpeaker) = (0, false);
        SpanTable<bool>? labels = null;
        for (var paragraph = 0; paragraph < _document.Paragraphs.Length && !(turns >= FewestTurns && hasSpeaker); paragraph++)
        {
            if (SpeakerColon(paragraph) is not { } colon || colon + 1 == _document.TokensOf(paragraph).End)
            {
                continue;
            }

            turns++;
            var (first, end) = (SkipMark(_passage, _document.TokensOf(paragraph).First), colon);
            var isSpeaker = Mention.FirstAfter(mentions, _document.Tokens[first].Start) is var i && i < mentions.Length
                && mentions[i].Kind == ActorKind.Person && mentions[i].FirstToken < colon;
            for (var token = first; token < colon; token++)
            {
                // "RENATA COLE, HOST:" is "RENATA COLE:" later.
                isSpeaker |= _passage.IsAny(token, Speakers);
                end = _passage.IsComma(token) ? Math.Min(end, token) : end;
            }

            ref var isKnown = ref (labels ??= new SpanTable<bool>(_document)).GetOrAdd(first, Math.Max(end, first + 1));
            hasSpeaker |= isSpeaker || isKnown;
            isKnown = true;
        }

        return turns >= FewestTurns && hasSpeaker;
    }

    /// <summary>"HOST: Will it hold?", and the same between quotation marks.</summary>
    private int? SpeakerColon(int paragraph) => _passage.IsQuoted(_document.TokensOf(paragraph).First)
        ? ColonBehind(_passage, paragraph, LongestSpeakerLabel, WordClass.Capital, mayEnd: false)
        : ColonBehind(_passage, paragraph, LongestLabelInCapitals, WordClass.AllCapitals, mayEnd: true) is { } colon && !IsHeading(colon - 1)
        ? colon
        : null;

    /// <summary>"WATCH:", "KICK-OFF TIME:".</summary>
    private bool IsHeading(int token) => _passage.IsAny(token, Headings) || _passage.IsAny(token, ColumnLabels.All);

    /// <returns>The colon behind words of a class that the paragraph opens with; <see langword="null"/> where others stand before it.</returns>
    /// <param name="passage">The article.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="longest">The most words.</param>
    /// <param name="words">What they must be.</param>
    /// <param name="mayEnd">Whether the colon may be the last of the paragraph.</param>
    public static int? ColonBehind(Passage passage, int paragraph, int longest, WordClass words, bool mayEnd)
    {
        var (first, end) = passage.Document.TokensOf(paragraph);
        var isQuoted = first < end && passage.IsQuoted(first);
        first = SkipMark(passage, first);
        for (var i = first; (mayEnd ? i : i + 1) < end && i - first <= longest; i++)
        {
            if (passage.IsMark(i, ':'))
            {
                return i > first ? i : null;
            }

            // "RENATA COLE, HOST:"
            var isComma = words == WordClass.AllCapitals && i > first && passage.IsComma(i);
            if (!isComma && (passage.IsQuoted(i) != isQuoted || passage.Kind(i) != TokenKind.Word || !passage.Is(i, words)))
            {
                return null;
            }
        }

        return null;
    }

    /// <returns>The token, or the one behind it where it opens a quotation.</returns>
    public static int SkipMark(Passage passage, int token) =>
        passage.IsQuoted(token) && passage.Kind(token) == TokenKind.QuotationMark ? token + 1 : token;
}
