using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Resolution.Descriptions;

/// <summary>Tells whom the description of a headline means, before the article has spoken of anybody: "judge", "the supply minister".</summary>
internal readonly struct HeadlineDescriptions(WordFacts facts, ActorSet actors, DescriptionMatcher matcher)
{
    private static readonly WordTable Ranks = RuleWords.Of("rank");

    /// <returns>The one actor of whom the article prints all that the description says; -1 where none or several are so.</returns>
    public int Only(in Description description)
    {
        int only = -1;
        bool mayTell = description.EndToken == description.Head + 1 && !facts.Has(description.Head, WordSenses.Demonym)
            && !facts.Is(description.Head, DescriptionNouns.Stranger);
        int needed = Qualifiers(description) + 1;
        for (int actor = 0; actor < actors.Actors.Length && mayTell; actor++)
        {
            if (matcher.KindFits(description, actor) && Tells(description, actor, needed)
                && !(description.IsPerson && IsOfOtherRank(description, actor)))
            {
                mayTell = only < 0;
                only = mayTell ? actor : -1;
            }
        }

        return only;
    }

    /// <summary>Whether the article prints all the words of the actor: "the central bank" is no bank of another name.</summary>
    private bool Tells(in Description description, int actor, int needed) => description.IsPerson || needed == 1
        ? matcher.Matches(description, actor) >= needed
        : !description.IsOwned && EndsIn(actors.Actors[actor].Name.AsSpan(), description);

    /// <summary>"Safety board" is what "Japan Transport Safety Board" ends in.</summary>
    private bool EndsIn(ReadOnlySpan<char> name, in Description description)
    {
        int end = name.Length;
        for (int i = description.Head; i >= description.FirstToken; i--)
        {
            ReadOnlySpan<char> word = facts.Document.Span(i);
            int start = end - word.Length;
            if (start <= 0 || name[start - 1] != ' ' || !name.Slice(start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            end = start - 1;
        }

        return true;
    }

    /// <summary>Whether the description may be said of the actor: the article prints it of them, or of nobody.</summary>
    public bool Fits(in Description description, int actor)
    {
        bool fits = matcher.KindFits(description, actor);
        if (!fits || description.EndToken > description.Head + 1 || matcher.Matches(description, actor) > 0)
        {
            return fits;
        }

        for (int other = 0; other < actors.Actors.Length && fits; other++)
        {
            fits = !(matcher.KindFits(description, other) && matcher.Matches(description, other) > 0);
        }

        return fits;
    }

    /// <summary>"Former minister", "deputy mayor", where the article prints of the actor that they are minister or mayor.</summary>
    private bool IsOfOtherRank(in Description description, int actor)
    {
        for (int i = description.FirstToken; i < description.Head; i++)
        {
            if (facts.IsAny(i, Ranks) && !matcher.IsPrinted(actor, i, isHead: false))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words that tell which one: "supply" of "the supply minister", not "new" of "the new minister".</summary>
    private int Qualifiers(in Description description)
    {
        int count = description.IsOwned ? 1 : 0;
        for (int i = description.FirstToken; i < description.Head; i++)
        {
            count += facts.Has(i, WordSenses.RoleModifier | WordSenses.Function) ? 0 : 1;
        }

        return count;
    }
}
