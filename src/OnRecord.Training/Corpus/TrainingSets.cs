namespace OnRecord.Training.Corpus;

/// <summary>The articles that models are fitted to, and those that they are measured on.</summary>
/// <param name="News">News that people annotated, with machine-made tags.</param>
/// <param name="Invented">Articles written and annotated for this project, of other countries and kinds of news.</param>
/// <param name="NewsTest">News to measure on.</param>
/// <param name="InventedTest">Invented articles to measure on.</param>
internal sealed record TrainingSets(
    IReadOnlyList<TrainingArticle> News,
    IReadOnlyList<TrainingArticle> Invented,
    IReadOnlyList<TrainingArticle> NewsTest,
    IReadOnlyList<TrainingArticle> InventedTest)
{
    /// <summary>All articles to learn from.</summary>
    public IReadOnlyList<TrainingArticle> Train => [.. News, .. Invented];

    /// <param name="news">The folder with <c>train</c> and <c>dev</c>.</param>
    /// <param name="invented">The folder with <c>train</c> and <c>test</c>.</param>
    /// <exception cref="DirectoryNotFoundException">One of the four is not there.</exception>
    /// <exception cref="InvalidDataException">A file is not in its form.</exception>
    public static TrainingSets Read(string news, string invented) => new(
        CorpusFolder.Read(Path.Combine(news, "train")),
        CorpusFolder.Read(Path.Combine(invented, "train")),
        CorpusFolder.Read(Path.Combine(news, "dev")),
        CorpusFolder.Read(Path.Combine(invented, "test")));
}
