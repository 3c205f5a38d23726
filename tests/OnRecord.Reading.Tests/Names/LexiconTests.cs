using OnRecord.Reading.Models;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Training.Lists;

namespace OnRecord.Reading.Tests.Names;

public class LexiconTests
{
    [Fact]
    public void The_lexicon_is_what_the_word_lists_say_now() =>
        Assert.True(
            LexiconBuilder.Build().AsSpan().SequenceEqual(ModelFile.Load(Lexicon.FileName)),
            "A word list has changed: join the lists anew (OnRecord.Training --lexicon) and build again.");

    [Theory]
    [InlineData("Ohio", nameof(WordSenses.Region))]
    [InlineData("OHIO", nameof(WordSenses.Region))]
    [InlineData("Prime Minister", nameof(WordSenses.Title))]
    [InlineData("New York", nameof(WordSenses.Place))]
    [InlineData("the", nameof(WordSenses.Function))]
    public void A_form_has_the_senses_of_all_lists_whatever_its_case(string form, string sense) =>
        Assert.NotEqual(WordSenses.None, Lexicon.Shared[form] & Enum.Parse<WordSenses>(sense));

    [Fact]
    public void What_no_list_holds_has_no_sense() => Assert.Equal(default, Lexicon.Shared.Find(WordKey.Of("qzxv")));

    [Fact]
    public void A_file_cut_within_an_entry_is_refused_as_invalid() =>
        Assert.Throws<InvalidDataException>(() => Lexicon.Read(new byte[Lexicon.EntrySize + 1]));

    [Theory]
    [InlineData("New York", "New Yorkers gathered", true)]
    [InlineData("New York", "New York", true)]
    [InlineData("New York", "New order", false)]
    [InlineData("Lake X", "Lake X froze", true)]
    public void A_hint_tells_by_the_letters_behind_the_first_word_whether_a_phrase_may_follow(string phrase, string text, bool may) =>
        Assert.Equal(may, default(PhraseHint).With(phrase, phrase.IndexOf(' ')).MayGoOn(text, text.IndexOf(' ')));

    [Fact]
    public void Words_that_only_start_a_phrase_have_a_hint_and_no_sense()
    {
        var entry = Lexicon.Shared.Find(WordKey.Of("Bosnia and"));

        Assert.Equal(WordSenses.None, entry.Senses);
        Assert.True(entry.Phrases.MayGoOn("Bosnia and Herzegovina", "Bosnia and".Length));
        Assert.False(entry.Phrases.MayGoOn("Bosnia and Croatia", "Bosnia and".Length));
    }

    [Fact]
    public void A_hint_knows_the_longest_of_its_phrases() =>
        Assert.Equal("Prime Minister".Length, default(PhraseHint).With("Prime Time", 5).With("Prime Minister", 5).Longest);
}
