using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;
using OnRecord.Training.Fitting;
using OnRecord.Training.Trainers;

namespace OnRecord.Reading.Tests.Tags;

public class TagHabitsTests
{
    private static readonly WordForm Word = new(Word: 77, Suffix: 5, Entry: 1, WordShape.Lower);

    [Fact]
    public void A_word_has_a_habit_after_the_tags_that_it_was_often_met_after_and_no_other()
    {
        var habit = HabitAfter(uses: 8, (PennTag.DT, PennTag.NN), (PennTag.TO, PennTag.VB));

        Assert.Equal((byte)PennTag.NN, habit.TagAfter((uint)PennTag.DT));
        Assert.Equal((byte)PennTag.VB, habit.TagAfter((uint)PennTag.TO));
        Assert.Equal(Tagger.Open, habit.TagAfter((uint)PennTag.IN));
        Assert.Equal(Tagger.Open, habit.TagAfter(PennTags.Count));
    }

    [Fact]
    public void What_was_seldom_met_is_no_habit() =>
        Assert.Equal(Tagger.Open, HabitAfter(uses: 7, (PennTag.DT, PennTag.NN)).TagAfter((uint)PennTag.DT));

    [Fact]
    public void What_had_two_tags_after_the_same_one_is_no_habit() =>
        Assert.Equal(Tagger.Open, HabitAfter(uses: 8, (PennTag.DT, PennTag.NN), (PennTag.DT, PennTag.JJ)).TagAfter((uint)PennTag.DT));

    [Fact]
    public void At_the_start_of_a_sentence_a_word_may_have_a_habit_too()
    {
        var finder = new TagHabitFinder();
        for (var use = 0; use < 8; use++)
        {
            finder.Count(Sentence(Tagger.Open), [(byte)PennTag.RB]);
        }

        Assert.Equal((byte)PennTag.RB, HabitOf(finder).TagAfter(PennTags.Count));
    }

    private static TagHabit HabitAfter(int uses, params (PennTag Previous, PennTag Tag)[] pairs)
    {
        var finder = new TagHabitFinder();
        for (var use = 0; use < uses; use++)
        {
            foreach (var (previous, tag) in pairs)
            {
                finder.Count(Sentence((byte)previous, Tagger.Open), [(byte)previous, (byte)tag]);
            }
        }

        return HabitOf(finder);
    }

    private static TagHabit HabitOf(TagHabitFinder finder)
    {
        var writer = new ModelWriter();
        finder.Write(writer);
        var reader = new ModelReader(writer.ToArray());
        var habits = TagHabits.Read(ref reader);
        return habits[habits.NumberOf(TagFeatures.Look(Word))];
    }

    private static TaggedSentence Sentence(params byte[] alone) =>
        new(0, [.. alone.Select(_ => Word)], CapitalStyle.Prose, new PennTag?[alone.Length], alone);
}
