using OnRecord.Reading.Text;

namespace OnRecord.Reading.Actors.Forms;

/// <summary>Tells whether two first names may be one person's: "Pat" and "Patrick", "Bill" and "William".</summary>
internal sealed class ShortNames
{
    private static readonly Lazy<ShortNames> Lazily = new(Load);

    private readonly WordTable _short;
    private readonly WordTable[] _names;

    private ShortNames(WordTable shortForms, WordTable[] names) => (_short, _names) = (shortForms, names);

    public static ShortNames Shared => Lazily.Value;

    public bool MayBeOne(ReadOnlySpan<char> one, ReadOnlySpan<char> other) => IsShortFor(one, other) || IsShortFor(other, one);

    private bool IsShortFor(ReadOnlySpan<char> form, ReadOnlySpan<char> name)
    {
        int number = _short.Find(form);
        return number != WordTable.Missing && _names[number].Contains(name);
    }

    private static ShortNames Load()
    {
        var shortForms = new List<KeyValuePair<string, int>>();
        var names = new List<WordTable>();
        foreach (string[] row in DataFile.Rows("short-names.tsv"))
        {
            shortForms.Add(new KeyValuePair<string, int>(row[0], names.Count));
            names.Add(new WordTable([.. row[1].Split('|').Select(static name => new KeyValuePair<string, int>(name, 0))]));
        }

        return new ShortNames(new WordTable(shortForms), [.. names]);
    }
}
