using OnRecord.Generator.Inputs;

namespace OnRecord.Generator.Tests.Inputs;

public class RelativePathTests
{
    [Theory]
    [InlineData("/src/news/", "/src/news/seeds/a.txt", "seeds/a.txt")]
    [InlineData("/src/news", "/src/news/a.txt", "a.txt")]
    [InlineData("/src/news/", "/src/archive/2016/a b.txt", "../archive/2016/a b.txt")]
    [InlineData("/src/news/", "/src/newsroom/a.txt", "../newsroom/a.txt")]
    [InlineData("/src/news/", "/src/news/../archive/./é.txt", "../archive/é.txt")]
    [InlineData("/src/news/", "/Src/News/a.txt", "../../Src/News/a.txt")]
    [InlineData("/src/news/", "seeds/a.txt", "seeds/a.txt")]
    [InlineData("/", "/a.txt", "a.txt")]
    [InlineData("/src/news/", "", "")]
    [InlineData(null, "", "")]
    [InlineData(null, "/src/news/a.txt", "src/news/a.txt")]
    [InlineData(@"C:\src\news\", @"C:\src\news\seeds\a.txt", "seeds/a.txt")]
    [InlineData(@"c:\Src\News\", @"C:\src\news\seeds\a.txt", "seeds/a.txt")]
    [InlineData(@"C:\src\news\", @"C:\archive\a.txt", "../../archive/a.txt")]
    [InlineData(@"C:\src\news\", @"D:\archive\a.txt", "D:/archive/a.txt")]
    public void Paths_are_told_from_the_project(string? project, string path, string relative) =>
        Assert.Equal(relative, RelativePath.From(project, path));
}
