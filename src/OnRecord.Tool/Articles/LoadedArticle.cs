using System.Text.Json;

namespace OnRecord.Tool.Articles;

/// <summary>An article's text and what is known beside it, or why there is none.</summary>
/// <param name="Name">What the output calls it.</param>
internal sealed record LoadedArticle(string Name)
{
    /// <summary>The text; <see langword="null"/> when there is a problem.</summary>
    public string? Text { get; init; }

    /// <summary>Why it cannot be read, and what to do.</summary>
    public string? Problem { get; init; }

    /// <summary>Its headline, where the input gives one.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it, where the input says so.</summary>
    public IReadOnlyList<string>? Authors { get; init; }

    /// <summary>What else the input says, to be passed on as it is.</summary>
    public Dictionary<string, JsonElement>? Others { get; init; }
}
