namespace OnRecord.Reading.Text;

/// <summary>The small sets of words that single rules ask for.</summary>
internal static class RuleWords
{
    private static readonly WordUses Uses = new("rule-words.tsv");

    /// <inheritdoc cref="WordUses.Of"/>
    public static WordTable Of(string use) => Uses.Of(use);

    /// <inheritdoc cref="WordUses.ListOf"/>
    public static string[] ListOf(string use) => Uses.ListOf(use);
}
