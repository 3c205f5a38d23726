using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Antecedents;

/// <summary>Finds whom a relative pronoun means.</summary>
internal readonly struct RelativeAntecedents(WordFacts facts, ActorSet actors, Discourse discourse)
{
    /// <summary>"New Ardmore, | which".</summary>
    private const int LongestPlace = 3;

    /// <summary>"Quist’s last letter, | which".</summary>
    private const int LongestOwned = 7;

    private const int LongestClause = 24;

    private readonly Document _document = facts.Document;

    /// <summary>
    /// Whose relative clause it is: "who" means a person of the sentence, "that" what is nearest, "which" no person, but "Quist’s letter, |
    /// which" speaks for Quist.
    /// </summary>
    public int JustBefore(int token)
    {
        token = FirstOf(facts, token);
        bool wantsPerson = facts.Is(token, "who") || facts.Is(token, "whom");
        bool isThing = facts.Is(token, "which");
        int sentence = _document.SentenceOf(token);
        foreach (Salience point in discourse.Before(token))
        {
            if (_document.SentenceOf(point.Token) != sentence)
            {
                break;
            }

            bool mayBe = actors.Actors[point.Actor].Kind switch
            {
                ActorKind.Person => !isThing || Owns(point.Token, token),
                ActorKind.Place => !wantsPerson && token - point.Token <= LongestPlace,
                _ => !wantsPerson,
            };
            if (!point.IsInPassing && mayBe && !(wantsPerson && IsBesideNoun(point.Token, token)))
            {
                return point.Actor;
            }
        }

        return -1;
    }

    /// <summary>"A mayor | who praised Ana Lopes and | who left": both belong to the mayor.</summary>
    /// <returns>The relative pronoun with which the token shares its antecedent; the token itself where there is none.</returns>
    public static int FirstOf(WordFacts facts, int token)
    {
        int first = Math.Max(facts.Document.Sentences[facts.Document.SentenceOf(token)].FirstToken, token - LongestClause);
        bool isJoined = token - 1 > first && (facts.Is(token - 1, "and") || facts.Is(token - 1, "but"));
        for (int i = token - 2; isJoined && i > first; i--)
        {
            if (facts.Document.Span(i).SequenceEqual(facts.Document.Span(token)))
            {
                return i;
            }
        }

        return token;
    }

    /// <summary>"An | Ana Lopes impersonator who", "a Quist aide who": that one has no name; "Ana Lopes, the Quist aide who" has.</summary>
    private bool IsBesideNoun(int name, int relative) =>
        name > 0 && (facts.Is(name - 1, "a") || facts.Is(name - 1, "an")) && facts.Shape(relative - 1) == Shape.Lower;

    /// <summary>"Ana Lopes’s last letter, | which", "her letter, | which".</summary>
    private bool Owns(int name, int relative)
    {
        bool owns = RoleWords.IsPossessive(facts, name);
        for (int i = name; i < Math.Min(relative, name + LongestOwned); i++)
        {
            owns |= _document.IsOwnersMark(i);
        }

        return owns && relative - name <= LongestOwned;
    }
}
