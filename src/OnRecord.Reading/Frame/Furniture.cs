using OnRecord.Reading.Names;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Frame;

/// <summary>
/// What a page prints in and around its article: who wrote it and took its pictures, where it stands, links to other articles, what readers
/// wrote. Nobody acts in it, and nothing in it is said in the article.
/// </summary>
internal sealed class Furniture
{
    private readonly Document _document;
    private readonly bool[] _isIn;

    private Furniture(Document document)
    {
        _document = document;
        _isIn = document.Scratch.Rent<bool>(document.Tokens.Length);
    }

    /// <summary>Whether there is any.</summary>
    public bool Any { get; private set; }

    public bool this[int token] => _isIn[token];

    /// <param name="facts">The article.</param>
    /// <param name="byline">The paragraph of its byline; -1 where it has none.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static Furniture Find(WordFacts facts, int byline, CancellationToken cancellationToken)
    {
        var document = facts.Document;
        var furniture = new Furniture(document);
        var lines = new PageLines(facts);
        for (var paragraph = 0; paragraph < document.Paragraphs.Length; paragraph++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (first, end) = document.TokensOf(paragraph);
            var (_, behind) = document.SentencesOf(paragraph);
            if (lines.Read(first, end) || paragraph == byline)
            {
                furniture.Add(first, end);
            }
            else if (first < end && document.Sentences[behind - 1].FirstToken is var start && PartedLines.IsOne(facts, start, end))
            {
                furniture.Add(start, end);
            }
        }

        PictureCredits.Read(facts, furniture.Add);
        return furniture;
    }

    /// <summary>Whether the paragraph opens with it.</summary>
    public bool IsParagraph(int paragraph) => _document.TokensOf(paragraph) is var (first, end) && first < end && _isIn[first];

    private void Add(int first, int end)
    {
        _isIn.AsSpan(first, end - first).Fill(true);
        Any = true;
    }
}
