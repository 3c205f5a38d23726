using System.Collections.Immutable;
using OnRecord.Reading.Actors;
using OnRecord.Reading.Attributions;
using OnRecord.Reading.Attributions.Indirect;
using OnRecord.Reading.Attributions.Layout;
using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Entities;
using OnRecord.Reading.Entities.People;
using OnRecord.Reading.Frame;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution;
using OnRecord.Reading.Resolution.Descriptions;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading;

/// <summary>Reads a news article: who is in it, what is quoted, and who says it.</summary>
public static class ArticleReader
{
    /// <summary>Reads one article.</summary>
    /// <param name="text">The decoded article. Any string is read; none makes this method throw.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What was read. The same text gives the same reading on every machine.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ArticleReading Read(string text, CancellationToken cancellationToken = default) =>
        Read(text, bases: null, cancellationToken);

    /// <summary>Reads one article and tells why each of its attributions was read as it was.</summary>
    /// <inheritdoc cref="Read(string, CancellationToken)"/>
    /// <returns>The reading that <see cref="Read(string, CancellationToken)"/> gives, with the grounds for it.</returns>
    public static ArticleExplanation Explain(string text, CancellationToken cancellationToken = default)
    {
        ImmutableArray<AttributionBasis>.Builder bases = ImmutableArray.CreateBuilder<AttributionBasis>();
        ArticleReading reading = Read(text, bases, cancellationToken);
        return new ArticleExplanation(reading, bases.ToImmutable());
    }

    private static ArticleReading Read(
        string text, ImmutableArray<AttributionBasis>.Builder? bases, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using Document document = Document.Read(text, cancellationToken);
        WordFacts facts = new(document, Lexicon.Shared, cancellationToken);
        ArticleFrame frame = FrameReader.Read(facts, cancellationToken);
        WordForms forms = WordForms.Of(document, Tagger.Default.Vocabulary, cancellationToken);
        TagArray tags = Tagger.Default.Tag(document, forms, cancellationToken);
        ScratchList<Mention> proposals = NameFinder.Find(facts, frame.BylineParagraph, cancellationToken);
        ScratchList<Mention> mentions = EntityTagger.Default.Find(
            new EntityView(facts, forms, tags, proposals, cancellationToken), cancellationToken);
        FurnitureNames.Drop(document, frame.Furniture, mentions);
        int firstQuestion = InterviewLabels.FirstQuestion(document);
        bool isInterview = firstQuestion >= 0;
        if (isInterview)
        {
            InterviewLabels.Drop(document, mentions);
        }

        TranscriptNames.Add(facts, mentions);
        LabelInitials.Add(facts, mentions);
        Works.Drop(document, mentions);
        Vessels.Drop(facts, mentions);
        Storms.Drop(facts, mentions);
        Relatives.Add(facts, mentions);
        Kin.Add(facts, mentions);
        HandleReader.Read(facts, frame.Furniture, mentions, cancellationToken);
        ActorSet actors = ActorFinder.Find(facts, tags, mentions, cancellationToken);
        QuotationReading quotations = QuotationPairer.Pair(document, cancellationToken);
        Nicknames.Drop(quotations.Quotations, mentions);
        ScratchList<AttributionDraft> drafts = AttributionReader.Read(
            document, frame.Furniture, forms, tags, quotations, mentions, IndirectModel.Default, isInterview, cancellationToken);
        DescribedRoles described = new(facts, actors);
        ImmutableArray<Attribution> attributions = new SpeakerResolver(
            facts, actors, drafts, quotations.Quotations, described, firstQuestion, bases, cancellationToken).Resolve();
        return new ArticleReading(frame.Headline, frame.Bylines, attributions, described.Actors, quotations.UnclosedMarks);
    }
}
