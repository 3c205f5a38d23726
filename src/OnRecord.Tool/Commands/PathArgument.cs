using System.CommandLine;
using System.CommandLine.Parsing;
using OnRecord.Tool.Inputs;

namespace OnRecord.Tool.Commands;

/// <summary>The files that a command reads.</summary>
internal static class PathArgument
{
    /// <summary>What whoever gives no files is told.</summary>
    public const string Missing = "Give the articles' files, or - for an article on standard input.";

    private const string Name = "FILE|DIR";

    /// <summary>Makes the argument.</summary>
    /// <param name="arity">How many there may be.</param>
    /// <param name="description">What they are.</param>
    public static Argument<string[]> Create(
        ArgumentArity arity,
        string description = "Articles as text files, directories to search for *.txt, or - for an article on standard input.") =>
        new(Name) { Description = description, Arity = arity };

    /// <summary>Whether the parser found no file where one has to be.</summary>
    public static bool IsMissing(ParseError error) => error.SymbolResult is ArgumentResult { Argument.Name: Name, Tokens: [] };

    /// <summary>The parser takes an option that it does not know for one more file.</summary>
    public static void RefuseOptions(CommandResult result, Argument<string[]> paths)
    {
        foreach (string path in result.GetValue(paths) ?? [])
        {
            if (path.StartsWith('-') && path != ArticleFinder.StandardInput)
            {
                result.AddError($"There is no option {path}; write a file of that name as ./{path}");
            }
        }
    }
}
