using System.Text;
using OnRecord.Reading;
using OnRecord.Tool.Extracting;
using OnRecord.Tool.Inputs;

namespace OnRecord.Tool.Tests.Streams;

/// <summary>Order, parallel work and how much is in hand at a time.</summary>
public class WindowTests
{
    private static readonly ArticleReading Empty = new(null, [], [], [], []);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public async Task Lines_come_in_the_order_of_the_input_however_long_each_takes(int threads)
    {
        using var output = new MemoryStream();
        await RunAsync(Input(200), output, threads, text =>
        {
            Thread.Sleep(text.Length % 7);
            return Empty;
        });
        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"{i}"), new Run(0, Encoding.UTF8.GetString(output.ToArray()), "").Articles);
    }

    [Fact]
    public async Task So_many_articles_are_read_at_a_time_as_there_are_threads()
    {
        const int Threads = 3;
        int at = 0, most = 0;
        using var all = new CountdownEvent(Threads);
        await RunAsync(Input(50), Stream.Null, Threads, _ =>
        {
            int now = Interlocked.Increment(ref at);
            InterlockedMax(ref most, now);
            if (!all.IsSet)
            {
                all.Signal();
                Assert.True(all.Wait(TimeSpan.FromMinutes(1)));
            }

            Interlocked.Decrement(ref at);
            return Empty;
        });
        Assert.Equal(Threads, most);
    }

    [Fact]
    public async Task A_slow_article_does_not_let_the_others_pile_up()
    {
        const int Threads = 2;
        var started = 0;
        using var go = new ManualResetEventSlim();
        using var full = new ManualResetEventSlim();
        Task<int> run = RunAsync(Input(10_000), Stream.Null, Threads, text =>
        {
            if (Interlocked.Increment(ref started) == Window.Size(Threads))
            {
                full.Set();
            }

            if (text == Text(0))
            {
                go.Wait();
            }

            return Empty;
        });
        Assert.True(full.Wait(TimeSpan.FromMinutes(1)));
        await Task.Delay(100);
        Assert.Equal(Window.Size(Threads), started);
        go.Set();
        Assert.Equal(0, await run);
        Assert.Equal(10_000, started);
    }

    [Fact]
    public async Task A_reader_who_does_not_take_the_output_holds_the_input_back()
    {
        var started = 0;
        using var output = new HeldStream();
        Task<int> run = RunAsync(Input(10_000), output, threads: 2, _ =>
        {
            Interlocked.Increment(ref started);
            return Empty;
        });
        await UntilItRestsAsync(() => Volatile.Read(ref started));

        // Beside the window there are the lines that are being written, at most one full buffer.
        Assert.InRange(started, 1, 5_000);
        output.Release();
        Assert.Equal(0, await run);
    }

    [Fact]
    public async Task Interrupted_it_writes_what_it_has_taken_in_and_waits_for_no_input()
    {
        using var output = new MemoryStream();
        using var interrupt = new CancellationTokenSource();
        using var input = new EndlessStream("""{"id":1,"text":""}""");
        Task<int> run = RunAsync(input, output, threads: 2, _ => Empty, interrupt.Token);
        await input.Given.Task;
        await interrupt.CancelAsync();
        Assert.Equal(130, await run);
        Assert.EndsWith("}\n", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    private static Task<int> RunAsync(
        Stream input, Stream output, int threads, Func<string, ArticleReading> read, CancellationToken interrupt = default) =>
        Task.Run(() => new Extraction(
            new Terminal(input, output, TextWriter.Null, ErrorIsWatched: false),
            new ExtractRequest([ArticleFinder.StandardInput]) { Input = InputKind.JsonLines, Threads = threads },
            read).RunAsync(interrupt));

    private static string Text(int article) => new('a', article);

    private static MemoryStream Input(int articles) => new(Encoding.UTF8.GetBytes(string.Concat(
        Enumerable.Range(0, articles).Select(i => $$"""{"id":{{i}},"text":"{{Text(i % 100)}}"}""" + "\n"))));

    private static void InterlockedMax(ref int most, int now)
    {
        for (int before; now > (before = Volatile.Read(ref most));)
        {
            Interlocked.CompareExchange(ref most, now, before);
        }
    }

    private static async Task UntilItRestsAsync(Func<int> count)
    {
        int before;
        do
        {
            before = count();
            await Task.Delay(300);
        }
        while (before == 0 || count() != before);
    }

    private sealed class HeldStream : MemoryStream
    {
        private readonly ManualResetEventSlim _released = new();

        public void Release() => _released.Set();

        public override void Write(ReadOnlySpan<byte> buffer) => _released.Wait();
    }

    /// <summary>Gives a line, and after it nothing for ever.</summary>
    private sealed class EndlessStream(string line) : MemoryStream(Encoding.UTF8.GetBytes(line + "\n"))
    {
        public TaskCompletionSource Given { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int count = await base.ReadAsync(buffer, CancellationToken.None);
            if (count == 0)
            {
                Given.TrySetResult();
                await new TaskCompletionSource().Task;
            }

            return count;
        }
    }
}
