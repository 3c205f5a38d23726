using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Entities.People;

/// <summary>
/// Finds people behind words that tell a name: "a tired man named | Grivo Blagan", "a man who gave his name only as | Biggan"; "a goat
/// named Grivo" is nobody.
/// </summary>
internal static class CalledPeople
{
    private const int LongestName = 3;

    private static readonly WordTable Calling = WordTable.Of("named", "called");

    private static readonly WordTable Only = WordTable.Of("only", "simply", "just");

    /// <summary>Adds those mentions.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var (facts, document) = (view.Facts, view.Facts.Document);
        ScratchList<Mention>? found = null;
        for (var first = facts.NextCapital(0); first < document.Tokens.Length; first = facts.NextCapital(first + 1))
        {
            if (first < 3 || facts.Shape(first) != Shape.Capital || facts.IsCapitalised(first - 1)
                || !(IsCalled(facts, first - 1) || IsGiven(facts, first - 1)))
            {
                continue;
            }

            var end = EndOfName(facts, first, document.Sentences[document.SentenceOf(first)].EndToken);
            if (UnknownPeople.MayBe(view, first, end) && TakenMentions.TryEmpty(mentions, document, first, end))
            {
                (found ??= new ScratchList<Mention>(document.Scratch, 1)).Add(Mention.Of(document, first, end, ActorKind.Person));
            }
        }

        if (found is not null)
        {
            TakenMentions.Replace(mentions, found);
        }
    }

    /// <summary>"A man | called", "an electrician | named".</summary>
    private static bool IsCalled(WordFacts facts, int verb) =>
        facts.IsAny(verb, Calling) && facts.Shape(verb - 1) == Shape.Lower
        && facts.Has(verb - 1, WordSenses.Role | WordSenses.Title) && !RoleWords.IsPlural(facts.Document.Span(verb - 1));

    /// <summary>"Gave his name only | as".</summary>
    private static bool IsGiven(WordFacts facts, int word)
    {
        var name = facts.Is(word, "as") ? word - 1 : -1;
        name -= name > 0 && facts.IsAny(name, Only) ? 1 : 0;
        return name > 0 && facts.Is(name, "name") && RoleWords.IsPossessive(facts, name - 1);
    }

    private static int EndOfName(WordFacts facts, int first, int limit)
    {
        var end = first + 1;
        while (end < limit && end - first < LongestName && facts.Shape(end) == Shape.Capital)
        {
            end++;
        }

        return end;
    }
}
