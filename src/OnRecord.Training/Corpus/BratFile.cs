using OnRecord.Reading;

namespace OnRecord.Training.Corpus;

/// <summary>
/// Reads brat standoff: <c>T</c> lines are spans, discontinuous ones as <c>a b;c d</c>, <c>E</c> lines join them. Covered
/// texts may wrap over lines, so lines of any other form are passed over.
/// </summary>
internal static class BratFile
{
    /// <returns>The attributions that have content, by where it starts.</returns>
    public static List<GoldAttribution> Read(string path, CodePoints offsets)
    {
        var spans = new Dictionary<string, List<Extent>>(StringComparer.Ordinal);
        var attributions = new List<GoldAttribution>();
        var lines = File.ReadAllLines(path).Select(line => line.Split('\t')).Where(fields => fields.Length > 1).ToList();
        foreach (var fields in lines.Where(fields => IsId(fields[0], 'T')))
        {
            var space = fields[1].IndexOf(' ', StringComparison.Ordinal);
            spans[fields[0]] = [.. fields[1][(space + 1)..].Split(';').Select(piece => ReadExtent(piece, path, offsets))];
        }

        foreach (var fields in lines.Where(fields => IsId(fields[0], 'E')))
        {
            var roles = fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(role => role.Split(':'))
                .ToLookup(role => role[0].TrimEnd("0123456789".ToCharArray()), role => role[^1]);
            var attribution = new GoldAttribution(Of("Source"), Of("Cue"), Of("Content"));
            if (attribution.Content.Count > 0)
            {
                attributions.Add(attribution);
            }

            List<Extent> Of(string role) =>
                [.. roles[role].SelectMany(id => spans.GetValueOrDefault(id, [])).OrderBy(extent => extent.Start)];
        }

        return [.. attributions.OrderBy(attribution => attribution.Content[0].Start)];
    }

    private static bool IsId(string field, char letter) =>
        field.Length > 1 && field[0] == letter && field.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    private static Extent ReadExtent(string piece, string path, CodePoints offsets)
    {
        var ends = piece.Split(' ');
        return ends.Length == 2 && int.TryParse(ends[0], out var start) && int.TryParse(ends[1], out var end)
            ? new Extent(offsets.ToUnits(start), offsets.ToUnits(end))
            : throw new InvalidDataException($"{path}: '{piece}' is no pair of offsets.");
    }
}
