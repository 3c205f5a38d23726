using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Text.Json;

namespace OnRecord.Consumers;

/// <summary>The package's assemblies compiled ahead of time: which builds and programs use them, and what stands in for them.</summary>
[Collection(nameof(PackedHouse))]
public sealed class ImageTests(PackedHouse house)
{
    private static readonly string[] CompilerParts = ["OnRecord.Generator.dll", "OnRecord.Reading.dll"];

    [SkippableFact]
    public void The_package_carries_native_code_for_this_platform()
    {
        Skip.If(house.WithoutImages is not null, house.WithoutImages);
        using ZipArchive package = ZipFile.OpenRead(house.PackageFile("OnRecord"));
        string[] images = [.. package.Entries.Select(entry => entry.FullName).Where(IsImage).Order(StringComparer.Ordinal)];

        string platform = images[0].Split('/')[1];
        Assert.Equal(
            [
                $"runtimes/{platform}/lib/net8.0/OnRecord.dll",
                .. CompilerParts.Select(part => $"tools/analyzers/{platform}/{part}"),
            ],
            images);
        Assert.All(images, image => Assert.True(HasNativeCode(package.GetEntry(image)!), image));
        Assert.All(CompilerParts, part => Assert.False(HasNativeCode(package.GetEntry($"analyzers/dotnet/cs/{part}")!), part));
    }

    [SkippableFact]
    public async Task A_build_takes_them_unless_told_otherwise_or_on_another_platform_and_compiles_the_same()
    {
        Skip.If(house.WithoutImages is not null, house.WithoutImages);
        Consumer project = await house.NewProjectAsync("console", "Compiled");
        project
            .Project("<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable>")
            .Write("Program.cs", Sample.Listing("Compiled"))
            .Write("seeds/ferry.txt", Sample.Ferry);
        string assembly = Path.Combine(project.Folder, "obj", "Debug", "net10.0", "Compiled.dll");

        (await project.BuildAsync()).SucceededWithoutWarnings();
        byte[] compiled = File.ReadAllBytes(assembly);
        Assert.All(await AnalyzersAsync(), file => Assert.Contains("/tools/analyzers/", file, StringComparison.Ordinal));
        Assert.All(
            await AnalyzersAsync("-p:OnRecordCompiledAnalyzers=false"),
            file => Assert.Contains("/analyzers/dotnet/cs/", file, StringComparison.Ordinal));
        Assert.All(
            await AnalyzersAsync("-p:NETCoreSdkPortableRuntimeIdentifier=plan9-x64"),
            file => Assert.Contains("/analyzers/dotnet/cs/", file, StringComparison.Ordinal));

        (await project.BuildAsync("--no-incremental", "-p:OnRecordCompiledAnalyzers=false")).SucceededWithoutWarnings();
        Assert.Equal(compiled, File.ReadAllBytes(assembly));

        async Task<string[]> AnalyzersAsync(params string[] arguments)
        {
            DotnetResult items = (await project.DotnetAsync(
                ["msbuild", "-t:ResolvePackageDependenciesForBuild", "-getItem:Analyzer", .. arguments])).Succeeded();
            using JsonDocument document = JsonDocument.Parse(items.Output);
            string[] files =
            [
                .. document.RootElement.GetProperty("Items").GetProperty("Analyzer").EnumerateArray()
                    .Select(item => item.GetProperty("FullPath").GetString()!.Replace('\\', '/'))
                    .Where(file => Path.GetFileName(file).StartsWith("OnRecord.", StringComparison.Ordinal)),
            ];
            Assert.Equal(CompilerParts, files.Select(Path.GetFileName).Order(StringComparer.Ordinal));
            return files;
        }
    }

    [SkippableFact]
    public async Task A_program_loads_the_records_of_its_platform()
    {
        Skip.If(house.WithoutImages is not null, house.WithoutImages);
        Consumer project = await house.NewProjectAsync("console", "Located");
        project
            .Project("<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>")
            .Write("Program.cs", "System.Console.WriteLine(typeof(OnRecord.Quote).Assembly.Location.Replace('\\\\', '/'));")
            .Write("seeds/ferry.txt", Sample.Ferry);

        (await project.BuildAsync()).SucceededWithoutWarnings();

        Assert.EndsWith("/lib/net8.0/OnRecord.dll", (await project.RunAsync()).Succeeded().Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Packing_for_a_platform_without_a_compiler_warns_and_leaves_its_images_out()
    {
        string folder = house.NewFolder("portable");

        DotnetResult packed = (await house.PackAsync("OnRecord", folder, "-p:CompiledPlatforms=plan9-x64")).Succeeded();

        Assert.Contains("warning ONRPACK", Assert.Single(packed.Warnings), StringComparison.Ordinal);
        using ZipArchive package = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(folder, "*.nupkg")));
        Assert.DoesNotContain(package.Entries, entry => IsImage(entry.FullName));
        Assert.NotNull(package.GetEntry("analyzers/dotnet/cs/OnRecord.Generator.dll"));
    }

    private static bool IsImage(string entry) =>
        entry.StartsWith("runtimes/", StringComparison.Ordinal) || entry.StartsWith("tools/analyzers/", StringComparison.Ordinal);

    private static bool HasNativeCode(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using (Stream stream = entry.Open())
        {
            stream.CopyTo(bytes);
        }

        bytes.Position = 0;
        using var assembly = new PEReader(bytes);
        return assembly.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }
}
