using System.Globalization;
using System.Text.RegularExpressions;

namespace OnRecord.Reading.Tests.Attributions;

/// <summary>The real seed article against what trained people marked in it.</summary>
public partial class RealSeedTests
{
    [SkippableFact]
    public void Every_attribution_that_people_marked_is_read_with_their_pieces_cue_and_source()
    {
        var (text, gold) = Load();

        var read = ArticleReader.Read(text).Attributions
            .Select(attribution => Render(text, attribution.Pieces, attribution.Cue!.Value, attribution.Source!.Value));

        Assert.Equal(gold.Select(one => Render(text, one.Pieces, one.Cue, one.Source)), read);
    }

    [SkippableFact]
    public void Kinds_follow_from_the_marks_inside_the_content()
    {
        var (text, gold) = Load();

        var kinds = ArticleReader.Read(text).Attributions.Select(attribution => attribution.Kind);

        Assert.Equal(gold.Select(one => Kind(text, one.Pieces)), kinds);
    }

    private static AttributionKind Kind(string text, IReadOnlyList<Extent> pieces) =>
        pieces.All(piece => text[piece.Start] == '“' && text[piece.End - 1] == '”') ? AttributionKind.Direct
        : pieces.Any(piece => text[piece.Start..piece.End].Contains('“', StringComparison.Ordinal)) ? AttributionKind.Mixed
        : AttributionKind.Indirect;

    /// <summary>
    /// People mark "that" with the content after it, as a rule; here they once did not. The word is left out on both
    /// sides, so that neither custom is asserted.
    /// </summary>
    private static string Render(string text, IEnumerable<Extent> pieces, Extent cue, Extent source)
    {
        var content = string.Join(" + ", pieces.Select(piece => $"{piece.Start + (IsThat(text, piece) ? 5 : 0)}..{piece.End}"));
        return $"{content} | {cue.Start}..{cue.End} | {source.Start}..{source.End}";
    }

    private static bool IsThat(string text, Extent piece) => text.AsSpan(piece.Start, piece.Length).StartsWith("that ", StringComparison.Ordinal);

    private static (string Text, IReadOnlyList<Gold> Gold) Load()
    {
        var file = Directory.GetFiles(Path.Combine(RealSeed.Folder, "text"), "*.txt").Order(StringComparer.Ordinal).First();
        var annotations = File.ReadAllText(Path.Combine(RealSeed.Folder, "ann", Path.ChangeExtension(Path.GetFileName(file), ".ann")));
        var spans = SpanLine().Matches(annotations).ToDictionary(match => match.Groups[1].Value, match => Extents(match.Groups[2].Value));
        var gold = EventLine().Matches(annotations)
            .Select(match => new Gold(spans[match.Groups[3].Value], spans[match.Groups[2].Value][0], spans[match.Groups[1].Value][0]))
            .OrderBy(one => one.Pieces[0].Start)
            .ToList();
        return (File.ReadAllText(file), gold);
    }

    private static Extent[] Extents(string field) =>
        [.. field.Split(';').Select(pair => pair.Split(' ')).Select(pair => new Extent(Offset(pair[0]), Offset(pair[1])))];

    private static int Offset(string field) => int.Parse(field, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(T\d+)\t\w+ ([\d ;]+)\t", RegexOptions.Multiline)]
    private static partial Regex SpanLine();

    [GeneratedRegex(@"^E\d+\tAttribution:T\d+ Source:(T\d+) Cue:(T\d+) Content:(T\d+)", RegexOptions.Multiline)]
    private static partial Regex EventLine();

    private sealed record Gold(Extent[] Pieces, Extent Cue, Extent Source);
}
