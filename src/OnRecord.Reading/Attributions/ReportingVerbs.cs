using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions;

/// <summary>The reporting verbs and their forms.</summary>
internal static class ReportingVerbs
{
    private const int LongestPhrase = 4;
    private const int FormBits = 5;
    private const int FormMask = (1 << FormBits) - 1;
    private const int LengthBits = 3;
    private const int LengthMask = (1 << LengthBits) - 1;

    /// <summary>The letters of the lists, in the order of <see cref="Complements"/>.</summary>
    private const string Letters = "qtbwaiocn";

    private static readonly VerbForm[] FormOfColumn = [VerbForm.Base, VerbForm.Third, VerbForm.Past, VerbForm.Participle, VerbForm.Gerund];

    // Of a word's hash: which bit of the filter it is.
    private const int FilterBits = 15;

    private static readonly Table Shared = Read();

    /// <summary>Whether a form may start with a word: most words are dismissed by one bit, without a look at their letters.</summary>
    /// <param name="hash">Its <see cref="WordTable.Hash"/>.</param>
    public static bool MayStart(uint hash) => (Shared.Filter[FilterIndex(hash)] & FilterBit(hash)) != 0;

    /// <summary>Looks up what starts with a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="hash">Its <see cref="WordTable.Hash"/>.</param>
    /// <param name="form">Receives the number of the form that the word is by itself, or <see cref="WordTable.Missing"/>.</param>
    /// <returns>How many words the longest form that starts with it has; 0 where none does.</returns>
    public static int LongestFrom(ReadOnlySpan<char> word, uint hash, out int form)
    {
        var start = Math.Max(0, Shared.Starts.Find(word, hash));
        form = (start >> LengthBits) - 1;
        return start & LengthMask;
    }

    /// <returns>The number of the form that the words are, or <see cref="WordTable.Missing"/>.</returns>
    public static int FormOf(ReadOnlySpan<char> words) => Shared.Forms.Find(words);

    /// <returns>The form's verb, met in so many tokens.</returns>
    public static VerbMatch Match(int form, int length) => new(Shared.Verbs[form >> FormBits], (VerbForm)(form & FormMask), length);

    private static Table Read()
    {
        var verbs = new List<ReportingVerb>();
        var forms = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var indices = new Dictionary<string, int>(StringComparer.Ordinal);
        var starts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in DataFile.Rows("reporting-verbs.tsv").Concat(DataFile.Rows("statement-verbs.tsv")))
        {
            var index = Add(Parse(row), verbs, indices);
            for (var column = 0; column < FormOfColumn.Length; column++)
            {
                foreach (var form in row[column].Split('|'))
                {
                    if (!forms.TryGetValue(form, out var value) || value >> FormBits == index)
                    {
                        forms[form] = (index << FormBits) | (value & FormMask) | (int)FormOfColumn[column];
                    }

                    if (form.IndexOf(' ') is var space and > 0)
                    {
                        starts[form.Substring(0, space)] = LongestPhrase;
                    }
                    else
                    {
                        starts[form] = starts.TryGetValue(form, out var longest) ? longest : 1;
                    }
                }
            }
        }

        var filter = new uint[1 << (FilterBits - 5)];
        foreach (var start in starts.Keys)
        {
            var hash = WordTable.Hash(start.AsSpan());
            filter[FilterIndex(hash)] |= FilterBit(hash);
        }

        // One look-up tells both how long forms get and which form the word is by itself.
        static int Number(int longest, int form) => longest | ((form + 1) << LengthBits);
        var numbers = starts.ToDictionary(start => start.Key, start => Number(start.Value, forms.TryGetValue(start.Key, out var form) ? form : WordTable.Missing));
        return new Table([.. verbs], new WordTable(forms), new WordTable(numbers), filter);
    }

    private static int FilterIndex(uint hash) => (int)(hash >> 5) & ((1 << (FilterBits - 5)) - 1);

    private static uint FilterBit(uint hash) => 1u << (int)(hash & 31);

    /// <summary>A verb that both lists hold takes what either says.</summary>
    private static int Add(ReportingVerb verb, List<ReportingVerb> verbs, Dictionary<string, int> indices)
    {
        if (!indices.TryGetValue(verb.Base, out var index))
        {
            indices.Add(verb.Base, verbs.Count);
            verbs.Add(verb);
            return verbs.Count - 1;
        }

        var known = verbs[index];
        verbs[index] = known with { Takes = known.Takes | verb.Takes };
        return index;
    }

    private static ReportingVerb Parse(string[] row)
    {
        var takes = Complements.None;
        foreach (var letter in row[6])
        {
            takes |= (Complements)(1 << Letters.IndexOf(letter));
        }

        return Enum.TryParse<SpeechAct>(row[5], ignoreCase: true, out var act)
            ? new ReportingVerb(row[0], act, takes, row[7] == "strong")
            : throw new InvalidOperationException($"The verb list gives \"{row[0]}\" a class that is none: {row[5]}.");
    }

    /// <param name="Verbs">The verbs.</param>
    /// <param name="Forms">Their forms: the verb's index, shifted, and the <see cref="VerbForm"/> bits.</param>
    /// <param name="Starts">The first words of the forms: how many words a form that starts so has at most, and, shifted, one more than the form that the word is.</param>
    /// <param name="Filter">A bit for each hash that a first word has.</param>
    private sealed record Table(ReportingVerb[] Verbs, WordTable Forms, WordTable Starts, uint[] Filter);
}
