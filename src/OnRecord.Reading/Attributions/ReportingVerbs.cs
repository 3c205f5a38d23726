using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions;

/// <summary>The reporting verbs and their forms.</summary>
internal static class ReportingVerbs
{
    private const int LongestPhrase = 4;
    private const string Letters = "qtbwaiocn";

    private static readonly VerbForm[] FormOfColumn = [VerbForm.Base, VerbForm.Third, VerbForm.Past, VerbForm.Participle, VerbForm.Gerund];

    private static readonly List<ReportingVerb> Verbs = [];
    private static readonly WordTable Forms = Read();

    /// <summary>The first words of the forms that hold more than one.</summary>
    private static readonly WordTable PhraseStarts = FirstWords();

    /// <returns>The longest reporting verb that starts at the token, or <see langword="null"/>.</returns>
    public static VerbMatch? At(Document document, int token, int end)
    {
        var longest = PhraseStarts.Contains(document.Span(token)) ? LongestPhrase : 1;
        for (var length = Math.Min(longest, end - token); length > 0; length--)
        {
            var found = Forms.Find(document.Span(document.ExtentOf(token, token + length)));
            if (found != WordTable.Missing)
            {
                return new VerbMatch(Verbs[found >> 5], (VerbForm)(found & 31), length);
            }
        }

        return null;
    }

    private static WordTable Read()
    {
        var forms = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var indices = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in DataFile.Rows("reporting-verbs.tsv").Concat(DataFile.Rows("statement-verbs.tsv")))
        {
            var verb = Parse(row);
            if (indices.TryGetValue(verb.Base, out var index))
            {
                var known = Verbs[index];
                Verbs[index] = known with { Takes = known.Takes | verb.Takes, IsStrong = known.IsStrong || verb.IsStrong };
            }
            else
            {
                index = Verbs.Count;
                indices.Add(verb.Base, index);
                Verbs.Add(verb);
            }

            for (var column = 0; column < FormOfColumn.Length; column++)
            {
                foreach (var form in row[column].Split('|'))
                {
                    var isKnown = forms.TryGetValue(form, out var value);
                    if (!isKnown || value >> 5 == index)
                    {
                        forms[form] = (index << 5) | (value & 31) | (int)FormOfColumn[column];
                    }
                }
            }
        }

        return new WordTable(forms);
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

    private static WordTable FirstWords()
    {
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in DataFile.Rows("reporting-verbs.tsv").Concat(DataFile.Rows("statement-verbs.tsv")))
        {
            for (var column = 0; column < FormOfColumn.Length; column++)
            {
                foreach (var form in row[column].Split('|'))
                {
                    if (form.IndexOf(' ') is var space and > 0)
                    {
                        words[form.Substring(0, space)] = 0;
                    }
                }
            }
        }

        return new WordTable(words);
    }
}
