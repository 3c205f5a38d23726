using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using OnRecord.Reading;
using OnRecord.Tool.Extracting;
using OnRecord.Tool.Inputs;

namespace OnRecord.Tool.Commands;

/// <summary><c>onrecord extract</c>: its arguments.</summary>
internal static class ExtractCommand
{
    private static readonly Dictionary<string, InputKind> Inputs = new(StringComparer.Ordinal)
    {
        ["text"] = InputKind.Text,
        ["names"] = InputKind.Names,
        ["jsonl"] = InputKind.JsonLines,
    };

    public static Command Create(Terminal terminal)
    {
        var paths = PathArgument.Create(
            ArgumentArity.ZeroOrMore,
            "Files, directories to search for *.txt (with --input jsonl: *.jsonl), or - for standard input.");
        var input = new Option<string>("--input", "-i")
        {
            Description =
                "What a file holds: text, one article; names, one file name per line; jsonl, one article as JSON per line. "
                + "The last two read standard input when no file is given.",
            DefaultValueFactory = _ => "text",
        };
        input.CompletionSources.Add([.. Inputs.Keys]);
        input.Validators.Add(RefuseOtherKinds);
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Write to this file instead of standard output.",
            HelpName = "FILE",
        };
        var resume = new Option<bool>("--resume", "-r")
        {
            Description = "Continue the file of --output where a run with the same input was interrupted.",
        };
        var threads = new Option<int>("--threads", "-t")
        {
            Description = "How many articles are read at the same time. The default is one per processor.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
            CustomParser = ParseThreads,
        };
        var shard = new Option<Shard?>("--shard", "-s")
        {
            Description = "Read only every N-th article, starting with the I-th: 3/16.",
            HelpName = "I/N",
            CustomParser = ParseShard,
        };
        var exitZero = new Option<bool>("--exit-zero")
        {
            Description = "Exit with 0 even if some articles could not be read, for callers to which any other code means that all of it failed.",
        };
        var verbose = new Option<bool>("--verbose", "-v")
        {
            Description = "Report on standard error what was found in each article.",
        };

        var command = new Command("extract", "Writes the quotations and actors of articles as JSON Lines.")
        {
            paths, input, output, resume, threads, shard, exitZero, verbose,
        };
        command.Validators.Add(result => Check(result, paths, input, output, resume));
        command.SetAction((parsed, cancellation) =>
        {
            var request = new ExtractRequest(parsed.GetValue(paths) is { Length: > 0 } given ? given : [ArticleFinder.StandardInput])
            {
                Input = Inputs[parsed.GetRequiredValue(input)],
                Output = parsed.GetValue(output),
                Resume = parsed.GetValue(resume),
                Threads = parsed.GetValue(threads),
                Shard = parsed.GetValue(shard) ?? Shard.Whole,
                ExitZero = parsed.GetValue(exitZero),
                Verbose = parsed.GetValue(verbose),
            };
            return new Extraction(terminal, request, static text => ArticleReader.Read(text)).RunAsync(cancellation);
        });
        HelpWithExamples.AddTo(command, ExtractHelp.Text);
        return command;
    }

    private static void RefuseOtherKinds(OptionResult result)
    {
        if (result.Tokens is [var token] && !Inputs.ContainsKey(token.Value))
        {
            result.AddError("--input takes text, names or jsonl.");
        }
    }

    private static int ParseThreads(ArgumentResult result)
    {
        if (result.Tokens is [var token]
            && int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int threads) && threads > 0)
        {
            return threads;
        }

        result.AddError("--threads takes a number of at least 1.");
        return 1;
    }

    private static Shard? ParseShard(ArgumentResult result)
    {
        if (result.Tokens is [var token] && Shard.TryParse(token.Value, out Shard? shard))
        {
            return shard;
        }

        result.AddError("--shard takes I/N, such as 3/16, with I from 1 to N.");
        return null;
    }

    private static void Check(CommandResult result, Argument<string[]> paths, Option<string> input, Option<string?> output, Option<bool> resume)
    {
        PathArgument.RefuseOptions(result, paths);
        bool isText = result.GetResult(input) is not { Tokens: [var kind] } || kind.Value == "text";
        if (isText && result.GetValue(paths) is not { Length: > 0 })
        {
            result.AddError(PathArgument.Missing);
        }

        if (result.GetValue(resume) && result.GetValue(output) is null)
        {
            result.AddError("--resume continues a file: name it with --output.");
        }
    }
}
