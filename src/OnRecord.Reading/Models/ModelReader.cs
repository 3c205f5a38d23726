using System.Runtime.CompilerServices;

namespace OnRecord.Reading.Models;

/// <summary>
/// Reads the numbers of a model file. Counts and keys take seven bits a byte, low bits first, the top bit set on all but
/// the last byte; weights likewise with their sign in the lowest bit.
/// </summary>
internal ref struct ModelReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _position;

    [MethodImpl(Compiled.AtOnce)]
    public uint ReadNumber()
    {
        uint number = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            if (_position == _bytes.Length)
            {
                throw new InvalidDataException("A model ends too early.");
            }

            var next = _bytes[_position++];
            number |= (next & 0x7Fu) << shift;
            if (next < 0x80)
            {
                return number;
            }
        }

        throw new InvalidDataException($"A model holds a number of more than 32 bits before byte {_position}.");
    }

    /// <returns>A number that counts things still to be read, so no more than there are bytes left.</returns>
    public int ReadCount()
    {
        var count = ReadNumber();
        return count <= (uint)(_bytes.Length - _position)
            ? (int)count
            : throw new InvalidDataException($"A model promises {count} items where {_bytes.Length - _position} bytes are left.");
    }

    public int ReadLabel(int labels)
    {
        var label = ReadNumber();
        return label < (uint)labels
            ? (int)label
            : throw new InvalidDataException($"A model names label {label} of {labels}.");
    }

    public short ReadWeight()
    {
        var coded = ReadNumber();
        return (short)((int)(coded >> 1) ^ -(int)(coded & 1));
    }

    /// <returns>Keys in ascending order, stored as differences.</returns>
    [MethodImpl(Compiled.AtOnce)]
    public uint[] ReadKeys(int count)
    {
        var keys = new uint[count];
        uint key = 0;
        for (var i = 0; i < count; i++)
        {
            key += ReadNumber();
            keys[i] = key;
        }

        return keys;
    }

    /// <returns>A table of keys and values, as stored: their number, the keys, the values.</returns>
    public FeatureTable ReadTable()
    {
        var keys = ReadKeys(ReadCount());
        var values = new int[keys.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (int)ReadNumber();
        }

        return new FeatureTable(keys, values);
    }
}
