using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Measured;
using OnRecord;

switch (args[0])
{
    case "first":
        Console.WriteLine(Articles.FirstOfAll.Quotes[0].Text.Length > 0);
        break;

    case "file":
        Console.WriteLine(File.ReadAllText(args[1]).Length > 0);
        break;

    case "enumerate":
        TimeSpan start = Environment.CpuUsage.TotalTime;
        long sum = 0;
        foreach (Article article in Articles.All)
        {
            foreach (Quote quote in article.Quotes)
            {
                sum += quote.Id.Length + quote.Line + (int)quote.Kind + (int)quote.Certainty + quote.Pieces.Count + (quote.Cue is null ? 0 : 1);
                if (args.Length > 1)
                {
                    sum += quote.Text.Length;
                }
            }
        }

        Console.WriteLine($"{(Environment.CpuUsage.TotalTime - start).TotalMilliseconds:F3} {GC.GetTotalAllocatedBytes()} {sum}");
        break;

    case "export":
        using (FileStream file = File.Create(args[1]))
        {
            var quotes = Articles.All.SelectMany(static article => article.Quotes).Select(static quote => new ExportedQuote(
                quote.Id, quote.Article.Name, quote.Kind.ToString(), quote.Certainty.ToString(), quote.Line, quote.Text,
                [.. quote.Pieces.SelectMany(static piece => new[] { piece.Start, piece.End })],
                quote.Speaker?.Id, quote.SpeakerMention?.Text, quote.Cue?.Text)).ToList();
            JsonSerializer.Serialize(file, quotes, Export.Default.ListExportedQuote);
        }

        break;
}

internal sealed record ExportedQuote(
    string Id, string Article, string Kind, string Certainty, int Line, string Text, int[] Pieces, string? Speaker, string? SpeakerMention, string? Cue);

[JsonSerializable(typeof(List<ExportedQuote>))]
internal sealed partial class Export : JsonSerializerContext;
