using OnRecord.Reading.Entities.Bodies;
using OnRecord.Reading.Entities.People;
using OnRecord.Reading.Entities.Places;
using OnRecord.Reading.Models;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities;

/// <summary>
/// Weighs the names that the rules propose, and what else might be names, by a linear model: of all ways to cut a sentence
/// into names and other words it takes the one with the highest score.
/// </summary>
internal sealed class EntityTagger(KindModel model)
{
    public const string FileName = "entities.bin";

    /// <summary>How many kinds of names there are: the model's labels.</summary>
    public const int Kinds = (int)ActorKind.Place + 1;

    /// <summary>
    /// Runs whose ends and neighbours say less are not looked at as a whole: nearly a third of all, and of those that
    /// would be names one in 1,000.
    /// </summary>
    public const int LeastOfPlaces = -475;

    private readonly EntityScorer.Scoring _score = model.Score;

    private static readonly Lazy<EntityTagger> LazyDefault = new(() => Read(ModelFile.Load(FileName)));

    // What most sentences have at most.
    private const int FewNames = 16;

    /// <summary>The engine's entity tagger, loaded when it is first asked for.</summary>
    public static EntityTagger Default => LazyDefault.Value;

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidDataException">The bytes are no such file.</exception>
    public static EntityTagger Read(ReadOnlySpan<byte> file)
    {
        var reader = new ModelReader(file);
        return new EntityTagger(KindModel.Read(ref reader));
    }

    /// <returns>The names in text order; they do not overlap.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ScratchList<Mention> Find(EntityView view, CancellationToken cancellationToken = default)
    {
        var document = view.Facts.Document;
        var mentions = new ScratchList<Mention>(document.Scratch, view.Proposals.Length);
        var spans = new ScratchList<EntitySpan>(document.Scratch, FewNames);
        var scorer = new EntityScorer(_score);
        var chart = new EntityChart(scorer, document.Scratch, LeastOfPlaces);
        scorer.Open(view);
        foreach (var sentence in document.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            chart.Cut(view, sentence, spans, cancellationToken);
            foreach (var span in spans)
            {
                mentions.Add(ToMention(view, span));
            }
        }

        ProposalKeeper.Read(view, mentions);
        cancellationToken.ThrowIfCancellationRequested();
        NameMender.Read(view, mentions);
        OwnerNames.Read(view, mentions);
        NameEnds.Read(view, mentions);
        Offices.Read(view, mentions);
        OfficerNames.Read(view, mentions);
        PersonNames.Read(view, mentions);
        cancellationToken.ThrowIfCancellationRequested();
        BodyNames.Read(view, mentions);
        JoinedBodies.Read(view, mentions);
        WholeBodies.Read(view, mentions);
        HeadlineWords.Read(view, mentions);
        KnownBodies.Read(view, mentions);
        NamedBodies.Read(view, mentions);
        NumberedBodies.Read(view, mentions);
        KnownPeople.Read(view, mentions);
        ActingBodies.Read(view, mentions);
        ApposedBodies.Read(view, mentions);
        ListedBodies.Read(view, mentions);
        QuotedPeople.Read(view, mentions);
        SignedNames.Read(view, mentions);
        CalledPeople.Read(view, mentions);
        LinePeople.Read(view, mentions);
        SmallFirstNames.Read(view, mentions);
        ClubNames.Read(view, mentions);
        TownKeeper.Read(view, mentions);
        HomeTowns.Read(view.Facts, mentions);
        PlaceLists.Read(view, mentions);
        return DatelineKeeper.Read(view, AcronymReader.Read(view, mentions));
    }

    private static Mention ToMention(EntityView view, EntitySpan span)
    {
        var first = OpensWithOther(view, span) ? span.First + 1 : span.First;
        var titleFirst = span.Kind == ActorKind.Person && view.ProposalAt(span.First) is { } proposal && proposal.FirstToken == span.First
            ? proposal.TitleFirst
            : first;
        return new Mention(first, span.End, titleFirst, span.Kind, view.Facts.Document.ExtentOf(first, span.End));
    }

    /// <summary>
    /// Where a sentence starts, if only behind a dateline, the capital of "The" or "Rival" does not make it a
    /// part of the body's name.
    /// </summary>
    private static bool OpensWithOther(EntityView view, EntitySpan span)
    {
        if (span.Kind != ActorKind.Organization || span.End - span.First == 1
            || !(RoleWords.IsArticle(view.Facts, span.First) || BodyQualifiers.IsOne(view.Facts, span.First)))
        {
            return false;
        }

        var document = view.Facts.Document;
        return document.Sentences[document.SentenceOf(span.First)].FirstToken == span.First
            || document.Tokens[span.First - 1] is { Kind: TokenKind.QuotationMark }
            || document.Span(span.First - 1) is [var mark] && (mark == ':' || Characters.IsDash(mark));
    }
}
