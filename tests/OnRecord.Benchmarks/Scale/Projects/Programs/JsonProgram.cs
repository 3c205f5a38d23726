using System.Text.Json;
using System.Text.Json.Serialization;

TimeSpan start = Environment.CpuUsage.TotalTime;
List<Quote> quotes = JsonSerializer.Deserialize(File.ReadAllBytes(args[0]), Json.Default.ListQuote)!;
long sum = 0;
foreach (Quote quote in quotes)
{
    sum += quote.Id.Length + quote.Line + quote.Kind.Length + quote.Certainty.Length
        + quote.Pieces.Length + (quote.Cue is null ? 0 : 1) + quote.Text.Length;
}

Console.WriteLine($"{(Environment.CpuUsage.TotalTime - start).TotalMilliseconds:F3} {GC.GetTotalAllocatedBytes()} {sum}");

internal sealed record Quote(
    string Id, string Article, string Kind, string Certainty, int Line, string Text,
    int[] Pieces, string? Speaker, string? SpeakerMention, string? Cue);

[JsonSerializable(typeof(List<Quote>))]
internal sealed partial class Json : JsonSerializerContext;
