using System.Text.Json;

namespace OnRecord.Benchmarks.Scale.Projects;

/// <summary>A quotation as the project with the package exports it for its rivals.</summary>
/// <param name="Id">Its id, below the article's name.</param>
/// <param name="Article">The article's name.</param>
/// <param name="Text">The words.</param>
/// <param name="Speaker">The id of who says it, where that is known.</param>
internal sealed record ExportedQuote(string Id, string Article, string Text, string? Speaker)
{
    public static List<ExportedQuote> Read(string file)
    {
        using var stream = File.OpenRead(file);
        return JsonSerializer.Deserialize<List<ExportedQuote>>(stream)!;
    }
}
