using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Layout;

/// <summary>
/// Reads interviews whose bold questions lost their type: paragraphs such as "Why did you go?", and between them answers of somebody who
/// says "I", without labels and quotation marks. Questions that a writer puts and answers are about others.
/// </summary>
internal readonly struct PlainInterview
{
    private const int FewestQuestions = 3;
    private const int LongestQuestion = 60;
    private const int LongestRequest = 25;
    private const int LongestAnswer = 12;
    private const int MostPerAnswer = 4;

    /// <summary>What a columnist seldom says of himself.</summary>
    private static readonly WordTable Self = WordTable.Of("i", "me", "my");

    private static readonly WordTable You = WordTable.Of("you", "your", "yourself");

    private static readonly WordTable Requests = WordTable.Of("tell", "describe", "explain", "talk", "take", "walk", "give");

    private readonly Passage _passage;
    private readonly Document _document;
    private readonly Claims _claims;

    // Of each paragraph with which an answer starts one past its last.
    private readonly int[] _ends;

    public PlainInterview(Passage passage, Claims claims)
    {
        (_passage, _document, _claims) = (passage, passage.Document, claims);
        _ends = _document.Scratch.Rent<int>(_document.Paragraphs.Length);
        int answers = 0, paragraphs = 0, toYou = 0, ofSelf = 0;
        for (var paragraph = 1; paragraph + 1 < _document.Paragraphs.Length; paragraph++)
        {
            if (!Asks(paragraph) || EndOfAnswer(paragraph + 1) is not (> 0 and var end))
            {
                continue;
            }

            _ends[paragraph + 1] = end;
            answers++;
            paragraphs += end - paragraph - 1;
            toYou += Holds(paragraph, paragraph + 1, You) ? 1 : 0;
            ofSelf += Holds(paragraph + 1, end, Self) ? 1 : 0;
        }

        if (answers < FewestQuestions || toYou * 2 < answers || ofSelf * 2 < answers || paragraphs > answers * MostPerAnswer)
        {
            _ends.AsSpan(0, _document.Paragraphs.Length).Clear();
        }
    }

    /// <summary>Reads the answer that starts with the paragraph, if one does.</summary>
    /// <returns>Whether one does.</returns>
    public bool Read(int paragraph, ScratchList<Draft> drafts)
    {
        if (_ends[paragraph] == 0)
        {
            return false;
        }

        var (first, end) = _document.TokensOf(paragraph);
        var answer = new Draft(new TokenRange(first, end)) { Rule = AttributionRule.Turn };
        _claims.Take(new TokenRange(first, end));
        for (var part = paragraph + 1; part < _ends[paragraph]; part++)
        {
            (first, end) = _document.TokensOf(part);
            answer.Add(new TokenRange(first, end));
            _claims.Take(new TokenRange(first, end));
        }

        drafts.Add(answer);
        return true;
    }

    /// <returns>One past the last paragraph of the answer; 0 where none starts there.</returns>
    private int EndOfAnswer(int paragraph)
    {
        var end = paragraph;
        while (end < _document.Paragraphs.Length && IsTold(end) && !Asks(end))
        {
            end++;
        }

        if (end == paragraph || end - paragraph > LongestAnswer)
        {
            return 0;
        }

        // Behind the last answer stand the writer's words, unless they go on about "I".
        var isLast = end == _document.Paragraphs.Length || !Asks(end);
        while (isLast && end - 1 > paragraph && !IsOfSelf(end - 1))
        {
            end--;
        }

        return end;
    }

    private bool Asks(int paragraph)
    {
        var (first, end) = _document.TokensOf(paragraph);
        if (end - first is < 2 or > LongestQuestion || _passage.IsQuoted(end - 1) || _passage.IsQuoted(first))
        {
            return false;
        }

        return _document.Span(end - 1) is [.., '?']
            || (end - first <= LongestRequest && _passage.IsAny(first, Requests) && _passage.Kind(end - 1) == TokenKind.Stop
                && (_passage.IsWord(first + 1, "us") || _passage.IsWord(first + 1, "me") || Holds(paragraph, paragraph + 1, You)));
    }

    /// <summary>Whether the paragraph is in sentences, and opens with no quotation.</summary>
    private bool IsTold(int paragraph)
    {
        var (first, end) = _document.TokensOf(paragraph);
        return first < end && !_passage.IsQuoted(first) && _passage.Kind(end - 1) is TokenKind.Stop or TokenKind.QuotationMark;
    }

    private bool IsOfSelf(int paragraph) =>
        _document.TokensOf(paragraph) is var (first, end) && FirstPersons.Speak(_passage, first, end);

    private bool Holds(int paragraph, int endParagraph, WordTable words)
    {
        var (first, end) = (_document.TokensOf(paragraph).First, _document.TokensOf(endParagraph - 1).End);
        for (var i = first; i < end; i++)
        {
            if (!_passage.IsQuoted(i) && _passage.IsAny(i, words))
            {
                return true;
            }
        }

        return false;
    }
}
