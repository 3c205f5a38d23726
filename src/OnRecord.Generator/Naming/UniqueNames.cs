namespace OnRecord.Generator.Naming;

/// <summary>Tells things of the same name apart, without regard to case.</summary>
internal static class UniqueNames
{
    /// <summary>
    /// Gives every item the first of its names that no other item claims. What an item is called depends on who it clashes
    /// with and never on the order of the items.
    /// </summary>
    /// <param name="count">How many items there are.</param>
    /// <param name="name">The item's name at a level; <see langword="null"/> where it has no further one.</param>
    public static string[] Resolve(int count, Func<int, int, string?> name)
    {
        var levels = new int[count];
        var names = Enumerable.Range(0, count).Select(item => name(item, 0)!).ToArray();
        while (true)
        {
            var moved = false;
            foreach (var clash in Clashes(names))
            {
                foreach (var item in clash)
                {
                    if (name(item, levels[item] + 1) is { } next)
                    {
                        levels[item]++;
                        names[item] = next;
                        moved = true;
                    }
                }
            }

            if (!moved)
            {
                return names;
            }
        }
    }

    /// <summary>
    /// A name as it is compared, without regard to case once more: members may not differ in case alone, and neither may the keys made
    /// of their lower case. The signs of kelvin and ohm and the capital ß have a lower case that has another upper case.
    /// </summary>
    /// <returns>The name itself where it is ASCII, which has no such letters.</returns>
    public static string Fold(string name)
    {
        foreach (var unit in name)
        {
            if (unit > '\u007F')
            {
                return name.ToLowerInvariant();
            }
        }

        return name;
    }

    private static List<List<int>> Clashes(string[] names)
    {
        var folded = Array.ConvertAll(names, Fold);
        return new HashSet<string>(folded, StringComparer.OrdinalIgnoreCase).Count == folded.Length
            ? []
            : Enumerable.Range(0, folded.Length)
                .GroupBy(item => folded[item], StringComparer.OrdinalIgnoreCase)
                .Where(static group => group.Skip(1).Any())
                .Select(static group => group.ToList())
                .ToList();
    }
}
