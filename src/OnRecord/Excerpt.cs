namespace OnRecord;

/// <summary>A run of words in an article, read from its text when asked for.</summary>
/// <param name="Article">The article that prints the words.</param>
/// <param name="Range">Where they stand in <see cref="Article.Text"/>.</param>
public readonly record struct Excerpt(Article Article, TextRange Range)
{
    /// <summary>The words as printed; empty for the default value, which is of no article.</summary>
    /// <exception cref="InvalidOperationException">The article's text cannot be had; see <see cref="Article.Text"/>.</exception>
    public string Text => Article is null ? "" : Article.Text.Substring(Range.Start, Range.Length);

    /// <summary>The line they start on, counted from 1; 0 for the default value, which is of no article.</summary>
    /// <exception cref="InvalidOperationException">The article's text cannot be had; see <see cref="Article.Text"/>.</exception>
    public int Line => Article is null ? 0 : Article.LineOf(Range.Start);

    /// <summary>The words as printed.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
