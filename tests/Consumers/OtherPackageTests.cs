using System.Text.Json;

namespace OnRecord.Consumers;

/// <summary>The packages beside the main one.</summary>
[Collection(nameof(PackedHouse))]
public sealed class OtherPackageTests(PackedHouse house)
{
    [Fact]
    public async Task The_testing_package_compares_what_is_generated_with_what_was_accepted()
    {
        await house.PackAsync("OnRecord.Testing");
        Consumer project = await house.NewProjectAsync("console", "Accepted");
        project
            .Project(
                properties: "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>",
                items: $"""<PackageReference Include="OnRecord.Testing" Version="{house.Version}" />""",
                package: false)
            .Write("seeds/ferry.txt", Sample.Ferry)
            .Write("Program.cs", """
                using System;
                using OnRecord.Testing;

                internal static class Program
                {
                    private static void Main()
                    {
                        try
                        {
                            Snapshot.Verify(new SeedProject().WithProperty("RootNamespace", "Accepted").AddFolder("seeds").Run());
                            Console.WriteLine("as accepted");
                        }
                        catch (SnapshotException difference)
                        {
                            Console.WriteLine("not as accepted: " + difference.Message);
                        }
                    }
                }
                """);
        (await project.BuildAsync()).SucceededWithoutWarnings();

        Assert.StartsWith("not as accepted", (await project.RunAsync()).Succeeded().Output, StringComparison.Ordinal);
        string[] received = Directory.GetFiles(project.Folder, "*.received.cs");
        Assert.NotEmpty(received);
        Assert.All(received, file => File.Move(file, file.Replace(".received.", ".verified.", StringComparison.Ordinal)));
        Assert.StartsWith("as accepted", (await project.RunAsync()).Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tool_package_reads_an_article_at_the_command_line()
    {
        await house.PackAsync("OnRecord.Tool");
        string folder = house.NewFolder("tools");
        File.WriteAllText(Path.Combine(folder, "ferry.txt"), Sample.Ferry);
        (await house.DotnetAsync(folder, "tool", "install", "OnRecord.Tool", "--version", house.Version, "--tool-path", folder)).Succeeded();
        string tool = Assert.Single(Directory.GetFiles(folder, "OnRecord.Tool.dll", SearchOption.AllDirectories));

        DotnetResult extract = (await house.DotnetAsync(folder, tool, "extract", "ferry.txt")).Succeeded();

        using JsonDocument article = JsonDocument.Parse(extract.Lines.Single(line => line.StartsWith('{')));
        Assert.Equal("direct", article.RootElement.GetProperty("quotes")[0].GetProperty("kind").GetString());
    }
}
