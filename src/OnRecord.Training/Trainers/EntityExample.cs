using OnRecord.Reading.Entities;
using OnRecord.Reading.Frame;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Training.Corpus;

namespace OnRecord.Training.Trainers;

/// <summary>An article whose actors a person listed.</summary>
/// <param name="Actors">The list.</param>
/// <param name="View">The article as the entity model sees it.</param>
/// <param name="Gold">Where the actors are named, in text order.</param>
/// <param name="Weight">How often it is learned from in a pass over all.</param>
internal sealed record EntityExample(IReadOnlyList<GoldActor> Actors, EntityView View, IReadOnlyList<EntitySpan> Gold, int Weight)
{
    /// <returns>The listed articles among those given.</returns>
    public static List<EntityExample> Of(IEnumerable<TrainingArticle> articles, Tagger tagger, int weight = 1) =>
        [.. articles.Where(article => article.Actors is not null).Select(article => Of(article, article.Actors!, tagger, weight))];

    private static EntityExample Of(TrainingArticle article, IReadOnlyList<GoldActor> actors, Tagger tagger, int weight)
    {
        var facts = new WordFacts(article.Document, Lexicon.Shared, CancellationToken.None);
        var forms = WordForms.Of(article.Document, tagger.Vocabulary);
        var view = new EntityView(
            facts,
            forms,
            tagger.Tag(article.Document, forms),
            NameFinder.Find(facts, FrameReader.Read(facts).BylineParagraph, CancellationToken.None),
            CancellationToken.None);
        return new EntityExample(actors, view, EntityGold.Of(article, actors), weight);
    }
}
