namespace OnRecord.Reading.Tags;

/// <summary>The part of speech of every token of a document, a byte each.</summary>
internal readonly struct TagArray(byte[] tags)
{
    private readonly byte[] _tags = tags;

    public int Length => _tags.Length;

    public PennTag this[int token] => (PennTag)_tags[token];
}
