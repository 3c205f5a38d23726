using System.Collections.Immutable;

namespace OnRecord.Reading.Actors;

/// <summary>Different printed forms in the order in which they come: a string is made of a form only when it is new.</summary>
internal sealed class FormList
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
                if (form.SequenceEqual(known.AsSpan()))
                {
                    return;
                }
            }

            _forms.Add(form.ToString());
            return;
        }

        _many ??= new HashSet<string>(StringComparer.Ordinal);
        _many.UnionWith(_many.Count == 0 ? _forms : []);
        string added = form.ToString();
        if (_many.Add(added))
        {
            _forms.Add(added);
        }
    }

    /// <summary>Adds the form unless one is known that differs from it in capitals only.</summary>
    public void AddInAnyCase(ReadOnlySpan<char> form)
    {
        foreach (string known in _forms)
        {
            if (form.Equals(known.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return;
            }
        }

        Add(form);
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
