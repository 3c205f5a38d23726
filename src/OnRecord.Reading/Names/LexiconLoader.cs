using OnRecord.Reading.Text;

namespace OnRecord.Reading.Names;

/// <summary>Joins the lists in Data into one lexicon.</summary>
internal static class LexiconLoader
{
    public static Lexicon Load()
    {
        var senses = new Dictionary<string, int>(16384, StringComparer.OrdinalIgnoreCase);
        foreach (string[] row in DataFile.Rows("name-words.tsv"))
        {
            foreach (string sense in row[1].Split(' '))
            {
                Add(senses, row[0], Enum.TryParse(sense, out WordSenses parsed)
                    ? parsed
                    : throw new InvalidOperationException($"name-words.tsv gives {row[0]} the unknown sense {sense}."));
            }
        }

        foreach (string[] row in DataFile.Rows("first-names.tsv"))
        {
            Add(senses, row[0], (row[1] switch { "m" => WordSenses.MaleName, "f" => WordSenses.FemaleName, _ => WordSenses.FirstName })
                | (row[2].Contains("word") ? WordSenses.Common : WordSenses.None));
        }

        foreach (string[] row in DataFile.Rows("honorifics.tsv"))
        {
            Add(senses, row[0], (row[2] == "rank" ? WordSenses.Title : WordSenses.Honorific) | GenderOf(row[1]));
        }

        foreach (string[] row in DataFile.Rows("offices.tsv"))
        {
            Add(senses, row[0], WordSenses.Title | WordSenses.Role | GenderOf(row[1]));
        }

        foreach (string[] row in DataFile.Rows("calendar.tsv"))
        {
            Add(senses, row[0], row[1] switch { "month" => WordSenses.Month, "weekday" => WordSenses.Weekday, _ => WordSenses.Thing });
        }

        foreach (string[] row in DataFile.Rows("common-words.tsv"))
        {
            Add(senses, row[0], WordSenses.Common);
        }

        foreach (string[] row in DataFile.Rows("countries.tsv"))
        {
            WordSenses kind = row[5] == "country" ? WordSenses.Country : WordSenses.Region;
            Add(senses, row[0], kind);
            AddAll(senses, row[1], kind);
            AddAll(senses, row[2], WordSenses.Demonym);
            AddAll(senses, row[3], WordSenses.Demonym);
            AddAll(senses, row[4], WordSenses.City);
        }

        return new Lexicon(senses);
    }

    private static WordSenses GenderOf(string letter) => letter switch
    {
        "m" => WordSenses.Male,
        "f" => WordSenses.Female,
        _ => WordSenses.None,
    };

    private static void AddAll(Dictionary<string, int> senses, string forms, WordSenses added)
    {
        foreach (string form in forms.Split('|'))
        {
            if (form.Length > 0)
            {
                Add(senses, form, added);
            }
        }
    }

    private static void Add(Dictionary<string, int> senses, string form, WordSenses added)
    {
        senses.TryGetValue(form, out int known);
        senses[form] = known | (int)added;
        int space = form.IndexOf(' ');
        if (space > 0)
        {
            Add(senses, form.Substring(0, space), WordSenses.StartsPhrase);
        }
    }
}
