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
    /// <summary>So many words at most are left out of a name to shorten it.</summary>
    private const int LongestCut = 5;

    private readonly Document _document = facts.Document;
    private readonly SpanTable<int> _byForm = new(facts.Document);
    private readonly SpanTable<int> _byFirstWord = new(facts.Document);
    private readonly SpanTable<int> _byLastWord = new(facts.Document);
    private readonly SpanTable<int> _byPart = new(facts.Document);
    private readonly Dictionary<int, int> _bySynonym = [];
    private readonly Dictionary<string, int> _byOwner = new(StringComparer.OrdinalIgnoreCase);
    private readonly InitialsIndex _byInitials = new(facts);
    private readonly Dictionary<int, int> _beforeBracket = [];
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
        if (OpensBracket(mention.EndToken))
        {
            _beforeBracket[mention.EndToken] = found;
        }

        ActorDraft actor = _actors[found - 1];
        bool isLonger = mention.Extent.Length > actor.Fullest.Extent.Length && OwnerForm(mention) is null && !(facts.Shape(mention.FirstToken) == Shape.Capitals && mention.Length > 1);
        if (kind == ActorKind.Place && IsListed(mention) != IsListed(actor.Fullest) ? IsListed(mention) : isLonger || IsPlainer(mention, actor.Fullest))
        {
            actor.Fullest = mention;
        }

        return actor;
    }

    /// <summary>Whether it prints in small letters what a dateline or headline had in capitals.</summary>
    private bool IsPlainer(Mention mention, Mention other) =>
        kind == ActorKind.Place && mention.Extent.Length == other.Extent.Length
        && facts.Shape(other.FirstToken) == Shape.Capitals && facts.Shape(mention.FirstToken) == Shape.Capital;

    /// <summary>Whether the lists have it as a name, not as another form of one: "Nevada", not "Silver State".</summary>
    private bool IsListed(Mention mention) => Synonyms.Shared.IsName(_document.Span(mention.Extent));

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

        int group = GroupOf(mention);
        if (group != Synonyms.None && _bySynonym.TryGetValue(group, out found))
        {
            return found;
        }

        if (FindIntroduced(mention) is var introduced and > 0)
        {
            return introduced;
        }

        if (kind == ActorKind.Organization && mention.Length == 1 && facts.Shape(mention.FirstToken) is Shape.Capitals && _byInitials.TryGet(span, out found))
        {
            return found;
        }

        return FindShort(mention, isListed: group != Synonyms.None);
    }

    /// <summary>The name before the bracket that an acronym stands in, whatever its letters: "Swiss People’s Party (SVP)".</summary>
    private int FindIntroduced(Mention mention)
    {
        int bracket = mention.FirstToken - 1;
        bool isIntroduced = mention.Length == 1 && kind == ActorKind.Organization && facts.Shape(mention.FirstToken) == Shape.Capitals
            && bracket > 0 && OpensBracket(bracket) && mention.EndToken < _document.Tokens.Length && facts.Is(mention.EndToken, ")");
        return isIntroduced && _beforeBracket.TryGetValue(bracket, out int found) ? found : 0;
    }

    private bool OpensBracket(int token) => token < _document.Tokens.Length && facts.Is(token, "(");

    private int FindShort(Mention mention, bool isListed)
    {
        int first = WithoutThe(mention);
        ReadOnlySpan<char> form = _document.Span(_document.ExtentOf(first, mention.EndToken));
        if (kind != ActorKind.Organization || mention.EndToken - first > 1)
        {
            return Single(_byPart, form);
        }

        // A body's head stands for it where there is one such body, its first word where that says more: "the Foundation", "Quist".
        // A head that the lists hold as a name of its own does not: "House" is no "White House".
        bool isHead = facts.Has(first, WordSenses.OrganizationHead | WordSenses.Common);
        int found = isHead && !isListed ? Single(_byLastWord, form) : 0;
        return found > 0 ? found : Single(_byFirstWord, form);
    }

    private static int Single(SpanTable<int> table, ReadOnlySpan<char> form) => table.TryGet(form, out int found) && found > 0 ? found : 0;

    private int GroupOf(Mention mention)
    {
        int group = Synonyms.Shared.GroupOf(_document.Span(Form(mention)));
        return group == Synonyms.None && WithoutThe(mention) > mention.FirstToken
            ? Synonyms.Shared.GroupOf(_document.Span(_document.ExtentOf(mention.FirstToken + 1, mention.EndToken)))
            : group;
    }

    private void Index(Mention mention, int actor)
    {
        int group = GroupOf(mention);
        if (group != Synonyms.None)
        {
            _bySynonym[group] = actor;
        }

        int start = WithoutThe(mention);
        if (mention.EndToken - start == 1)
        {
            return;
        }

        if (kind != ActorKind.Organization)
        {
            AddPartBeforeComma(mention, actor);
            return;
        }

        if (OwnerForm(mention) is { } owner)
        {
            _byOwner[owner] = actor;
            return;
        }

        _byInitials.Add(start, mention.EndToken, actor);
        if (facts.Has(start, WordSenses.Place))
        {
            _byInitials.Add(start + 1, mention.EndToken, actor);
        }

        Share(_byFirstWord, start, start + 1, actor);
        Share(_byLastWord, mention.EndToken - 1, mention.EndToken, actor);
        for (int cut = start + 1; cut < mention.EndToken; cut++)
        {
            AddParts(mention, start, cut, actor);
        }
    }

    /// <summary>"Washington, D.C." is "Washington" too.</summary>
    private void AddPartBeforeComma(Mention mention, int actor)
    {
        for (int i = mention.FirstToken + 1; i < mention.EndToken; i++)
        {
            if (facts.Is(i, ","))
            {
                Share(_byPart, mention.FirstToken, i, actor);
                return;
            }
        }
    }

    /// <summary>"Rail Agency" is the "Federal Rail Agency", "University of Ardmore" the "University of Ardmore at Tarn"; "Supreme Court" need not be the "Ohio Supreme Court".</summary>
    private void AddParts(Mention mention, int start, int cut, int actor)
    {
        if (cut - start > LongestCut && mention.EndToken - cut > LongestCut)
        {
            return;
        }

        if (mention.EndToken - cut > 1 && facts.IsCapitalised(cut) && !NamesOwner(start, cut))
        {
            Share(_byPart, cut, mention.EndToken, actor);
        }

        if (cut - start > 1 && facts.IsCapitalised(cut - 1) && !NamesOwner(cut, mention.EndToken))
        {
            Share(_byPart, start, cut, actor);
        }
    }

    /// <summary>Whether the words tell which of several like bodies is meant.</summary>
    private bool NamesOwner(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (facts.Has(i, WordSenses.Place | WordSenses.Demonym | WordSenses.FirstName | WordSenses.Surname) || facts.PhraseLength(i) > 0 || facts.Is(i, "at"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two bodies that share a part of their names have no short form in common.</summary>
    private void Share(SpanTable<int> table, int first, int end, int actor)
    {
        Extent extent = _document.ExtentOf(first, end);
        ref int sharer = ref table.GetOrAdd(extent.Start, extent.Length);
        sharer = sharer == 0 || sharer == actor ? actor : -1;
    }

    private int WithoutThe(Mention mention) =>
        mention.Length > 1 && facts.Is(mention.FirstToken, "the") ? mention.FirstToken + 1 : mention.FirstToken;

    /// <summary>The name without the country before a body's own words ("U.S. Supreme Court") and without "Inc." behind them.</summary>
    private Extent Form(Mention mention)
    {
        int first = WithoutThe(mention), end = mention.EndToken;
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

    /// <summary>One form for "Ana Quist’s campaign", "Quist’s mayoral campaign" and "the Quist camp"; <see langword="null"/> for other bodies.</summary>
    private string? OwnerForm(Mention mention)
    {
        int tail = mention.EndToken - 1;
        if (mention.Length == 1 || !facts.Has(tail, WordSenses.OrganizationTail))
        {
            return null;
        }

        int owner = tail - 1;
        while (owner > mention.FirstToken && (!facts.IsWord(owner) || facts.Shape(owner) == Shape.Lower))
        {
            owner--;
        }

        string body = facts.Is(tail, "camp") ? "campaign" : _document.Span(tail).ToString();
        return $"{_document.Span(owner).ToString()} {body}";
    }
}
