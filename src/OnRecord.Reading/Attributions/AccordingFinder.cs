using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions;

/// <summary>Finds what is so "according to" somebody.</summary>
internal sealed class AccordingFinder(Passage passage, SourceFinder sources, ContentFinder contents, Claims claims)
{
    /// <param name="cue">The cue.</param>
    /// <param name="first">Where its clause starts.</param>
    /// <param name="end">Where its sentence ends.</param>
    /// <param name="drafts">Receives what is found.</param>
    /// <returns>Where reading goes on.</returns>
    public int Read(Cue cue, int first, int end, ScratchList<Draft> drafts)
    {
        var opens = cue.First == first || (cue.First == first + 1 && passage.Is(first, WordClass.Coordinator | WordClass.Adverb));
        var last = !opens && passage.IsComma(cue.First - 1) ? cue.First - 1 : cue.First;

        // "By noon, according to the council, the dam had failed": what holds no clause goes on behind the source.
        var goesOn = !opens && last < cue.First && !HoldsClause(first, last);
        if ((opens || goesOn ? sources.UpToComma(cue.End, end) : null) is { } named)
        {
            return ReadBefore(cue, named, new TokenRange(first, opens ? first : last), end, drafts);
        }

        if (opens || sources.After(cue.End, end) is not { } source)
        {
            return cue.End;
        }

        if (last > first && !claims[first])
        {
            Add(According(cue, source, new TokenRange(first, last)), drafts);
        }

        return source.End;
    }

    /// <summary>The content behind a source in commas, and what there is of it before the cue.</summary>
    private int ReadBefore(Cue cue, TokenRange source, TokenRange before, int end, ScratchList<Draft> drafts)
    {
        var start = passage.IsComma(source.End - 1) ? source.End : source.End + 1;
        if (start >= end || claims[start] || claims[before.First])
        {
            return source.End;
        }

        var content = new TokenRange(start, contents.EndOf(start, end));
        if (content.End < end && passage.IsMark(content.End, ':') && HoldsCue(content))
        {
            return source.End;
        }

        var draft = According(cue, source, before.IsEmpty ? content : before);
        if (!before.IsEmpty)
        {
            draft.Add(content);
        }

        Add(draft, drafts);
        return content.End;
    }

    private bool HoldsClause(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (passage.Tag(i).IsFinite())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"According to Quist, the clerk answered: “It leaks.”": what names only who says a quotation is no content.</summary>
    private bool HoldsCue(TokenRange content)
    {
        for (var i = content.First; i < content.End; i++)
        {
            if (claims[i])
            {
                return true;
            }
        }

        return false;
    }

    private static Draft According(Cue cue, TokenRange source, TokenRange content) =>
        new(content) { Rule = AttributionRule.AccordingTo, Cue = new TokenRange(cue.First, cue.End), Source = source };

    private void Add(in Draft draft, ScratchList<Draft> drafts)
    {
        drafts.Add(draft);
        claims.Take(draft);
    }
}
