using System.Text;
using OnRecord.Reading;
using OnRecord.Tool.Extracting;

namespace OnRecord.Tool.Tests;

public sealed class ExtractTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_file_gets_a_line_in_the_order_of_the_arguments()
    {
        string b = _folder.Add("b.txt");
        string a = _folder.Add("a.md");
        Run run = Run.Of("extract", b, a);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal([b, a], run.Articles);
        Assert.EndsWith("}\n", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void A_directory_is_searched_for_txt_files_in_ordinal_order()
    {
        string[] files = [.. new[] { "a.txt", "a/b.txt", "B.TXT", "a/Ø lund.txt", "c/d/e.txt" }.Select(name => _folder.Add(name))];
        _folder.Add("a/notes.md");
        Assert.Equal([files[2], files[0], files[1], files[3], files[4]], Run.Of("extract", _folder.Path).Articles);
    }

    [Fact]
    public void A_directory_that_links_to_itself_is_searched_once()
    {
        string file = _folder.Add("a/b.txt");
        Directory.CreateSymbolicLink(_folder.PathOf("a/again"), _folder.PathOf("a"));
        Assert.Equal([file], Run.Of("extract", _folder.Path).Articles);
    }

    [Fact]
    public void A_directory_without_articles_is_reported()
    {
        Run run = Run.Of("extract", _folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"onrecord: {_folder.Path}: there are no .txt files in this directory; name other files one by one.\n", run.Error);
    }

    [Fact]
    public void A_dash_is_the_article_on_standard_input()
    {
        Run run = Run.With(Encoding.UTF8.GetBytes("Nothing was said."), watched: false, "extract", "-");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["-"], run.Articles);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named_and_the_others_are_written()
    {
        string good = _folder.Add("good.txt");
        string bad = _folder.Add("bad.txt", [(byte)'a', (byte)'b', 0xE6, (byte)'c']);
        Run run = Run.Of("extract", bad, _folder.PathOf("gone.txt"), good);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal([bad, _folder.PathOf("gone.txt"), good], run.Articles);
        Assert.Equal(
            $$"""{"article":"{{bad}}","error":"byte 2 is not UTF-8 and there is no byte order mark; save the file as UTF-8."}""",
            run.Lines[0].GetRawText());
        Assert.Equal(
            $"onrecord: {bad}: byte 2 is not UTF-8 and there is no byte order mark; save the file as UTF-8.\n" +
            $"onrecord: {_folder.PathOf("gone.txt")}: there is no such file or directory.\n",
            run.Error);
    }

    [Fact]
    public void Every_encoding_of_the_compiler_gives_the_same_line()
    {
        const string Text = "“Vi går,” sa Åse Lund. 🌊";
        byte[][] files =
        [
            Encoding.UTF8.GetBytes(Text),
            [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)],
            [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)],
            [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)],
        ];
        string[] outputs = [.. files.Select(file => Run.With(file, watched: false, "extract", "-").Output)];
        Assert.All(outputs, output => Assert.Equal(outputs[0], output));
        Assert.NotEmpty(outputs[0]);
    }

    [Theory]
    [InlineData("line 2 has U+FFFD, which stands for bytes that could not be decoded", "FF FE 61 00 0A 00 62")]
    [InlineData("line 1 has U+FFFD, which stands for bytes that could not be decoded", "FF FE 00 D8 61 00")]
    [InlineData("line 1 has U+FFFD, which stands for bytes that could not be decoded", "FE FF 00 61 DC 00")]
    [InlineData("line 1 has U+FFFD, which stands for bytes that could not be decoded", "61 EF BF BD")]
    [InlineData("line 1 has a NUL, so this is not text", "FF FE 00 00 61 00 00 00")]
    [InlineData("line 1 has a NUL, so this is not text", "61 00 62 00")]
    public void What_the_compiler_leaves_out_is_an_error(string problem, string bytes)
    {
        byte[] file = Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal));
        Run run = Run.With(file, watched: false, "extract", "-");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal($$"""{"article":"-","error":"{{problem}}; save the file as UTF-8."}""" + "\n", run.Output);
    }

    [Theory]
    [InlineData("""{"id":17,"text":"“It will hold,” she said."}""" + "\n", true)]
    [InlineData(" \r\n{\n  \"text\": \"\"\n}", true)]
    [InlineData("“{”, the brace, opens it.", false)]
    [InlineData("{} is an empty object, she said.", false)]
    [InlineData("{", false)]
    public void Json_that_is_taken_for_text_is_an_error(string text, bool json)
    {
        Run run = Run.Of("extract", _folder.Add("articles.jsonl", text));
        Assert.Equal(json ? 1 : 0, run.ExitCode);
        Assert.Equal(json, run.Error.Contains("this is JSON and not an article's text;", StringComparison.Ordinal));
        Assert.Equal(json, Assert.Single(run.Lines).TryGetProperty("error", out _));
    }

    [Fact]
    public void An_empty_article_has_a_line_without_quotes()
    {
        Run run = Run.Of("extract", _folder.Add("empty.txt", ""));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(0, Assert.Single(run.Lines).GetProperty("quotes").GetArrayLength());
    }

    [Fact]
    public void Output_goes_to_the_file_that_is_asked_for()
    {
        string article = _folder.Add("a.txt");
        string output = _folder.PathOf("out.jsonl");
        Run run = Run.Of("extract", article, "-o", output);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(Run.Of("extract", article).Output, File.ReadAllText(output));
    }

    [Fact]
    public void Output_that_cannot_be_written_is_reported()
    {
        Run run = Run.Of("extract", _folder.Add("a.txt"), "--output", _folder.PathOf("gone/out.jsonl"));
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"onrecord: {_folder.PathOf("gone/out.jsonl")}: this cannot be written: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Verbose_says_what_was_read_in_each_article()
    {
        string empty = _folder.Add("a.txt", ""), ferry = _folder.Add("b.txt", "“The ferry stays,” Captain Omar Reyes said.");
        Assert.Equal(
            $"{empty}: 0 quotes, 0 actors\n{ferry}: 1 quote, 1 actor\n",
            Run.Of("extract", empty, ferry, "--verbose", "--threads", "1").Error);
    }

    [Fact]
    public async Task An_engine_that_fails_on_an_article_leaves_the_others_alone()
    {
        string bad = _folder.Add("bad.txt", "bad");
        string good = _folder.Add("good.txt", "good");
        using var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        var extraction = new Extraction(
            new Terminal(Stream.Null, output, error, ErrorIsWatched: false),
            new ExtractRequest([bad, good]),
            text => text == "bad" ? throw new NotSupportedException("Oh.") : ArticleReader.Read(text));
        Assert.Equal(1, await extraction.RunAsync(CancellationToken.None));
        Assert.Contains(good, Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
        Assert.Equal($"onrecord: {bad}: the engine failed (NotSupportedException: Oh.); please report this with the article.\n", error.ToString());
    }

    [SkippableFact]
    public void Output_that_is_full_is_reported()
    {
        Skip.IfNot(File.Exists("/dev/full"), "Only Linux has a device that is always full.");
        Run run = Run.Of("extract", _folder.Add("a.txt"), "-o", "/dev/full");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("onrecord: /dev/full: this cannot be written: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_is_shown_to_who_watches_and_taken_away_again() =>
        Assert.Equal("\r1/1 -\r     \r", Run.With("Nothing was said."u8.ToArray(), watched: true, "extract", "-").Error);

    [Fact]
    public void Progress_never_wraps()
    {
        string shown = Run.With([], watched: true, "extract", _folder.Add(new string('a', 100) + ".txt")).Error;
        Assert.All(shown.Split('\r'), line => Assert.InRange(line.Length, 0, 79));
        Assert.Contains('…', shown);
    }
}
