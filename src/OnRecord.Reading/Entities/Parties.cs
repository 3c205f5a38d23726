using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Entities;

/// <summary>
/// Finds the bodies whose members and speakers are called by their letters: "the | RVP | MP Joost Vane", "| RVP | spokeswoman Ana Quist".
/// </summary>
internal static class Parties
{
    private const int FewestLetters = 3;

    private const WordSenses Others = WordSenses.Title | WordSenses.Honorific | WordSenses.RoleModifier | WordSenses.Place | WordSenses.Demonym
        | WordSenses.Country | WordSenses.Function | WordSenses.FirstName | WordSenses.Surname;

    private static readonly WordTable Members = RuleWords.Of("member");

    /// <summary>Adds them, in text order.</summary>
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

            if (IsParty(facts, person) && !(i > 0 && mentions[i - 1].EndToken > person.TitleFirst))
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
}
