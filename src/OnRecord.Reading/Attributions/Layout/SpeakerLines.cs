using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Layout;

/// <summary>
/// Reads what people are quoted with below or above a line that only names them, as street polls and pulled quotations are printed:
/// "Ana Lopes, 43, nurse" and, on a line of its own, “It leaks.”
/// </summary>
internal sealed class SpeakerLines
{
    /// <summary>A quotation that stands alone with its name is longer than a title.</summary>
    private const int FewestTokens = 6;

    private readonly Passage _passage;
    private readonly Document _document;
    private readonly ScratchList<Mention> _mentions;
    private readonly Claims _claims;
    private readonly NameLines _lines;

    // Of each paragraph with which a quotation starts one more than the paragraph that names its speaker.
    private readonly int[] _lineOf;
    private bool? _allBelow;

    // Of each word how many names end with it.
    private int[]? _names;

    public SpeakerLines(Passage passage, ScratchList<Mention> mentions, Claims claims)
    {
        (_passage, _document, _mentions, _claims) = (passage, passage.Document, mentions, claims);
        _lines = new NameLines(passage, mentions);
        _lineOf = _document.Scratch.Rent<int>(_document.Paragraphs.Length);
        var groups = Groups();
        if (groups.Length > 0 && Side(groups) is { } isAbove)
        {
            Bind(groups, isAbove);
        }

        foreach (var group in groups)
        {
            if (group.HasAbove && _lines.IsColon(group.First - 1))
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

        var name = _lines.Name(_lineOf[paragraph] - 1) ?? _lines.Range(_lineOf[paragraph] - 1);

        var said = new Draft(_lines.Range(paragraph)) { Rule = AttributionRule.Signature, Source = name };
        for (var part = paragraph + 1; IsContinuation(part); part++)
        {
            said.AddQuotation(_lines.Range(part));
        }

        _claims.Take(said);
        _claims.Take(name);
        drafts.Add(said);
        return true;
    }

    /// <returns>The words for somebody in a paragraph that is only these and a colon; <see langword="null"/> where it is another.</returns>
    public TokenRange? Label(int paragraph) => paragraph > 0 && _lines.IsColon(paragraph) ? _lines.Name(paragraph) : null;

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

            var hasBelow = _lines.Name(last + 1) is not null && !_lines.IsColon(last + 1);
            var group = new Group(first, last, first > 0 && _lines.Name(first - 1) is not null, hasBelow);
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
                ? _lines.Gap(group.Last) - _lines.Gap(group.First - 1)
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
            if (isNamed ? isSure || (!isAbove && StandsAlone(groups, group)) : groups.Length > 1 && isSure && _lines.IsHeading(line))
            {
                _lineOf[group.First] = line + 1;
            }
        }
    }

    private static bool IsNamed(Group group, bool isAbove) => isAbove ? group.HasAbove : group.HasBelow;

    /// <summary>Whether the line is nearer than what stands on the other side of it or of the quotation: no caption and no heading is.</summary>
    private bool IsClose(Group group, bool isAbove) => isAbove
        ? _lines.Gap(group.First - 1) == 1 && group.First > 1 && _lines.Gap(group.First - 2) > 1
        : _lines.Gap(group.Last) == 1 && _lines.Gap(group.First - 1) > 1;

    /// <summary>
    /// One line may be a caption, a heading or the writer's name, and the quotation go on with one before: it must name somebody of the
    /// article, and no such line stand elsewhere.
    /// </summary>
    private bool StandsAlone(ScratchList<Group> groups, Group group)
    {
        var (first, end) = (_lines.Range(group.First).First, _lines.Range(group.Last).End);
        if (end - first < FewestTokens || _passage.Quotations[QuotationOf(group.First)].IsContinuation || _lines.IsClosed(group.Last + 1)
            || _lines.Name(group.Last + 1) is not { } name || group.First == 0
            || (_lines.Range(group.First - 1) is var before && _passage.NextQuotation(before.First, before.End) is not null))
        {
            return false;
        }

        var surname = _document.Words.WordOf(_lines.Named(name.First, name.End).EndToken - 1);
        return !(group.Last + 2 < _document.Paragraphs.Length && _document.Words.WordOf(_lines.Range(group.Last + 2).First) == surname)
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
                lines += _lines.Name(paragraph) is not null || _lines.IsInCapitals(paragraph) ? 1 : 0;
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

    private bool IsNamedElsewhere(int surname, TokenRange line)
    {
        if (_names is null)
        {
            _names = _document.Scratch.Rent<int>(_document.Words.WordCount);
            foreach (var mention in _mentions)
            {
                _names[_document.Words.WordOf(mention.EndToken - 1)]++;
            }
        }

        var here = 0;
        var first = Mention.FirstAfter(_mentions, _document.Tokens[line.First].Start);
        for (var i = first; i < _mentions.Length && _mentions[i].FirstToken < line.End; i++)
        {
            here += _document.Words.WordOf(_mentions[i].EndToken - 1) == surname ? 1 : 0;
        }

        return _names[surname] > here;
    }

    private bool IsQuotation(int paragraph) =>
        QuotationOf(paragraph) is >= 0 and var quotation && _lines.Range(paragraph) is var range
        && _passage.Quotations[quotation].FirstToken == range.First && _passage.Quotations[quotation].EndToken == range.End;

    private bool IsContinuation(int paragraph) =>
        paragraph < _document.Paragraphs.Length && IsQuotation(paragraph) && _passage.Quotations[QuotationOf(paragraph)].IsContinuation;

    private int QuotationOf(int paragraph) => _lines.Range(paragraph) is { IsEmpty: false } range ? _passage.QuotationAt(range.First) : -1;

    /// <summary>A quotation of one or more whole paragraphs, and whether the lines above and below it name somebody.</summary>
    private readonly record struct Group(int First, int Last, bool HasAbove, bool HasBelow);
}
