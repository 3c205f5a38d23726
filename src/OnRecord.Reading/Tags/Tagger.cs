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
    private readonly TagWord _outside;

    public Tagger(Vocabulary vocabulary, LinearModel model)
    {
        Vocabulary = vocabulary;
        _model = model;
        _outside = TagWord.Outside(model);
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
        var words = document.Words;
        var spellings = document.Scratch.Rent<TagWord>(words.SpellingCount);
        var isRead = document.Scratch.Rent<bool>(words.SpellingCount);
        var tags = new byte[document.Tokens.Length];
        for (var token = 0; token < tags.Length; token++)
        {
            if ((token & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var spelling = words.SpellingOf(token);
            if (!isRead[spelling])
            {
                isRead[spelling] = true;
                spellings[spelling] = TagWord.Of(forms[token], TagAlone(document.Tokens[token].Kind, document.Span(token), forms[token]), _model);
            }

            tags[token] = spellings[spelling].Alone;
        }

        foreach (var sentence in document.Sentences)
        {
            var length = sentence.EndToken - sentence.FirstToken;
            TagInContext(spellings, words.SpellingsOf(sentence), CapitalStyles.Of(forms.Of(sentence)), tags.AsSpan(sentence.FirstToken, length), cancellationToken);
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
        var spellings = new TagWord[sentence.Length];
        var tokens = new int[sentence.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            spellings[i] = TagWord.Of(sentence[i], tags[i], _model);
            tokens[i] = i;
        }

        TagInContext(spellings, tokens, CapitalStyles.Of(sentence), tags, cancellationToken);
    }

    private void TagInContext(
        ReadOnlySpan<TagWord> spellings, ReadOnlySpan<int> sentence, CapitalStyle style, Span<byte> tags, CancellationToken cancellationToken)
    {
        Span<int> scores = stackalloc int[PennTags.Count];
        Span<uint> rows = stackalloc uint[TagFeatures.Capacity];
        var features = new FeatureList(stackalloc uint[TagFeatures.OfPlace]);
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
                ref readonly var word = ref spellings[sentence[i]];
                ref readonly var next = ref i + 1 < sentence.Length ? ref spellings[sentence[i + 1]] : ref _outside;
                features.Clear();
                TagFeatures.AddPlace(ref features, word.Form, style, isFirst: i == 0, next.Class, previous, beforePrevious);
                var count = features.Keys.Length;
                _model.FindRows(features.Keys, rows);
                rows[count++] = i == 0 ? _outside.ToNext : spellings[sentence[i - 1]].ToNext;
                rows[count++] = next.ToPrevious;
                rows[count++] = word.Word;
                rows[count++] = word.Look;
                rows[count++] = word.Ending;
                scores.Clear();
                _model.AddRows(rows.Slice(0, count), scores);
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
