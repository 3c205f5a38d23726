namespace OnRecord.Reading.Text;

/// <summary>Words without the accents and strokes of their letters, as many papers print them: "Benítez", "Benitez".</summary>
internal static class BareLetters
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    // By the small letter with its mark; NUL where it has none.
    private static readonly char[] Bare = Read();

    /// <param name="word">A word.</param>
    /// <param name="key">Receives the <see cref="WordKey"/> of the word without marks.</param>
    /// <returns>Whether there are any.</returns>
    public static bool TryKey(ReadOnlySpan<char> word, out ulong key)
    {
        key = 0;
        int first = 0;
        while (first < word.Length && word[first] < '\u00C0')
        {
            first++;
        }

        if (first == word.Length)
        {
            return false;
        }

        bool isMarked = false;
        key = WordKey.Of(word.Slice(0, first));
        for (int i = first; i < word.Length; i++)
        {
            if (word[i] is >= FirstMark and <= LastMark)
            {
                isMarked = true;
                continue;
            }

            char letter = Characters.Fold(word[i]);
            char bare = letter < Bare.Length ? Bare[letter] : '\0';
            isMarked |= bare != '\0';
            key = WordKey.Append(key, [bare != '\0' ? bare : letter]);
        }

        return isMarked;
    }

    private static char[] Read()
    {
        var bare = new char['\u1F00'];
        foreach (string[] row in DataFile.Rows("letter-marks.tsv"))
        {
            foreach (char marked in row[1])
            {
                bare[marked] = row[0][0];
            }
        }

        return bare;
    }
}
