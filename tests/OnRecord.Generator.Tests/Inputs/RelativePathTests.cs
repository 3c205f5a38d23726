using OnRecord.Generator.Inputs;

namespace OnRecord.Generator.Tests.Inputs;

public class RelativePathTests
{
    [Theory]
    [InlineData("/work/news/", "/work/news/seeds/a.txt", "seeds/a.txt")]
    [InlineData("/work/news", "/work/news/a.txt", "a.txt")]
    [InlineData("/work/news/", "/work/archive/2016/a b.txt", "../archive/2016/a b.txt")]
    [InlineData("/work/news/", "/work/newsroom/a.txt", "../newsroom/a.txt")]
    [InlineData("/work/news/", "/work/news/../archive/./é.txt", "../archive/é.txt")]
    [InlineData("/work/news/", "/Work/News/a.txt", "../../Work/News/a.txt")]
    [InlineData("/work/news/", "seeds/a.txt", "seeds/a.txt")]
    [InlineData("/", "/a.txt", "a.txt")]
    [InlineData(null, "/work/news/a.txt", "work/news/a.txt")]
    [InlineData(@"C:\work\news\", @"C:\work\news\seeds\a.txt", "seeds/a.txt")]
    [InlineData(@"c:\Work\News\", @"C:\work\news\seeds\a.txt", "seeds/a.txt")]
    [InlineData(@"C:\work\news\", @"C:\archive\a.txt", "../../archive/a.txt")]
    [InlineData(@"C:\work\news\", @"D:\archive\a.txt", "D:/archive/a.txt")]
    public void Paths_are_told_from_the_project(string? project, string path, string relative) =>
        Assert.Equal(relative, RelativePath.From(project, path));
}
