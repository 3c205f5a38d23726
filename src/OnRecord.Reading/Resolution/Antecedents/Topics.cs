using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Antecedents;

/// <summary>Tells of whom an article goes on to speak behind what somebody said.</summary>
internal readonly struct Topics(WordFacts facts, ActorSet actors, Gender[] genders, Discourse discourse)
{
    private static readonly WordTable Askings = RuleWords.Of("asked");

    private readonly Document _document = facts.Document;

    /// <summary>"Lund said so. | Quist was less sure. He asked": a paragraph goes on about whom it is about.</summary>
    public bool IsElsewhere(int token, Gender gender, LastSpeaker last)
    {
        int paragraph = _document.Sentences[_document.SentenceOf(token)].Paragraph;
        if (last.Actor < 0 || last.Paragraph == paragraph)
        {
            return last.Actor >= 0 && IsTakenUp(token, gender, last);
        }

        int first = _document.Sentences[_document.SentencesOf(paragraph).First].FirstToken;
        int only = -1;
        bool isSpokenOf = false;
        foreach (Salience point in discourse.Before(token))
        {
            if (point.Token < first && only < 0 && last.Paragraph < paragraph - 1)
            {
                // "Lund said so. | Quist was less sure. | “It leaks,” he": nor is the paragraph between about him.
                paragraph--;
                first = _document.Sentences[_document.SentencesOf(paragraph).First].FirstToken;
            }

            if (point.Token < first)
            {
                break;
            }

            if (point.IsInPassing || !IsPerson(point.Actor) || !Agrees(point.Actor, gender))
            {
                continue;
            }

            if (point.IsSubject && point.Actor != last.Actor)
            {
                return true;
            }

            isSpokenOf |= point.Actor == last.Actor || (only >= 0 && only != point.Actor);
            only = point.Actor;
        }

        // "Lund said so. | A motion from Quist was lost. He said".
        return only >= 0 && !isSpokenOf;
    }

    /// <summary>"Lund said so. Quist denied it. “It leaks,” he": the sentence between is about one other person alone.</summary>
    private bool IsTakenUp(int token, Gender gender, LastSpeaker last)
    {
        int own = _document.SentenceOf(token), between = -1;
        if (facts.IsAny(_document.Sentences[own].FirstToken, Askings))
        {
            return false;
        }

        foreach (Salience point in discourse.Before(token))
        {
            int sentence = _document.SentenceOf(point.Token);
            if (sentence <= last.EndSentence || (between >= 0 && sentence < between))
            {
                return between >= 0;
            }

            if (point.IsInPassing)
            {
                continue;
            }

            if (sentence == own || discourse.Distance(sentence, own) > 1 || point.Actor == last.Actor || !point.IsSubject
                || !IsPerson(point.Actor) || !Agrees(point.Actor, gender))
            {
                return false;
            }

            between = sentence;
        }

        return between >= 0;
    }

    /// <returns>Whom the speaker asked: "Lund asked | him why. He replied"; -1 where the sentence means nobody else.</returns>
    public int Asked(int token, Gender gender, LastSpeaker last)
    {
        foreach (Salience point in discourse.Before(token))
        {
            int sentence = _document.SentenceOf(point.Token);
            if (sentence < last.Sentence)
            {
                return -1;
            }

            if (sentence <= last.EndSentence && point.Actor != last.Actor && !point.IsInPassing && IsPerson(point.Actor)
                && Agrees(point.Actor, gender) && last.Source is { } source && _document.Tokens[point.Token].Start >= source.End)
            {
                return point.Actor;
            }
        }

        return -1;
    }

    /// <summary>"Ana Lopes and Bea Holm of the Tarn Institute wrote. “It leaks,” | they wrote": the two, and not the institute.</summary>
    public bool IsOfSeveral(int token, LastSpeaker last) =>
        last.IsOfSeveral && discourse.Distance(last.EndSentence, _document.SentenceOf(token)) <= 1;

    private bool IsPerson(int actor) => actors.Actors[actor].Kind == ActorKind.Person;

    private bool Agrees(int actor, Gender wanted) => genders[actor] == wanted || genders[actor] == Gender.Unknown;
}
