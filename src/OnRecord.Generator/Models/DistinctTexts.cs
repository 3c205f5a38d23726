using OnRecord.Generator.Values;

namespace OnRecord.Generator.Models;

/// <summary>Texts in the order in which each came first; none that is empty, nor one other.</summary>
/// <param name="but">That other.</param>
internal sealed class DistinctTexts(string but)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal) { "", but };
    private readonly List<string> _texts = [];

    public int Count => _texts.Count;

    public void Add(string text)
    {
        if (_seen.Add(text))
        {
            _texts.Add(text);
        }
    }

    public void AddRange(EquatableArray<string> texts)
    {
        foreach (var text in texts)
        {
            Add(text);
        }
    }

    public EquatableArray<string> ToEquatableArray() => EquatableArray.ToEquatableArray(_texts);
}
