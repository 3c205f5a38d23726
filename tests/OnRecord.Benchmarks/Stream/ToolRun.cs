using System.Diagnostics;
using System.Text;

namespace OnRecord.Benchmarks.Stream;

/// <summary>A run of <c>onrecord extract</c> that is fed with articles.</summary>
internal sealed class ToolRun : IDisposable
{
    private readonly Process _process;
    private readonly Task _feeding;

    private ToolRun(Process process, int articles)
    {
        _process = process;
        _feeding = Task.Run(() => FeedAsync(articles));
    }

    public bool HasExited => _process.HasExited;

    public static ToolRun Start(int articles, params string[] arguments) => new(
        Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Join(AppContext.BaseDirectory, "OnRecord.Tool.dll"), "extract", "--input", "jsonl", .. arguments])
        {
            RedirectStandardInput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        })!,
        articles);

    /// <summary>The most memory that it held so far, in MB of 10^6 bytes, and its processor time; nothing when it is over.</summary>
    public (double PeakMegabytes, TimeSpan Processor)? TrySample()
    {
        try
        {
            _process.Refresh();
            return (_process.PeakWorkingSet64 / 1e6, _process.TotalProcessorTime);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public void Kill() => _process.Kill();

    /// <summary>Waits for the end.</summary>
    public async Task EndAsync()
    {
        await _process.WaitForExitAsync();
        await _feeding;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private async Task FeedAsync(int articles)
    {
        try
        {
            for (var i = 0; i < articles; i++)
            {
                await _process.StandardInput.WriteAsync(ShortArticles.Line(i) + "\n");
            }

            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It was killed.
        }
    }
}
