using OnRecord.Reading.Text;

namespace OnRecord.Reading.Actors.Forms;

/// <summary>Names that mean one actor everywhere: "U.S." and "United States", "Calif." and "California".</summary>
internal sealed class Synonyms
{
    public const int None = WordTable.Missing;

    private static readonly Lazy<Synonyms> Lazily = new(Load);

    private readonly WordTable _groups;
    private readonly WordTable _names;

    private Synonyms(WordTable groups, WordTable names) => (_groups, _names) = (groups, names);

    public static Synonyms Shared => Lazily.Value;

    /// <returns>A number that all names of one actor share, or <see cref="None"/>.</returns>
    public int GroupOf(ReadOnlySpan<char> name) => _groups.Find(name);

    /// <summary>Whether the lists have the form as an actor's name, not as another form of it.</summary>
    public bool IsName(ReadOnlySpan<char> form) => _names.Contains(form);

    private static Synonyms Load()
    {
        var names = new List<KeyValuePair<string, int>>();
        var groups = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (string list in new[] { "synonyms.tsv", "countries.tsv", "regions.tsv", "organizations.tsv" })
        {
            foreach (string[] row in DataFile.Rows(list))
            {
                // Lists may share a name: what a later one adds to it joins the group that it has.
                int group = groups.TryGetValue(row[0], out int known) ? known : groups.Count;
                names.Add(new KeyValuePair<string, int>(row[0], group));
                foreach (string form in row[1].Split('|').Prepend(row[0]))
                {
                    if (form.Length > 0 && !groups.ContainsKey(form))
                    {
                        groups.Add(form, group);
                    }
                }
            }
        }

        return new Synonyms(new WordTable(groups), new WordTable(names));
    }
}
