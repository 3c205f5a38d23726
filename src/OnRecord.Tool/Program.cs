using OnRecord.Tool.Commands;

namespace OnRecord.Tool;

internal static class Program
{
    private static int Main(string[] args) => OnRecordCommand.Run(args, Terminal.OfProcess());
}
