using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tags;

/// <summary>Looks up what a word may be.</summary>
internal static class WordClasses
{
    private static readonly WordTable Table = ReadTable();

    private static readonly WordTable LyWords = DataFile.Words("ly-words.tsv");

    /// <returns>The class of every token, in the document's scratch memory.</returns>
    public static WordClass[] Read(Document document, CancellationToken cancellationToken)
    {
        var words = document.Words;
        var ofSpelling = document.Scratch.RentUnset<WordClass>(words.SpellingCount);
        for (var i = 0; i < words.SpellingCount; i++)
        {
            if ((i & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            ref readonly var spelling = ref words.Spellings[i];
            ofSpelling[i] = Of(spelling, words.Letters(spelling));
        }

        var classes = document.Scratch.RentUnset<WordClass>(document.Tokens.Length);
        for (var i = 0; i < document.Tokens.Length; i++)
        {
            classes[i] = ofSpelling[words.SpellingOf(i)];
        }

        return classes;
    }

    private static WordClass Of(in Spelling spelling, ReadOnlySpan<char> word)
    {
        switch (spelling.Token.Kind)
        {
            case TokenKind.Word or TokenKind.Clitic:
                break;
            case TokenKind.Number:
                return WordClass.Number;
            default:
                return word.Length == 1 && word[0] == '&' ? WordClass.Coordinator : WordClass.None;
        }

        var found = Table.Find(spelling.Key);
        var result = found == WordTable.Missing ? WordClass.None : (WordClass)found;
        if (!spelling.IsSmall && char.IsUpper(word[0]))
        {
            result |= WordClass.Capital;
            if (word.Length > 1 && IsUpper(word))
            {
                result |= WordClass.AllCapitals;
            }
        }
        else if (word.Length > 4 && word.EndsWith("ly".AsSpan(), StringComparison.Ordinal) && !LyWords.Contains(word))
        {
            result |= WordClass.Adverb;
        }

        return result;
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    private static WordTable ReadTable()
    {
        var classes = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in DataFile.Rows("word-classes.tsv"))
        {
            classes[row[0]] = (int)Parse(row[1]);
        }

        foreach (var word in ReportingVerbs.Starts.Append("according"))
        {
            classes[word] = (int)WordClass.CueStart | (classes.TryGetValue(word, out var known) ? known : 0);
        }

        return new WordTable(classes);
    }

    private static WordClass Parse(string field)
    {
        var result = WordClass.None;
        foreach (var name in field.Split(','))
        {
            result |= Enum.TryParse<WordClass>(name, ignoreCase: true, out var one)
                ? one
                : throw new InvalidOperationException($"word-classes.tsv names a class that is none: {name}.");
        }

        return result;
    }
}
