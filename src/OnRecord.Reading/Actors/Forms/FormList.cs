using System.Collections.Immutable;

namespace OnRecord.Reading.Actors.Forms;

/// <summary>Different printed forms in the order in which they come: a string is made of a form only when it is new.</summary>
/// <param name="comparison">When two forms are the same.</param>
internal sealed class FormList(StringComparison comparison)
{
    /// <summary>More forms are better looked up than compared one by one.</summary>
    private const int FewForms = 8;

    private readonly List<string> _forms = [];
    private readonly ImmutableArray<string>.Builder _written = ImmutableArray.CreateBuilder<string>(0);
    private HashSet<string>? _many;

    public void Clear()
    {
        _forms.Clear();
        _many?.Clear();
    }

    /// <summary>Adds the first form.</summary>
    public void Add(string form) => _forms.Add(form);

    public void Add(ReadOnlySpan<char> form)
    {
        if (_forms.Count <= FewForms)
        {
            foreach (string known in _forms)
            {
                if (form.Equals(known.AsSpan(), comparison))
                {
                    return;
                }
            }

            _forms.Add(form.ToString());
            return;
        }

        _many ??= new HashSet<string>(comparison == StringComparison.Ordinal ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        _many.UnionWith(_many.Count == 0 ? _forms : []);
        string added = form.ToString();
        if (_many.Add(added))
        {
            _forms.Add(added);
        }
    }

    /// <returns>The forms from the given one on.</returns>
    public ImmutableArray<string> From(int first)
    {
        if (_forms.Count <= first)
        {
            return ImmutableArray<string>.Empty;
        }

        _written.Capacity = _forms.Count - first;
        for (int i = first; i < _forms.Count; i++)
        {
            _written.Add(_forms[i]);
        }

        return _written.MoveToImmutable();
    }
}
