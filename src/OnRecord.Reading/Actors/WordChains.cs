using OnRecord.Reading.Text;

namespace OnRecord.Reading.Actors;

/// <summary>A list for each word of an article, of which few words have one: whoever has the word as a part of the name.</summary>
/// <param name="scratch">The reading's memory.</param>
/// <param name="wordCount">How many words the article has.</param>
internal sealed class WordChains(Scratch scratch, int wordCount)
{
    // One more than the index of a word's list.
    private readonly int[] _ofWord = scratch.Rent<int>(wordCount);
    private readonly ScratchList<Chain> _chains = new(scratch, capacity: 0);

    public Chain this[int word] => _ofWord[word] == 0 ? default : _chains[_ofWord[word] - 1];

    /// <returns>The word's list, to be set.</returns>
    public ref Chain Of(int word)
    {
        ref int index = ref _ofWord[word];
        if (index == 0)
        {
            _chains.Add(default);
            index = _chains.Length;
        }

        return ref _chains[index - 1];
    }
}
