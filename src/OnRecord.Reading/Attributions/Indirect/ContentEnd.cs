using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Attributions.Sources;
using OnRecord.Reading.Tags;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>What convention says of where content ends that the models propose.</summary>
internal readonly struct ContentEnd(Evidence evidence)
{
    private const int FarthestStart = 60;

    private readonly OwnVerbs _verbs = new(evidence);

    /// <summary>Corrects the end that the model gives a piece.</summary>
    /// <param name="content">The cue.</param>
    /// <param name="source">Who speaks; empty where nobody is named.</param>
    /// <param name="start">Where the piece starts.</param>
    /// <param name="end">Where it ends by the model.</param>
    /// <returns>The end, earlier where something else begins before it, later where what belongs to it goes on behind it.</returns>
    public int Of(in ContentSite content, TokenRange source, int start, int end)
    {
        end = BeforeMainClause(content, start, end);
        end = start > content.Site.Head && evidence.Between(start, end).Commas > 0
            ? new Asides(evidence.Passage).End(content.FirstWord, content.Site.First, start, end)
            : end;
        end = BeforeNextCue(content.Site, start, end);
        end = BeforeTeller(content.Site, start, end);
        end = BeforeMainVerb(content.Site, source, start, end);
        end = BehindWish(content.Site, start, end);
        end = WithClause(content, start, end);
        end = _verbs.End(content, start, end);
        end = BehindQuotation(content.Site, start, end);
        return BeforeSource(source, start, end);
    }

    /// <summary>"Said the dam was safe, and invited the council to visit it": a sure cue behind "and" is no content of the first.</summary>
    private int BeforeNextCue(in CueSite site, int start, int end)
    {
        if (start < site.Head || !evidence.Between(start, end).HasCoordinator)
        {
            return end;
        }

        var next = evidence.Contents.EndOf(start, Math.Min(end, site.Sentence.EndToken));
        var verb = next < end && evidence.Tag(next) == PennTag.Comma ? next + 1 : next;
        return verb + 1 < end && evidence.Tag(verb) == PennTag.CC
            && evidence.Cues.At(verb + 1, site.Sentence.FirstToken, site.Sentence.EndToken) is { Shape: CueShape.Finite, Verb.IsStrong: true } cue
            && evidence.Contents.StartAfter(cue, Math.Min(site.Sentence.EndToken, verb + FarthestStart)) >= 0
            ? next
            : end;
    }

    /// <summary>
    /// "When Quist told him to leave, he laughed": what opens its sentence as a clause of time leaves the sentence a clause of its own.
    /// </summary>
    private int BeforeMainClause(in ContentSite content, int start, int end)
    {
        var reachesEnd = end >= content.LastStop || evidence.Tag(end) == PennTag.Colon || evidence.Passage.IsQuoted(end);
        if (start < content.Site.Head || !reachesEnd
            || !MainClause.IsBehindOpener(evidence.Passage, content.FirstWord, content.Site.First))
        {
            return end;
        }

        for (var comma = end - 1; comma > start; comma--)
        {
            // "While Quist says “it leaks,” | Ode has no fear": with its closing mark.
            var isQuoted = evidence.Passage.IsQuoted(comma);
            var clauseEnd = isQuoted ? comma + 2 : comma;
            if (evidence.Passage.IsComma(comma) && clauseEnd < end && !(isQuoted && evidence.Passage.IsQuoted(clauseEnd))
                && evidence.ChunkFrom(isQuoted ? clauseEnd : comma + 1) is { } subject && subject.End < end && HasVerb(subject.End, end))
            {
                return clauseEnd;
            }
        }

        return end;
    }

    /// <summary>"It | still holds", "he | has".</summary>
    private bool HasVerb(int token, int end)
    {
        token += token + 1 < end && evidence.Tag(token).IsAdverb() ? 1 : 0;
        return token < end && evidence.Tag(token).IsFinite();
    }

    /// <summary>"Told them that it had got in | , according to the report".</summary>
    private int BeforeTeller(in CueSite site, int start, int end)
    {
        if (start < site.Head)
        {
            return end;
        }

        var passage = evidence.Passage;
        for (var i = start + 2; i + 1 < Math.Min(end, site.Sentence.EndToken); i++)
        {
            if ((passage.IsComma(i - 1) || passage.IsQuoted(i - 1)) && !passage.IsQuoted(i) && Tellings.Opens(passage, i))
            {
                return passage.IsComma(i - 1) ? i - 1 : i;
            }
        }

        return end;
    }

    /// <summary>
    /// "A man who told officers that he had lost his car | was fined": the relative clause hangs on the subject of the
    /// sentence, whose verb is still to come.
    /// </summary>
    private int BeforeMainVerb(in CueSite site, TokenRange source, int start, int end)
    {
        var who = source.End - 1;
        if (start < site.Head || who < source.First || !evidence.Passage.IsWord(who, "who") || who == site.Sentence.FirstToken
            || evidence.Tag(who - 1) == PennTag.Comma || evidence.Between(site.Sentence.FirstToken, who).Verbs > 0)
        {
            return end;
        }

        // "A man who asked not to be named | said it was final".
        var opening = evidence.Passage.IsWord(start, "not") ? start + 1 : start;
        var hasVerb = opening + 1 < end && evidence.Tag(opening) == PennTag.TO && evidence.Tag(opening + 1) == PennTag.VB;
        for (var i = start; i < end; i++)
        {
            var tag = evidence.Tag(i);
            if (tag is PennTag.Comma or PennTag.Colon)
            {
                return end;
            }

            if (evidence.Passage.QuotationAt(i) is >= 0 and var quotation)
            {
                // "A man who called it “a mess” | was fined".
                var behind = evidence.Passage.Quotations[quotation].EndToken;
                return behind < end && evidence.Tag(behind).IsFinite() ? behind : end;
            }

            if (tag is PennTag.CC or PennTag.WP or PennTag.WDT or PennTag.WRB or PennTag.WPS
                || (i > start && tag == PennTag.IN && evidence.Passage.OpensClause(i)) || evidence.Passage.IsWord(i, "that"))
            {
                hasVerb = false;
            }
            else if (tag.IsFinite())
            {
                if (hasVerb
                    && (evidence.Tag(i - 1).IsVerb()
                        || (evidence.IsInChunk(i - 1) && evidence.Chunk(evidence.ChunkAt(i - 1)).Kind < ChunkKind.Third)))
                {
                    return i;
                }

                hasVerb = true;
            }
        }

        return end;
    }

    /// <summary>"Asked not to be named | called it a trick", "declined to be identified | and is no aide": the next verb is another matter.</summary>
    private int BehindWish(in CueSite site, int start, int end)
    {
        var to = evidence.Passage.IsWord(start, "not") ? start + 1 : start;
        var next = to + 3;
        if (start < site.Head || next >= end || evidence.Tag(to) != PennTag.TO || !evidence.Passage.IsWord(to + 1, "be")
            || evidence.Tag(to + 2) is not (PennTag.VBN or PennTag.VBD))
        {
            return end;
        }

        next += evidence.Tag(next) == PennTag.CC && next + 1 < end ? 1 : 0;
        return evidence.Tag(next).IsFinite() || (next == to + 3 && evidence.Tag(next) == PennTag.VBN) ? to + 3 : end;
    }

    /// <summary>"Rejected suggestions | that it leaked": what a noun of saying says belongs to it.</summary>
    private int WithClause(in ContentSite content, int start, int end)
    {
        var isNoun = start > content.Site.Head && end < content.LastStop
            && evidence.Tag(end - 1) is PennTag.NN or PennTag.NNS && evidence.Tag(end) == PennTag.IN
            && evidence.Passage.IsWord(end, "that") && evidence.Between(start, end) is { Verbs: 0, Commas: 0 };
        return isNoun ? Math.Max(end, evidence.Contents.EndOf(end, content.LastStop)) : end;
    }

    /// <summary>"Called it “a disgrace,” | and Lopes left": the comma before the mark closes what it was called.</summary>
    private int BehindQuotation(in CueSite site, int start, int end)
    {
        for (var i = start + 2; start > site.Head && i + 2 < Math.Min(end, site.Sentence.EndToken); i++)
        {
            if (evidence.Tag(i) == PennTag.CC && evidence.Passage.IsQuoted(i - 1) && !evidence.Passage.IsQuoted(i)
                && evidence.Passage.IsMark(i - 2, ',')
                && evidence.Between(start, evidence.Passage.Quotations[evidence.Passage.QuotationAt(i - 1)].FirstToken).Verbs == 0
                && ((evidence.ChunkFrom(i + 1) is { } subject && subject.End < end && evidence.Tag(subject.End).IsFinite())
                    || (Deeds.IsCalling(evidence.Passage, site.Head) && HoldsClause(i + 1, Math.Min(end, site.Sentence.EndToken)))))
            {
                return i;
            }
        }

        return end;
    }

    private bool HoldsClause(int first, int end)
    {
        for (var i = first; i < end && !evidence.Passage.IsQuoted(i); i++)
        {
            if (evidence.Tag(i).IsFinite())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A quarter of it died, the harbor board has noted": content before its source ends there.</summary>
    private static int BeforeSource(TokenRange source, int start, int end) => start < source.First ? Math.Min(end, source.First) : end;
}
