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
        var context = new ContextResolver(document, actors, discourse);

        var attributions = ImmutableArray.CreateBuilder<Attribution>(drafts.Length);
        LastSpeaker last = LastSpeaker.None;
        foreach (AttributionDraft draft in drafts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int speaker;
            Certainty certainty;
            if (draft.Source is { } source)
            {
                SourceReading reading = sources.Read(source);
                (speaker, certainty) = reading.Form switch
                {
                    SourceForm.Name => (actors.ActorOf[reading.Mention], Certainty.Stated),
                    SourceForm.Pronoun => (pronouns.Resolve(reading, last), Certainty.Resolved),
                    SourceForm.Description => (descriptions.Resolve(reading, last), Certainty.Resolved),
                    _ => (-1, Certainty.Unknown),
                };
            }
            else
            {
                (speaker, certainty) = (context.Resolve(draft, last), Certainty.Inferred);
            }

            attributions.Add(new Attribution(
                draft.Kind, draft.Pieces, draft.Cue, draft.Source,
                speaker < 0 ? null : speaker, speaker < 0 ? Certainty.Unknown : certainty));
            last = After(document, draft, speaker);
        }

        return attributions.MoveToImmutable();
    }

    private static LastSpeaker After(Document document, AttributionDraft draft, int speaker)
    {
        if (document.Tokens.IsEmpty || draft.Pieces.IsDefaultOrEmpty)
        {
            return LastSpeaker.None;
        }

        int source = Math.Min(document.TokenAt((draft.Source ?? draft.Pieces[0]).Start), document.Tokens.Length - 1);
        int end = Math.Min(document.TokenAt(draft.Pieces[draft.Pieces.Length - 1].End - 1), document.Tokens.Length - 1);
        return new LastSpeaker(speaker, draft.Source is not null, document.SentenceOf(source), document.ParagraphOf(Math.Max(source, end)), draft.Source);
    }
}
