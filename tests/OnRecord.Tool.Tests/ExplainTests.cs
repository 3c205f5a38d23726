namespace OnRecord.Tool.Tests;

public sealed class ExplainTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_attribution_follows_the_line_it_ends_on()
    {
        string file = _folder.Add("dam.txt", "Mayor Marta Quist came home.\r\n\r\n“It will hold,” she said.\r\nNobody else spoke.\r\n");

        Run run = Run.Of("explain", file);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(
            $"""
            {file}
                1  Mayor Marta Quist came home.
                2
                3  “It will hold,” she said.
                 > direct: “It will hold,”
                    speaker    Marta Quist, resolved: the antecedent of [she]
                    found by   a cue after the quotation [said]

                4  Nobody else spoke.

            """,
            run.Output,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void What_the_models_weighed_is_told()
    {
        string file = _folder.Add("dam.txt", "Marta Quist promised that the town would mend the dam.");
        Assert.Matches(@"scores +cue \+\d+, source ahead by \d+, start ahead by \d+, end ahead by \d+; in total", Run.Of("explain", file).Output);
    }

    [Fact]
    public void What_had_no_rival_is_told_without_a_lead()
    {
        string file = _folder.Add("ferries.txt", "Ferry owners are expected to unveil new plans for the harbor on Monday.");
        Assert.Contains(", end the only one; in total", Run.Of("explain", file).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_reported_and_the_others_are_explained()
    {
        string file = _folder.Add("dam.txt", "“It will hold,” Marta Quist said.");

        Run run = Run.Of("explain", _folder.PathOf("none.txt"), file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Marta Quist, stated: named by [Marta Quist]", run.Output, StringComparison.Ordinal);
        Assert.Contains("there is no such file or directory.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_has_exit_codes_and_examples()
    {
        Run run = Run.Of("explain", "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Exit codes:", run.Output, StringComparison.Ordinal);
        Assert.Contains("onrecord explain harbor-vote.txt", run.Output, StringComparison.Ordinal);
    }
}
