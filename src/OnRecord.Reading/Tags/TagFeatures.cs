using OnRecord.Reading.Models;

namespace OnRecord.Reading.Tags;

/// <summary>
/// What the tagger looks at to tag one token: the training program asks the same questions. What a word says by itself,
/// and to its neighbours, is apart from what its place says: it is looked up once for all its places.
/// </summary>
internal static class TagFeatures
{
    /// <summary>The most keys that <see cref="Gather"/> adds.</summary>
    public const int Capacity = 10;

    /// <summary>How many keys <see cref="AddPlace"/> adds.</summary>
    public const int OfPlace = 5;

    /// <summary>Stands for what lies before a sentence's first token and after its last.</summary>
    public const uint Outside = 1;

    // Stands for every word that the vocabulary does not know.
    private const uint Unknown = 0;

    /// <param name="features">Receives the keys.</param>
    /// <param name="sentence">The sentence's tokens.</param>
    /// <param name="style">How the sentence writes capitals.</param>
    /// <param name="index">The token to tag.</param>
    /// <param name="previous">The tag of the token before; <see cref="PennTags.Count"/> at the start.</param>
    /// <param name="beforePrevious">The tag of the token before that, likewise.</param>
    public static void Gather(
        ref FeatureList features, ReadOnlySpan<WordForm> sentence, CapitalStyle style, int index, uint previous, uint beforePrevious)
    {
        var form = sentence[index];
        var next = index + 1 < sentence.Length ? ClassOf(sentence[index + 1]) : Outside;
        features.Clear();
        AddPlace(ref features, form, style, isFirst: index == 0, next, previous, beforePrevious);
        features.Add(ToNext(index == 0 ? Outside : NameOf(sentence[index - 1])));
        features.Add(ToPrevious(index + 1 == sentence.Length ? Outside : NameOf(sentence[index + 1])));
        features.Add(Word(form));
        features.Add(Look(form));
        if (!form.IsKnown)
        {
            features.Add(Ending(form));
        }
    }

    /// <summary>Adds what the word's place says of it.</summary>
    public static void AddPlace(
        ref FeatureList features, WordForm form, CapitalStyle style, bool isFirst, uint next, uint previous, uint beforePrevious)
    {
        var shape = (uint)form.Shape | ((uint)style << 8) | (isFirst ? 1u << 12 : 0);
        features.Add(1, shape);
        features.Add(2, shape, next);
        features.Add(3, previous, beforePrevious);
        features.Add(7, KeyOf(form), previous);
        if (form.IsKnown)
        {
            features.Add(11, (uint)form.Entry, Hashing.Feature(previous, beforePrevious));
        }
    }

    /// <summary>What the word says of the one after it.</summary>
    /// <param name="name">The word: see <see cref="NameOf"/>.</param>
    public static uint ToNext(uint name) => Hashing.Feature(4, name);

    /// <summary>What the word says of the one before it.</summary>
    /// <param name="name">The word: see <see cref="NameOf"/>.</param>
    public static uint ToPrevious(uint name) => Hashing.Feature(5, name);

    /// <summary>What it is.</summary>
    public static uint Word(WordForm form) => Hashing.Feature(6, KeyOf(form));

    /// <summary>How it is written.</summary>
    public static uint Look(WordForm form) =>
        form.IsKnown ? Hashing.Feature(8, form.Word, (uint)form.Shape) : Hashing.Feature(9, form.Ending(2), (uint)form.Shape);

    /// <summary>How an unknown word ends.</summary>
    public static uint Ending(WordForm form) => Hashing.Feature(10, form.Ending(4));

    /// <summary>The word as its neighbours see it.</summary>
    public static uint NameOf(WordForm form) => form.IsKnown ? form.Word : Unknown;

    /// <summary>How a word is usually tagged tells more about the one before it than the word; an unknown one is told by its looks.</summary>
    public static uint ClassOf(WordForm form) => form.IsKnown
        ? ((uint)form.Entry << 8) | (uint)form.Shape.Case()
        : 0x8000_0000u | ((uint)form.Shape << 16) | form.Ending(2);

    private static uint KeyOf(WordForm form) => form.IsKnown ? form.Word : form.Ending(3);
}
