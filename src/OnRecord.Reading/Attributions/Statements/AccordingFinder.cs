using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Attributions.Sources;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Statements;

/// <summary>Finds what is so "according to" somebody.</summary>
internal sealed class AccordingFinder(Passage passage, SourceFinder sources, ContentFinder contents, Claims claims)
{
    private const int LongestSource = 60;
    private const int LongestApposition = 15;
    private const int LongestPartitive = 4;
    private const int MostHearsay = 4;

    // What they open has nothing to do with the source.
    private static readonly WordTable Breaks =
        WordTable.Of("although", "though", "because", "where", "while", "whereas", "but", "if", "unless", "as", "compared");

    /// <param name="cue">The cue.</param>
    /// <param name="first">Where its clause starts.</param>
    /// <param name="end">Where its sentence ends.</param>
    /// <param name="drafts">Receives what is found.</param>
    /// <returns>Where reading goes on.</returns>
    public int Read(Cue cue, int first, int end, ScratchList<Draft> drafts)
    {
        var opens = cue.First == first || (cue.First == first + 1 && passage.Is(first, WordClass.Coordinator | WordClass.Adverb));
        var last = !opens && passage.IsComma(cue.First - 1) ? cue.First - 1 : cue.First;

        // "By noon, according to the council, the dam had failed", "It was, according to Quist, a leak": what holds no clause goes on behind
        // the source.
        var goesOn = !opens && last < cue.First && !passage.HasFiniteVerb(first, passage.Is(last - 1, WordClass.Be) ? last - 1 : last);
        if ((opens || goesOn ? UpToComma(cue.End, end) : null) is { } named)
        {
            return ReadBefore(cue, named, new TokenRange(first, opens ? first : last), end, drafts);
        }

        if (opens || sources.After(cue.End, end) is not { } source)
        {
            return cue.End;
        }

        first = AfterSemicolon(first, last);
        if (last > first && (!claims[first] || IsHearsay(drafts, first, last)))
        {
            source = source with { End = EndOf(source, end) };
            Add(According(cue, source, new TokenRange(first, last)), drafts);
        }

        return source.End;
    }

    /// <summary>
    /// "According to a poll | released on Friday", "to an official | who saw it": nothing but the source ends such a sentence. "According to the
    /// harbor board | , although few agree" tells no more of it.
    /// </summary>
    private int EndOf(TokenRange source, int end)
    {
        for (var i = source.First + 1; i + 1 < source.End; i++)
        {
            if (passage.IsComma(i) && passage.IsAny(i + 1, Breaks))
            {
                return i;
            }
        }

        var last = source.End;
        var limit = Math.Min(end, last + LongestSource);
        while (last < limit && (passage.Kind(last) is TokenKind.Word or TokenKind.Number or TokenKind.Clitic || passage.IsMark(last, '/'))
            && !passage.IsQuoted(last) && !claims[last] && !passage.IsAny(last, Breaks)
            && !passage.Is(last, WordClass.Coordinator | WordClass.Personal))
        {
            last++;
        }

        return last == end || passage.Kind(last) == TokenKind.Stop ? last : source.End;
    }

    /// <summary>"The river fell; | the lake rose, according to Quist": what stands apart the writer says. Several parts are a list.</summary>
    private int AfterSemicolon(int first, int end)
    {
        var after = first;
        var open = 0;
        for (var i = first + 1; i < end; i++)
        {
            open += passage.Tag(i) == PennTag.OpenBracket ? 1 : passage.Tag(i) == PennTag.CloseBracket ? -1 : 0;
            if (passage.IsMark(i, ';') && open == 0 && !passage.IsQuoted(i))
            {
                if (after > first)
                {
                    return first;
                }

                after = i + 1;
            }
        }

        return after;
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
        if (content.End < end && (passage.IsMark(content.End, ':') || IsTorn(content)) && HoldsCue(content))
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

    /// <summary>The phrase after "according to" where the content follows it: as far as the comma, or the comma after an apposition.</summary>
    private TokenRange? UpToComma(int start, int end)
    {
        end = Math.Min(end, start + LongestSource);
        var comma = NextComma(start, end);
        if (comma <= start || comma + 1 >= end || passage.IsQuoted(start))
        {
            return null;
        }

        var second = NextComma(comma + 1, end);
        if (second >= end && passage.IsWord(comma + 1, "who"))
        {
            // "Not so, according to Quist, | who runs the ferry.": it is hers, and nothing is said behind it.
            return null;
        }

        if (second < end && second - comma <= LongestApposition
            && (IsVerbless(comma + 1, second) || IsOfWhich(comma + 1, second) || IsOwned(comma + 1, second, end)))
        {
            return new TokenRange(start, second + 1);
        }

        return new TokenRange(start, comma);
    }

    private int NextComma(int start, int end)
    {
        while (start < end && !passage.IsComma(start))
        {
            start++;
        }

        return start;
    }

    /// <summary>"A report, a copy of which was seen by the Post,".</summary>
    private bool IsOfWhich(int start, int end)
    {
        for (var i = start; i + 1 < end && i < start + LongestPartitive; i++)
        {
            if (passage.IsWord(i, "of") && (passage.IsWord(i + 1, "which") || passage.IsWord(i + 1, "whom")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Quist, | Tarn Bay's head of moorings, | the dam leaked".</summary>
    private bool IsOwned(int start, int end, int last)
    {
        var owner = start;
        while (owner < end && passage.Is(owner, WordClass.Capital))
        {
            owner++;
        }

        return owner > start && owner + 1 < end && passage.Kind(owner) == TokenKind.Clitic && !passage.HasFiniteVerb(owner + 1, end)
            && end + 1 < last && passage.Is(end + 1, WordClass.Determiner | WordClass.Capital | WordClass.Personal | WordClass.Number);
    }

    private bool IsVerbless(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (passage.Is(i, WordClass.Auxiliary | WordClass.Personal) && passage.Kind(i) != TokenKind.Clitic)
            {
                return false;
            }
        }

        return passage.Is(start, WordClass.Determiner | WordClass.Number | WordClass.Relative) || !passage.Is(start, WordClass.Capital);
    }

    /// <summary>"According to Quist, the clerk called her | “a fool”": the quotation is the clerk's already.</summary>
    private bool IsTorn(TokenRange content) => passage.IsQuoted(content.End) && claims[content.End];

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

    /// <summary>"Quist is expected to resign, according to the Post": what nobody is named to expect, the Post does.</summary>
    private bool IsHearsay(ScratchList<Draft> drafts, int first, int end)
    {
        for (var i = drafts.Length - 1; i >= 0 && drafts.Length - i <= MostHearsay; i--)
        {
            if (drafts[i] is { Source: null, Cue: { } cue, Pieces.Count: > 1 } hearsay && hearsay.First >= first)
            {
                return hearsay.End <= end && hearsay.First < cue.First && passage.NextQuotation(first, end) is null;
            }
        }

        return false;
    }

    private void Add(in Draft draft, ScratchList<Draft> drafts)
    {
        drafts.Add(draft);
        claims.Take(draft);
    }
}
