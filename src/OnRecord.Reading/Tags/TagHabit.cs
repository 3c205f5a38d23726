namespace OnRecord.Reading.Tags;

/// <summary>The tags that a word always has after certain others.</summary>
/// <param name="Tag">The one that it has most often so.</param>
/// <param name="After">The tags before it after which it has that one: a bit each, <see cref="PennTags.Count"/> for a sentence's start.</param>
/// <param name="Second">The one that it has next often.</param>
/// <param name="AfterSecond">The tags before that.</param>
internal readonly record struct TagHabit(byte Tag, ulong After, byte Second, ulong AfterSecond)
{
    /// <returns>The word's tag after that tag, or <see cref="Tagger.Open"/>.</returns>
    public byte TagAfter(uint previous) =>
        ((After >> (int)previous) & 1) != 0 ? Tag
        : ((AfterSecond >> (int)previous) & 1) != 0 ? Second
        : Tagger.Open;
}
