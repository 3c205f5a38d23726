using OnRecord.Reading;

namespace OnRecord.Benchmarks;

/// <summary>The engine on this thread.</summary>
internal sealed class Engine(IReadOnlyList<string> articles) : IContestant
{
    public string Name => "OnRecord.Reading";

    public TimeSpan Read(int passes) => Processor.Time(() =>
    {
        for (var pass = 0; pass < passes; pass++)
        {
            foreach (var article in articles)
            {
                ArticleReader.Read(article);
            }
        }
    });

    public void Dispose()
    {
    }
}
