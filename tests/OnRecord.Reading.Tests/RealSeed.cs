namespace OnRecord.Reading.Tests;

/// <summary>The article that people annotated. It stands in ../shared/seeds beside the repository and may not be copied into it.</summary>
internal static class RealSeed
{
    private static readonly string? Found = Find();

    /// <summary>The folder; where there is none, the test that asks is skipped.</summary>
    public static string Folder
    {
        get
        {
            Skip.If(Found is null, "The real seed article is not beside the repository: ../shared/seeds.");
            return Found;
        }
    }

    // By the assembly and not by its sources, whose paths a build for others maps to /_/.
    private static string? Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Generators.sln")))
        {
            folder = folder.Parent;
        }

        var seeds = folder?.Parent is { } parent ? Path.Combine(parent.FullName, "shared", "seeds") : null;
        return Directory.Exists(seeds) ? seeds : null;
    }
}
