using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Descriptions;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Conversation;

/// <summary>
/// Finds who answers in an interview of questions and answers: the person whom the introduction names most often, of equals
/// who was met, else the first.
/// </summary>
internal static class Interviewee
{
    /// <summary>"The Post met Ana Lopes", "Ben Vane sat down with Ana Lopes".</summary>
    private static readonly WordTable Meetings = WordTable.Of("met", "meets", "interviewed", "with", "to");

    /// <summary>"Professor Vane was cross-examined for an hour by | Ana Lopes": whoever asks is not who answers.</summary>
    private static readonly WordTable Examined = WordTable.Of("cross-examined", "examined", "questioned", "quizzed", "grilled");

    private static readonly WordTable Talking = WordTable.Of("talks", "talked", "speaks", "spoke");

    /// <summary>So many tokens of an introduction tell who talks to whom.</summary>
    private const int LongestIntroduction = 24;

    /// <summary>So many tokens before the "by" it is looked for.</summary>
    private const int LongestExamination = 8;

    /// <summary>What a mention counts; to be met is less than to be named once more.</summary>
    private const int NamedOnce = 4;

    /// <returns>The actor's index; -1 where the introduction names nobody.</returns>
    public static int Of(WordFacts facts, ActorSet actors, int firstQuestion)
    {
        Document document = facts.Document;
        if (Examination(document, actors, firstQuestion).Asked is >= 0 and var examined)
        {
            return examined;
        }

        int end = firstQuestion < 0 ? 0 : document.TokensOf(firstQuestion).First;
        int best = -1;
        int[] counts = document.Scratch.Rent<int>(actors.Actors.Length);
        for (int i = 0; i < actors.Mentions.Length && actors.Mentions[i].FirstToken < end; i++)
        {
            int actor = actors.ActorOf[i];
            int before = actors.Mentions[i].TitleFirst - 1;
            if (IsBesideUnnamed(facts, document.Sentences[document.SentenceOf(actors.Mentions[i].FirstToken)]))
            {
                continue;
            }

            counts[actor] += before >= 0 && Meetings.Contains(document.Span(before)) ? NamedOnce + 1 : NamedOnce;
            bool isBetter = actors.Actors[actor].Kind == ActorKind.Person && (best < 0 || counts[actor] > counts[best]);
            best = isBetter ? actor : best;
        }

        return best;
    }

    /// <summary>"The baker who shut Tarn’s last shop talks to | Ana Lopes": whoever is only described answers, and who is named asks.</summary>
    private static bool IsBesideUnnamed(WordFacts facts, Sentence sentence)
    {
        int end = Math.Min(sentence.EndToken, sentence.FirstToken + LongestIntroduction);
        if (!facts.Is(sentence.FirstToken, "the") || Description.At(facts, sentence.FirstToken, end) is not { IsPerson: true } subject
            || facts.IsCapitalised(subject.Head + 1))
        {
            return false;
        }

        for (int i = subject.Head + 1; i + 1 < end && !facts.Is(i, ","); i++)
        {
            if (facts.IsAny(i, Talking) && facts.Is(i + 1, "to"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who was questioned last before the first question, and by whom: "Omar Vane was cross-examined for an hour by Ana Lopes".</summary>
    /// <returns>The two actors; -1 and -1 where nobody was.</returns>
    public static (int Asked, int Asker) Examination(Document document, ActorSet actors, int firstQuestion)
    {
        int end = firstQuestion < 0 ? 0 : document.TokensOf(firstQuestion).First;
        (int Asked, int Asker) found = (-1, -1);
        int subject = -1;
        for (int i = 0; i < actors.Mentions.Length && actors.Mentions[i].FirstToken < end; i++)
        {
            Mention mention = actors.Mentions[i];
            if (mention.Kind != ActorKind.Person || actors.ActorOf[i] < 0)
            {
                continue;
            }

            int by = mention.TitleFirst - 1;
            if (subject >= 0 && by > 0 && document.Is(by, "by") && document.SentenceOf(by) == document.SentenceOf(actors.Mentions[subject].FirstToken)
                && IsExamined(document, Math.Max(actors.Mentions[subject].EndToken, by - LongestExamination), by))
            {
                found = (actors.ActorOf[subject], actors.ActorOf[i]);
            }

            subject = i;
        }

        return found;
    }

    private static bool IsExamined(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Examined.Contains(document.Span(i)))
            {
                return true;
            }
        }

        return false;
    }
}
