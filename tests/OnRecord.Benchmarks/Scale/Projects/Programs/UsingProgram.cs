using System.Linq;
using System.Text.Json;
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
        using (Utf8JsonWriter json = new(file))
        {
            json.WriteStartArray();
            foreach (Quote quote in Articles.All.SelectMany(static article => article.Quotes))
            {
                json.WriteStartObject();
                json.WriteString("Id", quote.Id);
                json.WriteString("Article", quote.Article.Name);
                json.WriteString("Kind", quote.Kind.ToString());
                json.WriteString("Certainty", quote.Certainty.ToString());
                json.WriteNumber("Line", quote.Line);
                json.WriteString("Text", quote.Text);
                json.WriteStartArray("Pieces");
                foreach (TextRange piece in quote.Pieces)
                {
                    json.WriteNumberValue(piece.Start);
                    json.WriteNumberValue(piece.End);
                }

                json.WriteEndArray();
                json.WriteString("Speaker", quote.Speaker?.Id);
                json.WriteString("SpeakerMention", quote.SpeakerMention?.Text);
                json.WriteString("Cue", quote.Cue?.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        break;
}
