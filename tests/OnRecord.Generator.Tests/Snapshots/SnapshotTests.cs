using OnRecord.Testing;

namespace OnRecord.Generator.Tests.Snapshots;

/// <summary>Each shape of output, as the engine of the day reads it. To accept a new reading, run with ONRECORD_ACCEPT=1.</summary>
public class SnapshotTests
{
    private const string Everything = """
        Lock gates of Vesterhavn to stay shut over winter

        By Ingrid Holm

        VESTERHAVN — The lock gates of Vesterhavn will stay shut until April, Mayor Marta Quist said on Monday. “The old dam will hold,” Quist said, “but nobody should be asked to sleep below it.”

        The Harbor Board called the closure “a necessary evil” and said that ferries would be moved to Nordby.

        “We are not going to <panic> & run,” she told reporters. “The water rose ‘like a wall’ last year, and we learned from it.”

        According to Olof Berg, a spokesman for the Harbor Board, the repairs will cost 4 million crowns. Berg said: “Ask me again in spring.”

        “Shut is shut,” read a note on the gate. Some in town speak of a “winter sleep.”
        """;

    [Fact]
    public void An_article_with_everything_in_it() => Snapshot.Verify(new SeedProject()
        .WithProperty("RootNamespace", "Newsroom")
        .Add(
            "seeds/lock gates.txt", Everything, ("Outlet", "Vesterhavn Post"),
            ("Published", "2016-10-03"), ("Url", "https://example.org/lock-gates"))
        .Run());

    [Fact]
    public void An_archive_without_members() => Snapshot.Verify(new SeedProject()
        .WithProperty("RootNamespace", "Newsroom")
        .Add("archive/lock gates.txt", Everything, ("Members", "false"))
        .Add("seeds/ferry.txt", "“The ferry is late,” said Olof Berg.\n")
        .Run());

    [Fact]
    public void No_articles() => Snapshot.Verify(new SeedProject()
        .WithProperty("RootNamespace", "Newsroom")
        .WithProperty("OnRecordAccessibility", "public")
        .Run());

    [Fact]
    public void Two_articles_of_one_name() => Snapshot.Verify(new SeedProject()
        .WithProperty("RootNamespace", "Newsroom")
        .Add("seeds/2015/harbor-vote.txt", "The harbor will be dredged.\n")
        .Add("seeds/2016/harbor-vote.txt", "The harbor will not be dredged.\n")
        .Run());

    [Fact]
    public void Bad_articles_beside_a_good_one() => Snapshot.Verify(new SeedProject()
        .WithProperty("RootNamespace", "Newsroom")
        .Add("seeds/empty.txt", " \n")
        .Add("seeds/latin-1.txt", [.. "Caf"u8, 0xE9, .. " closes\n"u8])
        .Add("seeds/picture.txt", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 0x0D])
        .Add("seeds/harbor-vote.txt", "The harbor will be dredged.\n")
        .Run());
}
