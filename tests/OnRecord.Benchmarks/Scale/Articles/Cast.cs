namespace OnRecord.Benchmarks.Scale.Articles;

/// <summary>Somebody whom articles quote.</summary>
internal sealed record Speaker(string Name, string LastName, string Role, string Pronoun);

/// <summary>The people, bodies and places of a corpus, invented; the same for every corpus, so that articles share them.</summary>
internal sealed class Cast
{
    private const int Seed = 1851;
    private const int People = 240;
    private const int Organizations = 90;
    private const int Homes = 60;

    private static readonly Dictionary<string, string> Nothing = [];

    private Cast()
    {
        var random = new Random(Seed);
        Places = Distinct(Homes, () => Write("home-begin") + Write("home-end"));
        Bodies = Distinct(Organizations, () => "the " + Grammar.News.Write("org", Home(), random));
        var names = Distinct(People, () => $"{Write(random.Next(2) == 0 ? "first-he" : "first-she")} {Write("last-begin")}{Write("last-end")}");
        Speakers = [.. names.Select(name => Speaker(name))];

        string Write(string rule) => Grammar.News.Write(rule, Nothing, random);
        Dictionary<string, string> Home() => new() { ["home"] = Places[random.Next(Places.Count)] };
        Speaker Speaker(string name)
        {
            var space = name.IndexOf(' ', StringComparison.Ordinal);
            return new Speaker(name, name[(space + 1)..], Write("role"), Grammar.News.Has("first-he", name[..space]) ? "he" : "she");
        }
    }

    public static Cast OfNews { get; } = new();

    public IReadOnlyList<Speaker> Speakers { get; }

    public IReadOnlyList<string> Bodies { get; }

    public IReadOnlyList<string> Places { get; }

    private static List<string> Distinct(int count, Func<string> make)
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        while (made.Count < count)
        {
            made.Add(make());
        }

        return [.. made];
    }
}
