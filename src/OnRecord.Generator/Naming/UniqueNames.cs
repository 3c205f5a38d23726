using System.Globalization;

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

    /// <summary>Numbers the names that were used before, in order: <c>Yes</c>, <c>Yes2</c>, <c>Yes3</c>.</summary>
    public static int Number(ISet<string> used, string name)
    {
        var number = 1;
        while (!used.Add(Numbered(name, "", number)))
        {
            number++;
        }

        return number;
    }

    public static string Numbered(string name, string separator, int number) =>
        number == 1 ? name : name + separator + number.ToString(CultureInfo.InvariantCulture);

    private static List<List<int>> Clashes(string[] names) =>
        Enumerable.Range(0, names.Length)
            .GroupBy(item => names[item], StringComparer.OrdinalIgnoreCase)
            .Where(static group => group.Skip(1).Any())
            .Select(static group => group.ToList())
            .ToList();
}
