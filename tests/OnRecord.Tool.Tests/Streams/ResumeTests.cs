using System.Text;

namespace OnRecord.Tool.Tests.Streams;

public sealed class ResumeTests : IDisposable
{
    private static readonly string[] Input =
    [
        """{"id":"a","text":"“The ferry stays,” Captain Omar Reyes said."}""",
        """{"id":"b"}""",
        """{"id":"c","text":"Nothing."}""",
        """broken""",
        """{"id":"e","text":"“Vi går,” sa Åse Lund."}""",
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly string _whole = Run.WithLines(Input, "extract", "-i", "jsonl").Output;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_run_that_was_killed_at_any_byte_is_resumed_without_loss_or_double()
    {
        byte[] whole = Encoding.UTF8.GetBytes(_whole);
        for (var killed = 0; killed <= whole.Length; killed++)
        {
            string output = _folder.Add("out.jsonl", whole[..killed]);
            Run run = Resume(Input, output);
            Assert.InRange(run.ExitCode, 0, 1);
            Assert.Equal(whole, File.ReadAllBytes(output));
        }
    }

    [Fact]
    public void There_need_be_nothing_to_resume()
    {
        string output = _folder.PathOf("out.jsonl");
        Assert.Equal(1, Resume(Input, output).ExitCode);
        Assert.Equal(_whole, File.ReadAllText(output));
    }

    [Fact]
    public void It_says_where_it_goes_on()
    {
        Assert.StartsWith($"onrecord: {Lines(1)} has 1 article; continuing after a.\n", Resume(Input, Lines(1)).Error, StringComparison.Ordinal);
        Assert.StartsWith($"onrecord: {Lines(2)} has 2 articles; continuing after b.\n", Resume(Input, Lines(2)).Error, StringComparison.Ordinal);

        string Lines(int count) => _folder.Add("out.jsonl", string.Concat(_whole.Split('\n')[..count].Select(line => line + "\n")));
    }

    [Theory]
    [InlineData("its article 5 is e and the input's is x", """{"id":"a","text":""}""", "{}", "{}", "{}", """{"id":"x"}""", "{}")]
    [InlineData("this has 5 articles and the input 2", """{"id":"a","text":""}""", """{"id":"b","text":""}""")]
    public void Another_input_is_refused_and_the_output_left_alone(string why, params string[] input)
    {
        string output = _folder.Add("out.jsonl", _whole);
        Run run = Resume(input, output);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"onrecord: {output}: {why}; resume with the input the run began with", run.Error, StringComparison.Ordinal);
        Assert.Equal(_whole, File.ReadAllText(output));
    }

    [Fact]
    public void Files_and_shards_are_resumed_too()
    {
        string[] files = [.. Enumerable.Range(0, 7).Select(i => _folder.Add($"{i}.txt"))];
        string[] args = ["extract", .. files, "--shard", "2/3"];
        string whole = Run.Of(args).Output;
        string output = _folder.Add("out.jsonl", whole[..(whole.IndexOf('\n') + 5)]);
        Assert.Equal(0, Run.Of([.. args, "-o", output, "-r"]).ExitCode);
        Assert.Equal(whole, File.ReadAllText(output));
        Assert.Equal(2, whole.Count(unit => unit == '\n'));
    }

    [Fact]
    public void Without_resume_the_output_is_begun_anew()
    {
        string output = _folder.Add("out.jsonl", _whole + _whole);
        Run.WithLines(Input, "extract", "-i", "jsonl", "-o", output);
        Assert.Equal(_whole, File.ReadAllText(output));
    }

    private static Run Resume(string[] input, string output) => Run.WithLines(input, "extract", "-i", "jsonl", "-o", output, "--resume");
}
