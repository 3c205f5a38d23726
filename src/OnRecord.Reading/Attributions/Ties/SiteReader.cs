using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Ties;

/// <summary>Says what a quotation may be tied to.</summary>
internal sealed class SiteReader(Passage passage, QuotationJudge judge, QuotationAttributor attributor, Claims claims)
{
    private const int FarthestCue = 40;
    private const int FarthestFormer = 2;
    private const int ShortestClause = 6;

    // A title of three words with its marks.
    private const int LongestTitle = 5;

    private readonly NamingWords _naming = new(passage, judge);

    /// <param name="index">The quotation's place among those of the article.</param>
    public QuotationSite At(int index)
    {
        var document = passage.Document;
        var quotation = passage.Quotations[index];
        var (paragraphFirst, paragraphEnd) = document.TokensOf(quotation.Paragraph);
        var former = index > 0 && passage.Quotations[index - 1] is var f && f.Paragraph == quotation.Paragraph ? f.EndToken : paragraphFirst;
        var next = index + 1 < passage.Quotations.Length && passage.Quotations[index + 1] is var n && n.Paragraph == quotation.Paragraph
            ? n.FirstToken
            : paragraphEnd;
        var near = Math.Max(former, document.Sentences[document.SentenceOf(quotation.FirstToken)].FirstToken);
        var isFree = near >= quotation.FirstToken || (!claims[near] && passage.QuotationAt(near) < 0);
        return new QuotationSite(
            index,
            quotation,
            Lead(quotation, near, former),
            Trail(quotation, index, next, paragraphEnd),
            isFree && attributor.FromBefore(quotation, near) is { } before && !claims[before.Cue.First] ? before : null,
            attributor.FromAfter(quotation, next),
            judge.IsWhole(quotation, near));
    }

    /// <summary>Whether convention finds the cue and source of a quotation behind it: "“It held,” she said".</summary>
    public bool HasCueBehind(int index) => At(index) is { After: { Source: not null } };

    /// <returns>What convention finds before a paragraph that is said as a whole: "She said in a statement:".</returns>
    public CuedSource? CueBefore(int paragraph)
    {
        var document = passage.Document;
        var (first, end) = document.TokensOf(paragraph);
        return attributor.FromBefore(
            new Quotation(first, end, paragraph, IsContinuation: false, IsClosed: true),
            document.Sentences[document.SentenceOf(first - 1)].FirstToken);
    }

    /// <summary>Lists all ties that are possible.</summary>
    /// <param name="site">The quotation.</param>
    /// <param name="ties">Receives them; those that are no cue come first.</param>
    public void List(in QuotationSite site, ScratchList<Tie> ties)
    {
        ties.Truncate(0);
        if (_naming.IsNamed(site.Quotation.FirstToken))
        {
            ties.Add(new Tie(TieKind.Unsaid));
            return;
        }

        if (!site.IsWhole || !(IsSentence(site.Quotation) || IsParagraph(site.Quotation) || IsIntroduced(site)))
        {
            ties.Add(new Tie(TieKind.Part));
            if (site is { IsWhole: false, Before: null or { Source: null }, After: null }
                && judge.IsTitle(site.Quotation) && !HoldsNoun(site.Lead, site.Quotation.FirstToken - 1))
            {
                return;
            }

            // A sentence of its own is said by somebody, and so is what convention finds a cue for, save a title: "She sang “The River”".
            if ((site is { Before: null, After: null } || judge.IsTitle(site.Quotation)) && (!site.IsWhole || !OpensSentence(site.Quotation)))
            {
                ties.Add(new Tie(TieKind.Unsaid));
            }
        }

        // Inside a sentence of the writer's something there attributes it, or nobody says it.
        var standsFree = site.IsWhole || OpensSentence(site.Quotation);
        if (standsFree)
        {
            ties.Add(new Tie(TieKind.Alone));
        }

        if (site.Index > 0 && site.Quotation.Paragraph - passage.Quotations[site.Index - 1].Paragraph <= FarthestFormer)
        {
            ties.Add(new Tie(TieKind.CarriesQuotation));
        }

        if (standsFree && site.Quotation.FirstToken > 0)
        {
            ties.Add(new Tie(TieKind.CarriesStatement));
        }

        ListCues(site.Lead, site.Quotation.FirstToken, IsStop(site.Quotation.FirstToken - 1) ? Verbs.Reporting : Verbs.Tagged, ties);
        var last = site.Quotation.EndToken - 2;
        ListCues(
            site.Quotation.EndToken, site.Trail,
            passage.IsComma(last) ? Verbs.TaggedOrListed : IsStop(last) ? Verbs.Reporting : Verbs.Tagged, ties);
    }

    private bool HoldsNoun(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (passage.Tag(i).IsNoun() || passage.Tag(i).IsPronoun())
            {
                return true;
            }
        }

        return false;
    }

    // "The banner read: “Free the river!”"
    private bool IsIntroduced(in QuotationSite site) =>
        site.Before is { Source: not null, Cue: var cue } && cue.End == site.Quotation.FirstToken - 1 && passage.IsMark(cue.End, ':');

    private bool OpensSentence(Quotation quotation) => SentenceOf(quotation).FirstToken == quotation.FirstToken;

    private bool IsSentence(Quotation quotation) => OpensSentence(quotation) && SentenceOf(quotation).EndToken == quotation.EndToken;

    private Sentence SentenceOf(Quotation quotation) => passage.Document.Sentences[passage.Document.SentenceOf(quotation.FirstToken)];

    private bool IsParagraph(Quotation quotation) =>
        passage.Document.TokensOf(quotation.Paragraph) is var (first, end) && quotation.FirstToken == first && quotation.EndToken == end;

    // "Rain fell. “It will hold.” The crowd left.": over a full stop only a verb that reports attributes.
    private bool IsStop(int token) => token >= 0 && passage.Document.Span(token) is ['.'];

    private void ListCues(int first, int end, Verbs verbs, ScratchList<Tie> ties)
    {
        for (var i = first; i < end; i++)
        {
            if (MayBeCue(i, verbs) && !claims[i] && !passage.IsQuoted(i))
            {
                ties.Add(new Tie(TieKind.Cue, i));
            }
        }
    }

    private bool MayBeCue(int token, Verbs verbs)
    {
        if (passage.IsColon(token))
        {
            return !QuotationAttributor.IsTopic(passage, passage.Document.Sentences[passage.Document.SentenceOf(token)].FirstToken, token);
        }

        var listed = passage.Kind(token) == TokenKind.Word ? passage.VerbAt(token, token + 1) : null;
        if (passage.Tag(token).IsVerb())
        {
            var isMain = !passage.Is(token, WordClass.Auxiliary) || token + 1 == passage.Document.Tokens.Length || !passage.Tag(token + 1).IsVerb();
            return isMain && (verbs != Verbs.Reporting || listed is not null);
        }

        return verbs == Verbs.TaggedOrListed ? listed is not null : listed is { Verb.IsStrong: true };
    }

    // The sentence before it too, where the quotation opens its own: "She wrote to the council:" may end a paragraph, and a topic stand
    // between.
    private int Lead(Quotation quotation, int near, int former)
    {
        var document = passage.Document;
        var first = near;
        if (near == quotation.FirstToken && near > 0 && (near > former || near == document.TokensOf(quotation.Paragraph).First))
        {
            var sentence = document.SentenceOf(near - 1);
            var topic = document.Sentences[sentence];
            sentence -= sentence > 0 && QuotationAttributor.IsTopic(passage, topic.FirstToken, topic.EndToken - 1) ? 1 : 0;
            first = document.Sentences[sentence].FirstToken;
            for (var i = near - 1; i >= first; i--)
            {
                first = passage.IsQuoted(i) ? i + 1 : first;
            }
        }

        return Math.Max(first, quotation.FirstToken - FarthestCue);
    }

    // Past a title or a word in quotation marks: "“…,” said Quist, who wrote “The Dam” …". A comma inside the quotation goes on
    // past what an abbreviation makes look like the end of a sentence.
    private int Trail(Quotation quotation, int index, int next, int paragraphEnd)
    {
        var document = passage.Document;
        var start = quotation.EndToken;
        if (start >= next)
        {
            return start;
        }

        var end = document.Sentences[document.SentenceOf(Math.Min(start + 1, next - 1))].EndToken;
        if (end < paragraphEnd && passage.IsComma(start - 2) && (end - start < ShortestClause || !passage.HasVerb(start, end)))
        {
            end = document.Sentences[document.SentenceOf(end)].EndToken;
        }

        if (end > next && passage.Quotations[index + 1] is var other
            && other.EndToken - other.FirstToken <= LongestTitle && !judge.IsWhole(other, start))
        {
            next = index + 2 < passage.Quotations.Length ? Math.Min(end, passage.Quotations[index + 2].FirstToken) : end;
        }

        return Math.Min(Math.Min(next, end), start + FarthestCue);
    }

    /// <summary>Which verbs may be cues; strong reporting verbs always may, however they are tagged.</summary>
    private enum Verbs
    {
        /// <summary>Those tagged as verbs.</summary>
        Tagged,

        /// <summary>Those tagged as verbs, and all that may report: "“…,” the sheet read".</summary>
        TaggedOrListed,

        /// <summary>Those that may report.</summary>
        Reporting,
    }
}
