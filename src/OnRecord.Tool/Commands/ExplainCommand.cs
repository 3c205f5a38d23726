using System.CommandLine;
using OnRecord.Reading;
using OnRecord.Tool.Articles;
using OnRecord.Tool.Explaining;
using OnRecord.Tool.Inputs;

namespace OnRecord.Tool.Commands;

/// <summary><c>onrecord explain</c>: its arguments, its help and its work.</summary>
internal static class ExplainCommand
{
    private const string Examples = """
        Output:
          The article line by line and, below the line that it ends on, each attribution:
          who speaks and how certainly, the rule or weights that found it, and the runner-up
          where several sources or speakers were weighed.

        Exit codes:
          0    every article was read
          1    some could not be read; standard error names them
          2    wrong usage
          141  the reader of the output has gone away

        Examples:
          onrecord explain harbor-vote.txt
          onrecord explain harbor-vote.txt | less
        """;

    public static Command Create(Terminal terminal)
    {
        var paths = PathArgument.Create(ArgumentArity.OneOrMore);
        var command = new Command("explain", "Prints articles with their attributions: who says what, and why it was read so.") { paths };
        command.Validators.Add(result => PathArgument.RefuseOptions(result, paths));
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(paths)));
        HelpWithExamples.AddTo(command, Examples);
        return command;
    }

    private static int Run(Terminal terminal, IEnumerable<string> arguments)
    {
        var progress = new Progress(terminal, verbose: false);
        Write(terminal, arguments, progress);
        return progress.Problems > 0 ? ExitCode.SomeUnread : ExitCode.Done;
    }

    private static void Write(Terminal terminal, IEnumerable<string> arguments, Progress progress)
    {
        // Not to be disposed: that would write once more to a pipe that nobody reads.
        var output = new StreamWriter(terminal.Output);
        var writer = new ExplanationWriter(output);
        var finder = new ArticleFinder(InputKind.Text, terminal.Input, progress);
        foreach (string file in finder.FindFiles(arguments))
        {
            LoadedArticle article = finder.ArticleOf(file).Load();
            if (article.Text is { } text)
            {
                writer.Write(article.Name, text, ArticleReader.Explain(text));
                output.Flush();
            }
            else
            {
                progress.Report(article.Name, article.Problem!);
            }
        }
    }
}
