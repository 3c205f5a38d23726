namespace OnRecord.Reading.Text;

/// <summary>Reads the word lists in Data: rows of tab-separated fields; lines that start with # are remarks.</summary>
internal static class DataFile
{
    /// <param name="name">The file's name: "abbreviations.tsv".</param>
    public static IReadOnlyList<string[]> Rows(string name)
    {
        var rows = new List<string[]>();
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The engine was built without its word list {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                rows.Add(line.Split('\t'));
            }
        }

        return rows;
    }

    /// <summary>The words of a list's first column, each with the number of its row.</summary>
    public static WordTable Words(string name)
    {
        var entries = new List<KeyValuePair<string, int>>();
        foreach (var row in Rows(name))
        {
            entries.Add(new KeyValuePair<string, int>(row[0], entries.Count));
        }

        return new WordTable(entries);
    }
}
