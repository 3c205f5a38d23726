using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>What the whole article says about each printed form of a name, and the parts of the full names in it.</summary>
internal sealed class NameLedger
{
    private readonly Document _document;
    private readonly SpanTable<FormEvidence> _forms;
    private readonly SpanTable<NameParts> _parts;

    public NameLedger(WordFacts facts, ScratchList<Candidate> candidates, CancellationToken cancellationToken)
    {
        _document = facts.Document;
        _forms = new SpanTable<FormEvidence>(_document);
        _parts = new SpanTable<NameParts>(_document);
        for (int i = 0; i < candidates.Length; i++)
        {
            if ((i & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            Candidate candidate = candidates[i];
            _forms.GetOrAdd(candidate.First, candidate.End).Add(candidate, facts.Cues.Read(candidate.First, candidate.End, candidate.TitleFirst));
            AddParts(facts, candidate);
        }
    }

    public FormEvidence Evidence(Candidate candidate)
    {
        _forms.TryGet(candidate.First, candidate.End, out FormEvidence evidence);
        return evidence;
    }

    /// <summary>The parts that a word plays in the article's full names.</summary>
    public NameParts Parts(int token)
    {
        _parts.TryGet(token, token + 1, out NameParts parts);
        return parts;
    }

    /// <summary>Whether the word is the plural of a surname in the article: "the Quists".</summary>
    public bool IsFamily(int token)
    {
        ReadOnlySpan<char> word = _document.Span(token);
        return word.Length > 3 && word[word.Length - 1] == 's'
            && _parts.TryGet(word.Slice(0, word.Length - 1), out NameParts parts) && (parts & NameParts.Surname) != 0;
    }

    private void AddParts(WordFacts facts, Candidate candidate)
    {
        if (candidate.Guess == NameKind.Person && (candidate.Length > 1 || candidate.Sureness == Sureness.Sure))
        {
            int last = candidate.End - 1;
            while (last > candidate.First && (facts.Has(last, WordSenses.NameSuffix) || !facts.IsWord(last)))
            {
                last--;
            }

            Add(last, candidate.Sureness == Sureness.Weak ? NameParts.WeakSurname : NameParts.Surname);
            if (candidate.Length > 1)
            {
                Add(candidate.First, NameParts.FirstName);
            }

            for (int i = candidate.First + 1; i < last; i++)
            {
                if (facts.Shape(i) == Shape.Capital)
                {
                    Add(i, NameParts.Middle);
                }
            }

            if (last - 1 > candidate.First && facts.Has(last - 1, WordSenses.Particle))
            {
                Add(last, NameParts.AfterParticle);
            }
        }
        else if (candidate.Guess == NameKind.Organization && candidate.Length > 1)
        {
            Add(candidate.First, NameParts.OrganizationStart);
            if (facts.Has(candidate.End - 1, WordSenses.CompanySuffix) && candidate.Length > 2)
            {
                int end = facts.IsWord(candidate.End - 2) ? candidate.End - 1 : candidate.End - 2;
                _forms.GetOrAdd(candidate.First, end).IsCompany = true;
            }
        }
    }

    private void Add(int token, NameParts part) => _parts.GetOrAdd(token, token + 1) |= part;
}

/// <summary>The parts that a word plays in the full names of the article.</summary>
[Flags]
internal enum NameParts
{
    None = 0,
    FirstName = 1 << 0,
    Surname = 1 << 1,

    /// <summary>The last word of what may be a person's name.</summary>
    WeakSurname = 1 << 2,

    OrganizationStart = 1 << 3,

    /// <summary>A surname with a particle before it: "Silva" of "da Silva".</summary>
    AfterParticle = 1 << 4,

    /// <summary>A word inside a full name: "Acosta" of "Julio Acosta y Lara".</summary>
    Middle = 1 << 5,
}

/// <summary>How often each cue stood beside one printed form.</summary>
internal struct FormEvidence
{
    public int Count;
    public int Inside;
    public int Titled;
    public int AfterRole;
    public int Described;
    public int Reporting;
    public int AfterThe;
    public int PlacePreposition;
    public int BeforeRegion;
    public int BeforePronoun;
    public int Body;
    public int Place;

    /// <summary>Whether the article has the form with "Inc." or the like behind it.</summary>
    public bool IsCompany;

    /// <summary>Whether the article stands somebody or something in it.</summary>
    public readonly bool IsPlaced => BeforeRegion > 0 || (PlacePreposition > 0 && Reporting == 0);

    public void Add(Candidate candidate, NameCues cues)
    {
        Count++;
        Inside += (cues & NameCues.SentenceStart) == 0 ? 1 : 0;
        Titled += (cues & NameCues.Titled) != 0 ? 1 : 0;
        AfterRole += (cues & NameCues.AfterRole) != 0 ? 1 : 0;
        Described += (cues & NameCues.Described) != 0 ? 1 : 0;
        Reporting += (cues & NameCues.Reporting) != 0 ? 1 : 0;
        AfterThe += (cues & NameCues.AfterThe) != 0 ? 1 : 0;
        PlacePreposition += (cues & NameCues.AfterPlacePreposition) != 0 ? 1 : 0;
        BeforePronoun += (cues & NameCues.BeforePronoun) != 0 ? 1 : 0;
        Body += (cues & NameCues.Body) != 0 ? 1 : 0;
        Place += (cues & NameCues.Place) != 0 ? 1 : 0;
        BeforeRegion += (cues & NameCues.BeforeRegion) != 0 ? 1 : 0;
    }
}
