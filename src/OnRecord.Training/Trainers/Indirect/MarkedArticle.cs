using OnRecord.Reading;
using OnRecord.Reading.Attributions;
using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Attributions.Indirect;
using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Attributions.Statements;
using OnRecord.Reading.Frame;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;
using OnRecord.Training.Corpus;

namespace OnRecord.Training.Trainers.Indirect;

/// <summary>An article as the models see it, with the attributions that people marked in it.</summary>
/// <param name="Evidence">What the models see.</param>
/// <param name="Attributions">The attributions whose cue has a head, by that head.</param>
/// <param name="Uses">What each token is to the attributions.</param>
/// <param name="Missed">How many attributions have no head: without a cue, or with one that is no candidate.</param>
internal sealed record MarkedArticle(Evidence Evidence, IReadOnlyList<MarkedAttribution> Attributions, TokenUse[] Uses, int Missed)
{
    /// <summary>The names that the rules propose.</summary>
    public required ScratchList<Mention> Mentions { get; init; }

    public static MarkedArticle Of(TrainingArticle article, Tagger tagger)
    {
        var document = article.Document;
        var facts = new WordFacts(document, OnRecord.Reading.Names.Lexicon.Shared, CancellationToken.None);
        var quotations = QuotationPairer.Pair(document, CancellationToken.None);
        var forms = WordForms.Of(document, tagger.Vocabulary);
        var tags = tagger.Tag(document, forms);
        var passage = new Passage(document, WordClasses.Read(document, CancellationToken.None), tags, quotations.Quotations);
        var cues = new CueFinder(passage);
        var contents = new ContentFinder(passage, cues, new QuotationJudge(passage), new Claims(document));
        var mentions = NameFinder.Find(facts, FrameReader.Read(facts).BylineParagraph, CancellationToken.None);
        var evidence = new Evidence(passage, forms, tags, mentions, cues, contents, CancellationToken.None);
        var uses = new TokenUse[document.Tokens.Length];
        var attributions = new List<MarkedAttribution>();
        var missed = 0;
        foreach (var gold in article.Attributions)
        {
            foreach (var piece in gold.Content.Select(extent => ToTokens(document, extent)))
            {
                uses.AsSpan(piece.First, piece.End - piece.First).Fill(TokenUse.Content);
            }
        }

        foreach (var gold in article.Attributions)
        {
            var cue = gold.Cue.Count == 0 ? default : ToTokens(document, new Extent(gold.Cue[0].Start, gold.Cue[^1].End));
            for (var i = cue.First; i < cue.End; i++)
            {
                uses[i] = TokenUse.Cue;
            }

            if (HeadOf(evidence, cue) is not (>= 0 and var head))
            {
                missed++;
                continue;
            }

            var source = gold.Source.Count == 0 ? default : ToTokens(document, new Extent(gold.Source[0].Start, gold.Source[0].End));
            attributions.Add(new MarkedAttribution(
                head, source, ChunkOf(evidence, source), [.. gold.Content.Select(extent => ToTokens(document, extent))]));
        }

        foreach (var attribution in attributions)
        {
            uses[attribution.Head] = TokenUse.Head;
        }

        return new MarkedArticle(evidence, [.. attributions.OrderBy(attribution => attribution.Head)], uses, missed) { Mentions = mentions };
    }

    private static TokenRange ToTokens(Document document, Extent extent)
    {
        var first = document.TokenAt(extent.Start);
        return new TokenRange(first, Math.Max(first, Math.Min(document.TokenAt(extent.End - 1) + 1, document.Tokens.Length)));
    }

    private static int HeadOf(Evidence evidence, TokenRange cue)
    {
        var head = -1;
        var rank = 0;
        for (var i = cue.First; i < cue.End; i++)
        {
            if (!CueSite.IsOne(evidence, i))
            {
                continue;
            }

            var tag = evidence.Tag(i);
            var isAdjunct = i > cue.First && evidence.Tag(i - 1) == PennTag.IN;
            var found = tag.IsVerb() ? (isAdjunct ? 2 : 4) : tag.IsNoun() ? 3 : 1;
            if (found >= rank)
            {
                (head, rank) = (i, found);
            }
        }

        return head;
    }

    // The first phrase of the source that owns no other: what describes it follows.
    private static int ChunkOf(Evidence evidence, TokenRange source)
    {
        var found = -1;
        if (source.IsEmpty)
        {
            return found;
        }

        for (var i = evidence.ChunkAt(source.First); i < evidence.ChunkCount && evidence.Chunk(i).First < source.End; i++)
        {
            var chunk = evidence.Chunk(i);
            found = i;
            if ((chunk.Kind != ChunkKind.Possessive && evidence.Tag(chunk.End - 1) != PennTag.POS) || chunk.End >= source.End)
            {
                break;
            }
        }

        return found;
    }
}

/// <summary>An attribution as people marked it, as token indices.</summary>
/// <param name="Head">Head of its cue.</param>
/// <param name="Source">Its source; empty where it has none.</param>
/// <param name="SourceChunk">The chunk that stands for the source, or -1.</param>
/// <param name="Pieces">Its content.</param>
internal sealed record MarkedAttribution(int Head, TokenRange Source, int SourceChunk, IReadOnlyList<TokenRange> Pieces);

/// <summary>What a token is to the attributions of its article.</summary>
internal enum TokenUse : byte
{
    None,
    Content,
    Cue,
    Head,
}
