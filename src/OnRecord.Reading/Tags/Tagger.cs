using OnRecord.Reading.Models;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tags;

/// <summary>Tags tokens with their part of speech, from left to right, by a linear model.</summary>
internal sealed class Tagger
{
    public const string FileName = "tags.bin";

    /// <summary>Stands for the tag of a token that has none yet.</summary>
    public const byte Open = PennTags.Count;

    private static readonly Lazy<Tagger> LazyDefault = new(() => Read(ModelFile.Load(FileName)));

    private readonly LinearModel _model;

    public Tagger(Vocabulary vocabulary, LinearModel model)
    {
        Vocabulary = vocabulary;
        _model = model;
    }

    /// <summary>The engine's tagger, loaded when it is first asked for.</summary>
    public static Tagger Default => LazyDefault.Value;

    public Vocabulary Vocabulary { get; }

    /// <summary>Reads a model file: the vocabulary, then the weights.</summary>
    /// <exception cref="InvalidDataException">The bytes are no such file.</exception>
    public static Tagger Read(ReadOnlySpan<byte> file)
    {
        var reader = new ModelReader(file);
        var vocabulary = new Vocabulary(reader.ReadTable());
        var model = LinearModel.Read(ref reader);
        return model.Labels == PennTags.Count
            ? new Tagger(vocabulary, model)
            : throw new InvalidDataException($"The tagger's model has {model.Labels} labels where there are {PennTags.Count} tags.");
    }

    /// <returns>The tag of every token.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public TagArray Tag(Document document, CancellationToken cancellationToken = default)
    {
        using var forms = WordForms.Of(document, Vocabulary, cancellationToken);
        return Tag(document, forms, cancellationToken);
    }

    /// <inheritdoc cref="Tag(Document, CancellationToken)"/>
    /// <param name="document">The document.</param>
    /// <param name="forms">Its tokens as this tagger's vocabulary sees them.</param>
    /// <param name="cancellationToken">Stops the tagging.</param>
    public TagArray Tag(Document document, WordForms forms, CancellationToken cancellationToken = default)
    {
        var tags = new byte[document.Tokens.Length];
        foreach (var sentence in document.Sentences)
        {
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                tags[token] = TagAlone(document.Tokens[token].Kind, document.Span(token), forms[token]);
            }

            TagInContext(forms.Of(sentence), tags.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken), cancellationToken);
        }

        return new TagArray(tags);
    }

    /// <summary>Tags the tokens of a sentence that only their context tells.</summary>
    /// <param name="sentence">The sentence's tokens.</param>
    /// <param name="tags">A tag each: known, or <see cref="Open"/> and to be set.</param>
    /// <param name="cancellationToken">Stops the tagging.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public void TagInContext(ReadOnlySpan<WordForm> sentence, Span<byte> tags, CancellationToken cancellationToken = default)
    {
        var style = CapitalStyles.Of(sentence);
        Span<int> scores = stackalloc int[PennTags.Count];
        var features = new FeatureList(stackalloc uint[TagFeatures.Capacity]);
        uint previous = PennTags.Count;
        uint beforePrevious = PennTags.Count;
        for (var i = 0; i < sentence.Length; i++)
        {
            if ((i & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (tags[i] == Open)
            {
                TagFeatures.Gather(ref features, sentence, style, i, previous, beforePrevious);
                scores.Clear();
                _model.AddScores(features.Keys, scores);
                tags[i] = (byte)LinearModel.Best(scores);
            }

            beforePrevious = previous;
            previous = tags[i];
        }
    }

    /// <summary>Tags what needs no context: marks, and words that are always tagged alike.</summary>
    /// <returns>The tag, or <see cref="Open"/>.</returns>
    public static byte TagAlone(TokenKind kind, ReadOnlySpan<char> token, WordForm form) =>
        Vocabulary.IsCertain(form.Entry) && form.Shape.Case() <= WordShape.Lower ? (byte)Vocabulary.UsualTag(form.Entry)
        : Punctuation.TryTag(kind, token, out var tag) ? (byte)tag
        : Open;
}
