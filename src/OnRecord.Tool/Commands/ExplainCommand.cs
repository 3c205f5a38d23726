using System.CommandLine;
using OnRecord.Reading;
using OnRecord.Tool.Articles;
using OnRecord.Tool.Explaining;

namespace OnRecord.Tool.Commands;

/// <summary><c>onrecord explain</c>: its arguments, its help and its work.</summary>
internal static class ExplainCommand
{
    private const string Examples = """
        Output:
          The article line by line and, below the line that it ends on, each attribution:
          who speaks and how surely, by which rule or weights it was found, and what came
          second where several sources or speakers were weighed.

        Exit codes:
          0  every article was read
          1  some could not be read; standard error names them
          2  wrong usage

        Examples:
          onrecord explain harbor-vote.txt
          onrecord explain harbor-vote.txt | less
        """;

    public static Command Create(Terminal terminal)
    {
        var paths = PathArgument.Create();
        var command = new Command("explain", "Prints articles with what is attributed in them, to whom, and why.") { paths };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(paths)));
        HelpWithExamples.AddTo(command, Examples);
        return command;
    }

    private static int Run(Terminal terminal, IEnumerable<string> arguments)
    {
        var progress = new Progress(terminal, verbose: false);
        var guard = new ArticleGuard(progress);
        using var output = new StreamWriter(terminal.Output, leaveOpen: true);
        var writer = new ExplanationWriter(output);
        foreach (ArticleSource article in new ArticleFinder(terminal.Input, progress).Find(arguments))
        {
            if (guard.Read(article, static text => new Explained(text, ArticleReader.Explain(text))) is { } explained)
            {
                writer.Write(article.Name, explained.Text, explained.Explanation);
            }
        }

        return progress.Problems > 0 ? ExitCode.SomeUnread : ExitCode.Done;
    }

    private sealed record Explained(string Text, ArticleExplanation Explanation);
}
