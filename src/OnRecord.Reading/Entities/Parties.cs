using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Entities;

/// <summary>
/// Finds the bodies whose members and speakers are called by them: "the | RVP | MP Joost Vane", "| Detra | minister Baroness Quist".
/// </summary>
internal static class Parties
{
    private const int FewestLetters = 3;

    private const WordSenses Others = WordSenses.Title | WordSenses.Honorific | WordSenses.RoleModifier | WordSenses.Place | WordSenses.Demonym
        | WordSenses.Country | WordSenses.Function | WordSenses.FirstName | WordSenses.Surname;

    private static readonly WordTable Members = RuleWords.Of("member");

    /// <summary>Adds them, in text order, and changes the kind of what was taken for another person.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var facts = view.Facts;
        var count = mentions.Length;
        for (var i = 0; i < count; i++)
        {
            var person = mentions[i];
            if (person.Kind != ActorKind.Person || person.TitleFirst >= person.FirstToken)
            {
                continue;
            }

            if (i > 0 && IsTakenForPerson(view, mentions[i - 1], person))
            {
                mentions[i - 1] = mentions[i - 1] with { Kind = ActorKind.Organization };
            }
            else if (IsParty(facts, person) && !(i > 0 && mentions[i - 1].EndToken > person.TitleFirst))
            {
                mentions.Add(Mention.Of(facts.Document, person.TitleFirst, person.TitleFirst + 1, ActorKind.Organization));
            }
        }

        if (mentions.Length > count)
        {
            mentions.Sort(Mention.ByPlace);
        }
    }

    /// <summary>"| RVP | MP Joost Vane"; "Tarnby MP" may be of a town.</summary>
    private static bool IsParty(WordFacts facts, in Mention person)
    {
        var party = person.TitleFirst;
        return party + 1 < person.FirstToken && !facts.Has(party, Others) && facts.Document.Tokens[party].Length >= FewestLetters
            && facts.Shape(party) == Shape.Capitals && facts.IsAny(party + 1, Members);
    }

    /// <summary>"| Detra | minister Baroness Quist", unless the article has a person of that name.</summary>
    private static bool IsTakenForPerson(EntityView view, in Mention mention, in Mention person)
    {
        const uint part = (uint)(WordEvidence.Use.First | WordEvidence.Use.Last);
        var (facts, member) = (view.Facts, mention.EndToken);
        return mention is { Kind: ActorKind.Person, Length: 1 } && mention.TitleFirst == mention.FirstToken
            && member >= person.TitleFirst - 1 && member < person.FirstToken && person.FirstToken - member <= 2
            && facts.Shape(member) != Shape.Capital && facts.IsAny(member, Members)
            && !facts.Has(mention.FirstToken, Others) && (view.Evidence(mention.FirstToken).Uses & part) == 0;
    }
}
