using OnRecord.Tasks;

namespace OnRecord.Generator.Tests.Tasks;

public class SeedMetadataNamesTests
{
    [Theory]
    [InlineData("Outlett", "Outlet")]
    [InlineData("Titel", "Title")]
    [InlineData("publishd", "Published")]
    [InlineData("PublishedOn", "Published")]
    [InlineData("Uri", "Url")]
    [InlineData("Member", "Members")]
    [InlineData("Names", "Name")]
    public void A_name_that_is_nearly_a_known_one_is_misspelt(string name, string meant) =>
        Assert.Equal([(name, meant)], SeedMetadataNames.FindMisspelt(["FullPath", name, name]));

    [Theory]
    [InlineData("name")]
    [InlineData("Link")]
    [InlineData("Pack")]
    [InlineData("Visible")]
    [InlineData("Date")]
    [InlineData("Author")]
    [InlineData("Publisher")]
    [InlineData("Output")]
    [InlineData("CopyToOutputDirectory")]
    [InlineData("DefiningProjectFullPath")]
    [InlineData("RelativeDir")]
    [InlineData("OnRecord")]
    public void Other_names_are_somebodys_own(string name) => Assert.Empty(SeedMetadataNames.FindMisspelt([name]));
}
