using OnRecord.Reading.Text;

namespace OnRecord.Reading.Names;

/// <summary>The word lists of names, joined into one table: a look-up per token tells all that is known of it.</summary>
internal sealed class Lexicon
{
    /// <summary>No phrase of the lists has more words.</summary>
    public const int LongestPhrase = 6;

    private static readonly Lazy<Lexicon> Lazily = new(LexiconLoader.Load);

    // All the bits of Follower.
    private const int AnyFollower = (1 << 30) - 1;

    private readonly WordTable _senses;

    // The first words of the phrases, each with the space and the letter behind it: which letters follow, a bit for each.
    private readonly WordTable _openings;

    public Lexicon(IReadOnlyCollection<KeyValuePair<string, int>> senses)
    {
        _senses = new WordTable(senses);
        var openings = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string form in senses.Select(entry => entry.Key))
        {
            int length = form.IndexOf(' ') + 2;
            if (length > 2 && length <= form.Length)
            {
                string opening = new([.. form.Take(length).Select(Characters.Fold)]);
                openings.TryGetValue(opening, out int followers);
                openings[opening] = followers | (length < form.Length ? Follower(form[length]) : AnyFollower);
            }
        }

        _openings = new WordTable(openings);
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

    /// <param name="word">A word.</param>
    /// <param name="hash">Its <see cref="WordTable.Hash"/>.</param>
    public WordSenses this[ReadOnlySpan<char> word, uint hash]
    {
        get
        {
            int found = _senses.Find(word, hash);
            return found == WordTable.Missing ? WordSenses.None : (WordSenses)found;
        }
    }

    /// <summary>
    /// Whether a phrase may start with the word that ends at the offset: a guess by the letters behind the space, so that
    /// phrases are seldom looked up in vain.
    /// </summary>
    /// <param name="text">The article.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="hash">Its <see cref="WordTable.Hash"/>.</param>
    public bool MayStartPhrase(string text, int start, int end, uint hash)
    {
        if (end + 2 >= text.Length || text[end] != ' ')
        {
            return true;
        }

        int followers = _openings.Find(text.AsSpan(start, end + 2 - start), WordTable.Append(hash, text.AsSpan(end, 2)));
        return followers != WordTable.Missing && (followers & Follower(text[end + 2])) != 0;
    }

    private static int Follower(char letter) => 1 << (Characters.Fold(letter) % 30);
}
