using System.Runtime.CompilerServices;

namespace OnRecord.Tasks;

/// <summary>
/// Packs bytes as an LZ4 block. The framework's own Deflate packs tighter, but not to the same bytes on every version of .NET, and a
/// program's first use of it loads a library of the system.
/// </summary>
internal static class Lz4Encoder
{
    private const int LeastMatch = 4;
    private const int Reach = ushort.MaxValue;

    /// <summary>The format ends every block with literals, and starts no match in its last bytes.</summary>
    private const int LastLiterals = 5;
    private const int LastMatch = 12;

    private const int HashBits = 14;

    /// <summary>How many earlier places are compared with the one at hand.</summary>
    private const int Patience = 64;

    private const int LongLength = 15;

    /// <summary>
    /// Optimized code from the first call: a build packs thousands of articles in a process that has just started. .NET
    /// Standard has no name for it.
    /// </summary>
    private const MethodImplOptions AtOnce = (MethodImplOptions)512;

    [MethodImpl(AtOnce)]
    public static byte[] Encode(byte[] bytes)
    {
        var block = new MemoryStream((bytes.Length / 2) + 16);
        var matches = new Matches(bytes);
        var (at, literals) = (0, 0);
        while (at <= bytes.Length - LastMatch)
        {
            var (distance, length) = matches.Find(at);
            if (length < LeastMatch)
            {
                at++;
                continue;
            }

            WriteSequence(block, bytes, literals, at, length);
            block.WriteByte((byte)distance);
            block.WriteByte((byte)(distance >> 8));
            WriteRest(block, length - LeastMatch);
            for (var inside = at + 1; inside < at + length; inside++)
            {
                matches.Add(inside);
            }

            at += length;
            literals = at;
        }

        WriteSequence(block, bytes, literals, bytes.Length, LeastMatch);
        return block.ToArray();
    }

    /// <summary>Writes what stands before a match: both lengths as far as a byte holds them, and the literals.</summary>
    private static void WriteSequence(MemoryStream block, byte[] bytes, int start, int end, int matchLength)
    {
        var count = end - start;
        block.WriteByte((byte)((Math.Min(count, LongLength) << 4) | Math.Min(matchLength - LeastMatch, LongLength)));
        WriteRest(block, count);
        block.Write(bytes, start, count);
    }

    /// <summary>Writes what of a length did not fit into the sequence's first byte.</summary>
    private static void WriteRest(MemoryStream block, int length)
    {
        if (length >= LongLength)
        {
            for (length -= LongLength; length >= byte.MaxValue; length -= byte.MaxValue)
            {
                block.WriteByte(byte.MaxValue);
            }

            block.WriteByte((byte)length);
        }
    }

    /// <summary>The places gone by, each chained to the one before it whose four bytes have the same hash.</summary>
    private sealed class Matches(byte[] bytes)
    {
        // Each a place's successor: 0 is none.
        private readonly int[] _last = new int[1 << HashBits];
        private readonly int[] _before = new int[bytes.Length];

        /// <summary>The longest match that starts at a place, of the nearest where several are; then adds the place.</summary>
        [MethodImpl(AtOnce)]
        public (int Distance, int Length) Find(int at)
        {
            var (distance, length, limit) = (0, 0, bytes.Length - LastLiterals - at);
            var patience = Patience;
            for (var candidate = _last[Hash(at)] - 1;
                candidate >= 0 && at - candidate <= Reach && patience > 0;
                candidate = _before[candidate] - 1, patience--)
            {
                // A longer match has the byte behind the longest so far, which most places lack.
                if (length >= limit || bytes[candidate + length] != bytes[at + length])
                {
                    continue;
                }

                var same = 0;
                while (same < limit && bytes[candidate + same] == bytes[at + same])
                {
                    same++;
                }

                if (same > length)
                {
                    (distance, length) = (at - candidate, same);
                }
            }

            Add(at);
            return (distance, length);
        }

        [MethodImpl(AtOnce)]
        public void Add(int at)
        {
            if (at <= bytes.Length - LeastMatch)
            {
                var hash = Hash(at);
                _before[at] = _last[hash];
                _last[hash] = at + 1;
            }
        }

        private int Hash(int at)
        {
            var four = (uint)(bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24));
            return (int)(unchecked(four * 2654435761) >> (32 - HashBits));
        }
    }
}
