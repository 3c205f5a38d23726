using OnRecord.Reading.Actors;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>
/// Finds who answers in an interview of questions and answers: the person whom the introduction names most often, of equals
/// who was met, else the first.
/// </summary>
internal static class Interviewee
{
    /// <summary>"The Post met Ana Lopes", "Ben Vane sat down with Ana Lopes".</summary>
    private static readonly WordTable Meetings = WordTable.Of("met", "meets", "interviewed", "with", "to");

    /// <summary>What a mention counts; to be met is less than to be named once more.</summary>
    private const int NamedOnce = 4;

    /// <returns>The actor's index; -1 where the introduction names nobody.</returns>
    public static int Of(Document document, ActorSet actors, int firstQuestion)
    {
        int end = firstQuestion < 0 ? 0 : document.TokensOf(firstQuestion).First;
        int best = -1;
        int[] counts = document.Scratch.Rent<int>(actors.Actors.Length);
        for (int i = 0; i < actors.Mentions.Length && actors.Mentions[i].FirstToken < end; i++)
        {
            int actor = actors.ActorOf[i];
            int before = actors.Mentions[i].TitleFirst - 1;
            counts[actor] += before >= 0 && Meetings.Contains(document.Span(before)) ? NamedOnce + 1 : NamedOnce;
            bool isBetter = actors.Actors[actor].Kind == ActorKind.Person && (best < 0 || counts[actor] > counts[best]);
            best = isBetter ? actor : best;
        }

        return best;
    }
}
