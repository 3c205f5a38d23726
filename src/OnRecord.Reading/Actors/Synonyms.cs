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
        var groups = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (string list in new[] { "synonyms.tsv", "countries.tsv", "regions.tsv", "organizations.tsv" })
        {
            foreach (string[] row in DataFile.Rows(list))
            {
                // Lists may share a name: what a later one adds to it joins the group that it has.
                int group = groups.TryGetValue(row[0], out int known) ? known : groups.Count;
                foreach (string form in row[1].Split('|').Prepend(row[0]))
                {
                    if (form.Length > 0 && !groups.ContainsKey(form))
                    {
                        groups.Add(form, group);
                    }
                }
            }
        }

        return new Synonyms(new WordTable(groups));
    }
}
