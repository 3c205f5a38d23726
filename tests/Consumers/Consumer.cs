using System.Text;

namespace OnRecord.Consumers;

/// <summary>A project of somebody who uses the package.</summary>
public sealed class Consumer(PackedHouse house, string folder, string name, string extension = "csproj")
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Folder => folder;

    public string ProjectFile => Path.Combine(folder, $"{name}.{extension}");

    /// <summary>Writes the project file anew.</summary>
    /// <param name="properties">The content of its property group.</param>
    /// <param name="items">The content of its item group, beside the package.</param>
    /// <param name="package">Whether it references the package.</param>
    public Consumer Project(string properties, string items = "", bool package = true)
    {
        var reference = package ? $"""<PackageReference Include="OnRecord" Version="{house.Version}" />""" : "";
        return Write($"{name}.{extension}", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {reference}
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>Writes a file of the project as UTF-8 without a byte order mark.</summary>
    public Consumer Write(string path, string text) => Write(path, Utf8.GetBytes(text));

    /// <summary>Writes a file of the project.</summary>
    public Consumer Write(string path, byte[] bytes)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public void Delete(string path) => File.Delete(Path.Combine(folder, path));

    public void Move(string from, string to) => File.Move(Path.Combine(folder, from), Path.Combine(folder, to));

    /// <summary>Builds the project, restoring it where needed.</summary>
    public Task<DotnetResult> BuildAsync(params string[] arguments) =>
        house.DotnetAsync(folder, ["build", "--nologo", "-m:1", "-v:m", .. arguments]);

    /// <summary>Runs any other verb of <c>dotnet</c> in the project's folder.</summary>
    public Task<DotnetResult> DotnetAsync(params string[] arguments) => house.DotnetAsync(folder, arguments);

    /// <summary>Runs what was built last.</summary>
    public Task<DotnetResult> RunAsync(string framework = "net10.0") =>
        house.DotnetAsync(folder, Path.Combine("bin", "Debug", framework, $"{name}.dll"));
}
