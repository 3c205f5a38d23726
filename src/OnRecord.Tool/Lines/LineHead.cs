namespace OnRecord.Tool.Lines;

/// <summary>What a line of output is about, whether the article was read or not.</summary>
/// <param name="Article">The article's name.</param>
internal sealed record LineHead(string? Article);
