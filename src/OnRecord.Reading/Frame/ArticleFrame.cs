using System.Collections.Immutable;

namespace OnRecord.Reading.Frame;

/// <summary>What stands around an article's text: its headline and who wrote it.</summary>
/// <param name="Headline">
/// The headline, without the stop that some archives put behind it; <see langword="null"/> where the text starts at once.
/// </param>
/// <param name="Bylines">The writers' names.</param>
/// <param name="BylineParagraph">The paragraph of the byline, -1 where there is none.</param>
/// <param name="Furniture">What the page prints around the text.</param>
internal sealed record ArticleFrame(Extent? Headline, ImmutableArray<Extent> Bylines, int BylineParagraph, Furniture Furniture);
