using System.Threading.Tasks.Dataflow;
using OnRecord.Reading;
using OnRecord.Tool.Articles;
using OnRecord.Tool.Inputs;
using OnRecord.Tool.Lines;

namespace OnRecord.Tool.Extracting;

/// <summary><c>onrecord extract</c>: reads articles on several threads and writes a line for each, in their order.</summary>
/// <param name="terminal">What it reads from and writes to.</param>
/// <param name="request">What it is asked for.</param>
/// <param name="read">The engine.</param>
internal sealed class Extraction(Terminal terminal, ExtractRequest request, Func<string, ArticleReading> read)
{
    private readonly Progress _progress = new(terminal, request.Verbose);

    /// <param name="cancellation">Ends the run early: what was taken in is still written.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        // The command line begins to listen for signals when this first waits, which is to be before anything is written.
        await Task.Yield();
        try
        {
            var finder = new ArticleFinder(request.Input, terminal.Input, _progress);
            IReadOnlyList<string> files = finder.FindFiles(request.Paths);
            if (request.Output is { } path && OutputFile.IsAnyOf(path, files))
            {
                return Refuse(path, "this is one of the inputs; write to another file.");
            }

            using OutputFile? file = OpenOutput();
            long articles = await RunAsync(finder, files, file, cancellation);
            if (request.Input != InputKind.Text || cancellation.IsCancellationRequested)
            {
                _progress.Summarize(articles);
            }

            return cancellation.IsCancellationRequested ? ExitCode.Interrupted
                : _progress.Problems > 0 && !request.ExitZero ? ExitCode.SomeUnread
                : ExitCode.Done;
        }
        catch (IOException) when (request.Output is null && terminal.OutputIsPipe)
        {
            return ExitCode.NobodyReads;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Refuse(request.Output ?? "standard output", $"this cannot be written: {error.Message}");
        }
        catch (OutputException error)
        {
            return Refuse(request.Output!, error.Message);
        }
        catch (InputException error)
        {
            return Refuse(error.Name, error.Message);
        }
        finally
        {
            _progress.Clear();
        }
    }

    private OutputFile? OpenOutput()
    {
        if (request.Output is not { } path)
        {
            return null;
        }

        OutputFile file = request.Resume ? OutputFile.Resume(path) : OutputFile.Create(path);
        if (file.Lines > 0)
        {
            _progress.Say($"{path} has {Progress.Count(file.Lines, "article")}; continuing after {file.LastArticle}.");
        }

        return file;
    }

    private async Task<long> RunAsync(ArticleFinder finder, IReadOnlyList<string> files, OutputFile? file, CancellationToken cancellation)
    {
        // The pool begins with a thread a processor: who takes in and who writes shall not wait for one.
        ThreadPool.GetMinThreads(out int workers, out int completions);
        ThreadPool.SetMinThreads(Math.Max(workers, request.Threads + 2), completions);

        var extractor = new Extractor(read);
        TransformBlock<PendingArticle, Extract> window = Window.Open<PendingArticle, Extract>(request.Threads, extractor.Extract);

        // Taking in the input may wait for long and cannot be interrupted: the end of the run does not wait for it.
        using CancellationTokenRegistration ending = cancellation.Register(window.Complete);
        var feed = new Feed(request.Shard, file?.Lines ?? 0, file?.LastArticle);
        Task feeding = Task.Run(() => feed.SendAsync(finder.ReadAsync(files, cancellation), window), CancellationToken.None);
        try
        {
            int? count = request.Input == InputKind.Text && request.Shard == Shard.Whole ? files.Count : null;
            long written = await WriteAsync(window, new LineWriter(file?.Stream ?? terminal.Output), file?.Lines ?? 0, count);
            if (!cancellation.IsCancellationRequested)
            {
                await feeding;
            }

            return written;
        }
        finally
        {
            window.Complete();
        }
    }

    /// <summary>Writes lines as they become ready, and flushes when the next is not.</summary>
    /// <returns>How many this run wrote.</returns>
    private async Task<long> WriteAsync(TransformBlock<PendingArticle, Extract> window, LineWriter lines, long already, int? count)
    {
        long written = 0;
        while (await window.OutputAvailableAsync())
        {
            while (window.TryReceive(out Extract? extract))
            {
                lines.Write(extract.Json);
                _progress.Done(already + ++written, count, extract.Name);
                Tell(extract);
            }

            lines.Flush();
        }

        await window.Completion;
        return written;
    }

    private void Tell(Extract extract)
    {
        if (extract.Problem is { } problem)
        {
            _progress.Report(extract.Place is null || extract.Place == extract.Name ? extract.Name : $"{extract.Place}: {extract.Name}", problem);
        }
        else
        {
            _progress.Read(extract.Name, extract.Quotes, extract.Actors);
        }
    }

    private int Refuse(string name, string problem)
    {
        _progress.Report(name, problem);
        return ExitCode.Usage;
    }
}
