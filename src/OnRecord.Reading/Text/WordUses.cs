namespace OnRecord.Reading.Text;

/// <summary>A word list whose second column says what each word is used for, several uses parted by commas. It is read once for all.</summary>
internal sealed class WordUses
{
    private readonly string _list;
    private readonly Dictionary<string, List<string>> _words = new(StringComparer.Ordinal);

    /// <param name="list">The file's name: "club-words.tsv".</param>
    public WordUses(string list)
    {
        _list = list;
        foreach (var row in DataFile.Rows(list))
        {
            foreach (var use in row[1].Split(','))
            {
                if (!_words.TryGetValue(use, out var words))
                {
                    _words.Add(use, words = []);
                }

                words.Add(row[0]);
            }
        }
    }

    /// <returns>The words that have the use.</returns>
    /// <exception cref="InvalidOperationException">No word of the list has it.</exception>
    public WordTable Of(string use) => WordTable.Of(ListOf(use));

    /// <inheritdoc cref="Of"/>
    public string[] ListOf(string use) => _words.TryGetValue(use, out var words)
        ? [.. words]
        : throw new InvalidOperationException($"No word of the word list {_list} has the use {use}.");
}
