using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions;

/// <summary>
/// Reads what people are quoted with below or above a line that only names them, as street polls and pulled quotations are printed:
/// "Ana Lopes, 43, nurse" and, on a line of its own, “It leaks.”
/// </summary>
internal sealed class SpeakerLines
{
    private const int LongestLine = 20;
    private const int LongestHeading = 8;

    /// <summary>A quotation that stands alone with its name is longer than a title.</summary>
    private const int FewestTokens = 6;

    private static readonly WordTable Writers = WordTable.Of("reporter", "correspondent", "editor", "writer", "columnist");

    /// <summary>Behind these stands no more than when or what somebody said it about.</summary>
    private static readonly WordTable Openers = WordTable.Of("who", "whose", "asked", "when", "after", "as");

    /// <summary>"Captain Ana Lopes on her years at sea"; "Ana Lopes at the pier" is a caption.</summary>
    private static readonly WordTable Topics = WordTable.Of("on", "of", "from");

    private readonly Passage _passage;
    private readonly Document _document;
    private readonly ScratchList<Mention> _mentions;
    private readonly Claims _claims;

    // Of each paragraph with which a quotation starts one more than the paragraph that names its speaker.
    private readonly int[] _lineOf;
    private bool? _allBelow;

    public SpeakerLines(Passage passage, ScratchList<Mention> mentions, Claims claims)
    {
        (_passage, _document, _mentions, _claims) = (passage, passage.Document, mentions, claims);
        _lineOf = _document.Scratch.Rent<int>(_document.Paragraphs.Length);
        var groups = Groups();
        if (groups.Length > 0 && Side(groups) is { } isAbove)
        {
            Bind(groups, isAbove);
        }

        foreach (var group in groups)
        {
            if (group.HasAbove && IsColon(group.First - 1))
            {
                _lineOf[group.First] = group.First;
            }
        }
    }

    /// <summary>Reads the quotation that starts with the paragraph, if a line names its speaker.</summary>
    /// <returns>Whether one does.</returns>
    public bool Read(int paragraph, ScratchList<Draft> drafts)
    {
        if (_lineOf[paragraph] == 0)
        {
            return false;
        }

        var name = Name(_lineOf[paragraph] - 1) ?? Range(_lineOf[paragraph] - 1);

        Draft? found = null;
        for (var part = paragraph; part == paragraph || IsContinuation(part); part++)
        {
            var piece = Range(part);
            _claims.Take(piece);
            if (found is { } open)
            {
                open.AddQuotation(piece);
                found = open;
            }
            else
            {
                found = new Draft(piece) { Rule = AttributionRule.Signature, Source = name };
            }
        }

        _claims.Take(name);
        drafts.Add(found!.Value);
        return true;
    }

    /// <returns>The words for somebody in a paragraph that is only these and a colon; <see langword="null"/> where it is another.</returns>
    public TokenRange? Label(int paragraph) => paragraph > 0 && IsColon(paragraph) ? Name(paragraph) : null;

    /// <summary>Quotations that are whole paragraphs, with the lines beside them that name somebody.</summary>
    private ScratchList<Group> Groups()
    {
        var groups = new ScratchList<Group>(_document.Scratch, capacity: 0);
        for (var first = 0; first < _document.Paragraphs.Length; first++)
        {
            if (!IsQuotation(first))
            {
                continue;
            }

            var last = first;
            while (IsContinuation(last + 1))
            {
                last++;
            }

            var hasBelow = Name(last + 1) is not null && !IsColon(last + 1);
            var group = new Group(first, last, first > 0 && Name(first - 1) is not null, hasBelow);
            if (group is not { HasAbove: false, HasBelow: false } && _passage.Quotations[QuotationOf(last)].IsClosed)
            {
                groups.Add(group);
            }

            first = last;
        }

        return groups;
    }

    /// <summary>
    /// Whether names stand above what they say or below it: the first and the last quotation of a row tell, and blank lines.
    /// </summary>
    private bool? Side(ScratchList<Group> groups)
    {
        int above = 0, below = 0;
        foreach (var group in groups)
        {
            var difference = group is { HasAbove: true, HasBelow: true }
                ? Gap(group.Last) - Gap(group.First - 1)
                : group.HasAbove ? 1 : -1;
            above += difference > 0 ? 1 : 0;
            below += difference < 0 ? 1 : 0;
        }

        return above == below ? null : above > below;
    }

    private void Bind(ScratchList<Group> groups, bool isAbove)
    {
        for (var i = 0; i < groups.Length; i++)
        {
            var group = groups[i];
            var line = isAbove ? group.First - 1 : group.Last + 1;
            var isNamed = IsNamed(group, isAbove);
            var isSure = IsClose(group, isAbove)
                || (i > 0 && groups[i - 1].Last + 2 == group.First && IsNamed(groups[i - 1], isAbove))
                || (i + 1 < groups.Length && group.Last + 2 == groups[i + 1].First && IsNamed(groups[i + 1], isAbove));
            if (isNamed ? isSure || (!isAbove && StandsAlone(groups, group)) : groups.Length > 1 && isSure && IsHeading(line))
            {
                _lineOf[group.First] = line + 1;
            }
        }
    }

    private static bool IsNamed(Group group, bool isAbove) => isAbove ? group.HasAbove : group.HasBelow;

    /// <summary>Whether the line is nearer than what stands on the other side of it or of the quotation: no caption and no heading is.</summary>
    private bool IsClose(Group group, bool isAbove) => isAbove
        ? Gap(group.First - 1) == 1 && group.First > 1 && Gap(group.First - 2) > 1
        : Gap(group.Last) == 1 && Gap(group.First - 1) > 1;

    /// <summary>In a row of names one that no list has: "Harbour Trust".</summary>
    private bool IsHeading(int paragraph) =>
        paragraph > 0 && paragraph < _document.Paragraphs.Length && Range(paragraph) is { IsEmpty: false } line
        && line.End - line.First <= LongestHeading && _passage.Is(line.First, WordClass.Capital) && _passage.Kind(line.End - 1) == TokenKind.Word
        && !Tells(line.First, line.End);

    /// <summary>
    /// One line may be a caption, a heading or the writer's name, and the quotation go on with one before: it must name somebody of the
    /// article, and no such line stand elsewhere.
    /// </summary>
    private bool StandsAlone(ScratchList<Group> groups, Group group)
    {
        var (first, end) = (Range(group.First).First, Range(group.Last).End);
        if (end - first < FewestTokens || _passage.Quotations[QuotationOf(group.First)].IsContinuation || IsClosed(group.Last + 1)
            || Name(group.Last + 1) is not { } name || group.First == 0
            || (Range(group.First - 1) is var before && _passage.NextQuotation(before.First, before.End) is not null))
        {
            return false;
        }

        var surname = _document.Words.WordOf(Person(name.First).EndToken - 1);
        return !(group.Last + 2 < _document.Paragraphs.Length && _document.Words.WordOf(Range(group.Last + 2).First) == surname)
            && IsNamedElsewhere(surname, name) && AllBelow(groups);
    }

    /// <summary>Whether every line that names somebody stands below a quotation: others head what is told of them.</summary>
    private bool AllBelow(ScratchList<Group> groups)
    {
        if (_allBelow is null)
        {
            var lines = 0;
            for (var paragraph = 1; paragraph < _document.Paragraphs.Length; paragraph++)
            {
                lines += Name(paragraph) is not null || IsInCapitals(paragraph) ? 1 : 0;
            }

            var below = 0;
            foreach (var group in groups)
            {
                below += group.HasBelow ? 1 : 0;
            }

            _allBelow = lines == below;
        }

        return _allBelow.Value;
    }

    /// <summary>"Omar Ode", whom no other sign tells for somebody.</summary>
    private bool IsInCapitals(int paragraph)
    {
        var (first, end) = Range(paragraph);
        var isName = end - first is 2 or 3;
        for (var i = first; i < end && isName; i++)
        {
            isName = _passage.Is(i, WordClass.Capital);
        }

        return isName;
    }

    private bool IsNamedElsewhere(int surname, TokenRange line)
    {
        foreach (var mention in _mentions)
        {
            if (_document.Words.WordOf(mention.EndToken - 1) == surname && !(mention.FirstToken >= line.First && mention.FirstToken < line.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <returns>The words for somebody who is named by a line that tells no more: "Ana Lopes, 43, nurse"; not "Ana Lopes left".</returns>
    private TokenRange? Name(int paragraph)
    {
        if (paragraph <= 0 || paragraph >= _document.Paragraphs.Length)
        {
            return null;
        }

        var (first, end) = Range(paragraph);
        end -= IsColon(paragraph) || IsClosed(paragraph) ? 1 : 0;
        if (end - first is < 1 or > LongestLine || !_passage.IsWordLike(first) || _passage.Tag(end - 1).IsFinite()
            || _passage.IsAny(end - 1, Writers) || Person(first) is not { Length: > 0 } person
            || person.TitleFirst != first || person.EndToken > end)
        {
            return null;
        }

        var after = person.EndToken;
        var isWhole = after == end || _passage.IsComma(after) || _passage.IsMark(after, '(') || _passage.IsDash(after);
        return (isWhole || _passage.IsAny(after, Topics)) && !(after == end && IsClosed(paragraph)) && !Tells(after, end)
            ? new TokenRange(first, isWhole ? end : after)
            : null;
    }

    /// <summary>"Ana Lopes, on her years at sea." has a stop like a sentence.</summary>
    private bool IsClosed(int paragraph) =>
        Range(paragraph) is { IsEmpty: false, End: var end } && _document.Span(end - 1) is ['.'] && _passage.Kind(end - 1) == TokenKind.Stop;

    /// <summary>"Ana Lopes, 43:" names who speaks below it, whatever side others stand on.</summary>
    private bool IsColon(int paragraph) => Range(paragraph) is { IsEmpty: false, End: var end } && _passage.IsMark(end - 1, ':');

    private Mention Person(int first) =>
        Mention.FirstAfter(_mentions, _document.Tokens[first].Start) is var i && i < _mentions.Length && _mentions[i].Kind == ActorKind.Person
            ? _mentions[i]
            : default;

    private bool Tells(int first, int end)
    {
        for (var i = first; i < end && !_passage.IsAny(i, Openers); i++)
        {
            if (_passage.IsQuoted(i) || _passage.Kind(i) == TokenKind.Stop || (_passage.Tag(i).IsFinite() && !_passage.Is(i, WordClass.Capital)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsQuotation(int paragraph) =>
        QuotationOf(paragraph) is >= 0 and var quotation && Range(paragraph) is var range
        && _passage.Quotations[quotation].FirstToken == range.First && _passage.Quotations[quotation].EndToken == range.End;

    private bool IsContinuation(int paragraph) =>
        paragraph < _document.Paragraphs.Length && IsQuotation(paragraph) && _passage.Quotations[QuotationOf(paragraph)].IsContinuation;

    private int QuotationOf(int paragraph) => Range(paragraph) is { IsEmpty: false } range ? _passage.QuotationAt(range.First) : -1;

    private TokenRange Range(int paragraph)
    {
        var (first, end) = _document.TokensOf(paragraph);
        return new TokenRange(first, end);
    }

    /// <returns>How many lines on the next paragraph starts.</returns>
    private int Gap(int paragraph)
    {
        if (paragraph < 0 || paragraph + 1 >= _document.Paragraphs.Length)
        {
            return int.MaxValue / 2;
        }

        var between = _document.Text.AsSpan(
            _document.Paragraphs[paragraph].End, _document.Paragraphs[paragraph + 1].Start - _document.Paragraphs[paragraph].End);
        var lines = 0;
        for (var i = 0; i < between.Length && lines < 2; i++)
        {
            lines += between[i] == '\n' || (between[i] == '\r' && !(i + 1 < between.Length && between[i + 1] == '\n')) ? 1 : 0;
        }

        return lines;
    }

    /// <summary>A quotation of one or more whole paragraphs, and whether the lines above and below it name somebody.</summary>
    private readonly record struct Group(int First, int Last, bool HasAbove, bool HasBelow);
}
