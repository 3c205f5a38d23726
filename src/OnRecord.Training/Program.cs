using System.Diagnostics;
using OnRecord.Reading.Tags;
using OnRecord.Training;
using OnRecord.Training.Corpus;
using OnRecord.Training.Fitting;
using OnRecord.Training.Trainers;
using OnRecord.Training.Trainers.Indirect;
using OnRecord.Training.Trainers.Ties;

var only = args is [_, "--only", var name] ? name : null;
if (args is not ([_] or [_, "--only", _]) || args[0].StartsWith('-') || only is not (null or "tags" or "entities" or "quotations" or "attributions"))
{
    Console.Error.WriteLine("""
        Fits the engine's models and writes them, with their card, to src/OnRecord.Reading/Models.

        usage: OnRecord.Training FOLDER [--only tags|entities|quotations|attributions]

        FOLDER holds train/ and dev/: text/*.txt, ann/*.ann (brat), actors.jsonl; train/ also corenlp.tsv.gz.
        Run it inside the repository. With --only, one model is fitted, with the tagger as it is, its section of the card
        is printed, and the card is left as it is.
        """);
    return 2;
}

try
{
    var output = RepositoryFolder.Find("src/OnRecord.Reading/Models");
    var clock = Stopwatch.StartNew();
    var train = CorpusFolder.Read(Path.Combine(args[0], "train"));
    var dev = CorpusFolder.Read(Path.Combine(args[0], "dev"));
    Report($"{train.Count} and {dev.Count} articles read");

    var tagger = Tagger.Default;
    var models = new List<FittedModel>();
    if (Add("tags", () => TaggerTrainer.Run(train)) is { } tags)
    {
        tagger = Tagger.Read(tags.Bytes);
    }

    Add("entities", () => EntityTrainer.Run(train, dev, tagger));
    Add("quotations", () => TieTrainer.Run(train, tagger));
    Add("attributions", () => IndirectTrainer.Run(train, tagger));
    foreach (var model in models)
    {
        File.WriteAllBytes(Path.Combine(output, model.FileName), model.Bytes);
    }

    if (only is null)
    {
        File.WriteAllText(Path.Combine(output, ModelCard.FileName), ModelCard.Write(models));
    }
    else
    {
        Console.WriteLine(models[0].Card);
    }

    return 0;

    FittedModel? Add(string what, Func<FittedModel> fit)
    {
        if (only is not null && only != what)
        {
            return null;
        }

        var model = fit();
        models.Add(model);
        Report($"{model.FileName} fitted");
        return model;
    }

    void Report(string what) => Console.Error.WriteLine($"{clock.Elapsed:m\\:ss} {what}");
}
catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
