using OnRecord.Tasks;

namespace OnRecord.Generator.Tests.Tasks;

public class FileNamesTests
{
    [Theory]
    [InlineData("/seeds/he said \"no\".txt", "\"")]
    [InlineData("/seeds/left|right.txt", "|")]
    [InlineData("/seeds/two\twords.txt", "the character U+0009")]
    [InlineData("/see\nds/a.txt", "the character U+000A")]
    [InlineData("/seeds/a\u2028b.txt", "the character U+2028")]
    public void A_sign_that_the_compiler_passes_over_is_told(string path, string unfit) => Assert.Equal(unfit, FileNames.FindUnfit(path));

    [Theory]
    [InlineData("/seeds/it's #1; 50% of [a] {b} <c> (d) ~ ! ^ ` = , * ?.txt")]
    [InlineData("/seeds/nya hamnen (öst)\u007F.txt")]
    public void Any_other_is_left_alone(string path) => Assert.Null(FileNames.FindUnfit(path));

    [SkippableFact]
    public void A_colon_is_a_sign_of_the_name_where_no_drive_has_one()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has colons behind drives alone.");

        Assert.Equal(":", FileNames.FindUnfit("/seeds/quist: the dam.txt"));
    }
}
