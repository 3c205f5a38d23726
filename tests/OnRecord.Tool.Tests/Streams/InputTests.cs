using System.Text;
using System.Text.Json;

namespace OnRecord.Tool.Tests.Streams;

/// <summary>Names and JSON Lines as input.</summary>
public sealed class InputTests : IDisposable
{
    private const string Ferry = "“The ferry stays,” Captain Omar Reyes said.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Names_on_standard_input_are_read_as_if_they_were_arguments()
    {
        string[] files = [_folder.Add("b.txt", Ferry), _folder.Add("Ø a.txt", "Nothing.")];
        Run named = Run.WithLines([files[0], "", files[1]], "extract", "--input", "names");
        Assert.Equal(0, named.ExitCode);
        Assert.Equal(Run.Of(["extract", .. files]).Output, named.Output);
        Assert.Matches(@"^onrecord: 2 articles, 0 not read; [\d.,]+ s, [\d,]+ a second\.\n$", named.Error);
    }

    [Fact]
    public void Names_may_come_from_files_with_a_byte_order_mark_carriage_returns_and_no_last_line_end()
    {
        string a = _folder.Add("a.txt"), b = _folder.Add("b.txt");
        string list = _folder.Add("list", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes($"{a}\r\n{b}")]);
        Assert.Equal([a, b, a], Run.WithLines([a], "extract", "-i", "names", list, "-").Articles);
    }

    [Fact]
    public void Json_lines_are_read_like_files_of_the_same_text()
    {
        string file = _folder.Add("ferry.txt", Ferry);
        Run run = Run.WithLines([$$"""{"article":"{{file}}","text":"{{Ferry}}"}"""], "extract", "--input", "jsonl");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Run.Of("extract", file).Output, run.Output);
    }

    [Fact]
    public void A_line_in_another_encoding_is_named_as_such()
    {
        string file = _folder.Add("latin.jsonl", [.. "{\"text\":\"caf"u8, 0xE9, .. "\"}\n"u8]);
        Run run = Run.Of("extract", "-i", "jsonl", file);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("bytes that are not UTF-8", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_fields_are_passed_on_as_they_are()
    {
        const string Kept = """ "id":17,"n":1.50,"tags":["ø",{"x":null}],"none":null,"twice":{"a":1,"a":2}}""";
        const string Dropped = """{"text":"Nothing.","quotes":5,"actors":[],"error":"e","line":9,""";
        Assert.Equal(
            """{"article":"17","title":null,"authors":[],"quotes":[],"actors":[],""" + Kept.TrimStart() + "\n",
            Run.WithLines([Dropped + Kept], "extract", "-i", "jsonl").Output);
    }

    [Fact]
    public void A_given_title_and_given_authors_stand_before_those_in_the_text()
    {
        JsonElement line = Assert.Single(Run.WithLines(
            ["""{"article":"a","title":"T","authors":["Ada Lind"],"text":"Harbor council keeps the dam\nBy Ines Falk\n\nIt rained on Monday."}"""],
            "extract", "-i", "jsonl").Lines);
        Assert.Equal("T", line.GetProperty("title").GetString());
        Assert.Equal(["Ada Lind"], line.GetProperty("authors").EnumerateArray().Select(author => author.GetString()));
    }

    [Theory]
    [InlineData("""{"article":"a","id":"b","text":""}""", "a")]
    [InlineData("""{"id":"b","text":""}""", "b")]
    [InlineData("""{"id":1e3,"text":""}""", "1e3")]
    [InlineData("""{"id":[1],"text":""}""", "-:1")]
    [InlineData("""{"article":5,"id":"b","text":""}""", "5")]
    [InlineData("""{"article":null,"id":"b","text":""}""", "b")]
    [InlineData("""{"article":null,"id":null,"title":null,"authors":null,"text":""}""", "-:1")]
    public void An_article_is_named_by_its_name_its_id_or_its_place(string line, string name) =>
        Assert.Equal([name], Run.WithLines([line], "extract", "-i", "jsonl").Articles);

    [Fact]
    public void A_directory_of_json_lines_is_searched_for_them()
    {
        _folder.Add("b.jsonl", """{"text":""}""");
        _folder.Add("a/a.jsonl", "{\"text\":\"\"}\n\n{\"text\":\"\"}\n");
        _folder.Add("c.txt");
        Assert.Equal(
            [$"{_folder.Path}/a/a.jsonl:1", $"{_folder.Path}/a/a.jsonl:3", $"{_folder.Path}/b.jsonl:1"],
            Run.Of("extract", "-i", "jsonl", _folder.Path).Articles);
    }

    [Theory]
    [InlineData("nonsense", "-:2", "this is not JSON from byte 2 on.")]
    [InlineData("""{"article":"a","text":"x" """, "-:2", "this is not JSON from byte 27 on.")]
    [InlineData("[]", "-:2", "this is not a JSON object, as an article must be.")]
    [InlineData("null", "-:2", "this is not a JSON object, as an article must be.")]
    [InlineData("""{"article":"a"}""", "a", "the field \"text\" is missing.")]
    [InlineData("""{"article":"a","text":null}""", "a", "the field \"text\" is missing.")]
    [InlineData("""{"article":"a","text":5}""", "a", "the field \"text\" is not a string.")]
    [InlineData("""{"article":[5],"text":"x"}""", "-:2", "the field \"article\" is neither a string nor a number.")]
    [InlineData("""{"article":"a","text":"x","text":"y"}""", "a", "the field \"text\" stands twice.")]
    [InlineData("""{"id":"a","text":"x","id":"b"}""", "a", "the field \"id\" stands twice.")]
    [InlineData("""{"id":"a","text":"x","line":1,"line":1}""", "a", "the field \"line\" stands twice.")]
    [InlineData("""{"article":"a","text":"x","authors":"Ada Lind"}""", "a", "the field \"authors\" is not a list of strings.")]
    [InlineData("""{"article":"a","text":"\ud800"}""", "-:2", "an escape (\\ud800) is half a character.")]
    [InlineData(
        """{"article":"a","text":"x","n":{"m":"\ud800"}}""", "a", "a field to be passed on has an escape (\\ud800) that is half a character.")]
    [InlineData("""{"article":"a","n":"\ud800"}""", "a", "the field \"text\" is missing.")]
    public void A_broken_line_is_an_error_in_its_place(string broken, string name, string problem)
    {
        const string Good = """{"article":"good","text":""}""";
        Run run = Run.WithLines([Good, broken, Good], "extract", "-i", "jsonl");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["good", name, "good"], run.Articles);
        Assert.Equal(problem, run.Lines[1].GetProperty("error").GetString());
        Assert.Equal(2, run.Lines[1].GetProperty("line").GetInt32());
        Assert.StartsWith(
            $"onrecord: {(name == "-:2" ? name : "-:2: " + name)}: {problem}\nonrecord: 3 articles, 1 not read;",
            run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_keeps_the_fields_to_be_passed_on() => Assert.Equal(
        """{"article":"17","error":"the field \"text\" is missing.","line":1,"id":17}""" + "\n",
        Run.WithLines(["""{"id":17}"""], "extract", "-i", "jsonl").Output);

    [Fact]
    public void A_named_file_that_is_not_there_or_has_no_name_is_an_error_in_its_place()
    {
        string good = _folder.Add("good.txt"), gone = _folder.PathOf("gone.txt");
        byte[] names = [.. Encoding.UTF8.GetBytes($"{gone}\n"), 0xFF, (byte)'\n', (byte)'a', 0, (byte)'\n', .. Encoding.UTF8.GetBytes(good)];
        Run run = Run.With(names, watched: false, "extract", "-i", "names");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal([gone, "-:2", "a\0", good], run.Articles);
        Assert.Equal(
            ["there is no such file or directory.", "this name is not UTF-8.", "no file can have this name."],
            run.Lines[..3].Select(line => line.GetProperty("error").GetString()));
        Assert.Equal([1, 2, 3], run.Lines[..3].Select(line => line.GetProperty("line").GetInt32()));
    }

    [Fact]
    public void Exit_zero_leaves_errors_to_the_output()
    {
        Run run = Run.WithLines(["{}"], "extract", "-i", "jsonl", "--exit-zero");
        Assert.Equal(0, run.ExitCode);
        Assert.True(Assert.Single(run.Lines).TryGetProperty("error", out _));
    }

    [Fact]
    public void A_list_that_is_not_there_ends_the_run()
    {
        string good = _folder.Add("good.jsonl", """{"text":""}"""), gone = _folder.PathOf("gone.jsonl");
        Run run = Run.Of("extract", "-i", "jsonl", good, gone, good);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal([$"{good}:1"], run.Articles);
        Assert.Equal($"onrecord: {gone}: there is no such file or directory.\n", run.Error);
    }

    [Fact]
    public void Many_errors_are_reported_up_to_a_hundred()
    {
        Run run = Run.WithLines(Enumerable.Repeat("{}", 1000), "extract", "-i", "jsonl");
        Assert.Equal(1000, run.Lines.Length);
        Assert.Equal(102, run.Error.Count(unit => unit == '\n'));
        Assert.Contains("onrecord: 1,000 articles, 1,000 not read;", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Shards_share_the_articles()
    {
        string[] lines = [.. Enumerable.Range(0, 10).Select(i => $$"""{"id":{{i}},"text":""}""")];
        Assert.Equal(["0", "3", "6", "9"], Run.WithLines(lines, "extract", "-i", "jsonl", "--shard", "1/3").Articles);
        Assert.Equal(["1", "4", "7"], Run.WithLines(lines, "extract", "-i", "jsonl", "--shard", "2/3").Articles);
        Assert.Equal(["2", "5", "8"], Run.WithLines(lines, "extract", "-i", "jsonl", "--shard", "3/3").Articles);
    }
}
