namespace OnRecord.Reading.Text;

/// <summary>The small sets of words that single rules ask for, of one file that is read once.</summary>
internal static class RuleWords
{
    private static readonly IReadOnlyList<string[]> Rows = DataFile.Rows("rule-words.tsv");

    /// <returns>The words that have a use.</returns>
    public static WordTable Of(string use) => DataFile.Words(Rows, use);
}
