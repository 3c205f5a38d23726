namespace OnRecord.Tool.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("Try \"onrecord --help\".")]
    [InlineData("Try \"onrecord --help\".", "explode")]
    [InlineData("Try \"onrecord extract --help\".", "extract")]
    [InlineData("Try \"onrecord extract --help\".", "extract", "a.txt", "-o")]
    [InlineData("onrecord: There is no option --bogus; a file of that name is written ./--bogus", "extract", "--bogus", "a.txt")]
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
