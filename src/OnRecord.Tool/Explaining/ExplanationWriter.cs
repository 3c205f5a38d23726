using System.Globalization;
using OnRecord.Reading;
using OnRecord.Resources;

namespace OnRecord.Tool.Explaining;

/// <summary>Writes an article line by line and, below the line it ends on, what is attributed there and why.</summary>
/// <param name="output">Receives the text.</param>
internal sealed class ExplanationWriter(TextWriter output)
{
    private const int Margin = 5;

    private static readonly string Indent = new(' ', Margin + 3);

    /// <param name="name">The article's name.</param>
    /// <param name="text">Its text.</param>
    /// <param name="explanation">What was read in it, with the grounds.</param>
    public void Write(string name, string text, ArticleExplanation explanation)
    {
        output.WriteLine(name);
        var lines = new LineStarts(text);
        var written = 0;
        for (var i = 0; i < explanation.Bases.Length; i++)
        {
            Attribution attribution = explanation.Reading.Attributions[i];
            if (attribution.Pieces[^1].End > written)
            {
                int lineEnd = text.IndexOf('\n', attribution.Pieces[^1].End - 1);
                written = WriteText(text, lines, written, lineEnd < 0 ? text.Length : lineEnd + 1);
            }

            Write(new Words(text, explanation.Reading), attribution, explanation.Bases[i]);
        }

        WriteText(text, lines, written, text.Length);
    }

    private int WriteText(string text, LineStarts lines, int start, int end)
    {
        for (int at = start; at < end;)
        {
            int lineEnd = text.IndexOf('\n', at, end - at);
            int next = lineEnd < 0 ? end : lineEnd + 1;
            output.WriteLine($"{lines.LineOf(at),Margin}  {text.AsSpan(at, next - at).TrimEnd()}".TrimEnd());
            at = next;
        }

        return end;
    }

    private void Write(Words words, Attribution attribution, AttributionBasis basis)
    {
        output.WriteLine($"{new string(' ', Margin)}> {Words.Kind(attribution)}: {words.Of(attribution.Pieces)}");
        WriteRow("speaker", words.Speaker(attribution, basis));
        WriteRow("found by", words.Rule(attribution, basis));
        WriteRow("next best", words.RunnersUp(basis));
        WriteRow("scores", basis.Scores is { } scores ? Scores(scores) : null);
        output.WriteLine();
    }

    private void WriteRow(string label, string? value)
    {
        if (value is not null)
        {
            output.WriteLine($"{Indent}{label,-10} {value}");
        }
    }

    private static string Scores(ModelScores scores) => string.Create(
        CultureInfo.InvariantCulture,
        $"cue {scores.Cue:+0;-0;0}, source {Lead(scores.SourceMargin)}, start {Lead(scores.StartMargin)}, end {Lead(scores.EndMargin)}; "
        + $"in total {scores.Verdict:+0;-0;0} where more than {scores.Threshold} was needed");

    private static string Lead(int? margin) =>
        margin is { } ahead ? string.Create(CultureInfo.InvariantCulture, $"ahead by {ahead}") : "the only one";
}
