using System.Diagnostics;
using System.Text.Json;

namespace OnRecord.Benchmarks.Peers;

/// <summary>A peer in a process of its own, which waits between its rounds.</summary>
internal sealed class Peer : IContestant
{
    private readonly Process _process;

    /// <param name="name">The peer's package.</param>
    /// <param name="folder">Where the peers are installed.</param>
    /// <param name="articles">What it reads.</param>
    public Peer(string name, string folder, IReadOnlyList<string> articles)
    {
        Name = name;
        _process = Process.Start(new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "peer.mjs"), folder, name])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        _process.StandardInput.WriteLine(JsonSerializer.Serialize(articles));
    }

    public string Name { get; }

    public TimeSpan Read(int passes)
    {
        _process.StandardInput.WriteLine(passes);
        _process.StandardInput.Flush();
        var answer = _process.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException($"{Name} stopped: see what node wrote above.");
        using var json = JsonDocument.Parse(answer);
        return TimeSpan.FromMilliseconds(json.RootElement.GetProperty("milliseconds").GetDouble());
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
