using OnRecord.Reading.Actors;
using OnRecord.Reading.Attributions;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>Finds who speaks behind the labels of an interview, "Q." and "A.".</summary>
internal sealed class InterviewSpeakers(Document document, ActorSet actors, int firstQuestion)
{
    private int? _interviewee;
    private int? _examiner;

    /// <param name="source">A label.</param>
    /// <returns>Who answers, where it is the label of an answer; who is known to ask, where it is that of a question; else nothing.</returns>
    public Antecedent? Of(Extent source)
    {
        int label = document.TokenAt(source.Start);
        if (InterviewLabels.IsAnswer(document, label))
        {
            return new Antecedent(_interviewee ??= Interviewee.Of(document, actors, firstQuestion), IsSure: false);
        }

        return InterviewLabels.IsQuestion(document, label)
            && (_examiner ??= Interviewee.Examination(document, actors, firstQuestion).Asker) is >= 0 and var asker
            ? new Antecedent(asker, IsSure: false)
            : null;
    }
}
