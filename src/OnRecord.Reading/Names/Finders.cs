using OnRecord.Reading.Text;

namespace OnRecord.Reading.Names;

/// <summary>Knows who has a text of somebody else's: "a memo obtained by the Post".</summary>
internal static class Finders
{
    /// <summary>What they did with it.</summary>
    public static WordTable Participles { get; } = RuleWords.Of("finder");

    /// <returns>The token before a name or the article before it, where a "by" would stand: "seen | by | the Harbor Post".</returns>
    public static int BeforeArticle(WordFacts facts, int name) => name > 1 && facts.Is(name - 1, "the") ? name - 2 : name - 1;

    /// <summary>Whether the token is the "by" before them.</summary>
    public static bool IsBy(WordFacts facts, int token) => token > 0 && facts.Is(token, "by") && facts.IsAny(token - 1, Participles);
}
