using System.IO.Pipes;
using Microsoft.Win32.SafeHandles;

namespace OnRecord.Tool;

/// <summary>What the program reads from and writes to.</summary>
/// <param name="Input">Standard input, as bytes.</param>
/// <param name="Output">Standard output, as bytes.</param>
/// <param name="Error">Standard error.</param>
/// <param name="ErrorIsWatched">Whether somebody watches standard error as it is written: it is a terminal and no file or pipe.</param>
internal sealed record Terminal(Stream Input, Stream Output, TextWriter Error, bool ErrorIsWatched)
{
    /// <summary>Whether the output is a pipe, whose reader may leave before its end.</summary>
    public bool OutputIsPipe => Output is PipeStream;

    public static Terminal OfProcess() => new(
        Console.OpenStandardInput(),
        OpenOutput(),
        Console.Error,
        !Console.IsErrorRedirected);

    /// <summary>
    /// The console's own stream hides that nobody reads a pipe any more: a million articles would be read for nobody.
    /// A pipe's stream throws.
    /// </summary>
    private static Stream OpenOutput()
    {
        const int StandardOutput = 1;
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            try
            {
                return new AnonymousPipeClientStream(PipeDirection.Out, new SafePipeHandle(StandardOutput, ownsHandle: false));
            }
            catch (Exception error) when (error is IOException or ArgumentException)
            {
                // A file or a device.
            }
        }

        return Console.OpenStandardOutput();
    }
}
