using System.Buffers.Binary;
using OnRecord.Reading.Models;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>The word lists of names, joined into one table: a look-up per word tells all that is known of it.</summary>
internal sealed class Lexicon
{
    public const string FileName = "lexicon.bin";

    /// <summary>How many bytes of the file a form takes: its key, its senses, what phrases it starts.</summary>
    public const int EntrySize = sizeof(ulong) + (2 * sizeof(uint));

    private static readonly Lazy<Lexicon> Lazily = new(() => Read(ModelFile.Load(FileName)));

    // Open addressing, at most three quarters full.
    private readonly Slot[] _slots;

    // A bit for each form, of the upper bits of its key: most runs that are asked for are no phrases, and hardly a slot of the
    // table, which is too large for the near caches, is fetched to learn that.
    private readonly byte[] _mayHold;

    private Lexicon(int capacity) => (_slots, _mayHold) = (new Slot[capacity], new byte[capacity]);

    /// <summary>The lists of the engine, read on first use.</summary>
    public static Lexicon Shared => Lazily.Value;

    /// <param name="form">A word, or the words of a phrase one space apart.</param>
    public WordSenses this[ReadOnlySpan<char> form] => Find(WordKey.Of(form)).Senses;

    /// <summary>Reads the file that the training program made of the lists: an entry a form, its numbers little end first.</summary>
    /// <exception cref="InvalidDataException">The bytes are no such file.</exception>
    public static Lexicon Read(ReadOnlySpan<byte> file)
    {
        if (file.Length % EntrySize != 0)
        {
            throw new InvalidDataException($"A lexicon has entries of {EntrySize} bytes, this one is {file.Length} bytes long.");
        }

        var capacity = 16;
        while (capacity * 3 < file.Length / EntrySize * 4)
        {
            capacity *= 2;
        }

        var lexicon = new Lexicon(capacity);
        for (; !file.IsEmpty; file = file.Slice(EntrySize))
        {
            var key = BinaryPrimitives.ReadUInt64LittleEndian(file);
            var senses = (WordSenses)BinaryPrimitives.ReadInt32LittleEndian(file.Slice(sizeof(ulong)));
            var phrases = new PhraseHint(BinaryPrimitives.ReadUInt32LittleEndian(file.Slice(sizeof(ulong) + sizeof(uint))));
            lexicon._mayHold[lexicon.ByteOf(key)] |= BitOf(key);
            lexicon.SlotOf(key) = new Slot(key, new LexiconEntry(senses, phrases));
        }

        return lexicon;
    }

    /// <param name="key">The <see cref="WordKey"/> of a word, or of the words of a phrase one space apart.</param>
    /// <returns>What the lists know of it; the default where they do not hold it.</returns>
    public LexiconEntry Find(ulong key) => (_mayHold[ByteOf(key)] & BitOf(key)) != 0 ? SlotOf(key).Entry : default;

    /// <summary>Looks the words of spellings up, their first slots all at once: the cache misses overlap.</summary>
    /// <param name="spellings">The spellings: a few.</param>
    /// <param name="entries">Receives what the lists know of each.</param>
    public void Find(ReadOnlySpan<Spelling> spellings, Span<LexiconEntry> entries)
    {
        Span<Slot> first = stackalloc Slot[spellings.Length];
        for (var i = 0; i < first.Length; i++)
        {
            first[i] = _slots[(int)(spellings[i].WordHash & (uint)(_slots.Length - 1))];
        }

        for (var i = 0; i < first.Length; i++)
        {
            var key = spellings[i].Key;
            entries[i] = first[i].Key == key || first[i].Key == 0 ? first[i].Entry : Find(key);
        }
    }

    // The place in the table takes lower bits of the key.
    private int ByteOf(ulong key) => (int)(key >> 40) & (_mayHold.Length - 1);

    private static byte BitOf(ulong key) => (byte)(1 << ((int)(key >> 56) & 7));

    /// <returns>The key's slot, or the empty one where it belongs.</returns>
    private ref Slot SlotOf(ulong key)
    {
        var slots = _slots;
        for (var i = WordKey.Hash(key); ; i++)
        {
            ref var slot = ref slots[(int)(i & (uint)(slots.Length - 1))];
            if (slot.Key == key || slot.Key == 0)
            {
                return ref slot;
            }
        }
    }

    private readonly record struct Slot(ulong Key, LexiconEntry Entry);
}
