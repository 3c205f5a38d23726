namespace OnRecord.Reading.Text;

/// <summary>Arrays of one type, whose lengths are powers of two, to be used one reading after another.</summary>
internal sealed class Shelf
{
    private const int SmallestBits = 4;
    private const int LargestBits = 30;

    // By length; those in use come first.
    private readonly Row[] _rows = new Row[LargestBits - SmallestBits + 1];

    // A bit for each length that is in use: of the most types few are.
    private uint _used;

    /// <summary>Takes an array of at least so many elements.</summary>
    /// <param name="length">How many elements.</param>
    /// <param name="size">How many it has, or is to be made with where there is none yet.</param>
    /// <returns>The place of the array.</returns>
    public ref Array? Take(int length, out int size)
    {
        int bits = SmallestBits;
        while (bits <= LargestBits && 1 << bits < length)
        {
            bits++;
        }

        if (bits > LargestBits)
        {
            Array?[] unkept = [null];
            size = length;
            return ref unkept[0];
        }

        size = 1 << bits;
        _used |= 1u << (bits - SmallestBits);
        ref Row row = ref _rows[bits - SmallestBits];
        if (row.Used == (row.Arrays ??= new Array?[1]).Length)
        {
            Array.Resize(ref row.Arrays, 2 * row.Used);
        }

        return ref row.Arrays[row.Used++];
    }

    /// <summary>Takes all arrays back.</summary>
    public void TakeBack()
    {
        for (int i = 0; _used != 0; i++, _used >>= 1)
        {
            if ((_used & 1) != 0)
            {
                _rows[i].Used = 0;
            }
        }
    }

    private struct Row
    {
        public Array?[]? Arrays;
        public int Used;
    }
}
