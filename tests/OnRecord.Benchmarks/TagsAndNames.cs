using OnRecord.Reading.Entities;
using OnRecord.Reading.Frame;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;

namespace OnRecord.Benchmarks;

/// <summary>The engine on this thread as far as its peers go: parts of speech and names, without who says what.</summary>
internal sealed class TagsAndNames(IReadOnlyList<string> articles) : IContestant
{
    public string Name => "its tags and names alone";

    public TimeSpan Read(int passes) => Processor.Time(() =>
    {
        for (var pass = 0; pass < passes; pass++)
        {
            foreach (var article in articles)
            {
                Read(article);
            }
        }
    });

    public void Dispose()
    {
    }

    private static void Read(string article)
    {
        var cancellationToken = CancellationToken.None;
        using var document = Document.Read(article, cancellationToken);
        var facts = new WordFacts(document, Lexicon.Shared, cancellationToken);
        var frame = FrameReader.Read(facts);
        var forms = WordForms.Of(document, Tagger.Default.Vocabulary, cancellationToken);
        var tags = Tagger.Default.Tag(document, forms, cancellationToken);
        var proposals = NameFinder.Find(facts, frame.BylineParagraph, cancellationToken);
        EntityTagger.Default.Find(new EntityView(facts, forms, tags, proposals, cancellationToken), cancellationToken);
    }
}
