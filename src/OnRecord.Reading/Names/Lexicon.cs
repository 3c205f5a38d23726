using OnRecord.Reading.Text;

namespace OnRecord.Reading.Names;

/// <summary>The word lists of names, joined into one table: a look-up per token tells all that is known of it.</summary>
internal sealed class Lexicon
{
    /// <summary>No phrase of the lists has more words.</summary>
    public const int LongestPhrase = 6;

    private static readonly Lazy<Lexicon> Lazily = new(LexiconLoader.Load);

    private readonly WordTable _senses;

    // The first words of the phrases, each with the space and the letter behind it.
    private readonly WordTable _openings;

    public Lexicon(IReadOnlyCollection<KeyValuePair<string, int>> senses)
    {
        _senses = new WordTable(senses);
        _openings = new WordTable(senses
            .Select(entry => (Form: entry.Key, Space: entry.Key.IndexOf(' ')))
            .Where(phrase => phrase.Space > 0 && phrase.Space + 1 < phrase.Form.Length)
            .Select(phrase => new KeyValuePair<string, int>(phrase.Form.Substring(0, phrase.Space + 2), 0))
            .ToList());
    }

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

    /// <summary>
    /// Whether a phrase may start with the word that ends at the offset: a guess by the letter behind the space, so that
    /// phrases are seldom looked up in vain.
    /// </summary>
    public bool MayStartPhrase(string text, int start, int end) =>
        end + 1 >= text.Length || text[end] != ' ' || _openings.Contains(text.AsSpan(start, end + 2 - start));
}
