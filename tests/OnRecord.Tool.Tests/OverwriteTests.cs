namespace OnRecord.Tool.Tests;

/// <summary>What an output file held before: lines of an earlier run go, everything else stays.</summary>
public sealed class OverwriteTests : IDisposable
{
    private const string Ferry = "“The ferry stays,” Captain Omar Reyes said.";
    private const string Json = $$"""{"article":"a","title":"T","authors":[],"text":"{{Ferry}}"}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_input_is_not_the_output()
    {
        string file = _folder.Add("ferry.txt", Ferry), link = _folder.PathOf("link.txt"), relative = _folder.PathOf("relative.txt");
        File.CreateSymbolicLink(link, file);
        File.CreateSymbolicLink(relative, "../" + Path.GetFileName(_folder.Path) + "/ferry.txt");
        foreach (string[] args in new string[][] { [file, "-o", file], [file, "-o", link], [file, "-o", relative], [_folder.Path, "-o", file] })
        {
            AssertRefused("this is one of the inputs", Run.Of(["extract", .. args]), file, Ferry);
            AssertRefused("this is one of the inputs", Run.Of(["extract", .. args, "--resume"]), file, Ferry);
        }
    }

    [Theory]
    [InlineData("“It will hold,” she said.\n")]
    [InlineData("one line without an end")]
    [InlineData("\n")]
    [InlineData("{}\n")]
    [InlineData("""{"article":null}""")]
    [InlineData("""{"article":"a","error":}""" + "\n")]
    [InlineData("""["article","title","authors","quotes"]""")]
    [InlineData("""{"id":17,"text":"x"}""")]
    [InlineData("""{"article":"a","text":"x"}""" + "\n")]
    [InlineData(Json)]
    [InlineData(Json + "\n" + Json + "\n")]
    [InlineData("""{"article":"a","text":"x","title":null,"authors":[],"quotes":[]}""")]
    public void A_file_of_something_else_is_left_alone(string content)
    {
        string article = _folder.Add("ferry.txt", Ferry), output = _folder.Add("out", content);
        AssertRefused("its end is nothing that onrecord wrote", Run.Of("extract", article, "-o", output, "--resume"), output, content);
        if (!content.Contains("error", StringComparison.Ordinal))
        {
            AssertRefused("this holds something that onrecord did not write", Run.Of("extract", article, "-o", output), output, content);
        }
    }

    [Fact]
    public void Lines_with_something_else_behind_them_are_not_continued()
    {
        string article = _folder.Add("ferry.txt", Ferry);
        string content = Run.Of("extract", article).Output + "a note without an end";
        string output = _folder.Add("out", content);
        AssertRefused("its end is nothing that onrecord wrote", Run.Of("extract", article, "-o", output, "-r"), output, content);
    }

    [Fact]
    public void Lines_of_an_earlier_run_are_written_over_even_if_it_was_killed()
    {
        string article = _folder.Add("ferry.txt", Ferry);
        string whole = Run.Of("extract", _folder.PathOf("gone.txt"), article).Output;
        for (var killed = 0; killed <= whole.Length; killed++)
        {
            string output = _folder.Add("out.jsonl", whole[..killed]);
            Assert.Equal(0, Run.Of("extract", article, "-o", output).ExitCode);
            Assert.Equal(Run.Of("extract", article).Output, File.ReadAllText(output));
        }
    }

    [Fact]
    public void An_input_behind_a_linked_directory_is_left_alone()
    {
        string file = _folder.Add("real/a.jsonl", Json), linked = _folder.PathOf("linked");
        Directory.CreateSymbolicLink(linked, _folder.PathOf("real"));
        AssertRefused("did not write", Run.Of("extract", "-i", "jsonl", file, "-o", linked + "/a.jsonl"), file, Json);
    }

    [Fact]
    public void An_article_that_standard_input_names_is_left_alone()
    {
        string file = _folder.Add("ferry.txt", Ferry);
        AssertRefused("did not write", Run.WithLines([file], "extract", "-i", "names", "-o", file), file, Ferry);
        AssertRefused("nothing that onrecord wrote", Run.WithLines([file], "extract", "-i", "names", "-o", file, "-r"), file, Ferry);
    }

    private static void AssertRefused(string why, Run run, string file, string content)
    {
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
        Assert.Equal(content, File.ReadAllText(file));
    }
}
