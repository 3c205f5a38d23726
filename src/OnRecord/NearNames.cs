namespace OnRecord;

/// <summary>Finds what somebody may have meant by a name that is not there.</summary>
internal static class NearNames
{
    private const int MostNames = 3;

    /// <summary>The exception for a missing key, with the nearest that there are and where to find all.</summary>
    /// <param name="thing">What is sought: "article".</param>
    /// <param name="key">What it is sought by: "name".</param>
    /// <param name="sought">The key that is not there.</param>
    /// <param name="known">The keys that are.</param>
    /// <param name="all">What lists all.</param>
    public static KeyNotFoundException NotFound(string thing, string key, string sought, IReadOnlyCollection<string> known, string all)
    {
        List<string> near = Nearest(sought, known);
        string advice = known.Count == 0
            ? $"The corpus has no {thing}s: add articles to the project under seeds/, or as Seed items."
            : near.Count > 0
                ? $"Did you mean {string.Join(" or ", near.Select(static name => $"\"{name}\""))}? {all} lists every {thing}."
                : $"No {key} is near it; {all} lists every {thing}.";
        return new KeyNotFoundException($"There is no {thing} with the {key} \"{sought}\". {advice}");
    }

    /// <summary>At most three names, nearest first; names of the same distance in ordinal order.</summary>
    public static List<string> Nearest(string sought, IEnumerable<string> known)
    {
        string letters = LettersOf(sought);
        int most = Math.Min(letters.Length - 1, Math.Max(2, letters.Length / 3));
        return known
            .Select(name => (Name: name, Distance: Distance(letters, LettersOf(name))))
            .Where(candidate => candidate.Distance <= most)
            .OrderBy(static candidate => candidate.Distance)
            .ThenBy(static candidate => candidate.Name, StringComparer.Ordinal)
            .Take(MostNames)
            .Select(static candidate => candidate.Name)
            .ToList();
    }

    /// <summary>Only letters and digits count, so that "HarborVote" is "harbor-vote" and an actor's kind may be left out.</summary>
    private static string LettersOf(string name)
    {
        int slash = name.IndexOf('/');
        return new string(name.Where((unit, i) => i > slash && char.IsLetterOrDigit(unit)).ToArray()).ToLowerInvariant();
    }

    /// <summary>
    /// How many letters must be put in, taken out or replaced to make what is sought the name (Levenshtein), or, for one more,
    /// the beginning of the name.
    /// </summary>
    private static int Distance(string sought, string name)
    {
        var previous = new int[name.Length + 1];
        var current = new int[name.Length + 1];
        for (var j = 0; j <= name.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= sought.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= name.Length; j++)
            {
                int replaced = previous[j - 1] + (sought[i - 1] == name[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, 1 + Math.Min(previous[j], current[j - 1]));
            }

            (previous, current) = (current, previous);
        }

        return Math.Min(previous[name.Length], 1 + previous.Min());
    }
}
