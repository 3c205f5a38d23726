using System.Text;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Generator.Inputs;
using OnRecord.Generator.Tests.Support;

namespace OnRecord.Generator.Tests.Inputs;

public class ReadingCacheTests
{
    private readonly SourceText _text = SourceText.From("“Yes,” said Marta Quist.", Encoding.UTF8);

    [Fact]
    public async Task Who_waits_for_another_s_reading_can_be_cancelled()
    {
        using ManualResetEventSlim begun = new(), go = new();
        var cache = new ReadingCache((text, cancellationToken) =>
        {
            begun.Set();
            go.Wait(CancellationToken.None);
            return TinyReader.Read(text, cancellationToken);
        });
        var first = Task.Run(() => cache.Read(_text, _text.ToString(), CancellationToken.None));
        begun.Wait();
        using var cancellation = new CancellationTokenSource();

        var second = Task.Run(() => cache.Read(_text, _text.ToString(), cancellation.Token));
        cancellation.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.False(first.IsCompleted);
        go.Set();
        Assert.Same(await first, cache.Read(_text, _text.ToString(), CancellationToken.None));
    }

    [Fact]
    public async Task Many_at_once_have_it_read_once()
    {
        var reads = 0;
        var cache = new ReadingCache((text, cancellationToken) =>
        {
            Interlocked.Increment(ref reads);
            return TinyReader.Read(text, cancellationToken);
        });
        var file = new ArticleFile("/a.txt", "a.txt", _text, SeedMetadata.None);

        var readings = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() =>
        {
            cache.Begin(file, CancellationToken.None);
            return cache.Read(_text, _text.ToString(), CancellationToken.None);
        })));

        Assert.Single(readings.Distinct(ReferenceEqualityComparer.Instance));
        Assert.Equal(1, reads);
    }
}
