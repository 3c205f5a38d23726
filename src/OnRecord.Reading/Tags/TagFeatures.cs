using OnRecord.Reading.Models;

namespace OnRecord.Reading.Tags;

/// <summary>What the tagger looks at to tag one token: the training program asks the same questions.</summary>
internal static class TagFeatures
{
    /// <summary>The most keys that <see cref="Gather"/> adds.</summary>
    public const int Capacity = 9;

    /// <summary>Stands for what lies before a sentence's first token and after its last.</summary>
    private const uint Outside = 1;

    // Stands for every word that the vocabulary does not know.
    private const uint Unknown = 0;

    /// <param name="features">Receives the keys.</param>
    /// <param name="forms">The forms of words.</param>
    /// <param name="sentence">Which of them the sentence's tokens are.</param>
    /// <param name="style">How the sentence writes capitals.</param>
    /// <param name="index">The token to tag.</param>
    /// <param name="previous">The tag of the token before; <see cref="PennTags.Count"/> at the start.</param>
    /// <param name="beforePrevious">The tag of the token before that, likewise.</param>
    public static void Gather(
        ref FeatureList features,
        ReadOnlySpan<WordForm> forms,
        ReadOnlySpan<int> sentence,
        CapitalStyle style,
        int index,
        uint previous,
        uint beforePrevious)
    {
        ref readonly var form = ref forms[sentence[index]];
        var before = index == 0 ? Outside : NameOf(forms[sentence[index - 1]]);
        var (after, afterClass) = (Outside, Outside);
        if (index + 1 < sentence.Length)
        {
            ref readonly var next = ref forms[sentence[index + 1]];
            (after, afterClass) = (NameOf(next), ClassOf(next));
        }

        var shape = (uint)form.Shape | ((uint)style << 8) | (index == 0 ? 1u << 12 : 0);
        var key = form.IsKnown ? form.Word : form.Ending(3);
        features.Clear();
        features.Add(1, shape);
        features.Add(2, shape, afterClass);
        features.Add(3, previous, beforePrevious);
        features.Add(7, key, previous);
        features.Add(4, before);
        features.Add(5, after);
        features.Add(6, key);
        features.Add(Look(form));
        if (form.IsKnown)
        {
            features.Add(11, (uint)form.Entry, Hashing.Feature(previous, beforePrevious));
        }
        else
        {
            features.Add(10, form.Ending(4));
        }
    }

    /// <summary>How the word is written.</summary>
    public static uint Look(in WordForm form) =>
        form.IsKnown ? Hashing.Feature(8, form.Word, (uint)form.Shape) : Hashing.Feature(9, form.Ending(2), (uint)form.Shape);

    // The word as its neighbours see it.
    private static uint NameOf(in WordForm form) => form.IsKnown ? form.Word : Unknown;

    // How a word is usually tagged tells more about the one before it than the word; an unknown one is told by its looks.
    private static uint ClassOf(in WordForm form) => form.IsKnown
        ? ((uint)form.Entry << 8) | (uint)form.Shape.Case()
        : 0x8000_0000u | ((uint)form.Shape << 16) | form.Ending(2);
}
