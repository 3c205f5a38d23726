using System.Globalization;

namespace OnRecord.Generator.Naming;

/// <summary>Numbers names that come again, in order and past those that are taken: <c>Yes</c>, <c>Yes2</c>, <c>Yes3</c>.</summary>
internal sealed class NumberedNames
{
    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _last = new(StringComparer.OrdinalIgnoreCase);

    public int Next(string name)
    {
        var folded = UniqueNames.Fold(name);
        _last.TryGetValue(folded, out var number);
        do
        {
            number++;
        }
        while (!_used.Add(With(number, folded)));

        _last[folded] = number;
        return number;
    }

    /// <summary>The name with its number, which the first needs none of.</summary>
    public static string With(int number, string name, string separator = "") =>
        number == 1 ? name : name + separator + number.ToString(CultureInfo.InvariantCulture);
}
