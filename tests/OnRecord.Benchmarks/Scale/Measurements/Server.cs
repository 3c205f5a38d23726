using System.Diagnostics;
using System.Globalization;
using OnRecord.Benchmarks.Scale.Processes;
using OnRecord.Benchmarks.Scale.Projects;
using OnRecord.Benchmarks.Scale.Report;

namespace OnRecord.Benchmarks.Scale.Measurements;

/// <summary>One compiler server that builds again and again, an article edited before each build: does it give memory back?</summary>
internal sealed class Server : IMeasurement
{
    private const int Builds = 20;

    public string Name => "server";

    public void Measure(ScaleFolder folder, ScaleTable table)
    {
        // A server of its own name, so that no other build on the machine uses it or counts in its memory.
        var name = string.Create(CultureInfo.InvariantCulture, $"onrecord{Environment.ProcessId}");
        var edited = Path.Combine("seeds", folder.Articles[0].FileName);
        var held = new List<double>();
        try
        {
            for (var i = 0; i < Builds; i++)
            {
                folder.Typed.Write(edited, $"{folder.Articles[0].Text}Edited {i} times.\n");
                folder.Typed.Build("-p:UseSharedCompilation=true", $"-p:SharedCompilationId={name}").Succeeded();
                if (ProcessTree.Find($"-pipename:{name}") is { } server)
                {
                    held.Add(ProcessTree.HeldBy(server));
                }
            }
        }
        finally
        {
            folder.Typed.Write(edited, folder.Articles[0].Text);
            if (ProcessTree.Find($"-pipename:{name}") is { } server)
            {
                Process.GetProcessById(server).Kill();
            }
        }

        if (held.Count == 0)
        {
            table.Add(new Figure("compiler server's memory", folder.Count, Unit.Bytes, null));
            return;
        }

        var half = held.Count / 2;
        table.Add(new Figure(
            "compiler server's memory, median of builds 11 to 20", folder.Count, Unit.Bytes, Sample.Median(held.Skip(half)),
            "of builds 2 to 10", Sample.Median(held.Take(half).Skip(1)), new Bound(1.1),
            string.Join(" ", held.Select(static bytes => (bytes / (1 << 20)).ToString("N0", CultureInfo.InvariantCulture))) + " MB"));
    }
}
