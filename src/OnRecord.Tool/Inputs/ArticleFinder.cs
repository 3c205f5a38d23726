using System.Runtime.CompilerServices;
using OnRecord.Tool.Articles;

namespace OnRecord.Tool.Inputs;

/// <summary>Finds the articles that arguments name.</summary>
/// <param name="kind">What the files hold.</param>
/// <param name="input">What "-" stands for.</param>
/// <param name="progress">Where to report directories without articles.</param>
internal sealed class ArticleFinder(InputKind kind, Stream input, Progress progress)
{
    /// <summary>The argument that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The files in the order of the arguments; those of a directory, however deep, in ordinal order of their paths.</summary>
    public IReadOnlyList<string> FindFiles(IEnumerable<string> arguments) => [.. arguments.SelectMany(FindFiles)];

    /// <summary>The articles of files, in their order.</summary>
    public async IAsyncEnumerable<PendingArticle> ReadAsync(IReadOnlyList<string> files, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (string file in files)
        {
            if (kind == InputKind.Text)
            {
                yield return ArticleOf(file);
                continue;
            }

            var lines = new LineInput(file, () => file == StandardInput ? input : File.OpenRead(file), kind);
            await foreach (PendingArticle article in lines.ReadAsync(cancellation))
            {
                yield return article;
            }
        }
    }

    /// <summary>The article that a file is.</summary>
    public PendingArticle ArticleOf(string file) => file == StandardInput ? BytesArticle.OfStream(file, input) : BytesArticle.OfFile(file);

    private IEnumerable<string> FindFiles(string argument)
    {
        if (argument == StandardInput || !Directory.Exists(argument))
        {
            return [argument];
        }

        string extension = kind == InputKind.JsonLines ? ".jsonl" : ".txt";
        var files = new List<string>();
        AddFiles(argument, extension, files);
        if (files.Count == 0)
        {
            progress.Report(argument, $"there are no {extension} files in this directory; name other files one by one.");
        }

        return files.Order(StringComparer.Ordinal);
    }

    /// <summary>Adds the files below a directory. Links to directories are not followed: they may lead in circles.</summary>
    private void AddFiles(string directory, string extension, List<string> files)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(directory).GetFileSystemInfos();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            progress.Report(directory, $"this directory cannot be searched: {error.Message}");
            return;
        }

        foreach (FileSystemInfo entry in entries)
        {
            string path = Path.Join(directory, entry.Name);
            if (entry is DirectoryInfo)
            {
                if (entry.LinkTarget is null)
                {
                    AddFiles(path, extension, files);
                }
            }
            else if (entry.Extension.Equals(extension, StringComparison.OrdinalIgnoreCase))
            {
                files.Add(path);
            }
        }
    }
}
