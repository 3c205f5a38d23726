namespace OnRecord.Tool.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("Try \"onrecord --help\".")]
    [InlineData("onrecord: Give a command: extract or explain.")]
    [InlineData("Try \"onrecord --help\".", "explode")]
    [InlineData("onrecord: There is no option --versoin.", "--versoin")]
    [InlineData("onrecord: There is no command explode; there are extract and explain.", "explode")]
    [InlineData("onrecord: There is no command harbor-vote.txt; there are extract and explain.", "harbor-vote.txt", "ferry.txt")]
    [InlineData("Try \"onrecord extract --help\".", "extract")]
    [InlineData("Try \"onrecord extract --help\".", "extract", "a.txt", "-o")]
    [InlineData("onrecord: Give the articles' files, or - for an article on standard input.", "extract")]
    [InlineData("onrecord: Give the articles' files, or - for an article on standard input.", "explain")]
    [InlineData("onrecord: --threads takes a number of at least 1.", "extract", "a.txt", "--threads", "0")]
    [InlineData("onrecord: --threads takes a number of at least 1.", "extract", "a.txt", "--threads", "x")]
    [InlineData("onrecord: --threads takes a number of at least 1.", "extract", "--threads", "99999999999", "a.txt")]
    [InlineData("onrecord: --input takes text, names or jsonl.", "extract", "--input", "xml")]
    [InlineData("onrecord: --shard takes I/N, such as 3/16, with I from 1 to N.", "extract", "a.txt", "--shard", "4/3")]
    [InlineData("onrecord: --shard takes I/N, such as 3/16, with I from 1 to N.", "extract", "a.txt", "--shard", "0/3")]
    [InlineData("onrecord: --resume continues a file: name it with --output.", "extract", "a.txt", "--resume")]
    [InlineData("onrecord: --input takes text, names or jsonl.", "extract", "a.txt", "--input", "xml")]
    [InlineData("onrecord: There is no option --bogus; write a file of that name as ./--bogus", "extract", "--bogus", "a.txt")]
    public void Wrong_usage_is_refused_with_a_hint(string expected, params string[] args)
    {
        Run run = Run.Of(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_is_no_error()
    {
        Run run = Run.Of("--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("onrecord [command] [options]", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Help_of_extract_has_exit_codes_and_examples()
    {
        Run run = Run.Of("extract", "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Exit codes:", run.Output, StringComparison.Ordinal);
        Assert.Contains("onrecord extract seeds -o seeds.jsonl", run.Output, StringComparison.Ordinal);
    }
}
