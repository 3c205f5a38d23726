using System.CommandLine;
using OnRecord.Benchmarks;
using OnRecord.Benchmarks.Scale;

var reading = ReadingCommand.Create();
var root = new RootCommand("Measures OnRecord. Without a command: reading.") { reading, ScaleCommand.Create() };
root.SetAction(static _ => ReadingCommand.Run("seeds"));
return root.Parse(args).Invoke();
