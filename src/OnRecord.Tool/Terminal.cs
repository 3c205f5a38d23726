namespace OnRecord.Tool;

/// <summary>What the program reads from and writes to.</summary>
/// <param name="Input">Standard input, as bytes.</param>
/// <param name="Output">Standard output, as bytes.</param>
/// <param name="Error">Standard error.</param>
/// <param name="ErrorIsWatched">Whether somebody watches standard error as it is written: it is a terminal and no file or pipe.</param>
internal sealed record Terminal(Stream Input, Stream Output, TextWriter Error, bool ErrorIsWatched)
{
    public static Terminal OfProcess() => new(
        Console.OpenStandardInput(),
        Console.OpenStandardOutput(),
        Console.Error,
        !Console.IsErrorRedirected);
}
