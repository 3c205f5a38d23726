using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors;

/// <summary>
/// Joins the mentions of one person: "John Kerry", "John F. Kerry", "Kerry", "John". Two people of one surname stay apart;
/// a surname alone then goes to the one just named in full, else to the one with the same title, else to the one whom the
/// article introduced first, unless it names another twice as often in full.
/// </summary>
internal sealed class PersonMerger(WordFacts facts)
{
    /// <summary>So many people of one surname are told apart; more would cost time without end.</summary>
    private const int MostNamesakes = 16;

    private readonly Document _document = facts.Document;
    private readonly SpanTable<int> _bySurname = new(facts.Document);
    private readonly SpanTable<int> _byMiddleName = new(facts.Document);
    private readonly SpanTable<int> _byFirstName = new(facts.Document);
    private readonly List<List<ActorDraft>> _families = [];

    /// <summary>Gathers a mention of more than one word.</summary>
    public ActorDraft? AddFull(Mention mention)
    {
        if (Gather(mention) is not { } person)
        {
            return null;
        }

        person.FullMentions++;
        person.TitleToken = TitleOf(mention) is var title and >= 0 ? title : person.TitleToken;
        return person;
    }

    /// <summary>Whether words that are no first name stand before the last: "Honest Ted", "the Donald", "Former Gov. Lopes".</summary>
    public bool MayBeEpithet(Mention mention)
    {
        for (int i = mention.FirstToken; i < mention.EndToken - 1; i++)
        {
            bool isNamePart = facts.Has(i, WordSenses.FirstName | WordSenses.Particle) || facts.Shape(i) is not (Shape.Capital or Shape.Lower);
            if (isNamePart)
            {
                return false;
            }
        }

        return mention.Length > 1 && !facts.Has(mention.EndToken - 1, WordSenses.NameSuffix);
    }

    /// <summary>
    /// The person whom an epithet names, or <see langword="null"/>: words that the lists know before a name of somebody in the
    /// article, other words only before a first name.
    /// </summary>
    public ActorDraft? FindByEpithet(Mention mention)
    {
        const WordSenses known = WordSenses.Common | WordSenses.Function | WordSenses.Demonym | WordSenses.Title | WordSenses.Role | WordSenses.RoleModifier;
        int last = mention.EndToken - 1;
        bool isKnown = true;
        for (int i = mention.FirstToken; i < last; i++)
        {
            isKnown &= facts.Has(i, known) && !facts.Has(i, WordSenses.Surname);
        }

        List<ActorDraft>? family = isKnown ? Known(_bySurname, last) ?? Known(_byFirstName, last) : Known(_bySurname, last) is null ? Known(_byFirstName, last) : null;
        return family is [var person] ? person : null;
    }

    private ActorDraft? Gather(Mention mention)
    {
        int surname = SurnameToken(mention);
        List<ActorDraft> family = FamilyOf(_bySurname, surname);
        foreach (ActorDraft person in family)
        {
            if (IsSame(person.Fullest, mention))
            {
                if (mention.Length > person.Fullest.Length && !IsInCapitals(mention))
                {
                    person.Fullest = mention;
                }

                return person;
            }
        }

        if (BeforeMarriage(mention, surname) is { } known)
        {
            return known;
        }

        if (family.Count == MostNamesakes)
        {
            return null;
        }

        var added = new ActorDraft(ActorKind.Person, mention);
        family.Add(added);
        AddTo(_byFirstName, mention.FirstToken, added);
        for (int i = mention.FirstToken + 1; i < surname; i++)
        {
            if (facts.Shape(i) == Shape.Capital)
            {
                AddTo(_byMiddleName, i, added);
            }
        }

        return added;
    }

    /// <summary>"Ana Lopes" is the "Ana Lopes Quist" who was named before.</summary>
    private ActorDraft? BeforeMarriage(Mention mention, int surname)
    {
        foreach (ActorDraft person in Known(_byMiddleName, surname) ?? [])
        {
            if (EqualFolded(person.Fullest.FirstToken, mention.FirstToken))
            {
                return person;
            }
        }

        return null;
    }

    private void AddTo(SpanTable<int> table, int token, ActorDraft person)
    {
        List<ActorDraft> sharers = FamilyOf(table, token);
        if (sharers.Count < MostNamesakes)
        {
            sharers.Add(person);
        }
    }

    /// <summary>The person whom one word names, or <see langword="null"/>.</summary>
    /// <param name="mention">A mention of one word.</param>
    /// <param name="gender">What the title before the word tells.</param>
    public ActorDraft? FindShort(Mention mention, Gender gender)
    {
        List<ActorDraft>? family = Known(_bySurname, mention.FirstToken) ?? Known(_byFirstName, mention.FirstToken) ?? Known(_byMiddleName, mention.FirstToken);
        if (family is null)
        {
            return null;
        }

        ActorDraft? best = null;
        foreach (ActorDraft person in family)
        {
            if (!person.Contradicts(gender) && (best is null || Weight(person, mention) > Weight(best, mention) + best.FullMentions))
            {
                best = person;
            }
        }

        return best;
    }

    private int Weight(ActorDraft person, Mention mention)
    {
        const int sameTitle = 1 << 20;
        bool hasTitle = person.TitleToken >= 0 && TitleOf(mention) is var title and >= 0 && EqualFolded(title, person.TitleToken);
        return person.FullMentions + (hasTitle ? sameTitle : 0);
    }

    private int TitleOf(Mention mention)
    {
        int title = mention.FirstToken - 1;
        return mention.TitleFirst < mention.FirstToken && facts.Has(title, WordSenses.Title) ? title : -1;
    }

    /// <summary>Everyone whom one word may name.</summary>
    public IReadOnlyList<ActorDraft> Namesakes(Mention mention) => Known(_bySurname, mention.FirstToken) ?? [];

    /// <summary>Whether a full name ends with this one: "Peña Nieto" with "Enrique Peña Nieto".</summary>
    private bool IsSame(Mention known, Mention other)
    {
        if (EqualFolded(known.FirstToken, other.FirstToken))
        {
            return !MiddlesDiffer(known, other);
        }

        if (EndsWith(known, other) || EndsWith(other, known))
        {
            return true;
        }

        ReadOnlySpan<char> a = _document.Span(known.FirstToken), b = _document.Span(other.FirstToken);
        if (ShortNames.Shared.MayBeOne(a, b))
        {
            return true;
        }

        bool initials = facts.Shape(known.FirstToken) == Shape.Initial || facts.Shape(other.FirstToken) == Shape.Initial;
        return initials && Characters.Fold(a[0]) == Characters.Fold(b[0]);
    }

    /// <summary>"George W. Bush" is not "George H. Bush".</summary>
    private bool MiddlesDiffer(Mention a, Mention b) =>
        a.Length > 2 && b.Length > 2
        && IsInitial(a.FirstToken + 1) && IsInitial(b.FirstToken + 1)
        && !EqualFolded(a.FirstToken + 1, b.FirstToken + 1);

    private bool IsInitial(int token) => facts.Shape(token) is Shape.Initial or Shape.Capitals;

    private bool EndsWith(Mention longer, Mention shorter)
    {
        if (shorter.Length >= longer.Length)
        {
            return false;
        }

        for (int i = 1; i <= shorter.Length; i++)
        {
            if (!EqualFolded(longer.EndToken - i, shorter.EndToken - i))
            {
                return false;
            }
        }

        return true;
    }

    private bool EqualFolded(int a, int b)
    {
        ReadOnlySpan<char> left = _document.Span(a), right = _document.Span(b);
        if (left.Length != right.Length)
        {
            return false;
        }

        for (int i = 0; i < left.Length; i++)
        {
            if (Characters.Fold(left[i]) != Characters.Fold(right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsInCapitals(Mention mention) => facts.Shape(mention.EndToken - 1) == Shape.Capitals;

    private int SurnameToken(Mention mention)
    {
        int last = mention.EndToken - 1;
        while (last > mention.FirstToken && (facts.Has(last, WordSenses.NameSuffix) || !facts.IsWord(last)))
        {
            last--;
        }

        return last;
    }

    private List<ActorDraft> FamilyOf(SpanTable<int> table, int token)
    {
        Token word = _document.Tokens[token];
        ref int number = ref table.GetOrAdd(word.Start, word.Length);
        if (number == 0)
        {
            _families.Add(new List<ActorDraft>(capacity: 1));
            number = _families.Count;
        }

        return _families[number - 1];
    }

    private List<ActorDraft>? Known(SpanTable<int> table, int token) =>
        table.TryGet(_document.Span(token), out int number) && _families[number - 1].Count > 0 ? _families[number - 1] : null;
}
