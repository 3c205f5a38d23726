using System.Buffers;
using System.IO.Pipelines;
using System.Security.Cryptography;
using System.Text.Json;

namespace OnRecord.Benchmarks.Stream;

/// <summary>Reads lines of output: counts them, hashes them, and makes sure that the n-th is about the n-th article.</summary>
internal static class OutputReader
{
    /// <param name="output">The lines.</param>
    /// <returns>How many there were, and their hash.</returns>
    /// <exception cref="InvalidDataException">A line is missing, double or about another article.</exception>
    public static async Task<(int Lines, string Hash)> ReadAsync(System.IO.Stream output)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        PipeReader reader = PipeReader.Create(output, new StreamPipeReaderOptions(bufferSize: 1 << 16));
        var lines = 0;
        for (var completed = false; !completed;)
        {
            ReadResult result = await reader.ReadAsync();
            ReadOnlySequence<byte> rest = result.Buffer;
            completed = result.IsCompleted;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                byte[] line = rest.Slice(0, end).ToArray();
                Check(line, lines);
                hash.AppendData(line);
                rest = rest.Slice(rest.GetPosition(1, end));
                lines++;
            }

            if (completed && !rest.IsEmpty)
            {
                throw new InvalidDataException($"behind {lines} lines there is a torn one");
            }

            reader.AdvanceTo(rest.Start, rest.End);
        }

        return (lines, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static void Check(byte[] line, int expected)
    {
        var reader = new Utf8JsonReader(line);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("id"))
            {
                reader.Read();
                if (reader.GetInt32() == expected)
                {
                    return;
                }

                break;
            }
        }

        throw new InvalidDataException($"line {expected} is not about article {expected}");
    }
}
