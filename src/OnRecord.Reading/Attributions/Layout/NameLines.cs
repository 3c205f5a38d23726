using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Layout;

/// <summary>Reads lines that only name somebody: "Ana Lopes, 43, nurse", "Captain Ana Lopes on her years at sea:".</summary>
internal readonly struct NameLines(Passage passage, ScratchList<Mention> mentions)
{
    private const int LongestLine = 20;
    private const int LongestHeading = 8;
    private const int LongestTitle = 3;

    private static readonly WordTable Writers = WordTable.Of("reporter", "correspondent", "editor", "writer", "columnist");

    /// <summary>Behind these stands no more than when or what somebody said it about.</summary>
    private static readonly WordTable Openers = WordTable.Of("who", "whose", "asked", "when", "after", "as");

    /// <summary>"Captain Ana Lopes on her years at sea"; "Ana Lopes at the pier" is a caption.</summary>
    private static readonly WordTable Topics = WordTable.Of("on", "of", "from");

    private readonly Document _document = passage.Document;

    /// <returns>The words for somebody who is named by a line that tells no more: "Ana Lopes, 43, nurse"; not "Ana Lopes left".</returns>
    public TokenRange? Name(int paragraph)
    {
        if (paragraph <= 0 || paragraph >= _document.Paragraphs.Length)
        {
            return null;
        }

        var (first, end) = Range(paragraph);
        end -= IsColon(paragraph) || IsClosed(paragraph) ? 1 : 0;

        // "On Ana Lopes:" heads what somebody says of her.
        if (end - first is < 1 or > LongestLine || !passage.IsWordLike(first) || passage.IsWord(first, "on") || passage.Tag(end - 1).IsFinite()
            || passage.IsAny(end - 1, Writers) || Named(first, end) is not { Length: > 0 } person)
        {
            return null;
        }

        var after = person.EndToken;
        var isWhole = after == end || passage.IsComma(after) || passage.IsMark(after, '(') || passage.IsDash(after);
        return (isWhole || passage.IsAny(after, Topics)) && !(after == end && IsClosed(paragraph)) && !Tells(after, end)
            ? new TokenRange(first, isWhole ? end : after)
            : null;
    }

    /// <summary>"Ana Lopes, on her years at sea." has a stop like a sentence.</summary>
    public bool IsClosed(int paragraph) =>
        Range(paragraph) is { IsEmpty: false, End: var end } && _document.Span(end - 1) is ['.'] && passage.Kind(end - 1) == TokenKind.Stop;

    /// <summary>"Ana Lopes, 43:" names who speaks below it, whatever side others stand on.</summary>
    public bool IsColon(int paragraph) => Range(paragraph) is { IsEmpty: false, End: var end } && passage.IsMark(end - 1, ':');

    /// <returns>Whom the line opens with, behind no more than what they are: "Prime Minister | Omar Ode".</returns>
    public Mention Named(int first, int end)
    {
        var i = Mention.FirstAfter(mentions, _document.Tokens[first].Start);
        while (i < mentions.Length && mentions[i].Kind != ActorKind.Person && mentions[i].EndToken < end)
        {
            i++;
        }

        if (i == mentions.Length || mentions[i] is not { Kind: ActorKind.Person } person || person.EndToken > end)
        {
            return default;
        }

        var title = first;
        while (title < person.TitleFirst && passage.Is(title, WordClass.Capital) && passage.Kind(title) == TokenKind.Word)
        {
            title++;
        }

        return title == person.TitleFirst && title - first <= LongestTitle ? person : default;
    }

    private bool Tells(int first, int end)
    {
        for (var i = first; i < end && !passage.IsAny(i, Openers); i++)
        {
            if (passage.IsQuoted(i) || passage.Kind(i) == TokenKind.Stop || (passage.Tag(i).IsFinite() && !passage.Is(i, WordClass.Capital)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In a row of names one that no list has: "Harbour Trust".</summary>
    public bool IsHeading(int paragraph) =>
        paragraph > 0 && paragraph < _document.Paragraphs.Length && Range(paragraph) is { IsEmpty: false } line
        && line.End - line.First <= LongestHeading && passage.Is(line.First, WordClass.Capital) && passage.Kind(line.End - 1) == TokenKind.Word
        && !Tells(line.First, line.End);

    /// <summary>"Omar Ode", whom no other sign tells for somebody.</summary>
    public bool IsInCapitals(int paragraph)
    {
        var (first, end) = Range(paragraph);
        var isName = end - first is 2 or 3;
        for (var i = first; i < end && isName; i++)
        {
            isName = passage.Is(i, WordClass.Capital);
        }

        return isName;
    }

    public TokenRange Range(int paragraph)
    {
        var (first, end) = _document.TokensOf(paragraph);
        return new TokenRange(first, end);
    }

    /// <returns>How many lines on the next paragraph starts.</returns>
    public int Gap(int paragraph)
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
}
