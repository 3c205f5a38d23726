using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors;

/// <summary>
/// Joins the mentions of one organization or place: the same words, forms that the lists know for the same ("U.S.", "United
/// States"), initials ("Federal Rail Agency", "FRA") and shortened names ("Quist Partners", "Quist").
/// </summary>
internal sealed class FormMerger(WordFacts facts, ActorKind kind)
{
    private const int LongestAcronym = 8;

    private readonly Document _document = facts.Document;
    private readonly SpanTable<int> _byForm = new(facts.Document);
    private readonly SpanTable<int> _byFirstWord = new(facts.Document);
    private readonly Dictionary<int, int> _bySynonym = [];
    private readonly Dictionary<string, int> _byOwner = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _byInitials = new(StringComparer.Ordinal);
    private readonly List<ActorDraft> _actors = [];

    /// <summary>The actor that the mention names, made if it is new.</summary>
    public ActorDraft Add(Mention mention)
    {
        Extent form = Form(mention);
        int found = Find(mention, form);
        if (found == 0)
        {
            _actors.Add(new ActorDraft(kind, mention));
            found = _actors.Count;
            Index(mention, found);
        }

        _byForm.GetOrAdd(form.Start, form.Length) = found;
        ActorDraft actor = _actors[found - 1];
        if (mention.Extent.Length > actor.Fullest.Extent.Length && OwnerForm(mention) is null && !(facts.Shape(mention.FirstToken) == Shape.Capitals && mention.Length > 1))
        {
            actor.Fullest = mention;
        }

        return actor;
    }

    private int Find(Mention mention, Extent form)
    {
        ReadOnlySpan<char> span = _document.Span(form);
        if (_byForm.TryGet(span, out int found))
        {
            return found;
        }

        if (OwnerForm(mention) is { } owner && _byOwner.TryGetValue(owner, out found))
        {
            return found;
        }

        int group = Synonyms.Shared.GroupOf(span);
        if (group != Synonyms.None && _bySynonym.TryGetValue(group, out found))
        {
            return found;
        }

        if (kind != ActorKind.Organization)
        {
            return 0;
        }

        if (mention.Length == 1 && facts.Shape(mention.FirstToken) is Shape.Capitals)
        {
            return _byInitials.TryGetValue(Letters(span), out found) ? found : 0;
        }

        bool isShort = mention.Length == 1 && !facts.Has(mention.FirstToken, WordSenses.OrganizationHead);
        return isShort && _byFirstWord.TryGet(_document.Span(mention.FirstToken), out found) && found > 0 ? found : 0;
    }

    private void Index(Mention mention, int actor)
    {
        int group = Synonyms.Shared.GroupOf(_document.Span(Form(mention)));
        if (group != Synonyms.None)
        {
            _bySynonym[group] = actor;
        }

        if (kind != ActorKind.Organization || mention.Length == 1)
        {
            return;
        }

        if (OwnerForm(mention) is { } owner)
        {
            _byOwner[owner] = actor;
            return;
        }

        string initials = Initials(mention);
        if (initials.Length > 1 && !_byInitials.ContainsKey(initials))
        {
            _byInitials.Add(initials, actor);
        }

        // Two bodies that start alike have no short form in common.
        Token first = _document.Tokens[mention.FirstToken];
        ref int sharer = ref _byFirstWord.GetOrAdd(first.Start, first.Length);
        sharer = sharer == 0 && !facts.Has(mention.FirstToken, WordSenses.Place | WordSenses.Demonym | WordSenses.FirstName) ? actor : -1;
    }

    /// <summary>The name without the country before a body's own words ("U.S. Supreme Court") and without "Inc." behind them.</summary>
    private Extent Form(Mention mention)
    {
        int first = mention.FirstToken, end = mention.EndToken;
        if (kind != ActorKind.Organization)
        {
            return mention.Extent;
        }

        if (end - first > 2 && facts.Has(first, WordSenses.Country) && facts.PhraseLength(first) == 0)
        {
            first++;
        }

        while (end - first > 1 && (facts.Has(end - 1, WordSenses.CompanySuffix) || !facts.IsWord(end - 1)))
        {
            end--;
        }

        return _document.ExtentOf(first, end);
    }

    /// <summary>One form for "Ana Quist’s campaign" and "the Quist campaign"; <see langword="null"/> for other bodies.</summary>
    private string? OwnerForm(Mention mention)
    {
        int tail = mention.EndToken - 1;
        if (mention.Length == 1 || facts.Shape(tail) != Shape.Lower || !facts.Has(tail, WordSenses.OrganizationTail))
        {
            return null;
        }

        int owner = _document.Tokens[tail - 1].Kind == TokenKind.Clitic ? tail - 2 : tail - 1;
        return $"{_document.Span(Math.Max(owner, mention.FirstToken)).ToString()} {_document.Span(tail).ToString()}";
    }

    private string Initials(Mention mention)
    {
        Span<char> letters = stackalloc char[LongestAcronym];
        int count = 0;
        for (int i = mention.FirstToken; i < mention.EndToken; i++)
        {
            if (facts.IsCapitalised(i) && count < LongestAcronym)
            {
                letters[count++] = char.ToUpperInvariant(_document.Text[_document.Tokens[i].Start]);
            }
        }

        return letters.Slice(0, count).ToString();
    }

    private static string Letters(ReadOnlySpan<char> acronym)
    {
        Span<char> letters = stackalloc char[LongestAcronym];
        int count = 0;
        foreach (char c in acronym)
        {
            if (char.IsLetter(c) && count < LongestAcronym)
            {
                letters[count++] = c;
            }
        }

        return letters.Slice(0, count).ToString();
    }
}
