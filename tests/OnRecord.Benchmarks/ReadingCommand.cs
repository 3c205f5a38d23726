using System.CommandLine;
using OnRecord.Benchmarks.Growth;
using OnRecord.Benchmarks.Peers;
using OnRecord.Reading;

namespace OnRecord.Benchmarks;

/// <summary><c>reading</c>: the engine's speed beside its peers, its memory, its growth with the text.</summary>
internal static class ReadingCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER")
        {
            Description = "A folder of .txt files.",
            DefaultValueFactory = static _ => "seeds",
        };
        var command = new Command("reading", "Measures the engine beside two JavaScript libraries.") { folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder)));
        return command;
    }

    public static int Run(string folder)
    {
        if (!Directory.Exists(folder) || Directory.GetFiles(folder, "*.txt") is not { Length: > 0 } files)
        {
            Console.Error.WriteLine($"{folder} is no folder with .txt files: name one, or run from the root of the repository.");
            return 2;
        }

        Array.Sort(files, StringComparer.Ordinal);
        var articles = files.Select(File.ReadAllText).ToArray();

        var loading = Processor.Time(Loading.LoadModels);
        var first = Processor.Time(() => ArticleReader.Read(articles[0]));
        RaceWithPeers(articles);
        Console.WriteLine();
        var steady = Processor.Time(() => ArticleReader.Read(articles[0]));
        Console.WriteLine($"models loaded: {loading.TotalMilliseconds:N0} ms");
        Console.WriteLine($"first reading after that, over a later one: {(first - steady).TotalMilliseconds:N0} ms");
        PrintModels();
        Memory.Measure(articles, articles.Sum(article => article.Length));
        Console.WriteLine();
        GrowthTable.Print(articles);
        return 0;
    }

    private static void RaceWithPeers(string[] articles)
    {
        var peers = Directory.CreateTempSubdirectory("onrecord-peers-");
        var contestants = new List<IContestant> { new Engine(articles), new TagsAndNames(articles) };
        try
        {
            if (Npm.TryInstall(peers.FullName) is { } problem)
            {
                Console.WriteLine($"The peers are left out: {problem}.");
            }
            else
            {
                contestants.Add(new Peer("wink-nlp", peers.FullName, articles));
                contestants.Add(new Peer("compromise", peers.FullName, articles));
            }

            Race.Run(contestants, articles.Sum(article => article.Length));
        }
        finally
        {
            contestants.ForEach(contestant => contestant.Dispose());
            peers.Delete(recursive: true);
        }
    }

    private static void PrintModels()
    {
        var engine = typeof(ArticleReader).Assembly;
        foreach (var model in engine.GetManifestResourceNames().Where(name => name.EndsWith(".bin", StringComparison.Ordinal)))
        {
            using var stream = engine.GetManifestResourceStream(model)!;
            Console.WriteLine($"model {model}: {stream.Length:N0} bytes");
        }
    }
}
