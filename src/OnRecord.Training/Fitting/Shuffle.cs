namespace OnRecord.Training.Fitting;

/// <summary>Orders examples anew for every pass, always in the same way.</summary>
internal static class Shuffle
{
    public static void InPlace<T>(Span<T> items, uint seed)
    {
        var state = (seed * 0x9E3779B9u) | 1;
        for (var i = items.Length - 1; i > 0; i--)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            var other = (int)(state % (uint)(i + 1));
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
