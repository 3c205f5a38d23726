namespace OnRecord.Tool.Articles;

/// <summary>Says in a user's words why a file cannot be read.</summary>
internal static class Unreadable
{
    /// <returns>Why; <see langword="null"/> when the error is none of reading a file.</returns>
    public static string? Explain(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file or directory.",
        IOException or UnauthorizedAccessException => $"this file cannot be read: {error.Message}",
        ArgumentException => "no file can have this name.",
        _ => null,
    };
}
