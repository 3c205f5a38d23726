using CsCheck;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tests.Tokens;

public class DocumentTests
{
    private static readonly string[] Parts =
    [
        "a", "dam", "U.S.", "well-kept-harbor-side-promenade-of-the-old-town",
        "’s", ".", "“", " ", "\n\n", "            ", "\uD83D", "1,000",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Parts.Length - 1].Select(i => Parts[i]).Array[0, 200].Select(string.Concat);

    [Fact]
    public void The_token_at_an_offset_is_the_first_that_ends_behind_it() => Texts.Sample(text =>
    {
        using var document = Document.Read(text, CancellationToken.None);
        for (var offset = 0; offset <= text.Length; offset++)
        {
            var expected = 0;
            while (expected < document.Tokens.Length && document.Tokens[expected].End <= offset)
            {
                expected++;
            }

            Assert.Equal(expected, document.TokenAt(offset));
        }
    });

    [Fact]
    public void Each_token_is_of_the_kind_that_is_told_of_it() => Texts.Sample(text =>
    {
        using var document = Document.Read(text, CancellationToken.None);
        for (var token = 0; token < document.Tokens.Length; token++)
        {
            Assert.Equal(document.Tokens[token].Kind, document.KindOf(token));
        }
    });
}
