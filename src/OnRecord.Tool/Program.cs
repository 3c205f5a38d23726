using OnRecord.Tool.Commands;

namespace OnRecord.Tool;

internal static class Program
{
    private static int Main(string[] args)
    {
        using var terminal = Terminal.OfProcess();
        return OnRecordCommand.Run(args, terminal);
    }
}
