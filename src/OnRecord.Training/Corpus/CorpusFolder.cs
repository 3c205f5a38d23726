using OnRecord.Reading;
using OnRecord.Reading.Tokens;

namespace OnRecord.Training.Corpus;

/// <summary>
/// A folder of articles: <c>text/*.txt</c>; where they exist, <c>ann/*.ann</c>, <c>actors.jsonl</c> and <c>corenlp.tsv.gz</c>.
/// </summary>
internal static class CorpusFolder
{
    /// <returns>The articles, ordered by name.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InvalidDataException">A file is not in its form.</exception>
    public static IReadOnlyList<TrainingArticle> Read(string folder)
    {
        var texts = Path.Combine(folder, "text");
        if (!Directory.Exists(texts))
        {
            throw new DirectoryNotFoundException($"{folder} holds no folder 'text': give a folder with train/text and dev/text in it.");
        }

        var machine = MachineTags.Read(Path.Combine(folder, "corenlp.tsv.gz"));
        var lists = ActorLists.Read(Path.Combine(folder, "actors.jsonl"));
        return
        [
            .. Directory.EnumerateFiles(texts, "*.txt")
                .OrderBy(Path.GetFileName, StringComparer.Ordinal)
                .Select(path => ReadArticle(folder, path, machine, lists)),
        ];
    }

    private static TrainingArticle ReadArticle(
        string folder,
        string path,
        Dictionary<string, List<MachineToken>> machine,
        Dictionary<string, (List<GoldActor> Actors, List<GoldSpeaker> Speakers)> lists)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var text = File.ReadAllText(path);
        var offsets = new CodePoints(text);
        var annotations = Path.Combine(folder, "ann", name + ".ann");
        var listed = lists.TryGetValue(name, out var list);
        return new TrainingArticle(
            name,
            Document.Read(text, CancellationToken.None),
            File.Exists(annotations) ? BratFile.Read(annotations, offsets) : [],
            [.. machine.GetValueOrDefault(name, []).Select(token => token with { Extent = ToUnits(token.Extent, offsets) })],
            listed ? list.Actors : null,
            listed ? [.. list.Speakers.Select(speaker => speaker with { At = offsets.ToUnits(speaker.At) })] : []);
    }

    private static Extent ToUnits(Extent extent, CodePoints offsets) => new(offsets.ToUnits(extent.Start), offsets.ToUnits(extent.End));
}
