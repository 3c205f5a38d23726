using OnRecord.Reading.Actors;
using OnRecord.Reading.Attributions.Layout;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Antecedents;

namespace OnRecord.Reading.Resolution.Conversation;

/// <summary>Finds who speaks behind the labels of an interview, "Q." and "A.".</summary>
internal sealed class InterviewSpeakers(WordFacts facts, ActorSet actors, int firstQuestion)
{
    private int? _interviewee;
    private int? _examiner;

    /// <param name="source">A label.</param>
    /// <returns>Who answers, where it is the label of an answer; who is known to ask, where it is that of a question; else nothing.</returns>
    public Antecedent? Of(Extent source)
    {
        int label = facts.Document.TokenAt(source.Start);
        if (InterviewLabels.IsAnswer(facts.Document, label))
        {
            return new Antecedent(_interviewee ??= Interviewee.Of(facts, actors, firstQuestion), IsSure: false);
        }

        return InterviewLabels.IsQuestion(facts.Document, label)
            && (_examiner ??= Interviewee.Examination(facts.Document, actors, firstQuestion).Asker) is >= 0 and var asker
            ? new Antecedent(asker, IsSure: false)
            : null;
    }
}
