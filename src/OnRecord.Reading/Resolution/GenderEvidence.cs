using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>
/// Learns the gender of people whose names do not tell it: a sentence that opens with "he" or "she" speaks of the one
/// person named in the sentence before.
/// </summary>
internal static class GenderEvidence
{
    /// <returns>The gender of each actor.</returns>
    public static Gender[] Read(WordFacts facts, ActorSet actors, Discourse discourse, CancellationToken cancellationToken)
    {
        Document document = facts.Document;
        int[] votes = document.Scratch.Rent<int>(actors.Actors.Length);
        int point = 0;
        int previousActor = -1;
        for (int sentence = 0; sentence < document.Sentences.Length; sentence++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Sentence bounds = document.Sentences[sentence];
            if (previousActor >= 0)
            {
                votes[previousActor] += facts.Is(bounds.FirstToken, "he") ? 1 : facts.Is(bounds.FirstToken, "she") ? -1 : 0;
            }

            previousActor = OnlyPerson(actors, discourse, bounds, ref point);
        }

        Gender[] genders = document.Scratch.Rent<Gender>(actors.Actors.Length);
        for (int i = 0; i < actors.Actors.Length; i++)
        {
            Gender known = actors.Genders[i];
            genders[i] = known != Gender.Unknown || votes[i] == 0 ? known : votes[i] > 0 ? Gender.Male : Gender.Female;
        }

        return genders;
    }

    private static int OnlyPerson(ActorSet actors, Discourse discourse, Sentence sentence, ref int point)
    {
        int only = -1;
        bool several = false;
        while (point < discourse.Points.Length && discourse.Points[point].Token < sentence.EndToken)
        {
            int actor = discourse.Points[point++].Actor;
            if (actors.Actors[actor].Kind == ActorKind.Person)
            {
                several |= only >= 0 && only != actor;
                only = actor;
            }
        }

        return several ? -1 : only;
    }
}
