namespace OnRecord.Tool.Articles;

/// <summary>Finds the articles that arguments name.</summary>
/// <param name="input">What "-" stands for.</param>
/// <param name="progress">Where to report what is not there.</param>
internal sealed class ArticleFinder(Stream input, Progress progress)
{
    /// <summary>The articles in the order of the arguments; those of a directory, however deep, in ordinal order of their paths.</summary>
    public IReadOnlyList<ArticleSource> Find(IEnumerable<string> arguments) => [.. arguments.SelectMany(Find)];

    private IEnumerable<ArticleSource> Find(string argument)
    {
        if (argument == ArticleSource.StandardInput)
        {
            return [ArticleSource.OfStream(input)];
        }

        if (!Directory.Exists(argument))
        {
            return [ArticleSource.OfFile(argument)];
        }

        var files = new List<string>();
        AddFiles(argument, files);
        if (files.Count == 0)
        {
            progress.Report(argument, "there are no .txt files in this directory; name other files one by one.");
        }

        return files.Order(StringComparer.Ordinal).Select(ArticleSource.OfFile);
    }

    /// <summary>Adds the .txt files below a directory. Links to directories are not followed: they may lead in circles.</summary>
    private void AddFiles(string directory, List<string> files)
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
                    AddFiles(path, files);
                }
            }
            else if (entry.Extension.Equals(".txt", StringComparison.OrdinalIgnoreCase))
            {
                files.Add(path);
            }
        }
    }
}
