using OnRecord.Reading.Actors.Roles;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors.Forms;

/// <summary>
/// Joins the mentions of one person: "John Kerry", "John F. Kerry", "Kerry", "John". Two people of one surname stay apart;
/// a surname alone then goes to the one just named in full, else to the one with the same title, else to the one whom the
/// article introduced first, unless it names another twice as often in full.
/// </summary>
internal sealed class PersonMerger(WordFacts facts, ActorDrafts actors)
{
    /// <summary>So many people of one surname are told apart; more would cost time without end.</summary>
    private const int MostNamesakes = 16;

    /// <summary>A short form of a first name has so many letters at least.</summary>
    private const int ShortestName = 4;
    private const int MostForShortName = 64;

    private readonly Document _document = facts.Document;
    private readonly FullNames _names = new(facts);

    // By the number of the word: who has it as what part of the name.
    private readonly WordChains _bySurname = new(facts.Document.Scratch, facts.Document.Words.WordCount);
    private readonly WordChains _byMiddleName = new(facts.Document.Scratch, facts.Document.Words.WordCount);
    private readonly WordChains _byFirstName = new(facts.Document.Scratch, facts.Document.Words.WordCount);
    private readonly Chains<int> _families = new(facts.Document.Scratch);

    /// <summary>Gathers a mention of more than one word.</summary>
    /// <returns>The person; <see cref="ActorDrafts.None"/> where too many have the surname.</returns>
    public int AddFull(in Mention mention)
    {
        int person = Gather(mention);
        if (person != ActorDrafts.None)
        {
            ref ActorDraft draft = ref actors[person];
            draft.FullMentions++;
            draft.TitleToken = TitleOf(mention) is var title and >= 0 ? title : draft.TitleToken;
        }

        return person;
    }

    /// <summary>Whether words that are no first name stand before the last: "Honest Ted", "the Donald", "Former Gov. Lopes", "CJ Lopes".</summary>
    public bool MayBeEpithet(in Mention mention)
    {
        if (OfficeLetters.MayOpen(facts, mention))
        {
            return true;
        }

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
    /// The person whom an epithet names, or <see cref="ActorDrafts.None"/>: words that the lists know before a name of somebody in the
    /// article, other words only before a first name.
    /// </summary>
    public int FindByEpithet(in Mention mention)
    {
        const WordSenses known = WordSenses.Common | WordSenses.Function | WordSenses.Demonym
            | WordSenses.Title | WordSenses.Role | WordSenses.RoleModifier;
        int last = mention.EndToken - 1;
        bool isKnown = true;
        for (int i = mention.FirstToken; i < last; i++)
        {
            isKnown &= facts.Has(i, known) && !facts.Has(i, WordSenses.Surname);
        }

        Chain family = WhoHas(_bySurname, last);
        if (OfficeLetters.MayOpen(facts, mention))
        {
            return family.Count == 1 && _families.FirstOf(family) is var officer && OfficeLetters.Are(_document, mention.FirstToken, actors[officer].Fullest)
                ? officer
                : ActorDrafts.None;
        }

        if (family.Count == 0 || !isKnown)
        {
            family = family.Count == 0 ? WhoHas(_byFirstName, last) : default;
        }

        return family.Count == 1 ? _families.FirstOf(family) : ActorDrafts.None;
    }

    private int Gather(in Mention mention)
    {
        int surname = SurnameToken(mention);
        Chain family = WhoHas(_bySurname, surname);
        foreach (int person in _families.Of(family))
        {
            if (_names.AreOne(actors[person].Fullest, mention))
            {
                if (mention.Length > actors[person].Fullest.Length)
                {
                    actors[person].Fullest = mention;
                }

                if (!IsAmong(WhoHas(_byFirstName, mention.FirstToken), person))
                {
                    AddTo(_byFirstName, mention.FirstToken, person);
                }

                return person;
            }
        }

        int known = BySuffix(mention);
        known = known == ActorDrafts.None ? BeforeMarriage(mention, surname) : known;
        known = known == ActorDrafts.None ? ByBirth(mention) : known;
        if (known != ActorDrafts.None)
        {
            return known;
        }

        if (family.Count == MostNamesakes)
        {
            return ActorDrafts.None;
        }

        int added = actors.Add(ActorKind.Person, mention);
        AddTo(_bySurname, surname, added);
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
    private int BeforeMarriage(in Mention mention, int surname)
    {
        foreach (int person in _families.Of(WhoHas(_byMiddleName, surname)))
        {
            if (_names.IsSameWord(actors[person].Fullest.FirstToken, mention.FirstToken))
            {
                return person;
            }
        }

        return ActorDrafts.None;
    }

    /// <summary>"Omar Sr." is the "Omar Vane Sr." who was named before.</summary>
    private int BySuffix(in Mention mention)
    {
        int last = mention.EndToken - 1;
        Chain known = mention.Length == 2 && facts.Has(last, WordSenses.NameSuffix) ? WhoHas(_byFirstName, mention.FirstToken) : default;
        foreach (int person in _families.Of(known))
        {
            if (_names.IsSameWord(actors[person].Fullest.EndToken - 1, last))
            {
                return person;
            }
        }

        return ActorDrafts.None;
    }

    /// <summary>"Born | Ana Lund in Tarn, she": the only Ana who was named before.</summary>
    private int ByBirth(in Mention mention)
    {
        int before = mention.TitleFirst - 1;
        Chain known = before >= 0 && (facts.Is(before, "born") || facts.Is(before, "née") || facts.Is(before, "nee"))
            ? WhoHas(_byFirstName, mention.FirstToken)
            : default;
        return known.Count == 1 ? _families.FirstOf(known) : ActorDrafts.None;
    }

    private void AddTo(WordChains table, int token, int person)
    {
        ref Chain sharers = ref table.Of(_document.Words.WordOf(token));
        if (sharers.Count < MostNamesakes)
        {
            sharers = _families.Add(sharers, person);
        }
    }

    /// <summary>The person whom one word names, or <see cref="ActorDrafts.None"/>.</summary>
    /// <param name="mention">A mention of one word.</param>
    /// <param name="gender">What the title before the word tells.</param>
    public int FindShort(in Mention mention, Gender gender)
    {
        Chain family = WhoHas(_bySurname, mention.FirstToken);
        family = family.Count > 0 ? family : WhoHas(_byFirstName, mention.FirstToken);
        family = family.Count > 0 ? family : WhoHas(_byMiddleName, mention.FirstToken);
        int best = family.Count == 0 ? ByShortName(mention, gender) : ActorDrafts.None;
        foreach (int person in _families.Of(family))
        {
            if (!actors[person].Contradicts(gender)
                && (best == ActorDrafts.None
                    || (IsBefore(person, best) ? !Outweighs(best, person, mention) : Outweighs(person, best, mention))))
            {
                best = person;
            }
        }

        return best;
    }

    /// <summary>"Katar" is the only Katarzyna; of very many people it is not asked.</summary>
    private int ByShortName(in Mention mention, Gender gender)
    {
        ReadOnlySpan<char> word = _document.Span(mention.FirstToken);
        int found = ActorDrafts.None;
        if (word.Length < ShortestName || actors.Count > MostForShortName || mention.TitleFirst < mention.FirstToken
            || facts.Has(mention.FirstToken, WordSenses.FirstName))
        {
            return found;
        }

        for (int i = 0; i < actors.Count; i++)
        {
            bool isShort = actors[i].Kind == ActorKind.Person && actors[i].Fullest.Length > 1
                && _document.Span(actors[i].Fullest.FirstToken) is var name && name.Length > word.Length
                && name.StartsWith(word, StringComparison.Ordinal) && !actors[i].Contradicts(gender);
            if (isShort && found != ActorDrafts.None)
            {
                return ActorDrafts.None;
            }

            found = isShort ? i : found;
        }

        return found;
    }

    private bool IsBefore(int person, int other) => actors[person].Fullest.FirstToken < actors[other].Fullest.FirstToken;

    private bool Outweighs(int person, int other, in Mention mention) =>
        Weight(person, mention) > Weight(other, mention) + actors[other].FullMentions;

    private int Weight(int person, in Mention mention)
    {
        const int sameTitle = 1 << 20;
        ref readonly ActorDraft draft = ref actors[person];
        bool hasTitle = draft.TitleToken >= 0 && TitleOf(mention) is var title and >= 0 && _names.IsSameWord(title, draft.TitleToken);
        return draft.FullMentions + (hasTitle ? sameTitle : 0);
    }

    private int TitleOf(in Mention mention)
    {
        int title = mention.FirstToken - 1;
        return mention.TitleFirst < mention.FirstToken && facts.Has(title, WordSenses.Title) ? title : -1;
    }

    /// <summary>Everyone whom one word may name.</summary>
    public Chain Namesakes(in Mention mention) => WhoHas(_bySurname, mention.FirstToken);

    public bool IsAmong(Chain people, int person)
    {
        foreach (int one in _families.Of(people))
        {
            if (one == person)
            {
                return true;
            }
        }

        return false;
    }

    private int SurnameToken(in Mention mention)
    {
        int last = mention.EndToken - 1;
        while (last > mention.FirstToken && (facts.Has(last, WordSenses.NameSuffix) || !facts.IsWord(last)))
        {
            last--;
        }

        return last;
    }

    private Chain WhoHas(WordChains table, int token) => table[_document.Words.WordOf(token)];
}
