using System.Collections.Immutable;
using OnRecord.Reading.Actors;
using OnRecord.Reading.Attributions;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>Joins each draft attribution to the actor who speaks, and says how sure that is.</summary>
internal static class SpeakerResolver
{
    /// <param name="facts">The article's words.</param>
    /// <param name="actors">Its actors.</param>
    /// <param name="drafts">Its attributions, ordered by where their content starts.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static ImmutableArray<Attribution> Resolve(
        WordFacts facts, ActorSet actors, ImmutableArray<AttributionDraft> drafts, CancellationToken cancellationToken)
    {
        Document document = facts.Document;
        var discourse = new Discourse(facts, actors, drafts);
        ImmutableArray<Gender> genders = GenderEvidence.Read(facts, actors, discourse, cancellationToken);
        var sources = new SourceReader(facts, actors);
        var pronouns = new PronounResolver(facts, actors, genders, discourse);
        var descriptions = new DescriptionResolver(facts, actors, discourse);
        var context = new ContextResolver(facts, new SubjectFinder(facts, actors, new Quoted(document, drafts)));

        var attributions = ImmutableArray.CreateBuilder<Attribution>(drafts.Length);
        LastSpeaker last = LastSpeaker.None;
        foreach (AttributionDraft draft in drafts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            bool isStated = draft.Source is { } given && (draft.Kind == AttributionKind.Indirect || sources.MaySpeak(given));
            Extent? source = isStated ? draft.Source : context.Source(draft, last) ?? draft.Source;
            (int speaker, Certainty certainty) = source is null ? (-1, Certainty.Unknown)
                : !isStated && source == last.Source ? (last.Actor, Certainty.Inferred)
                : Point(sources.Read(source.Value));
            attributions.Add(new Attribution(
                draft.Kind, draft.Pieces, draft.Cue, source,
                speaker < 0 ? null : speaker, speaker < 0 ? Certainty.Unknown : isStated ? certainty : Certainty.Inferred));
            last = After(document, draft, source, speaker);
        }

        return attributions.MoveToImmutable();

        (int Speaker, Certainty Certainty) Point(SourceReading reading) => reading.Form switch
        {
            SourceForm.Name => (actors.ActorOf[reading.Mention], Certainty.Stated),
            SourceForm.Pronoun => (pronouns.Resolve(reading, last), Certainty.Resolved),
            SourceForm.Description => (descriptions.Resolve(reading, last), Certainty.Resolved),
            _ => (-1, Certainty.Unknown),
        };
    }

    private static LastSpeaker After(Document document, AttributionDraft draft, Extent? source, int speaker)
    {
        if (document.Tokens.IsEmpty || draft.Pieces.IsDefaultOrEmpty)
        {
            return LastSpeaker.None;
        }

        int first = Math.Min(document.TokenAt((source ?? draft.Pieces[0]).Start), document.Tokens.Length - 1);
        int end = Math.Min(document.TokenAt(draft.Pieces[draft.Pieces.Length - 1].End - 1), document.Tokens.Length - 1);
        return new LastSpeaker(speaker, source is not null, document.SentenceOf(first), document.ParagraphOf(Math.Max(first, end)), source);
    }
}
