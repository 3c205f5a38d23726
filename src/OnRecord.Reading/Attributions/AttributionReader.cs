using System.Collections.Immutable;
using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Attributions.Indirect;
using OnRecord.Reading.Attributions.Layout;
using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Attributions.Sources;
using OnRecord.Reading.Attributions.Statements;
using OnRecord.Reading.Attributions.Ties;
using OnRecord.Reading.Frame;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions;

/// <summary>Finds the attributions of an article: quotations first, then what is reported around and between them.</summary>
internal sealed class AttributionReader
{
    // What most paragraphs have at most of anything.
    private const int Few = 16;

    private static readonly IComparer<TokenRange> ByPlace =
        Comparer<TokenRange>.Create(static (left, right) => (left.First, left.End).CompareTo((right.First, right.End)));

    private readonly Passage _passage;
    private readonly Furniture _furniture;
    private readonly LabelFinder _labels;
    private readonly SiteReader _sites;
    private readonly TieReader _ties;
    private readonly QuotationJudge _judge;
    private readonly IndirectReader _indirect;
    private readonly StatementFinder _statements;
    private readonly FragmentAttributor _fragments;
    private readonly PieceJoiner _joiner;
    private readonly DatelineTrimmer _datelines;
    private readonly SourceTrimmer _sources;
    private readonly NestedDrafts _nested;
    private readonly Claims _claims;
    private readonly bool[] _isPulled;

    // What quotations are tied to, and of each sentence one more than the last of those whose cue stands in it.
    private readonly ScratchList<CuedSource> _cued;
    private readonly int[] _cuedIn;

    private readonly ScratchList<Draft> _drafts;
    private readonly ScratchList<TokenRange> _pieces;
    private readonly ImmutableArray<Extent>.Builder _finished = ImmutableArray.CreateBuilder<Extent>(0);

    // The paragraph's quotations that are parts of the writer's sentences.
    private readonly ScratchList<int> _parts;

    // Whether the quotation before has a cue, or carries on one that has.
    private bool _isCued;

    private AttributionReader(
        Passage passage, Furniture furniture, WordForms forms, TagArray tags, ScratchList<Mention> mentions,
        IndirectModel model, bool isInterview, CancellationToken cancellationToken)
    {
        _passage = passage;
        _furniture = furniture;
        var scratch = passage.Document.Scratch;
        _cued = new ScratchList<CuedSource>(scratch, Few);
        _cuedIn = scratch.Rent<int>(passage.Document.Sentences.Length);
        _drafts = new ScratchList<Draft>(scratch, Few);
        _pieces = new ScratchList<TokenRange>(scratch, Few);
        _parts = new ScratchList<int>(scratch, Few);
        _judge = new QuotationJudge(passage);
        _datelines = new DatelineTrimmer(passage, mentions);
        _sources = new SourceTrimmer(passage, mentions);
        _nested = new NestedDrafts(passage);
        var cues = new CueFinder(passage);
        var sources = new SourceFinder(passage, new PhraseReader(passage));
        _claims = new Claims(passage.Document);
        _isPulled = PulledQuotations.Find(passage);
        var contents = new ContentFinder(passage, cues, _judge, _claims);
        var nouns = new NounCues(passage);
        var naming = new NamingWords(passage, _judge);
        var attributor = new QuotationAttributor(passage, cues, sources);
        _sites = new SiteReader(passage, _judge, attributor, _claims);
        _statements = new StatementFinder(passage, cues, sources, contents, nouns, naming, _claims);
        _fragments = new FragmentAttributor(passage, cues, sources, contents, _claims);
        var evidence = new Evidence(passage, forms, tags, mentions, cues, contents, cancellationToken);
        _joiner = new PieceJoiner(evidence, attributor, _drafts);
        _ties = new TieReader(
            evidence, TieModel.Default, model.Sources, _sites, attributor, new ParagraphLabels(passage, sources),
            new OwnWords(passage, nouns, sources), new LastWords(passage, sources), new WordsBehind(passage, nouns, sources),
            new AgentFinder(passage, cues, sources), _judge, _claims);
        _labels = new LabelFinder(passage, mentions, _sites, _claims, isInterview);
        _indirect = new IndirectReader(evidence, model, _claims, sources, nouns, new ContentBounds(evidence, _claims, _judge), naming);
    }

    /// <param name="document">The article.</param>
    /// <param name="furniture">What the page prints around it.</param>
    /// <param name="forms">Its tokens as the tagger's vocabulary sees them.</param>
    /// <param name="tags">Its tokens' tags.</param>
    /// <param name="quotations">Its quotations.</param>
    /// <param name="mentions">Its names.</param>
    /// <param name="model">Reads what is attributed in the writer's words.</param>
    /// <param name="isInterview">Whether the article is printed as questions and answers.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The attributions, ordered by where their content starts, in the document's memory.</returns>
    public static ScratchList<AttributionDraft> Read(
        Document document,
        Furniture furniture,
        WordForms forms,
        TagArray tags,
        QuotationReading quotations,
        ScratchList<Mention> mentions,
        IndirectModel model,
        bool isInterview,
        CancellationToken cancellationToken)
    {
        var passage = new Passage(document, WordClasses.Read(document, cancellationToken), tags, quotations.Quotations);
        VerbTags.Mend(passage, tags, mentions);
        return new AttributionReader(passage, furniture, forms, tags, mentions, model, isInterview, cancellationToken).Read(cancellationToken);
    }

    private ScratchList<AttributionDraft> Read(CancellationToken cancellationToken)
    {
        var orphans = new ScratchList<Orphan>(_passage.Document.Scratch, Few);
        var paragraphDrafts = new ScratchList<Draft>(_passage.Document.Scratch, Few);
        var next = 0;
        for (var paragraph = 0; paragraph < _passage.Document.Paragraphs.Length; paragraph++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var first = next;
            while (next < _passage.Quotations.Length && _passage.Quotations[next].Paragraph == paragraph)
            {
                next++;
            }

            orphans.Truncate(0);
            _parts.Truncate(0);
            paragraphDrafts.Truncate(0);
            if (!_furniture.IsParagraph(paragraph))
            {
                _labels.Read(paragraph, paragraphDrafts);
            }

            ReadQuotations(first, next, orphans, paragraphDrafts);
            ReadStatements(paragraph, paragraphDrafts, cancellationToken);
            ReadFragments(paragraphDrafts);
            _nested.Join(paragraphDrafts);
            _joiner.Join(paragraph, orphans, paragraphDrafts);
        }

        return Finish();
    }

    private void ReadQuotations(int first, int next, ScratchList<Orphan> orphans, ScratchList<Draft> drafts)
    {
        for (var i = first; i < next; i++)
        {
            var quotation = _passage.Quotations[i];
            if (_claims[quotation.FirstToken] || _furniture[quotation.FirstToken])
            {
                continue;
            }

            if (quotation.IsContinuation && !(_isCued && _sites.HasCueBehind(i)))
            {
                _claims.Take(new TokenRange(quotation.FirstToken, quotation.EndToken));
                orphans.Add(new Orphan(i, TieKind.CarriesQuotation));
                continue;
            }

            var (tie, draft) = _ties.Read(i);
            _isCued = draft is not null || (_isCued && tie == TieKind.CarriesQuotation);
            if (tie == TieKind.Part)
            {
                _parts.Add(i);
            }

            if (tie is TieKind.Part or TieKind.Unsaid)
            {
                continue;
            }

            _claims.Take(new TokenRange(quotation.FirstToken, quotation.EndToken));
            if (draft is { Cue: null, Source: { } name } signed)
            {
                _claims.Take(name);
                drafts.Add(signed);
                continue;
            }

            if (draft is not { Cue: { } cue } tied)
            {
                if (!_isPulled[quotation.Paragraph])
                {
                    orphans.Add(new Orphan(i, tie));
                }
                else if (_passage.Kind(QuotationAttributor.LastInside(_passage, quotation)) != TokenKind.Stop)
                {
                    // It heads a part of the text.
                    orphans.Add(new Orphan(i, TieKind.Alone));
                }

                continue;
            }

            _claims.Take(cue);
            _claims.Take(tied);
            drafts.Add(tied);
            _cued.Add(new CuedSource(tied.Rule, cue, tied.Source));
            _cuedIn[_passage.Document.SentenceOf(cue.First)] = _cued.Length;
        }
    }

    private void ReadFragments(ScratchList<Draft> drafts)
    {
        foreach (var i in _parts)
        {
            var quotation = _passage.Quotations[i];
            if (!_claims[quotation.FirstToken] && _judge.IsAttributed(quotation))
            {
                var part = _fragments.From(quotation);
                _claims.Take(part);
                drafts.Add(part);
            }
        }
    }

    private void ReadStatements(int paragraph, ScratchList<Draft> drafts, CancellationToken cancellationToken)
    {
        var (first, end) = _passage.Document.SentencesOf(paragraph);
        for (var i = first; i < end; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_furniture[_passage.Document.Sentences[i].FirstToken])
            {
                continue;
            }

            var sentence = Opened(_passage.Document.Sentences[i]);
            CuedSource? known = _cuedIn[i] > 0 ? _cued[_cuedIn[i] - 1] : null;
            var count = drafts.Length;
            _indirect.Read(sentence, known, drafts);

            // What the models pass over may still be said as convention has it.
            _statements.Read(sentence.FirstToken, sentence.EndToken, known?.Source, drafts, onlySure: drafts.Length > count);
            _nested.Drop(drafts, count);
        }
    }

    /// <returns>The sentence without what stands before it: a dateline, the topic of a headline.</returns>
    private Sentence Opened(Sentence sentence)
    {
        var topic = sentence.Paragraph == 0 ? _labels.EndOfTopic : 0;
        return topic > sentence.FirstToken && topic < sentence.EndToken ? sentence with { FirstToken = topic } : _datelines.Trim(sentence);
    }

    private ScratchList<AttributionDraft> Finish()
    {
        var document = _passage.Document;
        var drafts = new ScratchList<AttributionDraft>(document.Scratch, _drafts.Length);
        _drafts.Sort(Draft.ByPlace);
        foreach (var draft in _drafts)
        {
            var source = _sources.Trim(draft);
            drafts.Add(new AttributionDraft(
                Kind(draft),
                Finish(draft.Pieces),
                draft.Cue is { } cue ? document.ExtentOf(cue.First, cue.End) : null,
                source is { } words && _datelines.Trim(words) is var trimmed ? document.ExtentOf(trimmed.First, trimmed.End) : null,
                draft.Rule,
                draft.Scores,
                draft.SourceRunnerUp is { IsEmpty: false } runnerUp ? document.ExtentOf(runnerUp.First, runnerUp.End) : null,
                source is null && Tellings.IsToThem(_passage, draft.Cue)));
        }

        return drafts;
    }

    private ImmutableArray<Extent> Finish(PieceList pieces)
    {
        _pieces.Truncate(0);
        for (var i = 0; i < pieces.Count; i++)
        {
            _pieces.Add(pieces[i]);
        }

        _pieces.Sort(ByPlace);
        _finished.Capacity = _pieces.Length;
        foreach (var piece in _pieces)
        {
            var trimmed = _datelines.Trim(piece);
            _finished.Add(_passage.Document.ExtentOf(trimmed.First, trimmed.End));
        }

        return _finished.MoveToImmutable();
    }

    private AttributionKind Kind(in Draft draft)
    {
        var quoted = 0;
        var plain = 0;
        for (var number = 0; number < draft.Pieces.Count; number++)
        {
            var piece = draft.Pieces[number];
            for (var i = piece.First; i < piece.End; i++)
            {
                if (_passage.IsWordLike(i))
                {
                    _ = _passage.IsQuoted(i) ? quoted++ : plain++;
                }
            }
        }

        return quoted == 0 ? AttributionKind.Indirect : plain == 0 ? AttributionKind.Direct : AttributionKind.Mixed;
    }
}
