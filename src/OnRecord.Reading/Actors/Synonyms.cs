using OnRecord.Reading.Text;

namespace OnRecord.Reading.Actors;

/// <summary>Names that mean one actor everywhere: "U.S." and "United States", "Calif." and "California".</summary>
internal sealed class Synonyms
{
    public const int None = WordTable.Missing;

    private static readonly Lazy<Synonyms> Lazily = new(Load);

    private readonly WordTable _groups;

    private Synonyms(WordTable groups) => _groups = groups;

    public static Synonyms Shared => Lazily.Value;

    /// <returns>A number that all names of one actor share, or <see cref="None"/>.</returns>
    public int GroupOf(ReadOnlySpan<char> name) => _groups.Find(name);

    private static Synonyms Load()
    {
        var groups = new List<KeyValuePair<string, int>>();
        int group = 0;
        foreach (string list in new[] { "synonyms.tsv", "countries.tsv", "regions.tsv", "organizations.tsv" })
        {
            foreach (string[] row in DataFile.Rows(list))
            {
                groups.Add(new KeyValuePair<string, int>(row[0], group));
                foreach (string form in row[1].Split('|'))
                {
                    groups.Add(new KeyValuePair<string, int>(form, group));
                }

                group++;
            }
        }

        return new Synonyms(new WordTable(groups));
    }
}
