using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors.Roles;

/// <summary>
/// Finds what somebody is in a team or at school, in words that mean other things elsewhere: "their lock Ana Lopes", "a junior, Ana Lopes,",
/// "Ana Lopes, a senior, said".
/// </summary>
internal static class PositionReader
{
    private static readonly WordTable Positions = RuleWords.Of("position");
    private static readonly WordTable Years = RuleWords.Of("year");

    /// <summary>What comes before a noun and not before a verb.</summary>
    private static readonly WordTable Openers = WordTable.Of(
        "the", "a", "an", "his", "her", "their", "its", "our", "by", "for", "from", "with", "former", "where", "when", "because", "while", "until");

    /// <summary>What may follow "a senior", which is no senior official then.</summary>
    private static readonly WordTable Followers = WordTable.Of("who", "at", "from", "in", "and");

    /// <returns>The position or the year; <see langword="null"/> where none is printed.</returns>
    public static Extent? Read(WordFacts facts, in Mention mention, Sentence sentence) =>
        mention.Length > 1
            ? Position(facts, mention, sentence) ?? YearBefore(facts, mention, sentence) ?? YearBehind(facts, mention, sentence)
            : null;

    private static Extent? Position(WordFacts facts, in Mention mention, Sentence sentence)
    {
        // "Junior Ana Lopes", where the sentence starts.
        int noun = mention.FirstToken - 1;
        if (noun == sentence.FirstToken && facts.IsAny(noun, Years))
        {
            return facts.Document.Tokens[noun].Extent;
        }

        noun = mention.TitleFirst - 1;
        if (noun < sentence.FirstToken || !facts.IsAny(noun, Positions))
        {
            return null;
        }

        int before = noun - 1;
        if ((facts.Is(noun, "centre") || facts.Is(noun, "center")) && before >= sentence.FirstToken && facts.Is(before, "the"))
        {
            // "The centre Ana Lopes opened" is a house.
            return null;
        }

        bool isNoun = noun == sentence.FirstToken || facts.IsAny(before, Openers) || facts.Is(before, ",")
            || facts.Document.IsOwnersMark(before) || (facts.IsCapitalised(before) && facts.Shape(noun) == Shape.Lower);
        return isNoun ? facts.Document.Tokens[noun].Extent : null;
    }

    private static Extent? YearBefore(WordFacts facts, in Mention mention, Sentence sentence)
    {
        int year = mention.TitleFirst - 2;
        return year > sentence.FirstToken && facts.Is(year + 1, ",") && facts.IsAny(year, Years) && RoleWords.IsArticle(facts, year - 1)
            ? facts.Document.Tokens[year].Extent
            : null;
    }

    private static Extent? YearBehind(WordFacts facts, in Mention mention, Sentence sentence)
    {
        int year = mention.EndToken + (Ages.IsApposed(facts, mention.EndToken) ? 4 : 2);
        return year < sentence.EndToken && facts.Is(year - 2, ",") && facts.Is(year - 1, "a") && facts.IsAny(year, Years)
            && (year + 1 >= sentence.EndToken || !facts.IsWord(year + 1) || facts.IsAny(year + 1, Followers))
            ? facts.Document.ExtentOf(year, Math.Max(year + 1, RolePhrase.EndOf(facts, year, sentence)))
            : null;
    }
}
