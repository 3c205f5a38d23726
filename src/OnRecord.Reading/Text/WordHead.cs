using System.Runtime.CompilerServices;

namespace OnRecord.Reading.Text;

/// <summary>What tells a word from most others at one look: its length, as far as that matters, and its first letter.</summary>
internal static class WordHead
{
    private const int LengthShift = 16;

    // Odd, and with bits all over.
    private const int Multiplier = 0x1E3779B1;

    /// <param name="length">The word's length.</param>
    /// <param name="first">Its first letter, folded.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(int length, char first) => (Math.Min(length, byte.MaxValue) << LengthShift) | first;

    /// <returns>One bit of 64, the same for equal heads.</returns>
    public static ulong BitOf(int head) => 1ul << (int)((uint)(head * Multiplier) >> 26);
}
