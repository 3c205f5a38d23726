using OnRecord.Reading.Text;

namespace OnRecord.Reading.Resolution.Descriptions;

/// <summary>
/// The words of a printed role that say what somebody is, in order: those before the first of some prepositions, "Republican" and "ambassador"
/// of "Republican ambassador to Peru".
/// </summary>
internal ref struct LeadingWords(ReadOnlySpan<char> role, WordTable prepositions)
{
    private readonly ReadOnlySpan<char> _role = role;
    private int _next;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly LeadingWords GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next < _role.Length && !char.IsLetter(_role[_next]))
        {
            _next++;
        }

        int start = _next;
        while (_next < _role.Length && char.IsLetter(_role[_next]))
        {
            _next++;
        }

        Current = _role.Slice(start, _next - start);
        return _next > start && !(start > 0 && prepositions.Contains(Current));
    }
}
