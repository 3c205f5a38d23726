using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tests.Tokens;

public class TokenizerTests
{
    [Theory]
    [InlineData("She didn’t go.", "She|did|n’t|go|.")]
    [InlineData("She can't, won't.", "She|ca|n't|,|wo|n't|.")]
    [InlineData("O’Malley’s dogs' names", "O’Malley|’s|dogs|'|names")]
    [InlineData("the U.S. and the U.N.", "the|U.S.|and|the|U.N.")]
    [InlineData("Lund, R-S.C., and Vane (D-Ky.) met non-U.S. guests", "Lund|,|R-S.C.|,|and|Vane|(|D-Ky.|)|met|non-U.S.|guests")]
    [InlineData("Tarn Foods (TRN.L) grew (from TRN.Lund).", "Tarn|Foods|(|TRN.L|)|grew|(|from|TRN|.|Lund|)|.")]
    [InlineData("Mr. J. Quist Jr. of AT&T Inc.", "Mr.|J.|Quist|Jr.|of|AT&T|Inc.")]
    [InlineData("1,000 or 3.5 by 10:30 on 9/11", "1,000|or|3.5|by|10:30|on|9/11")]
    [InlineData("the 20th of the ’90s, the 1990s", "the|20th|of|the|’90s|,|the|1990s")]
    [InlineData("No. 4 said no.", "No.|4|said|no|.")]
    [InlineData("a well-kept, 10-year-old dam—really", "a|well-kept|,|10-year-old|dam|—|really")]
    [InlineData("wait ... what?! . . . yes…", "wait|...|what|?!|. . .|yes|…")]
    [InlineData("``Go,'' he said. ''No.''", "``|Go|,|''|he|said|.|''|No|.|''")]
    [InlineData("“[Y]ou,” she", "“|[|Y|]|ou|,|”|she")]
    [InlineData("see https://a.example/b?c=d, or a.example.", "see|https://a.example/b?c=d|,|or|a.example|.")]
    [InlineData("@MartaQ wrote #dams", "@MartaQ|wrote|#dams")]
    [InlineData("<b class=\"x\">Go</b>", "<b class=\"x\">|Go|</b>")]
    [InlineData("Give ’em hell, ’til noon", "Give|’em|hell|,|’til|noon")]
    [InlineData("6'2\" tall", "6|'|2|\"|tall")]
    [InlineData("Zoë Ñandú naïve 𝒜b", "Zoë|Ñandú|naïve|𝒜b")]
    [InlineData("goin’ n't", "goin|’|n't")]
    [InlineData("5 p.m. Monday", "5|p.m.|Monday")]
    public void A_sentence_is_cut_into_words_numbers_and_marks(string text, string expected)
    {
        var document = Document.Read(text, default);

        Assert.Equal(expected, string.Join("|", document.Tokens.Select(token => text[token.Start..token.End])));
    }

    [Theory]
    [InlineData("word", TokenKind.Word)]
    [InlineData("1990s", TokenKind.Number)]
    [InlineData("20th", TokenKind.Number)]
    [InlineData("F-16", TokenKind.Word)]
    [InlineData("“", TokenKind.QuotationMark)]
    [InlineData("``", TokenKind.QuotationMark)]
    [InlineData("?!", TokenKind.Stop)]
    [InlineData("--", TokenKind.Mark)]
    [InlineData("\uD83D\uDE00", TokenKind.Mark)]
    public void A_token_has_a_kind(string text, object kind) =>
        Assert.Equal((TokenKind)kind, Assert.Single(Document.Read(text, default).Tokens).Kind);

    [Fact]
    public void A_lone_surrogate_is_a_mark() =>
        Assert.Equal([TokenKind.Mark, TokenKind.Word, TokenKind.Mark], Document.Read("\uD83Da \uDE00", default).Tokens.Select(token => token.Kind));
}
