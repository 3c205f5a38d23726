using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace OnRecord.Consumers;

/// <summary>What the package carries.</summary>
[Collection(nameof(PackedHouse))]
public sealed class PackageTests(PackedHouse house)
{
    [Fact]
    public void The_package_carries_the_records_the_compiler_parts_and_the_build_files()
    {
        using ZipArchive package = ZipFile.OpenRead(house.PackageFile("OnRecord"));
        var files = package.Entries.Select(entry => entry.FullName).ToHashSet();

        string[] expected =
        [
            "lib/netstandard2.0/OnRecord.dll", "lib/netstandard2.0/OnRecord.xml",
            "lib/net8.0/OnRecord.dll", "lib/net8.0/OnRecord.xml",
            "analyzers/dotnet/cs/OnRecord.Generator.dll", "analyzers/dotnet/cs/OnRecord.Reading.dll",
            "tools/tasks/OnRecord.Tasks.dll",
            "build/OnRecord.props", "build/OnRecord.targets", "build/OnRecord.Seed.xaml",
            "README.md", "NOTICE.md",
        ];
        Assert.Empty(expected.Except(files));
        Assert.DoesNotContain(files, file => file.StartsWith("buildTransitive/", StringComparison.Ordinal));
        Assert.Equal(2, files.Count(file => file.StartsWith("analyzers/", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_readme_of_the_package_has_no_links_into_the_repository_and_no_HTML()
    {
        using ZipArchive package = ZipFile.OpenRead(house.PackageFile("OnRecord"));
        using var reader = new StreamReader(package.GetEntry("README.md")!.Open());
        string readme = reader.ReadToEnd();

        Assert.Contains("| ONR0001 |", readme, StringComparison.Ordinal);
        Assert.Contains("(`src/OnRecord.Reading/Models/CARD.md`)", readme, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\]\((?!https?:)", readme);
        Assert.DoesNotMatch("<(a|code) ?", readme);
    }

    [Fact]
    public void The_package_depends_on_no_other()
    {
        using ZipArchive package = ZipFile.OpenRead(house.PackageFile("OnRecord"));
        using Stream nuspec = package.GetEntry("OnRecord.nuspec")!.Open();
        XDocument document = XDocument.Load(nuspec);

        Assert.DoesNotContain(document.Descendants(), element => element.Name.LocalName == "dependency");
        Assert.Equal("MIT", document.Descendants().Single(element => element.Name.LocalName == "license").Value);
    }

    [Fact]
    public void No_assembly_names_the_folder_that_it_was_built_in()
    {
        using ZipArchive package = ZipFile.OpenRead(house.PackageFile("OnRecord"));
        var assemblies = package.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(assemblies);
        Assert.All(assemblies, assembly => Assert.False(Names(assembly, PackedHouse.RepositoryRoot), assembly.FullName));
    }

    private static bool Names(ZipArchiveEntry assembly, string folder)
    {
        using Stream content = assembly.Open();
        var bytes = new byte[assembly.Length];
        content.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(folder)) >= 0;
    }
}
