using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Resolution;

/// <summary>Small words behind which a clause starts, with a subject of its own; prepositions have none.</summary>
internal static class ClauseWords
{
    /// <summary>What opens a clause before the main one: "When | Ana Lopes left, the boat sank".</summary>
    public static readonly WordTable Openers = RuleWords.Of("opener");

    private static readonly WordTable Words = WordTable.Of("and", "as", "because", "but", "if", "or", "that", "what", "when", "where", "while");

    public static bool Opens(WordFacts facts, int token) => facts.IsAny(token, Words);
}
