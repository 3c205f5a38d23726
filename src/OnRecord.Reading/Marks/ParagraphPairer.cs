using System.Collections.Immutable;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Marks;

/// <summary>Pairs the marks of one paragraph after another.</summary>
internal sealed class ParagraphPairer(Document document, CancellationToken cancellationToken)
{
    private const int FewOpen = 16;

    private readonly ScratchList<Quotation> _quotations = new(document.Scratch, document.Paragraphs.Length);
    private ImmutableArray<Extent>.Builder? _unclosed;

    // Marks that nothing has closed yet, the outermost first.
    private readonly ScratchList<Open> _open = new(document.Scratch, FewOpen);
    private int _openDoubles;

    private int _paragraph;
    private Carry _carried;
    private int _sureClose;

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="marks">Its marks.</param>
    /// <param name="next">Those of the paragraph after it.</param>
    /// <param name="carried">What the one before it hands over.</param>
    /// <returns>What it hands to the next.</returns>
    public Carry Pair(int paragraph, ScratchList<Mark> marks, ScratchList<Mark> next, Carry carried)
    {
        _paragraph = paragraph;
        _carried = carried;
        _sureClose = -1;
        _openDoubles = 0;
        _open.Truncate(0);
        var (first, end) = document.TokensOf(paragraph);
        if (carried == Carry.Running)
        {
            Push(first, isSingle: false);
        }

        for (var i = 0; i < marks.Length; i++)
        {
            if ((i & 0xFFF) == 0xFFF)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            Take(marks, i);
        }

        return End(next, first, end);
    }

    /// <returns>What all paragraphs had.</returns>
    public QuotationReading ToReading() => new(_quotations, _unclosed?.ToImmutable() ?? ImmutableArray<Extent>.Empty);

    private void Take(ScratchList<Mark> marks, int index)
    {
        var mark = marks[index];
        if (mark.MayClose && IsOpen(mark.IsSingle) && (!mark.IsSingle || !IsApostrophe(marks, index)))
        {
            Close(mark);
        }
        else if (mark.MayOpen)
        {
            Push(mark.Token, mark.IsSingle);
        }
    }

    /// <summary>A double mark closes through a single one, which was an apostrophe then; a single mark never through a double.</summary>
    private bool IsOpen(bool single) => single ? !_open.IsEmpty && _open[_open.Length - 1].IsSingle : _openDoubles > 0;

    private void Push(int token, bool isSingle)
    {
        _open.Add(new Open(token, isSingle, _quotations.Length));
        _openDoubles += isSingle ? 0 : 1;
    }

    /// <summary>"The dogs’ bowls" and "goin’ home" inside single marks: an apostrophe, when a surer mark closes later.</summary>
    private bool IsApostrophe(ScratchList<Mark> marks, int index)
    {
        var mark = marks[index];
        var c = document.Text[document.Tokens[mark.Token].Start - 1];
        if (mark.ClosesSurely || c is not ('s' or 'n'))
        {
            return false;
        }

        for (var i = index + 1; _sureClose < index && i < marks.Length && marks[i] is not { MayOpen: true, MayClose: false }; i++)
        {
            if (marks[i].ClosesSurely)
            {
                _sureClose = i;
            }
        }

        return _sureClose > index;
    }

    private void Close(Mark mark)
    {
        var open = Pop();
        while (open.IsSingle != mark.IsSingle)
        {
            open = Pop();
        }

        _openDoubles -= open.IsSingle ? 0 : 1;
        Add(open, mark.Token + 1, isClosed: true);
    }

    private Open Pop()
    {
        var last = _open[_open.Length - 1];
        _open.Truncate(_open.Length - 1);
        return last;
    }

    /// <summary>Adds a quotation in the place of those that stand inside it.</summary>
    private void Add(Open open, int end, bool isClosed)
    {
        var isContinuation = _carried != Carry.None && open.Token == document.TokensOf(_paragraph).First;
        _quotations.Truncate(open.QuotationsBefore);
        _quotations.Add(new Quotation(open.Token, end, _paragraph, isContinuation, isClosed));
    }

    private Carry End(ScratchList<Mark> next, int first, int end)
    {
        if (_open.IsEmpty)
        {
            return Carry.None;
        }

        var outermost = _open[0];
        var reopens = next.Length > 0 && next[0].MayOpen && next[0].IsSingle == outermost.IsSingle
            && next[0].Token == document.TokensOf(_paragraph + 1).First;
        if (reopens)
        {
            Add(outermost, end, isClosed: false);
            return Carry.Reopened;
        }

        // Only a mark that can do nothing else shows that the quotation runs on: an apostrophe may close single ones by chance.
        var runsOn = !outermost.IsSingle && next.Length > 0 && next[0] is { MayOpen: false, IsSingle: false };
        if (runsOn)
        {
            Add(outermost, end, isClosed: false);
            return Carry.Running;
        }

        foreach (var open in _open)
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
            (_unclosed ??= ImmutableArray.CreateBuilder<Extent>()).Add(document.Tokens[open.Token].Extent);
        }

        if (_quotations.Length == open.QuotationsBefore)
        {
            var last = open.Token == first ? end : document.Sentences[document.SentenceOf(open.Token)].EndToken;
            Add(open, last, isClosed: false);
        }
    }

    private readonly record struct Open(int Token, bool IsSingle, int QuotationsBefore);
}
