using OnRecord.Reading.Tags;
using OnRecord.Training.Fitting;

namespace OnRecord.Training.Trainers;

/// <summary>Finds out of a fitted tagger what it always says: see <see cref="TagHabits"/>.</summary>
internal sealed class TagHabitFinder
{
    // A word has a habit after a tag when it was met there so often, and fewer than one in so many had another tag.
    private const int LeastUses = 8;
    private const int Certainty = 200;

    private readonly SortedDictionary<uint, int[,]> _counts = [];

    /// <summary>Counts what the tagger says in a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="tags">The tags that the tagger gave it.</param>
    public void Count(TaggedSentence sentence, ReadOnlySpan<byte> tags)
    {
        for (var i = 0; i < tags.Length; i++)
        {
            if (sentence.Alone[i] == Tagger.Open && sentence.Style == CapitalStyle.Prose)
            {
                var look = TagFeatures.Look(sentence.Forms[i]);
                if (!_counts.TryGetValue(look, out var counts))
                {
                    _counts[look] = counts = new int[PennTags.Count + 1, PennTags.Count];
                }

                counts[i == 0 ? PennTags.Count : tags[i - 1], tags[i]]++;
            }
        }
    }

    /// <summary>Writes what <see cref="TagHabits.Read"/> reads.</summary>
    public void Write(ModelWriter writer)
    {
        var habits = _counts.Select(entry => KeyValuePair.Create(entry.Key, HabitIn(entry.Value))).Where(entry => entry.Value.After != 0).ToList();
        writer.WriteNumber((uint)habits.Count);
        writer.WriteKeys(habits.Select(habit => habit.Key));
        foreach (var (_, habit) in habits)
        {
            Write(habit.Tag, habit.After);
            Write(habit.Second, habit.AfterSecond);
        }

        void Write(byte tag, ulong after)
        {
            writer.WriteNumber(tag);
            writer.WriteNumber((uint)after);
            writer.WriteNumber((uint)(after >> 32));
        }
    }

    private static TagHabit HabitIn(int[,] counts)
    {
        var after = new ulong[PennTags.Count];
        var uses = new int[PennTags.Count];
        for (var previous = 0; previous <= PennTags.Count; previous++)
        {
            var (all, best) = (0, 0);
            for (var tag = 0; tag < PennTags.Count; tag++)
            {
                all += counts[previous, tag];
                best = counts[previous, tag] > counts[previous, best] ? tag : best;
            }

            if (all >= LeastUses && (all - counts[previous, best]) * Certainty <= all)
            {
                after[best] |= 1ul << previous;
                uses[best] += all;
            }
        }

        var tags = Enumerable.Range(0, PennTags.Count).OrderByDescending(tag => uses[tag]).ThenBy(tag => tag).ToArray();
        return new TagHabit((byte)tags[0], after[tags[0]], (byte)tags[1], after[tags[1]]);
    }
}
