using OnRecord.Tool.Commands;

namespace OnRecord.Tool;

internal static class Program
{
    private static Task<int> Main(string[] args) => OnRecordCommand.RunAsync(args, Terminal.OfProcess());
}
