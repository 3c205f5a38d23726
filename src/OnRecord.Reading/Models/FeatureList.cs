namespace OnRecord.Reading.Models;

/// <summary>Gathers the feature keys of one decision in memory that its owner provides, usually on the stack.</summary>
internal ref struct FeatureList(Span<uint> memory)
{
    private readonly Span<uint> _memory = memory;
    private int _count;

    /// <summary>The keys gathered since the last <see cref="Clear"/>.</summary>
    public readonly ReadOnlySpan<uint> Keys => _memory.Slice(0, _count);

    public void Clear() => _count = 0;

    public void Add(uint key) => _memory[_count++] = key;

    public void Add(uint template, uint answer) => Add(Hashing.Feature(template, answer));

    public void Add(uint template, uint first, uint second) => Add(Hashing.Feature(template, first, second));
}
