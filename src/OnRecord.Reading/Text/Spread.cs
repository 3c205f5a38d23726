namespace OnRecord.Reading.Text;

/// <summary>Spreads the bits of numbers, so that numbers that are alike fall into places far apart.</summary>
internal static class Spread
{
    /// <summary>2^64 by the golden ratio, made odd.</summary>
    public const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <returns>A hash that depends on all bits of the number.</returns>
    public static int Hash(ulong number) => (int)((number * Multiplier) >> 32);
}
