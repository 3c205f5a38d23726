using System.CommandLine;
using System.CommandLine.Parsing;
using OnRecord.Tool.Articles;

namespace OnRecord.Tool.Commands;

/// <summary>The articles that a command reads.</summary>
internal static class PathArgument
{
    public static Argument<string[]> Create()
    {
        var paths = new Argument<string[]>("FILE|DIR")
        {
            Description = "Articles as text files, directories to search for *.txt, or - for an article on standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(RefuseOptions);
        return paths;
    }

    /// <summary>The parser takes an option that it does not know for one more file.</summary>
    private static void RefuseOptions(ArgumentResult result)
    {
        foreach (Token token in result.Tokens)
        {
            if (token.Value.StartsWith('-') && token.Value != ArticleSource.StandardInput)
            {
                result.AddError($"There is no option {token.Value}; a file of that name is written ./{token.Value}");
            }
        }
    }
}
