using System.Diagnostics;
using OnRecord.Reading.Tags;
using OnRecord.Training;
using OnRecord.Training.Corpus;
using OnRecord.Training.Fitting;
using OnRecord.Training.Trainers;
using OnRecord.Training.Trainers.Indirect;

if (args is not [var folder] || folder.StartsWith('-'))
{
    Console.Error.WriteLine("""
        Fits the engine's models and writes them, with their card, to src/OnRecord.Reading/Models.

        usage: OnRecord.Training FOLDER

        FOLDER holds train/ and dev/: text/*.txt, ann/*.ann (brat), actors.jsonl; train/ also corenlp.tsv.gz.
        Run it inside the repository.
        """);
    return 2;
}

try
{
    var output = RepositoryFolder.Find("src/OnRecord.Reading/Models");
    var clock = Stopwatch.StartNew();
    var train = CorpusFolder.Read(Path.Combine(folder, "train"));
    var dev = CorpusFolder.Read(Path.Combine(folder, "dev"));
    Report($"{train.Count} and {dev.Count} articles read");

    var tags = TaggerTrainer.Run(train);
    Report($"{tags.FileName} fitted");
    var entities = EntityTrainer.Run(train, dev, Tagger.Read(tags.Bytes));
    Report($"{entities.FileName} fitted");

    var attributions = IndirectTrainer.Run(train, Tagger.Read(tags.Bytes));
    Report($"{attributions.FileName} fitted");

    FittedModel[] models = [tags, entities, attributions];
    foreach (var model in models)
    {
        File.WriteAllBytes(Path.Combine(output, model.FileName), model.Bytes);
    }

    File.WriteAllText(Path.Combine(output, ModelCard.FileName), ModelCard.Write(models));
    return 0;

    void Report(string what) => Console.Error.WriteLine($"{clock.Elapsed:m\\:ss} {what}");
}
catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
