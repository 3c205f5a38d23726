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
    private const int MostRows = 5;

    /// <param name="form">The word.</param>
    /// <param name="alone">Its tag where it needs no context, else <see cref="Tagger.Open"/>.</param>
    /// <param name="model">The tagger's model.</param>
    /// <param name="habits">What the model always says.</param>
    public static TagWord Of(WordForm form, byte alone, LinearModel model, TagHabits habits)
    {
        var name = TagFeatures.NameOf(form);
        var keys = new FeatureList(stackalloc uint[MostRows]);
        keys.Add(TagFeatures.ToNext(name));
        keys.Add(TagFeatures.ToPrevious(name));
        ushort habit = 0;
        if (alone == Tagger.Open)
        {
            habit = habits.NumberOf(TagFeatures.Look(form));
            keys.Add(TagFeatures.Word(form));
            keys.Add(TagFeatures.Look(form));
            if (!form.IsKnown)
            {
                keys.Add(TagFeatures.Ending(form));
            }
        }

        Span<uint> rows = stackalloc uint[MostRows];
        model.FindRows(keys.Keys, rows);
        return new TagWord(form, TagFeatures.ClassOf(form), alone, (ushort)rows[0], (ushort)rows[1], (ushort)rows[2], (ushort)rows[3], (ushort)rows[4], habit);
    }

    /// <summary>What lies outside of the sentence.</summary>
    public static TagWord Outside(LinearModel model) => new(
        default, TagFeatures.Outside, 0, model.Row(TagFeatures.ToNext(TagFeatures.Outside)), model.Row(TagFeatures.ToPrevious(TagFeatures.Outside)), 0, 0, 0, 0);
}
