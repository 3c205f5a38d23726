using OnRecord.Reading.Models;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tags;

/// <summary>What a word says to the tagger wherever it stands: the rows that its own features have in the model.</summary>
/// <param name="Form">The word.</param>
/// <param name="Class">What it is to the word before it.</param>
/// <param name="Alone">Its tag where it needs no context, else <see cref="Tagger.Open"/>.</param>
/// <param name="ToNext">The row that tells of the next word.</param>
/// <param name="ToPrevious">The row that tells of the word before.</param>
/// <param name="Word">The row of the word.</param>
/// <param name="Look">The row of its looks.</param>
/// <param name="Ending">The row of its ending, where the vocabulary does not know it.</param>
/// <param name="Habit">The number of its habit.</param>
internal readonly record struct TagWord(
    WordForm Form, uint Class, byte Alone, ushort ToNext, ushort ToPrevious, ushort Word, ushort Look, ushort Ending, ushort Habit)
{
    private const int Rows = 5;

    /// <summary>Reads what words say, the rows of several at once: the cache misses overlap.</summary>
    /// <param name="forms">The words.</param>
    /// <param name="alone">The tag of each where it needs no context, else <see cref="Tagger.Open"/>.</param>
    /// <param name="model">The tagger's model.</param>
    /// <param name="habits">What the model always says.</param>
    /// <param name="words">Receives the words.</param>
    public static void Read(ReadOnlySpan<WordForm> forms, ReadOnlySpan<byte> alone, LinearModel model, TagHabits habits, Span<TagWord> words)
    {
        const int block = 8;
        var keys = new FeatureList(stackalloc uint[block * Rows]);
        Span<uint> rows = stackalloc uint[block * Rows];
        for (var start = 0; start < forms.Length; start += block)
        {
            var count = Math.Min(block, forms.Length - start);
            keys.Clear();
            foreach (ref readonly var form in forms.Slice(start, count))
            {
                var name = TagFeatures.NameOf(form);
                keys.Add(TagFeatures.ToNext(name));
                keys.Add(TagFeatures.ToPrevious(name));
                keys.Add(TagFeatures.Word(form));
                keys.Add(TagFeatures.Look(form));
                keys.Add(TagFeatures.Ending(form));
            }

            model.FindRows(keys.Keys, rows);
            for (var i = 0; i < count; i++)
            {
                words[start + i] = Of(forms[start + i], alone[start + i], keys.Keys.Slice(i * Rows, Rows), rows.Slice(i * Rows, Rows), habits);
            }
        }
    }

    // The word of a tag that needs no context is asked of its neighbours only, and the ending only of an unknown word.
    private static TagWord Of(in WordForm form, byte alone, ReadOnlySpan<uint> keys, ReadOnlySpan<uint> rows, TagHabits habits)
    {
        var word = new TagWord(form, TagFeatures.ClassOf(form), alone, (ushort)rows[0], (ushort)rows[1], 0, 0, 0, 0);
        return alone != Tagger.Open ? word : word with
        {
            Word = (ushort)rows[2],
            Look = (ushort)rows[3],
            Ending = form.IsKnown ? (ushort)0 : (ushort)rows[4],
            Habit = habits.NumberOf(keys[3]),
        };
    }

    /// <summary>What lies outside of the sentence.</summary>
    public static TagWord Outside(LinearModel model) => new(
        default, TagFeatures.Outside, 0, model.Row(TagFeatures.ToNext(TagFeatures.Outside)), model.Row(TagFeatures.ToPrevious(TagFeatures.Outside)), 0, 0, 0, 0);
}
