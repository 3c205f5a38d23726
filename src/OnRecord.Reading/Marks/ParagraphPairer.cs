using System.Collections.Immutable;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Marks;

/// <summary>Pairs the marks of one paragraph.</summary>
internal sealed class ParagraphPairer
{
    private readonly Document _document;
    private readonly int _paragraph;
    private readonly List<Mark> _marks;
    private readonly List<Mark> _next;
    private readonly Carry _carried;
    private readonly ImmutableArray<Quotation>.Builder _quotations;
    private readonly ImmutableArray<Extent>.Builder _unclosed;
    private readonly Stack<Open> _open = new();
    private int _openDoubles;
    private int _sureClose = -1;

    public ParagraphPairer(
        Document document,
        int paragraph,
        List<Mark> marks,
        List<Mark> next,
        Carry carried,
        ImmutableArray<Quotation>.Builder quotations,
        ImmutableArray<Extent>.Builder unclosed)
    {
        _document = document;
        _paragraph = paragraph;
        _marks = marks;
        _next = next;
        _carried = carried;
        _quotations = quotations;
        _unclosed = unclosed;
    }

    public Carry Pair()
    {
        var (first, end) = _document.TokensOf(_paragraph);
        if (_carried == Carry.Running)
        {
            Push(first, isSingle: false);
        }

        for (var i = 0; i < _marks.Count; i++)
        {
            Take(i);
        }

        return End(first, end);
    }

    private void Take(int index)
    {
        var mark = _marks[index];
        if (mark.MayClose && IsOpen(mark.IsSingle) && (!mark.IsSingle || !IsApostrophe(index)))
        {
            Close(mark);
        }
        else if (mark.MayOpen)
        {
            Push(mark.Token, mark.IsSingle);
        }
    }

    /// <summary>A double mark closes through a single one, which was an apostrophe then; a single mark never through a double.</summary>
    private bool IsOpen(bool single) => single ? _open.Count > 0 && _open.Peek().IsSingle : _openDoubles > 0;

    private void Push(int token, bool isSingle)
    {
        _open.Push(new Open(token, isSingle, _quotations.Count));
        _openDoubles += isSingle ? 0 : 1;
    }

    /// <summary>"The dogs’ bowls" and "goin’ home" inside single marks: an apostrophe, when a surer mark closes later.</summary>
    private bool IsApostrophe(int index)
    {
        var mark = _marks[index];
        var c = _document.Text[_document.Tokens[mark.Token].Start - 1];
        if (mark.ClosesSurely || c is not ('s' or 'n'))
        {
            return false;
        }

        for (var i = index + 1; _sureClose < index && i < _marks.Count && _marks[i] is not { MayOpen: true, MayClose: false }; i++)
        {
            if (_marks[i].ClosesSurely)
            {
                _sureClose = i;
            }
        }

        return _sureClose > index;
    }

    private void Close(Mark mark)
    {
        var open = _open.Pop();
        while (open.IsSingle != mark.IsSingle)
        {
            open = _open.Pop();
        }

        _openDoubles -= open.IsSingle ? 0 : 1;
        Add(open, mark.Token + 1, isClosed: true);
    }

    /// <summary>Adds a quotation in the place of those that stand inside it.</summary>
    private void Add(Open open, int end, bool isClosed)
    {
        var isContinuation = _carried != Carry.None && open.Token == _document.TokensOf(_paragraph).First;
        _quotations.Count = open.QuotationsBefore;
        _quotations.Add(new Quotation(open.Token, end, _paragraph, isContinuation, isClosed));
    }

    private Carry End(int first, int end)
    {
        if (_open.Count == 0)
        {
            return Carry.None;
        }

        var outermost = _open.Last();
        var reopens = _next.Count > 0 && _next[0].MayOpen && _next[0].IsSingle == outermost.IsSingle
            && _next[0].Token == _document.TokensOf(_paragraph + 1).First;
        if (reopens)
        {
            Add(outermost, end, isClosed: false);
            return Carry.Reopened;
        }

        // Only a mark that can do nothing else shows that the quotation runs on: an apostrophe may close single ones by chance.
        var runsOn = !outermost.IsSingle && _next.Count > 0 && _next[0] is { MayOpen: false, IsSingle: false };
        if (runsOn)
        {
            Add(outermost, end, isClosed: false);
            return Carry.Running;
        }

        foreach (var open in _open.Reverse())
        {
            Abandon(open, first, end);
        }

        return Carry.None;
    }

    /// <summary>A mark that nothing closes: it takes the rest of the sentence, or of the paragraph that it begins.</summary>
    private void Abandon(Open open, int first, int end)
    {
        var isCarried = _carried != Carry.None && open.Token == first;
        if (open.IsSingle && !isCarried)
        {
            return;
        }

        if (!isCarried)
        {
            _unclosed.Add(_document.Tokens[open.Token].Extent);
        }

        if (_quotations.Count == open.QuotationsBefore)
        {
            var last = open.Token == first ? end : _document.Sentences[_document.SentenceOf(open.Token)].EndToken;
            Add(open, last, isClosed: false);
        }
    }

    private readonly record struct Open(int Token, bool IsSingle, int QuotationsBefore);
}
