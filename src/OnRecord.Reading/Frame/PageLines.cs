using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Frame;

/// <summary>
/// Reads, one paragraph behind the other, the lines that tell by their first words that they are the page's: "Read more: Dam to stay",
/// "Related stories" and the headlines below it, "Sign up to our newsletter", and the readers' comments.
/// </summary>
internal sealed class PageLines(WordFacts facts)
{
    private const int LongestLabel = 4;

    /// <summary>"3 comments" above an article counts them; those themselves come behind some of its text.</summary>
    private const int FewestTold = 3;

    /// <summary>"Comments | ( | 4 | )".</summary>
    private const int LongestCount = 4;

    private static readonly WordUses Labels = new("page-labels.tsv");
    private static readonly WordTable Appeals = Labels.Of("appeal");
    private static readonly WordTable Comments = Labels.Of("comments");
    private static readonly WordTable Links = Labels.Of("link");
    private static readonly WordTable Lists = Labels.Of("list");

    private readonly Document _document = facts.Document;
    private int _told;
    private bool _isList;
    private bool _isComments;

    /// <summary>Reads the next paragraph.</summary>
    /// <returns>Whether it is the page's.</returns>
    public bool Read(int first, int end)
    {
        if (_isComments || first == end)
        {
            return _isComments;
        }

        if (HeadsComments(first, end))
        {
            return _isComments = true;
        }

        var isTold = IsTold(first, end);
        _told += isTold ? 1 : 0;
        _isList &= !isTold;

        // "• Read more: …".
        var start = _document.KindOf(first) == TokenKind.Mark && first + 1 < end ? first + 1 : first;
        if (!facts.IsCapitalised(start))
        {
            return _isList;
        }

        if (!isTold && EndOf(Lists, start, end) is var listed && (listed == end || (listed == end - 1 && _document.IsMark(listed, ':'))))
        {
            return _isList = true;
        }

        var link = isTold ? end : EndOf(Links, start, end);
        var isLink = link < end && (_document.IsMark(link, ':') || _document.IsMark(link, '|'));
        return _isList || isLink || EndOf(Appeals, start, end) > start;
    }

    /// <summary>"Comments", "Comments (4)", "4 comments".</summary>
    private bool HeadsComments(int first, int end)
    {
        if (_told < FewestTold || end - first > LongestCount)
        {
            return false;
        }

        var start = _document.KindOf(first) == TokenKind.Number ? first + 1 : first;
        var behind = EndOf(Comments, start, end);
        return behind > start && (behind == end || (end - behind == 3 && _document.KindOf(behind + 1) == TokenKind.Number));
    }

    /// <summary>Whether the paragraph ends as text does, and not as a headline, which may ask.</summary>
    private bool IsTold(int first, int end)
    {
        var last = _document.LastInside(first, end);
        return _document.KindOf(last) == TokenKind.Stop && !_document.IsMark(last, '?');
    }

    /// <returns>Where the longest phrase of the table ends that the tokens open with; their start where they open with none.</returns>
    private int EndOf(WordTable phrases, int start, int end)
    {
        for (var behind = Math.Min(start + LongestLabel, end); behind > start; behind--)
        {
            if (phrases.Contains(_document.Span(_document.ExtentOf(start, behind))))
            {
                return behind;
            }
        }

        return start;
    }
}
