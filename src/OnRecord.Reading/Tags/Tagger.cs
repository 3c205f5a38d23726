using OnRecord.Reading.Models;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tags;

/// <summary>Tags tokens with their part of speech, from left to right, by a linear model.</summary>
internal sealed class Tagger
{
    public const string FileName = "tags.bin";

    /// <summary>Stands for the tag of a token that has none yet.</summary>
    public const byte Open = PennTags.Count;

    /// <summary>
    /// The model weighs no more tags: a row of their weights is half a cache line. The rarest are those of words and
    /// marks that need no model.
    /// </summary>
    public const int MostTags = 32;

    private static readonly Lazy<Tagger> LazyDefault = new(() => Read(ModelFile.Load(FileName)));

    // The tags that the labels of the model stand for.
    private readonly byte[] _tags;
    private readonly TagModel _model;
    private readonly TagHabits _habits;

    private Tagger(Vocabulary vocabulary, byte[] tags, TagModel model, TagHabits habits)
    {
        _habits = habits;
        Vocabulary = vocabulary;
        _tags = tags;
        _model = model;
    }

    /// <summary>The engine's tagger, loaded when it is first asked for.</summary>
    public static Tagger Default => LazyDefault.Value;

    public Vocabulary Vocabulary { get; }

    /// <summary>Reads a model file: the vocabulary, the tags that are weighed, the weights, the habits.</summary>
    /// <exception cref="InvalidDataException">The bytes are no such file.</exception>
    public static Tagger Read(ReadOnlySpan<byte> file)
    {
        var reader = new ModelReader(file);
        var vocabulary = new Vocabulary(reader.ReadTable());
        var tags = new byte[reader.ReadCount()];
        for (var i = 0; i < tags.Length; i++)
        {
            tags[i] = (byte)reader.ReadLabel(PennTags.Count);
        }

        var model = TagModel.Read(ref reader);
        return model.Labels == tags.Length
            ? new Tagger(vocabulary, tags, model, TagHabits.Read(ref reader))
            : throw new InvalidDataException($"The tagger's model has {model.Labels} labels for {tags.Length} tags.");
    }

    /// <returns>The tag of every token.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public TagArray Tag(Document document, CancellationToken cancellationToken = default)
    {
        var forms = WordForms.Of(document, Vocabulary, cancellationToken);
        return Tag(document, forms, cancellationToken);
    }

    /// <inheritdoc cref="Tag(Document, CancellationToken)"/>
    /// <param name="document">The document.</param>
    /// <param name="forms">Its tokens as this tagger's vocabulary sees them.</param>
    /// <param name="cancellationToken">Stops the tagging.</param>
    public TagArray Tag(Document document, WordForms forms, CancellationToken cancellationToken = default)
    {
        var words = document.Words;
        var spellings = words.Spellings;
        var ofSpelling = forms.OfSpellings;
        var habits = document.Scratch.RentUnset<ushort>(spellings.Length);
        for (var i = 0; i < spellings.Length; i++)
        {
            if ((i & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            ref readonly var spelling = ref spellings[i];
            habits[i] = HabitOf(TagAlone(spelling.Token.Kind, words.Letters(spelling), ofSpelling[i]), ofSpelling[i]);
        }

        var tags = document.Scratch.RentUnset<byte>(document.Tokens.Length);
        for (var i = 0; i < document.Sentences.Length; i++)
        {
            var sentence = document.Sentences[i];
            var length = sentence.EndToken - sentence.FirstToken;
            Tag(ofSpelling, habits, words.SpellingsOf(sentence), forms.StyleOf(i), tags.AsSpan(sentence.FirstToken, length), cancellationToken);
        }

        return new TagArray(tags, document.Tokens.Length);
    }

    /// <summary>Tags the tokens of a sentence that only their context tells.</summary>
    /// <param name="sentence">The sentence's tokens.</param>
    /// <param name="tags">A tag each: known, or <see cref="Open"/> and to be set.</param>
    /// <param name="cancellationToken">Stops the tagging.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public void TagInContext(ReadOnlySpan<WordForm> sentence, Span<byte> tags, CancellationToken cancellationToken = default)
    {
        var habits = new ushort[sentence.Length];
        var tokens = new int[sentence.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = i;
            habits[i] = HabitOf(tags[i], sentence[i]);
        }

        Tag(sentence, habits, tokens, CapitalStyles.Of(sentence), tags, cancellationToken);
    }

    // The tag of a word that needs no context; else the number of its habit, behind all tags.
    private ushort HabitOf(byte alone, in WordForm form) => alone != Open ? alone : (ushort)(Open + _habits.NumberOf(TagFeatures.Look(form)));

    private void Tag(
        ReadOnlySpan<WordForm> forms,
        ReadOnlySpan<ushort> habits,
        ReadOnlySpan<int> sentence,
        CapitalStyle style,
        Span<byte> tags,
        CancellationToken cancellationToken)
    {
        var features = new FeatureList(stackalloc uint[TagFeatures.Capacity]);
        uint previous = PennTags.Count;
        uint beforePrevious = PennTags.Count;
        for (var i = 0; i < sentence.Length; i++)
        {
            if ((i & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var habit = habits[sentence[i]];
            var tag = habit < Open ? (byte)habit : style == CapitalStyle.Prose ? _habits[habit - Open].TagAfter(previous) : Open;
            if (tag == Open)
            {
                TagFeatures.Gather(ref features, forms, sentence, style, i, previous, beforePrevious);
                tag = _tags[_model.Best(features.Keys)];

                // "Its | works council": no verb with tense follows whose something is.
                tag = tag == (byte)PennTag.VBZ && previous == (uint)PennTag.PRPS ? (byte)PennTag.NNS : tag;
            }

            tags[i] = tag;
            beforePrevious = previous;
            previous = tag;
        }
    }

    /// <summary>Tags what needs no context: marks, and words that are always tagged alike.</summary>
    /// <returns>The tag, or <see cref="Open"/>.</returns>
    public static byte TagAlone(TokenKind kind, ReadOnlySpan<char> token, in WordForm form) =>
        Vocabulary.IsCertain(form.Entry) && form.Shape.Case() <= WordShape.Lower ? (byte)Vocabulary.UsualTag(form.Entry)
        : Punctuation.TryTag(kind, token, out var tag) ? (byte)tag
        : Open;
}
