using Microsoft.CodeAnalysis.Text;
using OnRecord.Generator.Diagnostics;
using OnRecord.Reading;

namespace OnRecord.Generator.Inputs;

/// <summary>An article whose text can be trusted, and what was read in it.</summary>
internal sealed class OpenArticle
{
    private OpenArticle(ArticleFile file, SourceText text, string content, ArticleReading reading)
    {
        File = file;
        Text = text;
        Content = content;
        Reading = reading;
    }

    public ArticleFile File { get; }

    public SourceText Text { get; }

    public string Content { get; }

    public ArticleReading Reading { get; }

    /// <param name="problem">Why the article is left out, where <see langword="null"/> is returned.</param>
    public static OpenArticle? Open(ArticleFile file, ReadingCache readings, CancellationToken cancellationToken, out Finding? problem)
    {
        problem = null;
        if (file.Text is not { } text)
        {
            problem = Finding.OfFile(Descriptors.UndecodableArticle, file.FullPath, file.Path, "the compiler could not read the file");
            return null;
        }

        var content = text.ToString();
        if (Decoding.FindFault(text, content) is var (reason, span))
        {
            problem = Finding.At(Descriptors.UndecodableArticle, file.FullPath, text, span, file.Path, reason);
            return null;
        }

        if (string.IsNullOrWhiteSpace(content))
        {
            problem = Finding.OfFile(Descriptors.EmptyArticle, file.FullPath, file.Path);
            return null;
        }

        return new OpenArticle(file, text, content, readings.Read(text, content, cancellationToken));
    }
}
