namespace OnRecord.Tasks;

/// <summary>What can be said of an article, and what is probably meant where a name is none of these.</summary>
internal static class SeedMetadataNames
{
    private static readonly string[] Known = ["Name", "Title", "Outlet", "Url", "Published", "Members"];

    /// <summary>Words near those that say something else.</summary>
    private static readonly string[] Others = ["Publisher", "Output"];

    /// <summary>Each misspelt name once, in order. Names that are not near a known one are somebody's own, or MSBuild's.</summary>
    public static IEnumerable<(string Name, string Meant)> FindMisspelt(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(Known.Concat(Others), StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            if (seen.Add(name) && FindMeant(name) is { } meant)
            {
                yield return (name, meant);
            }
        }
    }

    /// <returns>The nearest known name that differs in a third of its letters at most; <see langword="null"/> where none does.</returns>
    private static string? FindMeant(string name)
    {
        var letters = name.ToLowerInvariant();
        return Known
            .Select(known => (Name: known, Distance: Distance(letters, known.ToLowerInvariant())))
            .Where(static candidate => candidate.Distance <= candidate.Name.Length / 3)
            .OrderBy(static candidate => candidate.Distance)
            .Select(static candidate => candidate.Name)
            .FirstOrDefault();
    }

    /// <summary>How many letters must be put in, taken out, replaced or changed for their neighbour to make one name the other.</summary>
    private static int Distance(string one, string other)
    {
        var distances = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                distances[i, j] = i == 0 || j == 0 ? i + j
                    : Math.Min(
                        distances[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1),
                        1 + Math.Min(distances[i - 1, j], distances[i, j - 1]));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    distances[i, j] = Math.Min(distances[i, j], distances[i - 2, j - 2] + 1);
                }
            }
        }

        return distances[one.Length, other.Length];
    }
}
