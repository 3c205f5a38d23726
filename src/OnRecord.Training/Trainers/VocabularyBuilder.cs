using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;
using OnRecord.Training.Corpus;

namespace OnRecord.Training.Trainers;

/// <summary>Chooses the words that the models may know by their letters, and how each is usually tagged.</summary>
internal static class VocabularyBuilder
{
    // A word is known when so many articles write it small, or tag it as no name.
    private const int LeastArticles = 4;

    // And when that is so of one use in ten at least: "trump" is a verb, too, but rarely.
    private const int LeastShare = 10;

    // A tag is certain when fewer than one use in so many has another.
    private const int Certainty = 150;
    private const int CertainUses = 8;

    /// <returns>The vocabulary's entries, ascending by key.</returns>
    public static List<KeyValuePair<uint, int>> Build(IReadOnlyList<TrainingArticle> articles)
    {
        var words = new SortedDictionary<uint, Counts>();
        for (var article = 0; article < articles.Count; article++)
        {
            var document = articles[article].Document;
            var gold = GoldTags.Of(articles[article]);
            for (var i = 0; i < gold.Length; i++)
            {
                if (gold[i] is { } tag && document.Tokens[i].Kind is TokenKind.Word or TokenKind.Clitic or TokenKind.Number)
                {
                    var word = document.Span(i);
                    var key = Hashing.Word(word);
                    if (!words.TryGetValue(key, out var counts))
                    {
                        words[key] = counts = new Counts();
                    }

                    counts.Add(article, tag, WordShapes.Of(word).Case() <= WordShape.Lower);
                }
            }
        }

        return
        [
            .. words.Where(word => word.Value.Articles >= LeastArticles && word.Value.CommonUses * LeastShare >= word.Value.Uses)
                .Select(word => KeyValuePair.Create(word.Key, word.Value.ToEntry())),
        ];
    }

    private sealed class Counts
    {
        private readonly int[] _tags = new int[PennTags.Count];
        private readonly int[] _smallTags = new int[PennTags.Count];
        private int _lastArticle = -1;

        public int Articles { get; private set; }

        public int Uses { get; private set; }

        public int CommonUses { get; private set; }

        public void Add(int article, PennTag tag, bool isSmall)
        {
            Uses++;
            _tags[(int)tag]++;
            if (isSmall)
            {
                _smallTags[(int)tag]++;
            }

            if (isSmall || !tag.IsProper())
            {
                CommonUses++;
                Articles += article == _lastArticle ? 0 : 1;
                _lastArticle = article;
            }
        }

        public int ToEntry()
        {
            var small = _smallTags.Sum();
            var tags = small > 0 ? _smallTags : _tags;
            var ranked = Enumerable.Range(0, PennTags.Count).OrderByDescending(tag => tags[tag]).ThenBy(tag => tag).ToArray();
            var second = tags[ranked[1]] * 20 >= tags[ranked[0]] ? ranked[1] : ranked[0];
            var isCertain = small >= CertainUses && (small - tags[ranked[0]]) * Certainty <= small;
            return Vocabulary.EntryOf((PennTag)ranked[0], (PennTag)second, isCertain);
        }
    }
}
