using System.Globalization;
using OnRecord.Training.Fitting;

namespace OnRecord.Training;

/// <summary>Writes what a reader of the models must know: <c>CARD.md</c> beside them.</summary>
internal static class ModelCard
{
    public const string FileName = "CARD.md";

    /// <summary>Takes a model as it stands in the folder, with its section of the card there.</summary>
    /// <exception cref="IOException">The model or the card is not there.</exception>
    /// <exception cref="InvalidDataException">The card says nothing of the model.</exception>
    public static FittedModel ReadModel(string folder, string fileName)
    {
        var card = File.ReadAllText(Path.Combine(folder, FileName)).ReplaceLineEndings("\n");
        var start = card.IndexOf($"## {fileName}", StringComparison.Ordinal);
        var end = start < 0 ? -1 : card.IndexOf("\n\n## ", start, StringComparison.Ordinal);
        return end >= 0
            ? new FittedModel(fileName, File.ReadAllBytes(Path.Combine(folder, fileName)), card[start..end])
            : throw new InvalidDataException($"{FileName} has no section on {fileName}: fit all models once.");
    }

    public static string Write(IReadOnlyList<FittedModel> models) => string.Create(CultureInfo.InvariantCulture, $"""
        # The engine's models

        Written by `src/OnRecord.Training`; do not edit. To fit them again, with a folder that holds `train/` and `dev/`:

            dotnet run -c Release --project src/OnRecord.Training -- FOLDER

        `--only attributions` fits one model (`tags`, `entities`, `quotations`, `attributions`) and leaves the others as they are.

        The same folder gives the same bytes with the same rules and word lists: the arithmetic rounds alike on every machine, orders are
        fixed, and ties go to the lowest label. Fit them again where rules or lists have changed.

        **Data.** PolNeAR 1.0.0 (Newell, Margolin, Ruths, LREC 2018): English-language political news of seven publishers in
        the United States, 2015-16, with attributions marked by trained annotators; lists of actors for some of the articles;
        parts of speech and entities tagged by CoreNLP for the training articles. None of its text is here: the files hold
        hashes of words and endings, and weights. In addition, the invented articles of `src/OnRecord.Training/Articles`, from
        many countries and kinds of news, written and annotated by language models for this project: all models but the tagger
        learn from those in `train`, none from those in `test`.

        Cross-validation, where reported, is over both together.

        **Not learned.** Words are features only where four articles use them as something other than a name, so the people
        and bodies of that campaign are not in the weights. What its topics and time put into common words is.

        {string.Join("\n\n", models.Select(model => model.Card))}

        ## Sizes

        | file | bytes |
        |---|---|
        {string.Concat(models.Select(model => $"| {model.FileName} | {model.Bytes.Length:N0} |\n"))}
        """);
}
