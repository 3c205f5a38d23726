using System.Collections.Immutable;
using OnRecord.Generator.Models;
using OnRecord.Reading;

namespace OnRecord.Generator.Tests.Models;

using Certainty = OnRecord.Reading.Certainty;

public class QuoteTextTests
{
    [Theory]
    [InlineData("“The dam will hold,”", "The dam will hold")]
    [InlineData("\"Yes.\"", "Yes.")]
    [InlineData("„Ja“", "Ja")]
    [InlineData("«Oui»", "Oui")]
    [InlineData("« Oui\u00A0»", "Oui")]
    [InlineData("»Nej»", "Nej")]
    [InlineData("»Nein«", "Nein")]
    [InlineData("``Aye''", "Aye")]
    [InlineData("‘It is “mine” now.’", "It is “mine” now.")]
    [InlineData("“‘Never,’ he wrote.”", "‘Never,’ he wrote.")]
    [InlineData("“It goes on", "It goes on")]
    [InlineData("“”", "“”")]
    public void A_direct_quotation_loses_the_marks_around_it(string printed, string read) =>
        Assert.Equal(read, Read(AttributionKind.Direct, printed));

    [Theory]
    [InlineData(AttributionKind.Mixed)]
    [InlineData(AttributionKind.Indirect)]
    public void Other_quotations_are_read_as_printed(AttributionKind kind) => Assert.Equal("“illegal” and void", Read(kind, "“illegal” and\n  void"));

    [Fact]
    public void Pieces_are_joined_by_a_space_each_without_its_marks()
    {
        const string Text = "“The dam,” she said, “will hold.”";
        var attribution = Attribution(AttributionKind.Direct, new Extent(0, 10), new Extent(21, Text.Length));
        var pieces = QuoteText.Pieces(Text, attribution);

        Assert.Equal<Extent>([new Extent(1, 9), new Extent(22, Text.Length - 1)], pieces.AsEnumerable());
        Assert.Equal("The dam, will hold.", QuoteText.Join(Text, pieces));
    }

    private static string Read(AttributionKind kind, string printed)
    {
        var text = "He said: " + printed + " Nobody heard.";
        return QuoteText.Join(text, QuoteText.Pieces(text, Attribution(kind, new Extent(9, 9 + printed.Length))));
    }

    private static Attribution Attribution(AttributionKind kind, params ImmutableArray<Extent> pieces) =>
        new(kind, pieces, Cue: null, Source: null, Speaker: null, Certainty.Unknown);
}
