using System.Buffers.Binary;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Training.Lists;

/// <summary>Joins the engine's lists into one lexicon, so that no reading has to parse them.</summary>
internal static class LexiconBuilder
{
    /// <summary>
    /// The tags of common words that are small words: auxiliaries, prepositions, conjunctions, determiners,
    /// pronouns, question words.
    /// </summary>
    private const string FunctionTags = "xpcdow";

    /// <returns>The file that <see cref="Lexicon.Read"/> reads, its entries ascending by key.</returns>
    public static byte[] Build()
    {
        var words = new Builder();
        words.AddRows("name-words.tsv", static row => ParseSenses(row[0], row[1]));
        words.AddRows("first-names.tsv", static row => OfGender(row[1], WordSenses.MaleName, WordSenses.FemaleName));
        words.AddRows("last-names.tsv", static _ => WordSenses.Surname);
        words.AddRows(
            "honorifics.tsv",
            static row => WordSenses.Honorific | (row[2] is "courtesy" or "learned" ? WordSenses.None : WordSenses.Title) | OfGender(row[1]));
        words.AddRows("offices.tsv", static row => WordSenses.Title | WordSenses.Role | OfGender(row[1]));
        words.AddRows("person-nouns.tsv", static row => WordSenses.Role | OfGender(row[2]));
        words.AddRows("name-particles.tsv", static _ => WordSenses.Particle);
        words.AddRows("name-suffixes.tsv", static row => row[1] == "yes" ? WordSenses.NameSuffix : WordSenses.Distinction);
        words.AddRows(
            "calendar.tsv",
            static row => row[1] switch { "month" => WordSenses.Month, "weekday" => WordSenses.Weekday, _ => WordSenses.Thing });
        words.AddRows("common-words.tsv", static row => OfTags(row[1]));
        words.AddRows("organization-words.tsv", static row => row[1] == "suffix" ? WordSenses.CompanySuffix : WordSenses.OrganizationHead);
        words.AddRows("place-words.tsv", static row => row[1] switch
        {
            "after" => WordSenses.PlaceHead,
            "before" => WordSenses.PlaceStart,
            _ => WordSenses.PlaceHead | WordSenses.PlaceStart,
        });
        words.AddRows("cities.tsv", static _ => WordSenses.City);
        AddVerbs(words);
        foreach (string[] row in DataFile.Rows("organizations.tsv"))
        {
            words.Add(row[0], WordSenses.Organization);
            words.AddAll(row[1], WordSenses.Organization);
        }

        foreach (string[] row in DataFile.Rows("regions.tsv"))
        {
            words.Add(row[0], WordSenses.Region);
            words.AddAll(row[1], WordSenses.Region);
        }

        foreach (string[] row in DataFile.Rows("countries.tsv"))
        {
            WordSenses kind = row[5] == "country" ? WordSenses.Country : WordSenses.Region;
            words.Add(row[0], kind);
            words.AddAll(row[1], kind);
            words.AddAll(row[2], WordSenses.Demonym);
            words.AddAll(row[3], WordSenses.Demonym);
            words.AddAll(row[4], WordSenses.City);
        }

        return Write(words.Entries());
    }

    private static byte[] Write(SortedDictionary<ulong, LexiconEntry> entries)
    {
        var file = new byte[entries.Count * Lexicon.EntrySize];
        var left = file.AsSpan();
        foreach (var (key, entry) in entries)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(left, key);
            BinaryPrimitives.WriteInt32LittleEndian(left[8..], (int)entry.Senses);
            BinaryPrimitives.WriteUInt32LittleEndian(left[12..], entry.Phrases.Bits);
            left = left[Lexicon.EntrySize..];
        }

        return file;
    }

    private static void AddVerbs(Builder words)
    {
        const int forms = 5;
        foreach (string[] row in DataFile.Rows("reporting-verbs.tsv"))
        {
            if (row[7] == "strong")
            {
                for (int i = 0; i < forms; i++)
                {
                    words.Add(row[i], WordSenses.Reporting);
                }
            }
        }
    }

    private static WordSenses OfGender(string letter, WordSenses male = WordSenses.Male, WordSenses female = WordSenses.Female) => letter switch
    {
        "m" => male,
        "f" => female,
        _ => male == WordSenses.MaleName ? WordSenses.FirstName : WordSenses.None,
    };

    private static WordSenses OfTags(string tags)
    {
        bool isFunction = tags.Any(static tag => FunctionTags.Contains(tag));
        bool isVerb = tags.Contains('v') && !tags.Contains('n') && !tags.Contains('j');
        return WordSenses.Common | (isFunction ? WordSenses.Function : WordSenses.None) | (isVerb ? WordSenses.Verb : WordSenses.None);
    }

    private static WordSenses ParseSenses(string form, string names)
    {
        WordSenses senses = WordSenses.None;
        foreach (string name in names.Split(' '))
        {
            senses |= Enum.TryParse(name, out WordSenses sense)
                ? sense
                : throw new InvalidOperationException($"name-words.tsv gives {form} the unknown sense {name}.");
        }

        return senses;
    }

    private sealed class Builder
    {
        private readonly Dictionary<string, int> _senses = new(32768, StringComparer.OrdinalIgnoreCase);

        /// <returns>
        /// The forms and what phrases start with, by their keys. Of two forms that differ in their apostrophes the first
        /// one holds.
        /// </returns>
        public SortedDictionary<ulong, LexiconEntry> Entries()
        {
            var entries = new SortedDictionary<ulong, LexiconEntry>();
            foreach (var (form, senses) in _senses)
            {
                entries.TryAdd(WordKey.Of(form), new LexiconEntry((WordSenses)senses, default));
            }

            foreach (var form in _senses.Keys)
            {
                for (var space = form.IndexOf(' '); space > 0; space = form.IndexOf(' ', space + 1))
                {
                    var words = WordKey.Of(form.AsSpan(0, space));
                    var entry = entries.GetValueOrDefault(words);
                    entries[words] = entry with { Phrases = entry.Phrases.With(form, space) };
                }
            }

            return entries;
        }

        /// <summary>Adds the first column of a list, with the senses that each row tells.</summary>
        public void AddRows(string list, Func<string[], WordSenses> sensesOf)
        {
            foreach (string[] row in DataFile.Rows(list))
            {
                Add(row[0], sensesOf(row));
            }
        }

        public void AddAll(string forms, WordSenses added)
        {
            foreach (string form in forms.Split('|'))
            {
                if (form.Length > 0)
                {
                    Add(form, added);
                }
            }
        }

        public void Add(string form, WordSenses added)
        {
            _senses.TryGetValue(form, out int known);
            bool isPlace = added == WordSenses.Demonym && ((WordSenses)known & WordSenses.Place) != 0;
            _senses[form] = known | (int)(isPlace ? WordSenses.None : added);
        }
    }
}
