using System.Globalization;
using System.Text.RegularExpressions;
using OnRecord.Reading;
using OnRecord.Training.Corpus;

namespace OnRecord.Training.Trainers;

/// <summary>Counts which listed actors were found: an actor found stands for the listed one that bears its name or most of its forms.</summary>
internal sealed partial class ActorScores
{
    private readonly (int Right, int Listed, int Found)[] _counts = new (int, int, int)[4];

    public void Add(IReadOnlyList<GoldActor> listed, IReadOnlyList<ActorReading> found)
    {
        var owners = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        for (var i = 0; i < listed.Count; i++)
        {
            foreach (var form in Forms(listed[i].Name, listed[i].Aliases))
            {
                if (!owners.TryGetValue(form, out var set))
                {
                    owners[form] = set = [];
                }

                set.Add(i);
            }
        }

        var taken = new Dictionary<int, ActorReading>();
        foreach (var actor in found)
        {
            if (Resolve(actor, owners, listed) is { } index)
            {
                taken.TryAdd(index, actor);
            }
        }

        Count(0, taken.Count, listed.Count, found.Count);
        foreach (var kind in Enum.GetValues<ActorKind>())
        {
            Count(
                1 + (int)kind,
                taken.Count(pair => listed[pair.Key].Kind == kind && pair.Value.Kind == kind),
                listed.Count(actor => actor.Kind == kind),
                found.Count(actor => actor.Kind == kind));
        }
    }

    /// <returns>The harmonic mean of precision and recall, in percent.</returns>
    /// <param name="kind">Of actors of that kind; of all where <see langword="null"/>, whatever kind was found.</param>
    private double F(ActorKind? kind)
    {
        var (right, listed, found) = _counts[kind is null ? 0 : 1 + (int)kind];
        return listed + found == 0 ? 0 : 200.0 * right / (listed + found);
    }

    /// <returns>Row of a table in Markdown: all, then each kind.</returns>
    public string ToRow(string name) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {F(null):F1} | {F(ActorKind.Person):F1} | {F(ActorKind.Organization):F1} | {F(ActorKind.Place):F1} |");

    private void Count(int row, int right, int listed, int found) =>
        _counts[row] = (_counts[row].Right + right, _counts[row].Listed + listed, _counts[row].Found + found);

    private static int? Resolve(ActorReading actor, Dictionary<string, HashSet<int>> owners, IReadOnlyList<GoldActor> listed)
    {
        var name = Normal(actor.Name);
        var namesakes = owners.GetValueOrDefault(name, []);
        var exact = namesakes.Where(i => Normal(listed[i].Name) == name).ToList();
        if (exact.Count == 1)
        {
            return exact[0];
        }

        if (namesakes.Count == 1)
        {
            return namesakes.Single();
        }

        return Forms(actor.Name, actor.Aliases)
            .Select(form => owners.GetValueOrDefault(form, []))
            .Where(set => set.Count == 1)
            .GroupBy(set => set.Single())
            .OrderByDescending(group => group.Count())
            .Select(group => (int?)group.Key)
            .FirstOrDefault();
    }

    private static IEnumerable<string> Forms(string name, IEnumerable<string> aliases) =>
        aliases.Prepend(name).Select(Normal).Where(form => form.Length > 0).Distinct();

    private static string Normal(string name)
    {
        var normal = Honorific().Replace(name.Replace('’', '\'').Replace('\u00A0', ' ').Trim(), "");
        normal = normal.EndsWith("'s", StringComparison.Ordinal) ? normal[..^2] : normal;
        normal = normal.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? normal[4..].TrimStart() : normal;
        return Blanks().Replace(normal, " ").Replace(".", "").Replace(",", "").Trim().ToLowerInvariant();
    }

    [GeneratedRegex(@"^(?:Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|President|Senator|Secretary)\.?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Honorific();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
