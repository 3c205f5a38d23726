using System.Diagnostics;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Training;
using OnRecord.Training.Corpus;
using OnRecord.Training.Fitting;
using OnRecord.Training.Lists;
using OnRecord.Training.Trainers;
using OnRecord.Training.Trainers.Indirect;
using OnRecord.Training.Trainers.Ties;

if (args is ["--lexicon"])
{
    File.WriteAllBytes(Path.Combine(RepositoryFolder.Find("src/OnRecord.Reading/Data"), Lexicon.FileName), LexiconBuilder.Build());
    return 0;
}

string[] names = ["tags", "entities", "quotations", "attributions"];
var (folder, only) = args switch
{
    [var one] when !one.StartsWith('-') => (one, null),
    [var one, "--only", var name] when names.Contains(name) => (one, name),
    _ => (null, (string?)null),
};
if (folder is null)
{
    Console.Error.WriteLine("""
        Fits the engine's models and writes them, with their card, to src/OnRecord.Reading/Models.

        usage: OnRecord.Training FOLDER [--only tags|entities|quotations|attributions]
               OnRecord.Training --lexicon

        FOLDER holds train/ and dev/: text/*.txt, ann/*.ann (brat), actors.jsonl; train/ also corenlp.tsv.gz.
        The articles in src/OnRecord.Training/Articles are learned from as well. Run it inside the repository. With --only
        one model is fitted, and the others are taken as they stand.
        With --lexicon it joins the word lists in src/OnRecord.Reading/Data anew: needed when one has changed, before the
        engine is built and the models that look at the lists are fitted.
        """);
    return 2;
}

try
{
    var output = RepositoryFolder.Find("src/OnRecord.Reading/Models");
    var clock = Stopwatch.StartNew();
    var sets = TrainingSets.Read(folder, RepositoryFolder.Find("src/OnRecord.Training/Articles"));
    Report($"{sets.News.Count} and {sets.Invented.Count} articles read");

    var tags = Fit("tags", () => TaggerTrainer.Run(sets.News));
    var entities = Fit("entities", () => EntityTrainer.Run(sets, Tagger.Read(tags.Bytes)));
    var quotations = Fit("quotations", () => TieTrainer.Run(sets.Train, Tagger.Read(tags.Bytes)));
    var attributions = Fit("attributions", () => IndirectTrainer.Run(sets.Train, Tagger.Read(tags.Bytes)));
    FittedModel[] models = [tags, entities, quotations, attributions];
    foreach (var model in models)
    {
        File.WriteAllBytes(Path.Combine(output, model.FileName), model.Bytes);
    }

    File.WriteAllText(Path.Combine(output, ModelCard.FileName), ModelCard.Write(models));
    return 0;

    FittedModel Fit(string name, Func<FittedModel> fit)
    {
        if (only is not null && only != name)
        {
            return ModelCard.ReadModel(output, name + ".bin");
        }

        var model = fit();
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
