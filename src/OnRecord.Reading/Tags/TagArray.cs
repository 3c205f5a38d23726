namespace OnRecord.Reading.Tags;

/// <summary>The part of speech of every token of a document, a byte each.</summary>
internal readonly struct TagArray(byte[] tags, int length)
{
    private readonly byte[] _tags = tags;

    public int Length { get; } = length;

    public PennTag this[int token] => (PennTag)_tags[token];

    /// <summary>Mends a token's tag by what was not known when it was given.</summary>
    public void Set(int token, PennTag tag) => _tags[token] = (byte)tag;
}
