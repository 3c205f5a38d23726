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

    private readonly Document _document = facts.Document;

    /// <summary>
    /// Whose relative clause it is: "who" means a person of the sentence, "that" what is nearest, "which" no person, but "Quist’s letter, |
    /// which" speaks for Quist.
    /// </summary>
    public int JustBefore(int token)
    {
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
            if (!point.IsInPassing && mayBe)
            {
                return point.Actor;
            }
        }

        return -1;
    }

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
