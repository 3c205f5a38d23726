using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Antecedents;

/// <summary>
/// Learns the gender of people from the pronouns behind them: in a sentence that names one person alone, and at the start of
/// the next one, "he" and "she" mean that person. Titles and what somebody is ("the actress") count for more, a first name
/// for less: "Marty Walz … she".
/// </summary>
internal static class GenderEvidence
{
    /// <summary>So many more pronouns must speak against a first name than for it.</summary>
    private const int VotesAgainstName = 2;

    /// <summary>So many names before it a pronoun may look back over.</summary>
    private const int NamesInMind = 8;

    /// <returns>The gender of each actor.</returns>
    public static Gender[] Read(WordFacts facts, ActorSet actors, Discourse discourse, Quoted quoted, CancellationToken cancellationToken)
    {
        Document document = facts.Document;
        int[] votes = document.Scratch.Rent<int>(actors.Actors.Length);
        int point = 0;
        int former = -1;
        int formerName = 0;
        bool isSubject = false;
        for (int sentence = 0; sentence < document.Sentences.Length; sentence++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Sentence bounds = document.Sentences[sentence];
            int opening = former < 0 ? 0 : VoteOf(facts, Opening(facts, quoted, bounds));
            if (opening != 0 && !IsOfAnother(facts, formerName, bounds.FirstToken, opening))
            {
                votes[former] += isSubject && IsOnlyAntecedent(actors, discourse, former, point, opening) ? opening * VotesAgainstName : opening;
            }

            former = OnlyPerson(actors, discourse, bounds, ref point, out Salience first);
            formerName = first.Token;
            isSubject = opening == 0 && first.IsSubject;
            if (former >= 0 && isSubject && VotesBehind(facts, quoted, first.Token, bounds.EndToken) is not 0 and var vote
                && !HasPronoun(facts, bounds.FirstToken, first.Token, vote))
            {
                votes[former] += vote;
            }
        }

        Gender[] genders = document.Scratch.Rent<Gender>(actors.Actors.Length);
        for (int i = 0; i < actors.Actors.Length; i++)
        {
            genders[i] = Decide(actors.Genders[i], votes[i]);
        }

        return genders;
    }

    private static Gender Decide(GenderGuess guess, int votes)
    {
        Gender heard = votes > 0 ? Gender.Male : votes < 0 ? Gender.Female : Gender.Unknown;
        bool isOverruled = guess.Gender == Gender.Unknown || (guess.IsByName && Math.Abs(votes) >= VotesAgainstName);
        return isOverruled && heard != Gender.Unknown ? heard : guess.Gender;
    }

    /// <summary>Whether nobody named shortly before the pronoun can be meant if the person's first name is right: "Marty Walz … She said".</summary>
    private static bool IsOnlyAntecedent(ActorSet actors, Discourse discourse, int person, int point, int vote)
    {
        for (int i = point - 1; i >= 0 && i >= point - NamesInMind; i--)
        {
            int other = discourse.Names[i].Actor;
            if (other != person && actors.Actors[other].Kind == ActorKind.Person && actors.Genders[other].Gender is var gender
                && gender != (vote > 0 ? Gender.Female : Gender.Male))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first word of a sentence, or of what attributes the quotation that it opens with: "“It holds,” | she said".</summary>
    private static int Opening(WordFacts facts, Quoted quoted, Sentence sentence)
    {
        int token = sentence.FirstToken;
        while (token + 1 < sentence.EndToken && quoted.Holds(token))
        {
            token++;
        }

        bool isTeller = token == sentence.FirstToken || (token + 1 < sentence.EndToken && facts.Has(token + 1, WordSenses.Reporting));
        return isTeller ? token : sentence.FirstToken;
    }

    /// <summary>"Quist said | his client left. She": who "he" is in the sentence before is not "she".</summary>
    private static bool IsOfAnother(WordFacts facts, int name, int end, int vote)
    {
        Gender other = vote > 0 ? Gender.Female : Gender.Male;
        for (int i = name + 1; i < end; i++)
        {
            if (facts.Has(i, WordSenses.Function) && facts.Has(i - 1, WordSenses.Reporting) && Pronouns.GenderOf(facts.Document, i) == other)
            {
                return true;
            }
        }

        return false;
    }

    private static int VoteOf(WordFacts facts, int token) => facts.Is(token, "he") ? 1 : facts.Is(token, "she") ? -1 : 0;

    /// <summary>"His lawyer, | Ana Lopes, said he": who was spoken of before goes on; but "said she" is the lawyer.</summary>
    private static bool HasPronoun(WordFacts facts, int first, int end, int vote)
    {
        Gender told = vote > 0 ? Gender.Male : Gender.Female;
        for (int i = first; i < end; i++)
        {
            if (facts.Has(i, WordSenses.Function) && Pronouns.GenderOf(facts.Document, i) == told)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first pronoun of the writer behind a name; none where it tells who says so: "Quist was late, | she told them".</summary>
    private static int VotesBehind(WordFacts facts, Quoted quoted, int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (!facts.Has(i, WordSenses.Function) || quoted.Holds(i))
            {
                continue;
            }

            // "Quist said | his client left".
            if (facts.Is(i, "his") && facts.Has(i - 1, WordSenses.Reporting))
            {
                return 1;
            }

            if (VoteOf(facts, i) is not 0 and var vote)
            {
                bool isTeller = facts.Is(i - 1, ",") && i + 1 < end && facts.Has(i + 1, WordSenses.Reporting);
                return isTeller ? 0 : vote;
            }
        }

        return 0;
    }

    private static int OnlyPerson(ActorSet actors, Discourse discourse, Sentence sentence, ref int point, out Salience first)
    {
        int only = -1;
        bool several = false;
        first = default;
        while (point < discourse.Names.Length && discourse.Names[point].Token < sentence.EndToken)
        {
            Salience read = discourse.Names[point++];
            if (!read.IsAside && actors.Actors[read.Actor].Kind == ActorKind.Person)
            {
                several |= only >= 0 && only != read.Actor;
                first = only < 0 ? read : first;
                only = read.Actor;
            }
        }

        return several ? -1 : only;
    }
}
