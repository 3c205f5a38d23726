using CsCheck;

namespace OnRecord.Reading.Tests.Names;

public class NamePropertyTests
{
    private static readonly string[] Words =
    [
        "Ana", "Lopes", "Quist", "Mr.", "President", "Secretary of State", "the", "of", "and", "van", "de", "al-Hadi", "U.S.", "FRA", "Paris",
        "Committee", "River", "Inc.", "said", "’s", "'", "“", "”", "\"", "(", ")", ",", ".", "—", "\n", "\n\n", "\r\n", "By", "J.", "Jr.", "&",
        "May", "Monday", "campaign", "He", "she", "@x", "#Y", "\uD800", "\uDC00", "\0", "\u200F", "É", "1", "Łódź", "İ", "ß", "who", "Russian",
    ];

    private static readonly Gen<string> Texts = Gen.Select(
        Gen.OneOf(Words.Select(Gen.Const).ToArray()), Gen.OneOf(Gen.Const(" "), Gen.Const("")), static (word, gap) => word + gap)
        .Array[0, 60].Select(string.Concat);

    [Fact]
    public void Mentions_and_actors_of_any_text_are_whole_and_in_order() =>
        Texts.Sample(static text =>
        {
            var reading = ArticleReader.Read(text);

            Assert.All(reading.Actors, actor =>
            {
                Assert.NotEmpty(actor.Name);
                Assert.NotEmpty(actor.Mentions);
                Assert.DoesNotContain(actor.Name, actor.Aliases);
                Assert.All(actor.Mentions, mention => Assert.True(mention.Start >= 0 && mention.Start < mention.End && mention.End <= text.Length));
                Assert.Equal(actor.Mentions.OrderBy(mention => mention.Start), actor.Mentions);
            });
            Assert.Equal(
                reading.Actors.OrderBy(actor => actor.Mentions[0].Start).Select(actor => actor.Name),
                reading.Actors.Select(actor => actor.Name));
            Assert.All(reading.Attributions, attribution =>
            {
                Assert.InRange(attribution.Speaker ?? 0, 0, Math.Max(0, reading.Actors.Length - 1));
                Assert.Equal(attribution.Speaker is null, attribution.Certainty == Certainty.Unknown);
            });
        });

    [Fact]
    public void Any_text_is_read_alike_twice() =>
        Texts.Sample(static text => Assert.Equal(Transcript(text), Transcript(text)));

    [Fact]
    public void Any_string_at_all_is_read() => Gen.String[Gen.Char, 0, 200].Sample(static text => { _ = ArticleReader.Read(text); });

    [Theory]
    [InlineData("Ana Lopes met Quist. ")]
    [InlineData("Ana Lopes, ")]
    [InlineData("\"")]
    [InlineData("FRA ")]
    [InlineData("Mr. ")]
    [InlineData("of Committee ")]
    public void Time_grows_with_the_text_and_no_faster(string unit) => Growth.AssertLinear(
        Read,
        string.Concat(Enumerable.Repeat(unit, 50_000 / unit.Length)),
        string.Concat(Enumerable.Repeat(unit, Growth.Factor * 50_000 / unit.Length)));

    [Fact]
    public void Many_different_people_are_read_in_linear_time() => Growth.AssertLinear(Read, People(5_000), People(Growth.Factor * 5_000));

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => ArticleReader.Read("Ana Lopes spoke.", source.Token));
    }

    private static void Read(string text) => ArticleReader.Read(text);

    private static string People(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"Ana Quist{Letters(i)} spoke. "));

    private static string Letters(int number) =>
        string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + (digit - '0'))));

    private static string Transcript(string text)
    {
        var reading = ArticleReader.Read(text);
        return string.Join('\n', reading.Actors.Select(actor =>
            $"{actor.Kind} {actor.Name} [{string.Join('|', actor.Aliases)}] "
            + $"[{string.Join('|', actor.Roles)}] {string.Join(' ', actor.Mentions)}"));
    }
}
