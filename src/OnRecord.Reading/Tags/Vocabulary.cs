using OnRecord.Reading.Models;

namespace OnRecord.Reading.Tags;

/// <summary>
/// The words that the models know by their letters: those that articles of any topic use. Rare proper names are not
/// among them, so that no model learns whom its training articles were about.
/// </summary>
internal sealed class Vocabulary(FeatureTable entries)
{
    // An entry: its most frequent tag, its second one (the same again where there is none), whether the first is certain;
    // one bit more so that no entry is 0.
    private const int CertainBit = 1 << 12;
    private const int PresentBit = 1 << 13;

    private readonly FeatureTable _entries = entries;

    /// <returns>The entry of the word with this key; 0 where there is none.</returns>
    public int this[uint word] => _entries[word];

    /// <param name="words">The keys of words.</param>
    /// <param name="entries">Receives the entry of each.</param>
    public void Find(ReadOnlySpan<uint> words, Span<int> entries) => _entries.Find(words, entries);

    public static int EntryOf(PennTag first, PennTag second, bool isCertain) =>
        (int)first | ((int)second << 6) | (isCertain ? CertainBit : 0) | PresentBit;

    /// <summary>Whether the word has one tag only, so far as the training articles show, when it is written small.</summary>
    public static bool IsCertain(int entry) => (entry & CertainBit) != 0;

    /// <returns>The tag that the word has most often when it is written small.</returns>
    public static PennTag UsualTag(int entry) => (PennTag)(entry & 0x3F);
}
