using CsCheck;
using OnRecord.Reading.Attributions;
using OnRecord.Reading.Attributions.Indirect;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tests.Attributions.Indirect;

public class TagCountsTests
{
    private const int Farthest = 255;

    private static readonly string[] Words =
    [
        "Quist", "said", "says", "that", "which", "who", "and", "but", "of",
        "in", "to", "adding", ",", ".", ":", "the dam", "“", "”", "could", "who",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Words.Length - 1]
        .Select(i => Words[i]).Array[1, 700].Select(words => string.Join(' ', words));

    [Fact]
    public void What_stands_between_two_tokens_is_what_is_counted_there() => Texts.Sample(
        text =>
        {
            using var document = Document.Read(text, CancellationToken.None);
            var (passage, tags) = PassageOf(document);
            var counts = new TagCounts(passage, tags);
            for (var first = 0; first < tags.Length; first += 37)
            {
                for (var end = first; end <= tags.Length && end - first <= Farthest; end += 11)
                {
                    var between = Enumerable.Range(first, end - first).ToArray();
                    var stretch = counts.Between(first, end);
                    Assert.Equal(between.Count(i => tags[i].IsFinite()), (int)stretch.Verbs);
                    Assert.Equal(between.Count(i => tags[i] == PennTag.Comma), (int)stretch.Commas);
                    Assert.Equal(between.Any(i => tags[i] is PennTag.WP or PennTag.WDT), stretch.HasRelative);
                    Assert.Equal(between.Any(i => tags[i] == PennTag.CC), stretch.HasCoordinator);
                    Assert.Equal(between.Any(i => tags[i] == PennTag.IN && passage.IsWord(i, "of")), (stretch.Links & 4) != 0);
                }
            }
        },
        iter: 30);

    [Fact]
    public void Nothing_stands_between_a_token_and_one_before_it()
    {
        using var document = Document.Read("Quist said, and the mayor said.", CancellationToken.None);
        var (passage, tags) = PassageOf(document);
        var stretch = new TagCounts(passage, tags).Between(5, 2);

        Assert.Equal((0u, 0u, 0u, false), (stretch.Verbs, stretch.Commas, stretch.Links, stretch.HasRelative));
    }

    private static (Passage Passage, TagArray Tags) PassageOf(Document document)
    {
        var tags = Tagger.Default.Tag(document);
        return (
            new Passage(
                document, WordClasses.Read(document, CancellationToken.None), tags,
                QuotationPairer.Pair(document, CancellationToken.None).Quotations),
            tags);
    }
}
