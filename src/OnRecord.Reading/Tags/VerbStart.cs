using OnRecord.Reading.Text;

namespace OnRecord.Reading.Tags;

/// <summary>What forms of reporting verbs start with a word.</summary>
/// <param name="Longest">How many words the longest form has.</param>
/// <param name="Alone">The number of the form that the word is by itself, or <see cref="WordTable.Missing"/>.</param>
/// <param name="NextLetters">What the second words of longer forms start with: see <see cref="BitOf"/>.</param>
internal readonly record struct VerbStart(int Longest, int Alone, int NextLetters)
{
    /// <summary>Whether a form may go on with a word that starts with the letter: most do not, and need not be put together to see it.</summary>
    public bool MayGoOn(char letter) => (NextLetters & BitOf(letter)) != 0;

    /// <returns>A letter's bit, the same in either case.</returns>
    public static int BitOf(char letter) => 1 << (Characters.Fold(letter) & 31);
}
