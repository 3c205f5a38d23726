using System.Globalization;
using System.Text;

namespace OnRecord.Benchmarks.Scale.Articles;

/// <summary>An article that nobody ever wrote.</summary>
/// <param name="FileName">Its file's name, unlike any other's of the corpus.</param>
/// <param name="Text">What it says.</param>
internal sealed record MadeArticle(string FileName, string Text);

/// <summary>
/// Writes articles of about 4 KB with every kind of quotation: direct, split by the cue, over several paragraphs, mixed, indirect,
/// by name and by pronoun. A number makes the same article everywhere.
/// </summary>
internal static class ArticleMaker
{
    private const int Length = 4000;

    /// <summary>The quotations of an article: a line for each speaker, in the order of the article.</summary>
    private static readonly string[][] Scenes =
    [
        ["direct", "pronoun"],
        ["split", "mixed"],
        ["long-begin", "long-middle", "long-end"],
        ["direct", "indirect"],
    ];

    public static MadeArticle Make(int number)
    {
        var random = new Random(number);
        var cast = Cast.OfNews;
        var speakers = Pick(cast.Speakers, Scenes.Length + 1, random);
        var bodies = Pick(cast.Bodies, 3, random);
        var places = Pick(cast.Places, 3, random);
        var bound = new Dictionary<string, string>
        {
            ["org"] = bodies[0],
            ["org2"] = bodies[1],
            ["place"] = places[0],
            ["place2"] = places[1],
            ["PLACE"] = places[0].ToUpperInvariant(),
            ["writer"] = speakers[^1].Name,
        };

        var paragraphs = new List<string> { Write("headline"), Write("byline"), Write("lead") };
        for (var i = 0; i < Scenes.Length; i++)
        {
            var speaker = speakers[i];
            bound["last"] = speaker.LastName;
            bound["he"] = speaker.Pronoun;
            bound["name"] = bound["named"] = $"{speaker.Name}, {speaker.Role} of {places[2]},";
            foreach (var rule in Scenes[i])
            {
                paragraphs.Add(Tidy(Write(rule)));
                bound["named"] = speaker.LastName;
            }

            bound["org2"] = bodies[1 + (i % 2)];
            paragraphs.Add(Write("plain"));
        }

        while (paragraphs.Sum(paragraph => paragraph.Length + 2) < Length)
        {
            paragraphs[random.Next(Scenes.Length) + paragraphs.Count - Scenes.Length] += " " + Write("plain");
        }

        return new MadeArticle(FileName(paragraphs[0], number), string.Join("\n\n", paragraphs) + "\n");

        string Write(string rule) => Grammar.News.Write(rule, bound, random);
    }

    /// <summary>The comma behind a role goes where another mark follows.</summary>
    private static string Tidy(string paragraph) =>
        paragraph.Replace(",.", ".", StringComparison.Ordinal)
            .Replace(",,", ",", StringComparison.Ordinal)
            .Replace(",:", ":", StringComparison.Ordinal);

    private static string FileName(string headline, int number)
    {
        var name = new StringBuilder();
        foreach (var word in headline.Split(' ').Take(4))
        {
            name.Append(word.ToLowerInvariant()).Append('-');
        }

        return name.Append(number.ToString("00000", CultureInfo.InvariantCulture)).Append(".txt").ToString();
    }

    private static List<T> Pick<T>(IReadOnlyList<T> items, int count, Random random)
    {
        var picked = new HashSet<int>();
        while (picked.Count < count)
        {
            picked.Add(random.Next(items.Count));
        }

        return [.. picked.Select(index => items[index])];
    }
}
