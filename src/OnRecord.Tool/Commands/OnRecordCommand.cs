using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace OnRecord.Tool.Commands;

/// <summary>The program's root: parses arguments and hands over to a command.</summary>
internal static class OnRecordCommand
{
    /// <summary>How long an interrupted run may take to write what it has taken in; Slurm waits for 30 s before it kills.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Runs the program.</summary>
    /// <param name="args">Its arguments.</param>
    /// <param name="terminal">What it reads from and writes to.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        // No RootCommand: that is named by its file, OnRecord.Tool, which nobody types.
        var root = new Command("onrecord", "Reads news articles: quotations, who says them, and who and what is named.")
        {
            new HelpOption(),
            new VersionOption(),
            ExtractCommand.Create(terminal),
            ExplainCommand.Create(terminal),
        };

        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            return Refuse(parsed, terminal.Error);
        }

        // Not to be disposed: that would write once more to a pipe that nobody reads.
        var output = new StreamWriter(terminal.Output) { AutoFlush = true };
        var invocation = new InvocationConfiguration
        {
            Output = output,
            Error = terminal.Error,
            ProcessTerminationTimeout = Patience,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            return await parsed.InvokeAsync(invocation);
        }
        catch (IOException) when (terminal.OutputIsPipe)
        {
            return ExitCode.NobodyReads;
        }
        catch (IOException error)
        {
            terminal.Error.WriteLine($"onrecord: standard output cannot be written: {error.Message}");
            return ExitCode.Usage;
        }
    }

    private static int Refuse(ParseResult parsed, TextWriter error)
    {
        Command root = parsed.RootCommandResult.Command;
        Command command = parsed.CommandResult.Command;
        if (command == root)
        {
            string[] commands = [.. root.Subcommands.Select(known => known.Name)];
            error.WriteLine(parsed.UnmatchedTokens switch
            {
                [] => $"onrecord: Give a command: {string.Join(" or ", commands)}.",
                [['-', ..] option, ..] => $"onrecord: There is no option {option}.",
                [var word, ..] => $"onrecord: There is no command {word}; there are {string.Join(" and ", commands)}.",
            });
        }
        else
        {
            foreach (ParseError problem in parsed.Errors)
            {
                error.WriteLine($"onrecord: {(PathArgument.IsMissing(problem) ? PathArgument.Missing : problem.Message)}");
            }
        }

        error.WriteLine($"Try \"{(command == root ? root.Name : $"{root.Name} {command.Name}")} --help\".");
        return ExitCode.Usage;
    }
}
