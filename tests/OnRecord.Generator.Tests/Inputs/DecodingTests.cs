using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Generator.Tests.Support;
using OnRecord.Testing;

namespace OnRecord.Generator.Tests.Inputs;

public class DecodingTests
{
    private const string Article = "Café “closes,” said Åsa Öberg.\n";

    /// <summary>What is no UTF-8 the compiler reads in the machine's code page: on Windows another one, elsewhere UTF-8 with replacements.</summary>
    private const string Misread = @"not UTF-8|U\+FFFD";

    public static TheoryData<string, byte[]> Readable => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Article) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Article)] },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Article)] },
        { "UTF-16 big-endian", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Article)] },
    };

    public static TheoryData<string, byte[], string, int> Unreadable => new()
    {
        { "Latin-1", Encoding.Latin1.GetBytes(Article.Replace('“', '"').Replace('”', '"')), Misread, 3 },
        { "UTF-8 with a mark and a bad byte", [.. Encoding.UTF8.Preamble, .. "Caf"u8, 0xE9, .. " closes"u8], @"U\+FFFD", 3 },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes("Text"), "NUL", 1 },
        { "UTF-16 with half a pair", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Te"), 0x00, 0xD8], @"U\+FFFD", 2 },
        { "UTF-32", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes("Text")], "not UTF-8", 0 },
        { "a picture", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0x0D], Misread, 0 },
        { "a program", [0x7F, .. "ELF"u8, 2, 1, 1, 0], "NUL", 7 },
        { "text that was decoded badly before", Encoding.UTF8.GetBytes("Caf\uFFFD"), @"U\+FFFD", 3 },
    };

    [Theory]
    [MemberData(nameof(Readable))]
    public void What_the_compiler_decodes_is_an_article(string encoding, byte[] bytes)
    {
        var result = new Newsroom().Add("a.txt", DecodeAsCompiler(bytes)).Run();

        Assert.Empty(result.Diagnostics);
        Assert.Contains(
            "Åsa Öberg",
            result.GeneratedSources.Single(static source => source.HintName == "Articles.00.g.cs").SourceText.ToString(),
            StringComparison.Ordinal);
        Assert.NotEmpty(encoding);
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void What_is_no_text_is_left_out_with_the_place_and_the_reason(string encoding, byte[] bytes, string reason, int column)
    {
        var result = new Newsroom().Add("bad.txt", DecodeAsCompiler(bytes)).Add("good.txt", "“Yes,” said Marta Quist.").Run();

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("ONR0002", diagnostic.Id);
        Assert.Matches(reason, diagnostic.GetMessage());
        Assert.Contains("'bad.txt'", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(new LinePosition(0, column), diagnostic.Location.GetLineSpan().StartLinePosition);
        Assert.Contains(
            " Good =>",
            result.GeneratedSources.Single(static source => source.HintName == "Articles.00.g.cs").SourceText.ToString(),
            StringComparison.Ordinal);
        Assert.NotEmpty(encoding);
    }

    [Theory]
    [MemberData(nameof(Readable))]
    public void The_testing_package_decodes_as_the_compiler_does(string encoding, byte[] bytes)
    {
        Assert.Equal(DecodeAsCompiler(bytes).ToString(), SeedText.Decode(bytes).ToString());
        Assert.Equal(DecodeAsCompiler(bytes).Encoding?.CodePage, SeedText.Decode(bytes).Encoding?.CodePage);
        Assert.NotEmpty(encoding);
    }

    [Fact]
    public void Half_a_surrogate_pair_that_an_editor_holds_is_no_text() =>
        Assert.Equal("ONR0002", Assert.Single(new Newsroom().Add("a.txt", "Text \uD83D").Run().Diagnostics).Id);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u00A0\n")]
    public void White_space_is_an_empty_article(string text)
    {
        var result = new Newsroom().Add("seeds/empty.txt", text).Run();

        Assert.Equal("ONR0001", Assert.Single(result.Diagnostics).Id);
        Assert.Equal(["Corpus.g.cs"], result.GeneratedSources.Select(static source => source.HintName));
    }

    /// <summary>How csc decodes an additional file; Roslyn keeps it to itself.</summary>
    private static SourceText DecodeAsCompiler(byte[] bytes)
    {
        var create = typeof(SourceText).Assembly.GetType("Microsoft.CodeAnalysis.Text.EncodedStringText", throwOnError: true)!
            .GetMethod(
                "Create",
                BindingFlags.NonPublic | BindingFlags.Static,
                [typeof(Stream), typeof(Encoding), typeof(SourceHashAlgorithm), typeof(bool)])!;
        return (SourceText)create.Invoke(null, [new MemoryStream(bytes), null, SourceHashAlgorithm.Sha1, false])!;
    }
}
