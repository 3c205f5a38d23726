using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Entities;

/// <summary>
/// Finds people who have a day of the week for a first name: "Sunday Okoroma, the former coach,"; but "Sunday Mass", "Monday Quist said".
/// </summary>
internal static class DayNames
{
    private const WordSenses Others = WordSenses.Common | WordSenses.Function | WordSenses.Calendar | WordSenses.Place | WordSenses.Organization
        | WordSenses.OrganizationHead | WordSenses.Demonym | WordSenses.Thing | WordSenses.ThingHead | WordSenses.Title | WordSenses.Honorific
        | WordSenses.FirstName | WordSenses.Surname;

    private static readonly WordTable Days = WordTable.Of("sunday", "monday", "friday");

    /// <summary>Changes those mentions.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var (facts, document) = (view.Facts, view.Facts.Document);
        ScratchList<Mention>? found = null;
        for (var day = 0; day + 2 < document.Tokens.Length; day++)
        {
            if (facts.Shape(day) == Shape.Capital && facts.IsAny(day, Days) && IsName(view, day) && Take(facts, mentions, day))
            {
                (found ??= new ScratchList<Mention>(document.Scratch, 1)).Add(Mention.Of(document, day, day + 2, ActorKind.Person));
            }
        }

        if (found is not null)
        {
            TakenMentions.Replace(mentions, found);
        }
    }

    private static bool IsName(EntityView view, int day)
    {
        var facts = view.Facts;
        var after = day + 2;
        return SentenceStart.IsAt(facts, day) && facts.Shape(day + 1) == Shape.Capital && !facts.Has(day + 1, Others)
            && !facts.IsHeadline(facts.Document.SentenceOf(day))
            && (facts.Is(after, ",") || (facts.Shape(after) == Shape.Lower && view.Tags[after].IsVerb()));
    }

    /// <summary>Takes the word behind the day, unless it is the end of somebody's name elsewhere: "Monday | Quist said".</summary>
    private static bool Take(WordFacts facts, ScratchList<Mention> mentions, int day)
    {
        var surname = facts.Document.Span(day + 1);
        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].FirstToken > day + 1 || mentions[i].EndToken <= day)
            {
                if (mentions[i].Length > 1 && facts.Document.Span(mentions[i].EndToken - 1).SequenceEqual(surname))
                {
                    return false;
                }
            }
            else if (mentions[i].EndToken > day + 2)
            {
                return false;
            }
        }

        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].FirstToken == day || mentions[i].FirstToken == day + 1)
            {
                TakenMentions.Empty(mentions, i);
            }
        }

        return true;
    }
}
