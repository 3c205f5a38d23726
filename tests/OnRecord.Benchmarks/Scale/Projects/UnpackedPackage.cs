using System.IO.Compression;
using System.Reflection;
using System.Runtime.InteropServices;
using OnRecord.Benchmarks.Scale.Processes;

namespace OnRecord.Benchmarks.Scale.Projects;

/// <summary>The package as its users get it, packed once a run and unpacked beside this program.</summary>
internal static class UnpackedPackage
{
    private static readonly Lazy<string> Unpacked = new(Unpack);

    /// <summary>Its props and targets.</summary>
    public static string Build => Path.Combine(Unpacked.Value, "build");

    /// <summary>The compiler's parts; the targets take those that are compiled for this platform instead, where there are any.</summary>
    public static string Analyzers => Path.Combine(Unpacked.Value, "analyzers", "dotnet", "cs");

    /// <summary>The records that a program on this platform loads.</summary>
    public static string Records
    {
        get
        {
            var platform = RuntimeInformation.RuntimeIdentifier.Replace("-musl", "", StringComparison.Ordinal);
            var compiled = Path.Combine(Unpacked.Value, "runtimes", platform, "lib", "net8.0", "OnRecord.dll");
            return File.Exists(compiled) ? compiled : Path.Combine(Unpacked.Value, "lib", "net8.0", "OnRecord.dll");
        }
    }

    private static string Unpack()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "package");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        var root = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static data => data.Key == "RepositoryRoot").Value!;
        var packed = Directory.CreateDirectory(Path.Combine(folder, "packed")).FullName;
        Dotnet.Run(Path.Combine(root, "src", "OnRecord"), ["pack", "--nologo", "-v:q", "-c", "Release", "-o", packed]).Succeeded();
        ZipFile.ExtractToDirectory(Directory.GetFiles(packed, "*.nupkg").Single(), folder);
        return folder;
    }
}
