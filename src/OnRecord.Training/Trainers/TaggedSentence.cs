using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;
using OnRecord.Training.Corpus;

namespace OnRecord.Training.Trainers;

/// <summary>A sentence to learn tagging from.</summary>
/// <param name="Article">The number of its article.</param>
/// <param name="Forms">Its tokens.</param>
/// <param name="Style">How it writes capitals.</param>
/// <param name="Gold">The tags to learn; <see langword="null"/> where there is none.</param>
/// <param name="Alone">The tags of tokens that need no context; <see cref="Tagger.Open"/> for the others.</param>
internal sealed record TaggedSentence(int Article, WordForm[] Forms, CapitalStyle Style, PennTag?[] Gold, byte[] Alone)
{
    /// <summary>Which of the forms each token is.</summary>
    public int[] Order { get; } = [.. Enumerable.Range(0, Forms.Length)];

    /// <summary>Writes a token in another way.</summary>
    public delegate string Rewriting(string token, PennTag? tag);

    /// <returns>The article's sentences.</returns>
    /// <param name="number">The article's number.</param>
    /// <param name="article">The article.</param>
    /// <param name="vocabulary">The words that are known.</param>
    /// <param name="rewriting">How to write each token; as printed where <see langword="null"/>.</param>
    public static IEnumerable<TaggedSentence> Of(int number, TrainingArticle article, Vocabulary vocabulary, Rewriting? rewriting = null)
    {
        var document = article.Document;
        var gold = GoldTags.Of(article);
        return document.Sentences.Select(sentence => Of(number, document, sentence, gold, vocabulary, rewriting));
    }

    /// <summary>As a headline or a notice in capitals writes it.</summary>
    public static string Shout(string token, PennTag? tag) => token.ToUpperInvariant();

    /// <summary>As a hasty message writes it.</summary>
    public static string Mumble(string token, PennTag? tag) => token.ToLowerInvariant();

    /// <summary>As a headline writes it that puts a capital on every word of weight.</summary>
    public static string Entitle(string token, PennTag? tag) =>
        token.Length < 4 && tag is PennTag.IN or PennTag.DT or PennTag.CC or PennTag.TO
            ? token
            : char.ToUpperInvariant(token[0]) + token[1..];

    private static TaggedSentence Of(
        int number, Document document, Sentence sentence, PennTag?[] gold, Vocabulary vocabulary, Rewriting? rewriting)
    {
        var count = sentence.EndToken - sentence.FirstToken;
        var forms = new WordForm[count];
        var alone = new byte[count];
        for (var i = 0; i < count; i++)
        {
            var token = sentence.FirstToken + i;
            var text = document.Span(token).ToString();
            text = rewriting?.Invoke(text, gold[token]) ?? text;
            forms[i] = WordForm.Of(text, vocabulary);
            alone[i] = Tagger.TagAlone(document.Tokens[token].Kind, text, forms[i]);
        }

        return new TaggedSentence(number, forms, CapitalStyles.Of(forms), gold[sentence.FirstToken..sentence.EndToken], alone);
    }
}
