namespace OnRecord.Resources;

/// <summary>Unpacks an LZ4 block: sequences of literals and, but for the last, of what stands some way back once more.</summary>
internal static class Lz4Decoder
{
    private const int LeastMatch = 4;
    private const int LongLength = 15;

    /// <param name="block">The block.</param>
    /// <param name="bytes">Where to; just as long as what the block holds.</param>
    /// <returns>Whether it is a block, and one of that length.</returns>
    public static bool TryDecode(byte[] block, byte[] bytes)
    {
        var (from, to) = (0, 0);
        while (from < block.Length)
        {
            int lengths = block[from++];
            if (!TryReadLength(block, ref from, lengths >> 4, out int literals) || literals > block.Length - from || literals > bytes.Length - to)
            {
                return false;
            }

            Buffer.BlockCopy(block, from, bytes, to, literals);
            from += literals;
            to += literals;
            if (from == block.Length)
            {
                return to == bytes.Length;
            }

            if (block.Length - from < 2)
            {
                return false;
            }

            int distance = block[from] | (block[from + 1] << 8);
            from += 2;
            if (!TryReadLength(block, ref from, lengths & LongLength, out int match)
                || distance == 0 || distance > to || match > bytes.Length - to - LeastMatch)
            {
                return false;
            }

            // Byte by byte: a match may run into what it writes.
            for (int end = to + match + LeastMatch; to < end; to++)
            {
                bytes[to] = bytes[to - distance];
            }
        }

        return false;
    }

    private static bool TryReadLength(byte[] block, ref int from, int first, out int length)
    {
        length = first;
        var next = (byte)(first == LongLength ? byte.MaxValue : 0);
        while (next == byte.MaxValue)
        {
            if (from == block.Length || length > int.MaxValue - byte.MaxValue)
            {
                return false;
            }

            next = block[from++];
            length += next;
        }

        return true;
    }
}
