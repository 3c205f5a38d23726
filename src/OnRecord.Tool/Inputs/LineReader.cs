using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace OnRecord.Tool.Inputs;

/// <summary>Reads lines as they come. No line, however long, takes more than a bounded memory.</summary>
internal static class LineReader
{
    /// <summary>A longer line is skipped and said to be too long: no article has 16 MiB.</summary>
    public const int MostBytes = 1 << 24;

    private const int BufferBytes = 1 << 16;

    /// <summary>The lines that are not blank. A byte order mark at the start and carriage returns before line feeds are left out.</summary>
    /// <exception cref="IOException">The stream cannot be opened or read on.</exception>
    public static async IAsyncEnumerable<InputLine> ReadAsync(Func<Stream> open, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using Stream stream = open();
        PipeReader reader = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: BufferBytes, leaveOpen: true));
        long number = 1;
        var skipping = false;
        for (var completed = false; !completed;)
        {
            ReadResult result = await reader.ReadAsync(cancellation);
            ReadOnlySequence<byte> rest = result.Buffer;
            completed = result.IsCompleted;
            while (TryTake(ref rest, completed, out ReadOnlySequence<byte> line))
            {
                if (skipping || line.Length > MostBytes)
                {
                    yield return new InputLine(number, Bytes: null);
                }
                else if (Trim(line.ToArray(), first: number == 1) is { Length: > 0 } bytes)
                {
                    yield return new InputLine(number, bytes);
                }

                skipping = false;
                number++;
            }

            if (rest.Length > MostBytes)
            {
                skipping = true;
                rest = rest.Slice(rest.End);
            }

            reader.AdvanceTo(rest.Start, rest.End);
        }

        if (skipping)
        {
            yield return new InputLine(number, Bytes: null);
        }
    }

    /// <summary>Takes a line from the front; at the end of the input, what is left is one too.</summary>
    private static bool TryTake(ref ReadOnlySequence<byte> rest, bool completed, out ReadOnlySequence<byte> line)
    {
        if (rest.PositionOf((byte)'\n') is { } end)
        {
            line = rest.Slice(0, end);
            rest = rest.Slice(rest.GetPosition(1, end));
            return true;
        }

        line = rest;
        if (!completed || rest.IsEmpty)
        {
            return false;
        }

        rest = rest.Slice(rest.End);
        return true;
    }

    private static byte[] Trim(byte[] line, bool first)
    {
        ReadOnlySpan<byte> trimmed = line;
        if (first && trimmed.StartsWith("\uFEFF"u8))
        {
            trimmed = trimmed[3..];
        }

        if (trimmed.EndsWith("\r"u8))
        {
            trimmed = trimmed[..^1];
        }

        return trimmed.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0 ? [] : trimmed.Length == line.Length ? line : trimmed.ToArray();
    }
}
