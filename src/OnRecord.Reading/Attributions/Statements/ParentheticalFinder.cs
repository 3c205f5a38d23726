using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Attributions.Sources;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Statements;

/// <summary>Finds cues that interrupt what is said, or stand before all of it between commas.</summary>
internal readonly struct ParentheticalFinder(Passage passage, CueFinder cues, SourceFinder sources, ContentFinder contents, Claims claims)
{
    private const int LongestSource = 20;

    private static readonly WordTable Putting = WordTable.Of("put", "puts");

    /// <summary>"The dam, Quist said, will hold": the sentence around the cue is the content.</summary>
    /// <param name="first">The sentence's first token.</param>
    /// <param name="end">One past its last.</param>
    /// <param name="drafts">Receives what is found.</param>
    /// <returns>Whether that is so.</returns>
    public bool Read(int first, int end, ScratchList<Draft> drafts)
    {
        for (var i = first + 2; i < end; i++)
        {
            if (!passage.IsComma(i - 1) && !passage.IsQuoted(i - 1) || passage.IsQuoted(i) || claims[i])
            {
                continue;
            }

            if (CueAfterComma(first, i, end) is not { } found)
            {
                continue;
            }

            var (cue, source) = found;
            var after = Math.Max(cue.End, source.End);
            var close = ClauseEnd(after, end);
            if (close < 0 && source.First > cue.First && passage.IsQuoted(i - 1))
            {
                close = after;
            }

            if (close < 0)
            {
                continue;
            }

            if (claims[first] || (!(close < end && passage.IsComma(close)) && IsSetting(first, i - 1)))
            {
                return false;
            }

            var piece = new TokenRange(first, passage.IsComma(i - 1) ? i - 1 : i);
            var draft = new Draft(piece) { Rule = AttributionRule.Parenthetical, Cue = new TokenRange(cue.First, cue.End), Source = source };
            if (close + 1 < end && passage.IsComma(close) && passage.Kind(close + 1) != TokenKind.Stop && !claims[close + 1]
                && !passage.Is(close + 1, WordClass.Coordinator) && cues.At(close + 1, close, end) is not { Shape: CueShape.Adjunct })
            {
                draft.Add(new TokenRange(close + 1, contents.EndOf(close + 1, end)));
            }

            if (passage.NextQuotation(first, end) is null && !IsSaid(draft, cue, source))
            {
                return false;
            }

            Add(draft, drafts);
            return true;
        }

        return false;
    }

    /// <summary>
    /// Whether what stands around the cue is a statement, as it is not in "When pressed, he apologized", "Last year, spending shot back
    /// up, easily passing inflation" and "Meanwhile, the party | comments".
    /// </summary>
    private bool IsSaid(in Draft draft, Cue cue, TokenRange source)
    {
        var (piece, isWhole) = (draft.Pieces[0], draft.Pieces.Count == 1);
        var isSetting = isWhole && (passage.OpensClause(piece.First) || passage.Tag(piece.First) == PennTag.WRB || passage.IsWord(piece.First, "as"));
        var isInverted = source.First > cue.First;
        var isVerb = passage.Tag(cue.Head).IsVerb() || (passage.Tag(cue.Head) == PennTag.NN && passage.Tag(cue.Head - 1) == PennTag.NNS);
        if (isVerb && isInverted && isWhole && IsRemark(piece) && passage.IsAny(cue.Head, Tellings.Saying))
        {
            return true;
        }

        return isVerb && !isSetting
            && (passage.HasFiniteVerb(piece.First, piece.End) || (!isWhole && passage.HasFiniteVerb(draft.Pieces[1].First, draft.End)))
            && (!isInverted || passage.IsAny(cue.Head, Tellings.Saying)
                || passage.Tag(source.First) is PennTag.DT or PennTag.PRPS or PennTag.NNP or PennTag.NNPS
                || passage.Tag(source.End - 1) is PennTag.NNP or PennTag.NNPS);
    }

    /// <summary>"Nothing to worry about, | said Quist.", "Not a chance, | said Quist.": no clause, and not where or when it was said.</summary>
    private bool IsRemark(TokenRange piece) =>
        passage.Is(piece.First, WordClass.Negation | WordClass.Determiner | WordClass.Adverb) || passage.IsWord(piece.First, "nothing");

    /// <summary>"In a study with nurses, | half of them reported less fatigue": where it was said is not what was said.</summary>
    private bool IsSetting(int first, int end)
    {
        if (!passage.Is(first, WordClass.Preposition) || passage.OpensClause(first))
        {
            return false;
        }

        for (var i = first; i < end; i++)
        {
            if (passage.Tag(i).IsFinite() || passage.IsQuoted(i) || passage.IsComma(i))
            {
                return false;
            }
        }

        return true;
    }

    private (Cue Cue, TokenRange Source)? CueAfterComma(int first, int start, int end)
    {
        for (var i = start; i < end && i - start < 30; i++)
        {
            if (passage.IsQuoted(i) || passage.Kind(i) == TokenKind.Stop)
            {
                return null;
            }

            if (cues.At(i, start, end) is not { Shape: CueShape.Finite } cue)
            {
                continue;
            }

            var opening = passage.IsWord(start, "as") ? start + 1 : start;
            var isSure = opening > start ? cue.End - cue.Head > 1 : cue.Verb.IsStrong;
            if ((cue.Verb.Takes & (Complements.Quotation | Complements.Bare)) == 0 || !isSure || claims[cue.Head])
            {
                return null;
            }

            if (cue.First == start)
            {
                return sources.Before(first, cue.First) is null && sources.After(cue.End, end) is { } after
                    ? (cue, Alone(after, end))
                    : null;
            }

            // "Quist, who commands the district, left": a relative clause interrupts nobody.
            return sources.Before(start, cue.First) is { } before && before.First == opening
                && !(before.End == start + 1 && passage.Is(start, WordClass.Relative))
                ? (cue, before)
                : null;
        }

        return null;
    }

    /// <summary>"If so, said | Quist, the dam leaked": what has a verb of its own is no apposition.</summary>
    private TokenRange Alone(TokenRange source, int end)
    {
        if (source.End >= end || !passage.Tag(source.End).IsFinite())
        {
            return source;
        }

        var comma = source.End - 1;
        while (comma > source.First && !passage.IsComma(comma))
        {
            comma--;
        }

        return comma > source.First ? source with { End = comma } : source;
    }

    /// <returns>The comma or end that closes the clause of a cue without content of its own; -1 where it has some.</returns>
    public int ClauseEnd(int start, int end)
    {
        var i = start;
        var limit = Math.Min(end, start + 20);
        if (i < limit && !passage.IsComma(i) && passage.Kind(i) != TokenKind.Stop
            && !passage.Is(i, WordClass.Preposition | WordClass.Time | WordClass.Adverb) && passage.IsWordLike(i)
            && !(passage.Is(i, WordClass.Determiner) && i + 1 < end && passage.Is(i + 1, WordClass.Time)))
        {
            // An addressee may stand here; a clause may not.
            for (var j = i; j < limit; j++)
            {
                if (passage.Is(j, WordClass.Auxiliary | WordClass.Personal) || passage.IsWord(j, "that"))
                {
                    return -1;
                }
            }
        }

        while (i < limit)
        {
            if (passage.IsComma(i) || passage.Kind(i) == TokenKind.Stop)
            {
                return i;
            }

            if (passage.IsQuoted(i) || passage.IsWord(i, "that"))
            {
                return -1;
            }

            i++;
        }

        return i == end ? end : -1;
    }

    /// <summary>"As Quist put it, | the town has lost its voice".</summary>
    public Draft? PutSo(int first, int end)
    {
        for (var i = first + 2; i < Math.Min(end, first + LongestSource) && passage.IsWord(first, "as"); i++)
        {
            if (passage.MayStartCue(i) && cues.At(i, first + 1, end) is { Shape: CueShape.Finite } cue && cue.End > cue.Head + 1
                && passage.IsAny(cue.Head, Putting))
            {
                var content = cue.End + 1;
                return content < end && passage.IsComma(cue.End) && !claims[content] && !passage.IsQuoted(content)
                    && sources.Before(first + 1, cue.First) is { } source && source.First == first + 1
                    ? new Draft(new TokenRange(content, contents.EndOf(content, end)))
                    {
                        Rule = AttributionRule.Parenthetical,
                        Cue = new TokenRange(cue.First, cue.End),
                        Source = source,
                    }
                    : null;
            }
        }

        return null;
    }

    private void Add(in Draft draft, ScratchList<Draft> drafts)
    {
        drafts.Add(draft);
        claims.Take(draft);
    }
}
