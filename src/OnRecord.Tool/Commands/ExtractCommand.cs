using System.CommandLine;
using OnRecord.Reading;

namespace OnRecord.Tool.Commands;

/// <summary><c>onrecord extract</c>: its arguments and help.</summary>
internal static class ExtractCommand
{
    private const string Examples = """
        Output:
          One JSON object a line, one line an article: article, title, authors, quotes
          (kind, certainty, line, text, spans, cue, speaker) and actors (name, kind,
          aliases, role, roles, mentions). Offsets are UTF-16 code units of the decoded
          file, end exclusive.

        Exit codes:
          0  every article was read
          1  some could not be read; standard error names them, the others are written
          2  wrong usage, or the output cannot be written

        Examples:
          onrecord extract seeds
          onrecord extract seeds -o seeds.jsonl
          onrecord extract harbor-vote.txt | jq -r '.quotes[] | "\(.speaker.actor): \(.text)"'
          curl -s https://example.org/article.txt | onrecord extract -
        """;

    public static Command Create(Terminal terminal)
    {
        var paths = PathArgument.Create();
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Write to this file and not to standard output.",
            HelpName = "FILE",
        };
        var verbose = new Option<bool>("--verbose", "-v")
        {
            Description = "Say on standard error what was read in each article.",
        };

        var command = new Command("extract", "Writes what is quoted and named in articles as JSON Lines.") { paths, output, verbose };
        command.SetAction(parsed => new Extraction(terminal, parsed.GetValue(verbose), static text => ArticleReader.Read(text))
            .Run(parsed.GetRequiredValue(paths), parsed.GetValue(output)));
        HelpWithExamples.AddTo(command, Examples);
        return command;
    }
}
