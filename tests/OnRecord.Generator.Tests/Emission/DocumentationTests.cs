using System.Text;
using OnRecord.Generator.Tests.Support;

namespace OnRecord.Generator.Tests.Emission;

public class DocumentationTests
{
    [Theory]
    [InlineData("“Yes,” said Marta Quist.", "“Yes”<para>Said by Marta Quist, as stated; direct, seeds/a.txt:2</para>")]
    [InlineData("“No,” said Marta Quist.\n“Yes,” she said.", "“Yes”<para>Said by Marta Quist, printed as “she”; direct, seeds/a.txt:3</para>")]
    [InlineData("“Yes.”", "“Yes.”<para>Nobody is known to say it; direct, seeds/a.txt:2</para>")]
    [InlineData("“a < b & c > d”", "“a &lt; b &amp; c &gt; d”<para>Nobody is known to say it; direct, seeds/a.txt:2</para>")]
    [InlineData("“one\r\ntwo\u0001three\u2028four”", "“one two three four”<para>Nobody is known to say it; direct, seeds/a.txt:2</para>")]
    public void A_quote_says_what_is_said_and_by_whom_and_where(string text, string summary)
    {
        var result = new Newsroom().Add("seeds/a.txt", "\n" + text).Run();

        Assert.Contains(
            $"/// <summary>{summary}</summary>\n",
            result.GeneratedSources.Single(static source => source.HintName == "Articles.00.g.cs").SourceText.ToString(),
            StringComparison.Ordinal);
        Assert.Empty(Consumer.Compile(result).Complaints());
    }

    [Theory]
    [InlineData(200, "xx”")]
    [InlineData(201, "xx…”")]
    public void A_long_quotation_is_shown_up_to_200_characters(int length, string ending)
    {
        var line = new Newsroom().Add("a.txt", $"“{new string('x', length)}”").Source("Articles.00.g.cs")
            .Split('\n').Single(static one => one.Contains("; direct, ", StringComparison.Ordinal));

        var shown = line[(line.IndexOf('“', StringComparison.Ordinal) + 1)..line.LastIndexOf('”')];
        Assert.Equal(200, shown.Length);
        Assert.Contains(ending + "<para>", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_surrogate_pair_is_not_cut_in_two()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 150));
        var source = new Newsroom().Add("a.txt", $"“{text}”").Source("Articles.00.g.cs");

        Assert.Equal(source, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(source)));
        Assert.Contains("😀…”", source, StringComparison.Ordinal);
    }
}
