using OnRecord.Reading.Text;

namespace OnRecord.Reading.Names;

/// <summary>The word lists of names, joined into one table: a look-up per token tells all that is known of it.</summary>
internal sealed class Lexicon
{
    /// <summary>No phrase of the lists has more words.</summary>
    public const int LongestPhrase = 6;

    private static readonly Lazy<Lexicon> Lazily = new(LexiconLoader.Load);

    private readonly WordTable _senses;

    public Lexicon(IReadOnlyCollection<KeyValuePair<string, int>> senses) => _senses = new WordTable(senses);

    /// <summary>The lists of the engine, read on first use.</summary>
    public static Lexicon Shared => Lazily.Value;

    /// <param name="form">A word, or the words of a phrase one space apart.</param>
    public WordSenses this[ReadOnlySpan<char> form]
    {
        get
        {
            int found = _senses.Find(form);
            return found == WordTable.Missing ? WordSenses.None : (WordSenses)found;
        }
    }
}
