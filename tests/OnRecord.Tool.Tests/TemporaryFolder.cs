namespace OnRecord.Tool.Tests;

/// <summary>A folder that goes away with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("onrecord-");

    public string Path => _folder.FullName.Replace(System.IO.Path.DirectorySeparatorChar, '/');

    public string PathOf(string name) => $"{Path}/{name}";

    public string Add(string name, byte[] content)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string Add(string name, string content = "Nothing was said.\n") => Add(name, System.Text.Encoding.UTF8.GetBytes(content));

    public void Dispose() => _folder.Delete(recursive: true);
}
