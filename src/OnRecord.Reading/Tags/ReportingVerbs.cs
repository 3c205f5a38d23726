using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tags;

/// <summary>The reporting verbs and their forms.</summary>
internal static class ReportingVerbs
{
    private const int LongestPhrase = 4;
    private const int FormBits = 5;
    private const int FormMask = (1 << FormBits) - 1;

    /// <summary>The letters of the lists, in the order of <see cref="Complements"/>.</summary>
    private const string Letters = "qtbwaiocn";

    private static readonly VerbForm[] FormOfColumn = [VerbForm.Base, VerbForm.Third, VerbForm.Past, VerbForm.Participle, VerbForm.Gerund];

    private static readonly Table Shared = Read();

    /// <summary>The words that the verbs' forms start with.</summary>
    public static IReadOnlyCollection<string> Starts => Shared.StartWords;

    /// <returns>The longest form of a verb that starts at the token, or <see langword="null"/>.</returns>
    /// <param name="document">The article.</param>
    /// <param name="token">The token.</param>
    /// <param name="end">One past the last token that the form may have.</param>
    public static VerbMatch? At(Document document, int token, int end)
    {
        var number = Shared.Starts.Find(document.Words.KeyOf(token));
        if (number == WordTable.Missing)
        {
            return null;
        }

        ref readonly var start = ref Shared.StartsByNumber[number];
        var mayGoOn = token + 1 < end && start.MayGoOn(document.Text[document.Tokens[token + 1].Start]);
        for (var length = mayGoOn ? Math.Min(start.Longest, end - token) : 1; length > 1; length--)
        {
            if (Shared.Forms.Find(document.Span(document.ExtentOf(token, token + length))) is var phrase and not WordTable.Missing)
            {
                return Match(phrase, length);
            }
        }

        return start.Alone == WordTable.Missing ? null : Match(start.Alone, 1);
    }

    private static VerbMatch Match(int form, int length) => new(Shared.Verbs[form >> FormBits], (VerbForm)(form & FormMask), length);

    private static Table Read()
    {
        var verbs = new List<ReportingVerb>();
        var forms = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var indices = new Dictionary<string, int>(StringComparer.Ordinal);
        var longest = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var nextLetters = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
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
                        var word = form.Substring(0, space);
                        longest[word] = LongestPhrase;
                        nextLetters[word] = (nextLetters.TryGetValue(word, out var letters) ? letters : 0) | VerbStart.BitOf(form[space + 1]);
                    }
                    else
                    {
                        longest[form] = longest.TryGetValue(form, out var known) ? known : 1;
                    }
                }
            }
        }

        var starts = new KeyValuePair<string, int>[longest.Count];
        var byNumber = new VerbStart[longest.Count];
        var count = 0;
        foreach (var start in longest)
        {
            var (word, length) = (start.Key, start.Value);
            var alone = forms.TryGetValue(word, out var form) ? form : WordTable.Missing;
            byNumber[count] = new VerbStart(length, alone, nextLetters.TryGetValue(word, out var letters) ? letters : 0);
            starts[count] = new KeyValuePair<string, int>(word, count++);
        }

        return new Table([.. verbs], new WordTable(forms), longest.Keys, new WordTable(starts), byNumber);
    }

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
    /// <param name="StartWords">The first words of the forms.</param>
    /// <param name="Starts">Those words, numbered.</param>
    /// <param name="StartsByNumber">What starts with them.</param>
    private sealed record Table(
        ReportingVerb[] Verbs, WordTable Forms, IReadOnlyCollection<string> StartWords, WordTable Starts, VerbStart[] StartsByNumber);
}
