using OnRecord.Benchmarks;
using OnRecord.Benchmarks.Growth;
using OnRecord.Benchmarks.Peers;
using OnRecord.Reading;

if (args.Length > 1 || args is [['-', ..]])
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project tests/OnRecord.Benchmarks -- [FOLDER of .txt files, seeds/ if left out]");
    return 2;
}

var folder = args is [var given] ? given : "seeds";
if (!Directory.Exists(folder) || Directory.GetFiles(folder, "*.txt") is not { Length: > 0 } files)
{
    Console.Error.WriteLine($"{folder} is no folder with .txt files: name one, or run from the root of the repository.");
    return 2;
}

Array.Sort(files, StringComparer.Ordinal);
var articles = files.Select(File.ReadAllText).ToArray();
var characters = articles.Sum(article => article.Length);

// The first reading loads the models and the word lists and compiles the engine.
var first = Processor.Time(() => ArticleReader.Read(articles[0]));

var peers = Directory.CreateTempSubdirectory("onrecord-peers-");
var contestants = new List<IContestant> { new Engine(articles) };
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

    Race.Run(contestants, characters);
}
finally
{
    contestants.ForEach(contestant => contestant.Dispose());
    peers.Delete(recursive: true);
}

Console.WriteLine();
var steady = Processor.Time(() => ArticleReader.Read(articles[0]));
Console.WriteLine($"first reading, over a later one: {(first - steady).TotalMilliseconds:N0} ms");
var engine = typeof(ArticleReader).Assembly;
foreach (var model in engine.GetManifestResourceNames().Where(name => name.EndsWith(".bin", StringComparison.Ordinal)))
{
    using var stream = engine.GetManifestResourceStream(model)!;
    Console.WriteLine($"model {model}: {stream.Length:N0} bytes");
}

Memory.Measure(articles, characters);
Console.WriteLine();
GrowthTable.Print(articles);
return 0;
