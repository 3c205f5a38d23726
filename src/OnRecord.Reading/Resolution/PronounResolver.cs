using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>Finds the antecedent of a pronoun among the actors spoken of before it.</summary>
internal sealed class PronounResolver(WordFacts facts, ActorSet actors, Gender[] genders, Discourse discourse)
{
    /// <summary>So many mentions back an antecedent is looked for.</summary>
    private const int LongestMemory = 48;

    private const int FarthestSentence = 8;
    private const int BodyMemory = 2;
    private const int SentenceCost = 16;
    private const int SubjectWorth = 14;
    private const int SpeakerWorth = 12;
    private const int GenderWorth = 16;

    private readonly Document _document = facts.Document;

    /// <param name="source">A source that is a pronoun.</param>
    /// <param name="last">The speaker of the attribution before, and where its source stands.</param>
    /// <returns>The antecedent.</returns>
    public Antecedent Resolve(SourceReading source, LastSpeaker last) => source.Pronoun switch
    {
        Pronoun.He or Pronoun.She => Person(source, last),
        Pronoun.Relative => new Antecedent(JustBefore(source.FirstToken)),
        Pronoun.It => new Antecedent(Body(source.FirstToken, last)),
        Pronoun.They => last.Actor < 0 && last.HasSource && _document.SentenceOf(source.FirstToken) - last.Sentence <= 1
            ? Antecedent.None
            : new Antecedent(Body(source.FirstToken, last)),
        _ => Antecedent.None,
    };

    private Antecedent Person(SourceReading source, LastSpeaker last)
    {
        Gender gender = Pronouns.GenderOf(source.Pronoun);
        int sentence = _document.SentenceOf(source.FirstToken);
        int best = -1, bestScore = int.MinValue;
        int second = -1, secondScore = int.MinValue;
        if (last.Actor >= 0 && IsPerson(last.Actor) && Agreement(last.Actor, gender) is { } agreement && sentence - last.Sentence <= FarthestSentence)
        {
            best = last.Actor;
            bestScore = agreement + SpeakerWorth - (SentenceCost * (sentence - last.Sentence)) + SubjectWorth;
        }

        int start = discourse.CountBefore(source.FirstToken);
        for (int i = start - 1; i >= 0 && i >= start - LongestMemory; i--)
        {
            Salience point = discourse.Points[i];
            int distance = sentence - _document.SentenceOf(point.Token);
            if (distance > FarthestSentence && best >= 0)
            {
                break;
            }

            if (!IsPerson(point.Actor) || Agreement(point.Actor, gender) is not { } agrees)
            {
                continue;
            }

            int score = agrees - (SentenceCost * distance) + (point.IsSubject ? SubjectWorth : 0) + (point.Actor == last.Actor ? SpeakerWorth : 0);
            if (point.Actor == best)
            {
                bestScore = Math.Max(score, bestScore);
            }
            else if (score > bestScore)
            {
                (second, secondScore) = (best, bestScore);
                (best, bestScore) = (point.Actor, score);
            }
            else if (score > secondScore)
            {
                (second, secondScore) = (point.Actor, score);
            }
        }

        return new Antecedent(best, second);
    }

    /// <summary>Whose relative clause it is: "who" means a person where the sentence names one, "which" and "that" what is nearest.</summary>
    private int JustBefore(int token)
    {
        bool wantsPerson = facts.Is(token, "who") || facts.Is(token, "whom");
        int nearest = -1;
        for (int i = discourse.CountBefore(token) - 1; i >= 0 && _document.SentenceOf(discourse.Points[i].Token) == _document.SentenceOf(token); i--)
        {
            int actor = discourse.Points[i].Actor;
            if (!wantsPerson || IsPerson(actor))
            {
                return actor;
            }

            nearest = nearest < 0 && actors.Actors[actor].Kind != ActorKind.Place ? actor : nearest;
        }

        return nearest;
    }

    /// <summary>The body that spoke last, where it did just before; else the nearest one.</summary>
    private int Body(int token, LastSpeaker last)
    {
        int sentence = _document.SentenceOf(token);
        if (last.Actor >= 0 && actors.Actors[last.Actor].Kind == ActorKind.Organization && sentence - last.Sentence <= BodyMemory)
        {
            return last.Actor;
        }

        int start = discourse.CountBefore(token);
        int place = -1;
        for (int i = start - 1; i >= 0 && i >= start - LongestMemory; i--)
        {
            Salience point = discourse.Points[i];
            if (sentence - _document.SentenceOf(point.Token) > BodyMemory)
            {
                break;
            }

            ActorKind kind = actors.Actors[point.Actor].Kind;
            if (kind == ActorKind.Organization)
            {
                return point.Actor;
            }

            if (kind == ActorKind.Place && place < 0 && point.IsSubject)
            {
                place = point.Actor;
            }
        }

        return place;
    }

    private bool IsPerson(int actor) => actors.Actors[actor].Kind == ActorKind.Person;

    private int? Agreement(int actor, Gender wanted)
    {
        Gender known = genders[actor];
        return known == wanted ? GenderWorth : known == Gender.Unknown ? 0 : null;
    }
}

/// <summary>Whom a pronoun means.</summary>
/// <param name="Actor">Index among the actors; -1 where there is nobody.</param>
/// <param name="RunnerUp">Who came second; -1 where nobody else was weighed.</param>
internal readonly record struct Antecedent(int Actor, int RunnerUp = -1)
{
    public static Antecedent None => new(-1);
}
