namespace OnRecord.Reading.Text;

/// <summary>A map from numbers of 64 bits to numbers other than 0, in the memory of a reading.</summary>
/// <param name="scratch">The reading's memory.</param>
internal sealed class KeyTable(Scratch scratch)
{
    private const int FewestSlots = 16;

    // Open addressing, at most half full; empty where the value is 0.
    private Slot[] _slots = [];
    private int _slotCount;
    private int _count;

    /// <returns>The key's value, or 0.</returns>
    public int this[ulong key] => _count == 0 ? 0 : SlotOf(key).Value;

    /// <summary>Gives the key its value, in place of one that it has.</summary>
    public void Set(ulong key, int value)
    {
        if (_count * 2 >= _slotCount)
        {
            Grow();
        }

        ref var slot = ref SlotOf(key);
        _count += slot.Value == 0 ? 1 : 0;
        slot = new Slot(key, value);
    }

    /// <returns>The key's slot, or the empty one where it belongs.</returns>
    private ref Slot SlotOf(ulong key)
    {
        for (var i = Spread.Hash(key); ; i++)
        {
            ref var slot = ref _slots[i & (_slotCount - 1)];
            if (slot.Value == 0 || slot.Key == key)
            {
                return ref slot;
            }
        }
    }

    private void Grow()
    {
        var (slots, count) = (_slots, _slotCount);
        _slotCount = Math.Max(FewestSlots, count * 4);
        _slots = scratch.Rent<Slot>(_slotCount);
        foreach (var slot in slots.AsSpan(0, count))
        {
            if (slot.Value != 0)
            {
                SlotOf(slot.Key) = slot;
            }
        }
    }

    private readonly record struct Slot(ulong Key, int Value);
}
