using System.CommandLine;
using OnRecord.Benchmarks;
using OnRecord.Benchmarks.Scale;
using OnRecord.Benchmarks.Solutions;
using OnRecord.Benchmarks.Stream;

var reading = ReadingCommand.Create();
var root = new RootCommand("Measures OnRecord. Without a command: reading.")
{
    reading, ScaleCommand.Create(), StreamCommand.Create(), SolutionCommand.Create(),
};
root.SetAction(static _ => ReadingCommand.Run("seeds"));
return root.Parse(args).Invoke();
