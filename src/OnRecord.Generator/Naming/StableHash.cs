using OnRecord.Resources;

namespace OnRecord.Generator.Naming;

/// <summary>A hash that is the same in every process, for what must not move between builds: batches and name suffixes.</summary>
internal static class StableHash
{
    /// <summary><see cref="TextHash"/>, folded so that the low bits depend on all of them.</summary>
    public static uint Of(string text)
    {
        var hash = TextHash.Of(text);
        return (uint)(hash ^ (hash >> 32));
    }

    /// <summary>The first digits of the hash, in lower-case hex.</summary>
    public static string Hex(string text, int digits) =>
        Of(text).ToString("x8", System.Globalization.CultureInfo.InvariantCulture).Substring(0, digits);

    /// <summary>
    /// How many batches hold <paramref name="items"/> of about <paramref name="size"/> each. A power of two, so that it
    /// changes only when the corpus doubles; 0 where there is nothing to hold.
    /// </summary>
    public static int BatchCount(int items, int size)
    {
        if (items == 0)
        {
            return 0;
        }

        var count = 1;
        while (items > count * size)
        {
            count *= 2;
        }

        return count;
    }

    public static int Batch(uint hash, int count) => (int)(hash & (uint)(count - 1));
}
