using OnRecord.Reading.Models;

namespace OnRecord.Reading.Tags;

/// <summary>What the models see of a token's letters, computed once.</summary>
/// <param name="Word">Key of the whole token: <see cref="Hashing.Word"/>.</param>
/// <param name="Suffix">Its last four units, folded, eight bits each, the last one lowest.</param>
/// <param name="Entry">Its entry in the vocabulary; 0 where it has none.</param>
/// <param name="Shape">How it is written.</param>
internal readonly record struct WordForm(uint Word, uint Suffix, int Entry, WordShape Shape)
{
    /// <summary>Whether the vocabulary has the word: it is common in writing of any topic, and no rare name.</summary>
    public bool IsKnown => Entry != 0;

    /// <returns>Key of the last units.</returns>
    /// <param name="length">How many, 1 to 4.</param>
    public uint Ending(int length) => length == 4 ? Suffix : Suffix & ((1u << (8 * length)) - 1);

    public static WordForm Of(ReadOnlySpan<char> token, Vocabulary vocabulary)
    {
        var form = Of(token);
        return form with { Entry = vocabulary[form.Word] };
    }

    /// <returns>The form without its entry: read in one pass over the letters, since this is done for every spelling.</returns>
    public static WordForm Of(ReadOnlySpan<char> token)
    {
        var word = Hashing.Basis;
        uint suffix = 0;
        var letters = default(LetterCounts);
        foreach (var unit in token)
        {
            var folded = Hashing.Fold(unit);
            word = Hashing.Append(word, folded);
            suffix = (suffix << 8) | (folded & 0xFF);
            letters.Add(unit);
        }

        return new WordForm(word, suffix, 0, letters.Shape);
    }

    /// <returns>The form of a token of small ASCII letters alone, without its entry.</returns>
    public static WordForm OfSmall(ReadOnlySpan<char> token)
    {
        var word = Hashing.Basis;
        uint suffix = 0;
        foreach (var unit in token)
        {
            word = Hashing.Append(word, unit);
            suffix = (suffix << 8) | unit;
        }

        return new WordForm(word, suffix, 0, WordShape.Lower);
    }
}
