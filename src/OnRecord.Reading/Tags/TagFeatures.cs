using OnRecord.Reading.Models;

namespace OnRecord.Reading.Tags;

/// <summary>What the tagger looks at to tag one token: the training program asks the same questions.</summary>
internal static class TagFeatures
{
    /// <summary>The most keys that <see cref="Gather"/> adds.</summary>
    public const int Capacity = 9;

    // Stands for every word that the vocabulary does not know.
    private const uint Unknown = 0;

    // Stands for what lies before a sentence's first token and after its last.
    private const uint Outside = 1;

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
        var shape = (uint)form.Shape | ((uint)style << 8) | (index == 0 ? 1u << 12 : 0);
        var key = form.IsKnown ? form.Word : form.Ending(3);

        features.Clear();
        features.Add(1, shape);
        features.Add(2, shape, ClassAt(sentence, index + 1));
        features.Add(3, previous, beforePrevious);
        features.Add(4, WordAt(sentence, index - 1));
        features.Add(5, WordAt(sentence, index + 1));
        features.Add(6, key);
        features.Add(7, key, previous);
        if (form.IsKnown)
        {
            features.Add(8, key, (uint)form.Shape);
            features.Add(11, (uint)form.Entry, Hashing.Feature(previous, beforePrevious));
        }
        else
        {
            features.Add(9, form.Ending(2), (uint)form.Shape);
            features.Add(10, form.Ending(4));
        }
    }

    private static uint WordAt(ReadOnlySpan<WordForm> sentence, int index) =>
        (uint)index >= (uint)sentence.Length ? Outside : sentence[index].IsKnown ? sentence[index].Word : Unknown;

    // How a word is usually tagged tells more about its neighbours than the word; an unknown word is told by its looks.
    private static uint ClassAt(ReadOnlySpan<WordForm> sentence, int index)
    {
        if ((uint)index >= (uint)sentence.Length)
        {
            return Outside;
        }

        var form = sentence[index];
        return form.IsKnown
            ? ((uint)form.Entry << 8) | (uint)form.Shape.Case()
            : 0x8000_0000u | ((uint)form.Shape << 16) | form.Ending(2);
    }
}
