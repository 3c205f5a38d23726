using OnRecord.Reading.Models;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>Gives the forms of a verb, and the noun made of it in -ing or -s, one key.</summary>
internal static class Stems
{
    private static readonly FeatureTable Irregular = ReadIrregular();

    // Dictionaries' "e" at the end is left off: "argue" and "argued" meet at "argu".
    public static uint Of(ReadOnlySpan<char> word, uint key)
    {
        var known = Irregular[key];
        return known != 0 ? (uint)known : Hashing.Word(Strip(word));
    }

    private static ReadOnlySpan<char> Strip(ReadOnlySpan<char> word)
    {
        var length = word.Length;
        if (length > 4 && (Ends(word, "ies") || Ends(word, "ied")))
        {
            return word.Slice(0, length - 3);
        }

        if (length > 6 && Ends(word, "ying") && !IsVowel(word[length - 5]))
        {
            return word.Slice(0, length - 4);
        }

        if (length > 3 && Ends(word, "y") && !IsVowel(word[length - 2]))
        {
            return word.Slice(0, length - 1);
        }

        if (length > 5 && Ends(word, "ing"))
        {
            return Undouble(word.Slice(0, length - 3));
        }

        if (length > 4 && Ends(word, "ed"))
        {
            return Undouble(word.Slice(0, length - 2));
        }

        if (length > 3 && Ends(word, "s") && word[length - 2] is not 's')
        {
            word = word.Slice(0, length - 1);
            length--;
            if (length > 4 && Ends(word, "e") && (Ends(word, "she") || Ends(word, "sse") || Ends(word, "che") || Ends(word, "xe")))
            {
                return word.Slice(0, length - 1);
            }
        }

        return length > 3 && Ends(word, "e") ? word.Slice(0, length - 1) : word;
    }

    private static ReadOnlySpan<char> Undouble(ReadOnlySpan<char> word)
    {
        var length = word.Length;
        return length > 3 && word[length - 1] == word[length - 2] && word[length - 1] is not ('l' or 's' or 'e' or 'o')
            ? word.Slice(0, length - 1)
            : word;
    }

    private static bool Ends(ReadOnlySpan<char> word, string ending)
    {
        var offset = word.Length - ending.Length;
        for (var i = 0; i < ending.Length; i++)
        {
            if ((word[offset + i] | 0x20) != ending[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsVowel(char letter) => (char)(letter | 0x20) is 'a' or 'e' or 'i' or 'o' or 'u';

    private static FeatureTable ReadIrregular()
    {
        var stems = new Dictionary<uint, int>();
        foreach (var row in DataFile.Rows("irregular-verbs.tsv"))
        {
            var stem = (int)Hashing.Word(Strip(row[0].AsSpan()));
            foreach (var form in row.Skip(1).SelectMany(field => field.Split('|')))
            {
                stems[Hashing.Word(form.AsSpan())] = stem;
            }
        }

        return new FeatureTable([.. stems.Keys], [.. stems.Values]);
    }
}
