using OnRecord.Reading.Entities.People;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Layout;

/// <summary>
/// Reads posts as pages embed them, without quotation marks: the text and behind it, on its line or the next,
/// "— Ana Lopes (@alopes) March 3, 2026".
/// </summary>
internal readonly struct PostFinder(Passage passage, Claims claims)
{
    private const int LongestName = 8;

    /// <summary>"9:41 PM - 3 March 2026".</summary>
    private const int LongestDate = 10;

    private readonly Document _document = passage.Document;

    /// <summary>Reads the post that the paragraph is, if it is one.</summary>
    /// <returns>Whether it is.</returns>
    public bool Read(int paragraph, ScratchList<Draft> drafts)
    {
        var (first, end) = _document.TokensOf(paragraph);
        if (first == end || passage.IsQuoted(first))
        {
            return false;
        }

        var (dash, author) = Signature(first, end);
        if (dash == first)
        {
            return false;
        }

        var content = new TokenRange(first, dash);
        if (dash < 0)
        {
            if (paragraph + 1 == _document.Paragraphs.Length || passage.IsMark(end - 1, ':'))
            {
                return false;
            }

            var (nextFirst, nextEnd) = _document.TokensOf(paragraph + 1);
            (dash, author) = Signature(nextFirst, nextEnd);
            content = new TokenRange(first, end);
            if (dash < 0 || dash != nextFirst)
            {
                return false;
            }
        }

        drafts.Add(new Draft(content)
        {
            Rule = AttributionRule.Signature,
            Cue = new TokenRange(dash, dash + 1),
            Source = author,
        });
        claims.Take(content);
        claims.Take(new TokenRange(dash, author.End));
        return true;
    }

    /// <returns>The dash of "— Ana Lopes (@alopes) March 3, 2026" at the end of the tokens, or -1, and the words behind it.</returns>
    private (int Dash, TokenRange Author) Signature(int first, int end)
    {
        // Behind the account stands the date, and nothing else but what belongs to it.
        var close = end - 1;
        while (close > first && end - close <= LongestDate && !passage.IsMark(close, ')'))
        {
            close--;
        }

        if (close - 3 <= first - 1 || !passage.IsMark(close, ')')
            || !HandleReader.IsHandle(_document, close - 1) || !passage.IsMark(close - 2, '(')
            || !IsDate(close + 1, end))
        {
            return (-1, default);
        }

        for (var i = close - 3; i >= first && i >= close - 3 - LongestName; i--)
        {
            if (passage.IsDash(i))
            {
                return i == close - 3 ? (-1, default) : (i, new TokenRange(i + 1, close + 1));
            }
        }

        return (-1, default);
    }

    /// <summary>"March 3, 2026"; nothing is one, too.</summary>
    private bool IsDate(int first, int end)
    {
        var numbers = 0;
        for (var i = first; i < end; i++)
        {
            if (passage.Kind(i) == TokenKind.Stop)
            {
                return false;
            }

            numbers += passage.Kind(i) == TokenKind.Number ? 1 : 0;
        }

        return first == end || numbers > 0;
    }
}
