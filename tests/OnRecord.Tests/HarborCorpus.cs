using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using OnRecord.Resources;

namespace OnRecord.Tests;

/// <summary>A corpus of two articles and four actors, its tables written as the generator writes them.</summary>
internal static class HarborCorpus
{
    public static string Vote { get; } = Read("seeds/harbor-vote.txt");

    public static string Ferry { get; } = Read("seeds/news/ferry.txt");

    /// <summary>The newer article stands in the first table, so that the order of the tables is not the order of the paths.</summary>
    public static string FerryTable { get; } = Rows(
        [
            "A", "ferry-returns", "The ferry returns", "seeds/news/ferry.txt", TextHash.HexOf(Ferry), Ferry.Length.ToString(),
            "2024-05-06T07:08:09+02:00", @"Harbor\tPost", "https://post.example/ferry", @"Ines Falk|A\pB",
        ],
        ["P", "marta-quist", At(Ferry, "Marta Quist")],
        ["L", "lindholm", At(Ferry, "Lindholm")],
        ["Q", "we-sail-at-dawn", "D", "S", "3", At(Ferry, "We sail at dawn,"), At(Ferry, "Marta Quist"), At(Ferry, "said"), "0"]);

    public static string VoteTable { get; } = Rows(
        ["A", "harbor-vote", "Harbor council keeps the dam", "seeds/harbor-vote.txt", TextHash.HexOf(Vote), Vote.Length.ToString(), "2024-05-01"],
        ["L", "lindholm", At(Vote, "LINDHOLM")],
        ["P", "marta-quist", At(Vote, "Marta Quist") + "," + At(Vote, "Quist", 2)],
        ["O", "brandt-sons", At(Vote, "Brandt & Sons")],
        ["Q", "repairs-could-wait", "I", "S", "5", At(Vote, "repairs could wait"), At(Vote, "Harbor master Marta Quist"), At(Vote, "told"), "1"],
        [
            "Q", "the-dam-will-hold", "D", "S", "7",
            At(Vote, "The dam will hold,") + "," + At(Vote, "as it has for forty years."), At(Vote, "Quist", 2), At(Vote, "said"), "1",
        ],
        ["Q", "the-old-gates-might-fail", "M", "R", "9", At(Vote, "the “old gates” might fail"), At(Vote, "The firm"), At(Vote, "warned"), "2"],
        ["Q", "who-pays", "D", "U", "11", At(Vote, "Who pays?"), At(Vote, "someone"), At(Vote, "shouted")]);

    public static string PeopleTable { get; } = Rows(
        ["P", "marta-quist", "Marta Quist", "Quist", "Harbor master|mayor-elect of Lindholm", "0,1"],
        ["P", "ola-berg", "Ola Berg"]);

    public static string OthersTable { get; } = Rows(
        ["L", "lindholm", "Lindholm", "LINDHOLM", "", "0,1"],
        ["O", "brandt-sons", "Brandt & Sons", "", "", "1"]);

    public static Corpus Create() => Create([FerryTable, VoteTable], [PeopleTable, OthersTable]);

    public static Corpus Create(string[] articleTables, string[] actorTables) =>
        Corpus.Create(typeof(HarborCorpus).Assembly, articleTables, actorTables);

    /// <summary>The rows of a table.</summary>
    public static string Rows(params string[][] rows) => string.Concat(rows.Select(row => string.Join('\t', row) + "\n"));

    /// <summary>Where words stand for the n-th time, as tables write ranges.</summary>
    public static string At(string text, string words, int time = 1)
    {
        int start = -1;
        for (var i = 0; i < time; i++)
        {
            start = text.IndexOf(words, start + 1, StringComparison.Ordinal);
        }

        return start >= 0 ? $"{start}+{words.Length}" : throw new ArgumentException($"\"{words}\" does not stand there {time} times.");
    }

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Read(string path)
    {
        using Stream pack = Assembly.GetExecutingAssembly().GetManifestResourceStream(TextPackFormat.Resource)!;
        return Decoding.Decode(new TextPack(pack).Find(path)!, Encoding.UTF8);
    }
}
