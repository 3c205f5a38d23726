using System.Text;
using OnRecord.Testing;

namespace OnRecord.Generator.Tests.Snapshots;

public sealed class SnapshotStoreTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("snapshots");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void What_was_never_verified_fails_and_is_left_as_received()
    {
        var failure = Assert.Throws<SnapshotException>(() => Compare("//HintName: A.g.cs\nclass A { }\n"));

        Assert.Contains("New: Type.Method#A.g.received.cs has no Type.Method#A.g.verified.cs", failure.Message, StringComparison.Ordinal);
        Assert.Equal([.. Encoding.UTF8.Preamble, .. "//HintName: A.g.cs\nclass A { }\n"u8], File.ReadAllBytes(Path("Type.Method#A.g.received.cs")));
    }

    [Fact]
    public void A_difference_is_shown_line_by_line_with_what_stands_around_it()
    {
        Verified("one\ntwo\nthree\nfour\nfive\nsix\nseven\n");

        var failure = Assert.Throws<SnapshotException>(() => Compare("one\ntwo\nthree\n4\nfive\nsix\nseven\n"));

        Assert.Contains(
            """
            Changed: Type.Method#A.g.verified.cs
                 2   two
                 3   three
                   - four
                 4 + 4
                 5   five
                 6   six
                   …
            """.ReplaceLineEndings(),
            failure.Message,
            StringComparison.Ordinal);
        Assert.True(File.Exists(Path("Type.Method#A.g.received.cs")));
    }

    [Fact]
    public void Line_ends_and_byte_order_marks_make_no_difference_and_stale_files_go()
    {
        File.WriteAllText(Path("Type.Method#A.g.verified.cs"), "one\r\ntwo\r\n", new UTF8Encoding(false));
        File.WriteAllText(Path("Type.Method#A.g.received.cs"), "old");

        Compare("one\ntwo\n");

        Assert.False(File.Exists(Path("Type.Method#A.g.received.cs")));
    }

    [Fact]
    public void A_verified_file_that_nothing_is_generated_for_fails_but_not_another_tests()
    {
        Verified("one");
        File.WriteAllText(Path("Type.Method#Gone.g.verified.cs"), "gone");
        File.WriteAllText(Path("Type.Method.verified.txt"), "gone");
        File.WriteAllText(Path("Type.MethodToo#B.g.verified.cs"), "another test's");

        var failure = Assert.Throws<SnapshotException>(() => Compare("one"));

        Assert.Contains("nothing is generated for Type.Method#Gone.g.verified.cs", failure.Message, StringComparison.Ordinal);
        Assert.Contains("nothing is generated for Type.Method.verified.txt", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("MethodToo", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepting_writes_what_is_new_and_deletes_what_is_gone()
    {
        Verified("one");
        File.WriteAllText(Path("Type.Method.verified.txt"), "gone");

        Store.Compare([new SnapshotFile("#A.g", "cs", "two")], accept: true);

        Assert.Equal("two", File.ReadAllText(Path("Type.Method#A.g.verified.cs")));
        Assert.False(File.Exists(Path("Type.Method.verified.txt")));
    }

    [Theory]
    [InlineData("/_/tests/OnRecord.Generator.Tests/Snapshots/SnapshotStoreTests.cs")]
    [InlineData("/_1/tests/OnRecord.Generator.Tests/Snapshots/SnapshotStoreTests.cs")]
    public void The_source_of_a_deterministic_build_is_found_above_the_running_test(string mapped) =>
        Assert.True(File.Exists(System.IO.Path.Combine(SourceFile.Folder(mapped), "SnapshotStoreTests.cs")));

    [Fact]
    public void A_folder_that_is_not_there_is_named_with_what_it_is_counted_from() =>
        Assert.Contains(
            $"\"nowhere\" is counted from {Path("A.cs")}",
            Assert.Throws<DirectoryNotFoundException>(() => new SeedProject().AddFolder("nowhere", sourceFile: Path("A.cs"))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_source_that_is_not_on_this_machine_is_named() =>
        Assert.Contains(
            "/elsewhere/tests",
            Assert.Throws<DirectoryNotFoundException>(() => SourceFile.Folder("/elsewhere/tests/A.cs")).Message,
            StringComparison.Ordinal);

    private SnapshotStore Store => new(_folder.FullName, "Type.Method");

    private void Compare(string content) => Store.Compare([new SnapshotFile("#A.g", "cs", content)], accept: false);

    private void Verified(string content) => File.WriteAllText(Path("Type.Method#A.g.verified.cs"), content);

    private string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);
}
