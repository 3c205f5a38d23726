using OnRecord.Reading.Models;

namespace OnRecord.Reading.Tags;

/// <summary>
/// What the model always says: how a word so written is tagged after which tags, in prose. Asked first, it spares the
/// model half of its decisions.
/// </summary>
internal sealed class TagHabits
{
    private readonly FeatureTable _numbers;
    private readonly TagHabit[] _habits;

    private TagHabits(FeatureTable numbers, TagHabit[] habits)
    {
        _numbers = numbers;
        _habits = habits;
    }

    /// <summary>Reads a table of numbers, from 1, by the keys of looks; then of each habit its tag and, a bit each, the tags before it.</summary>
    /// <exception cref="InvalidDataException">The bytes are no such table.</exception>
    public static TagHabits Read(ref ModelReader reader)
    {
        var keys = reader.ReadKeys(reader.ReadCount());
        var numbers = new int[keys.Length];
        var habits = new TagHabit[1 + keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            numbers[i] = i + 1;
            habits[i + 1] = new TagHabit(ReadTag(ref reader), ReadTags(ref reader), ReadTag(ref reader), ReadTags(ref reader));
        }

        return new TagHabits(new FeatureTable(keys, numbers), habits);
    }

    /// <param name="look">The key of the word’s <see cref="TagFeatures.Look"/>.</param>
    /// <returns>The number of the habit that such words have; 0 for none.</returns>
    public ushort NumberOf(uint look) => (ushort)_numbers[look];

    public ref readonly TagHabit this[int number] => ref _habits[number];

    private static byte ReadTag(ref ModelReader reader) => (byte)reader.ReadLabel(PennTags.Count);

    private static ulong ReadTags(ref ModelReader reader) => reader.ReadNumber() | ((ulong)reader.ReadNumber() << 32);
}
