using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors.Forms;

/// <summary>
/// Joins the mentions of one organization or place: the same words, forms that the lists know for the same ("U.S.", "United
/// States"), initials ("Federal Rail Agency", "FRA") and shortened names ("Quist Partners", "Quist").
/// </summary>
internal sealed class FormMerger(WordFacts facts, ActorDrafts actors, ActorKind kind)
{
    /// <summary>So many words at most are left out of a name to shorten it.</summary>
    private const int LongestCut = 5;

    /// <summary>What each nation has, and each of its regions.</summary>
    private static readonly WordTable Divided = WordTable.Of(
        "court", "party", "government", "senate", "house", "parliament", "congress", "army", "bank");

    // Stands for the actor where several have the form: none has it alone.
    private const int Several = -1;

    private readonly Document _document = facts.Document;
    private readonly FullerForms _fuller = new(facts, kind);

    // All hold one more than the actor's number: 0 is none.
    private readonly SpanTable<int> _byForm = new(facts.Document);
    private readonly int[] _byFirstWord = kind == ActorKind.Organization ? facts.Document.Scratch.Rent<int>(facts.Document.Words.WordCount) : [];
    private readonly int[] _byLastWord = kind != ActorKind.Person ? facts.Document.Scratch.Rent<int>(facts.Document.Words.WordCount) : [];
    private SpanTable<int>? _byPart;
    private KeyTable? _bySynonym;
    private KeyTable? _beforeAcronym;
    private InitialsIndex? _byInitials;
    private Dictionary<string, int>? _byOwner;

    /// <summary>The actor that the mention names, made if it is new.</summary>
    public int Add(in Mention mention)
    {
        (int first, int end) = kind == ActorKind.Organization ? BodyForms.OwnWords(facts, mention) : (mention.FirstToken, mention.EndToken);
        int found = Find(mention, first, end, out int group);
        if (found == 0)
        {
            found = actors.Add(kind, mention) + 1;
            Index(mention, group, found);
        }

        _byForm.GetOrAdd(first, end) = found;
        if (kind == ActorKind.Organization && OpensAcronym(mention.EndToken))
        {
            _beforeAcronym ??= new KeyTable(_document.Scratch);
            _beforeAcronym.Set((ulong)mention.EndToken, found);
        }

        ref ActorDraft actor = ref actors[found - 1];
        if (_fuller.Is(mention, actor.Fullest))
        {
            actor.Fullest = mention;
        }

        return found - 1;
    }

    /// <param name="mention">The mention.</param>
    /// <param name="first">The first word of its form.</param>
    /// <param name="end">One past the form.</param>
    /// <param name="group">Receives the group of names that mean the same, where that had to be asked: wherever nothing is found.</param>
    private int Find(in Mention mention, int first, int end, out int group)
    {
        group = Synonyms.None;
        if (_byForm.TryGet(first, end, out int found))
        {
            return found;
        }

        if (_byOwner is not null && BodyForms.OwnerForm(facts, mention) is { } owner && _byOwner.TryGetValue(owner, out found))
        {
            return found;
        }

        group = GroupOf(mention, first, end);
        if (group != Synonyms.None && _bySynonym?[(ulong)group] is > 0 and var synonym)
        {
            return synonym;
        }

        if (FindIntroduced(mention) is > 0 and var introduced)
        {
            return introduced;
        }

        bool mayBeInitials = kind == ActorKind.Organization && mention.Length == 1 && facts.Shape(mention.FirstToken) is Shape.Capitals;
        if (mayBeInitials && _byInitials?.Find(_document.Span(mention.FirstToken)) is > 0 and var named)
        {
            return named;
        }

        return FindShort(mention, isListed: group != Synonyms.None);
    }

    /// <summary>The name that introduces an acronym, whatever its letters: "Swiss People’s Party (SVP)", "the party, or SVP,".</summary>
    private int FindIntroduced(in Mention mention)
    {
        int opening = mention.FirstToken - 1;
        opening -= opening > 0 && facts.Is(opening, "or") ? 1 : 0;
        bool isIntroduced = mention.Length == 1 && kind == ActorKind.Organization
            && (Acronyms.IsWrittenAsOne(facts, mention.FirstToken) || Acronyms.IsIntroduced(facts, mention.FirstToken))
            && opening > 0 && OpensAcronym(opening) && mention.EndToken < _document.Tokens.Length
            && (facts.Is(mention.EndToken, ")") || facts.Is(mention.EndToken, ","));
        return isIntroduced && _beforeAcronym is not null ? _beforeAcronym[(ulong)opening] : 0;
    }

    private bool OpensAcronym(int token) =>
        token + 1 < _document.Tokens.Length && (facts.Is(token, "(") || (facts.Is(token, ",") && facts.Is(token + 1, "or")));

    private int FindShort(in Mention mention, bool isListed)
    {
        int first = BodyForms.WithoutThe(facts, mention);
        if (kind != ActorKind.Organization || mention.EndToken - first > 1)
        {
            int part = _byPart is not null && _byPart.TryGet(first, mention.EndToken, out int whole) ? Single(whole) : 0;
            part = part == 0 && kind == ActorKind.Organization ? WithInitials(first, mention.EndToken) : part;
            bool isShortPlace = part == 0 && kind == ActorKind.Place && mention.Length == 1 && first > 0 && facts.Is(first - 1, "the");
            return isShortPlace ? Single(_byLastWord[_document.Words.WordOf(first)]) : part;
        }

        // A body's head stands for it where there is one such body, its first word where that says more: "the Foundation",
        // "the Kestrels", "Vale", "Quist".
        // A head that the lists hold as a name of its own does not: "House" is no "White House".
        bool isHead = facts.Has(first, WordSenses.OrganizationHead | WordSenses.PlaceHead | WordSenses.Common)
            || (DescriptionNounTable.IsPlural(_document.Span(first)) && !facts.Has(first, WordSenses.Demonym))
            || !facts.Has(first, WordSenses.Place | WordSenses.Demonym | WordSenses.FirstName | WordSenses.Surname | WordSenses.Organization);
        int word = _document.Words.WordOf(first);
        int found = isHead && !isListed ? Single(_byLastWord[word]) : 0;
        return found > 0 ? found : Single(_byFirstWord[word]);
    }

    /// <summary>"Tarn HC" is the "Tarn High Court".</summary>
    private int WithInitials(int first, int end)
    {
        ReadOnlySpan<char> letters = _document.Span(end - 1);
        int found = end - first == 2 && facts.Shape(end - 1) == Shape.Capitals ? Single(_byFirstWord[_document.Words.WordOf(first)]) : 0;
        if (found == 0
            || (BodyForms.WithoutThe(facts, actors[found - 1].Fullest) is var start
                && actors[found - 1].Fullest.EndToken - start != letters.Length + 1))
        {
            return 0;
        }

        for (int i = 0; i < letters.Length; i++)
        {
            if (_document.Text[_document.Tokens[start + 1 + i].Start] != letters[i])
            {
                return 0;
            }
        }

        return found;
    }

    private static int Single(int found) => found == Several ? 0 : found;

    private int GroupOf(in Mention mention, int first, int end)
    {
        int group = Synonyms.Shared.GroupOf(_document.Span(_document.ExtentOf(first, end)));
        return group == Synonyms.None && BodyForms.WithoutThe(facts, mention) > mention.FirstToken
            ? Synonyms.Shared.GroupOf(_document.Span(_document.ExtentOf(mention.FirstToken + 1, mention.EndToken)))
            : group;
    }

    private void Index(in Mention mention, int group, int actor)
    {
        if (group != Synonyms.None)
        {
            (_bySynonym ??= new KeyTable(_document.Scratch)).Set((ulong)group, actor);
        }

        int start = BodyForms.WithoutThe(facts, mention);
        if (mention.EndToken - start == 1)
        {
            return;
        }

        if (kind != ActorKind.Organization)
        {
            AddPartBeforeComma(mention, actor);
            AddShortPlace(mention, actor);
            if (kind == ActorKind.Place && facts.Has(mention.EndToken - 1, WordSenses.PlaceHead))
            {
                Share(ref _byLastWord[_document.Words.WordOf(mention.EndToken - 1)], actor);
            }

            return;
        }

        if (BodyForms.OwnerForm(facts, mention) is { } owner)
        {
            _byOwner ??= new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
            _byOwner[owner] = actor;
            return;
        }

        _byInitials ??= new InitialsIndex(facts);
        _byInitials.Add(start, mention.EndToken, actor);
        if (facts.Has(start, WordSenses.Place))
        {
            _byInitials.Add(start + 1, mention.EndToken, actor);
        }

        Share(ref _byFirstWord[_document.Words.WordOf(start)], actor);
        Share(ref _byLastWord[_document.Words.WordOf(mention.EndToken - 1)], actor);
        int tail = BodyForms.TailOf(facts, start, mention.EndToken);
        if (tail < mention.EndToken)
        {
            Share(ref _byLastWord[_document.Words.WordOf(tail - 1)], actor);
            for (int cut = start + 1; cut < tail - 1; cut++)
            {
                AddEnd(start, cut, tail, actor);
            }
        }

        for (int cut = start + 1; cut < mention.EndToken; cut++)
        {
            AddParts(mention, start, cut, actor);
        }
    }

    /// <summary>"Washington, D.C." is "Washington" too.</summary>
    private void AddPartBeforeComma(in Mention mention, int actor)
    {
        for (int i = mention.FirstToken + 1; i < mention.EndToken; i++)
        {
            if (facts.Is(i, ","))
            {
                SharePart(mention.FirstToken, i, actor);
                return;
            }
        }
    }

    /// <summary>"Tarn Province" is "Tarn", and "the Ohio" the "Ohio River".</summary>
    private void AddShortPlace(in Mention mention, int actor)
    {
        if (kind == ActorKind.Place && PlaceForms.ShortOf(facts, mention, out bool needsArticle) is (var first, var end) && end > first)
        {
            if (needsArticle)
            {
                Share(ref _byLastWord[_document.Words.WordOf(first)], actor);
            }
            else
            {
                SharePart(first, end, actor);
            }
        }
    }

    /// <summary>
    /// "Rail Agency" is the "Federal Rail Agency", "University of Ardmore" the "University of Ardmore at Tarn"; "Supreme
    /// Court" need not be the "Ohio Supreme Court".
    /// </summary>
    private void AddParts(in Mention mention, int start, int cut, int actor)
    {
        if (cut - start > LongestCut && mention.EndToken - cut > LongestCut)
        {
            return;
        }

        AddEnd(start, cut, mention.EndToken, actor);
        if (cut - start > 1 && (facts.IsCapitalised(cut - 1) || EndsSaint(start, cut))
            && (!BodyForms.NamesOwner(facts, cut, mention.EndToken) || facts.Has(mention.EndToken - 1, WordSenses.CompanySuffix)))
        {
            SharePart(start, cut, actor);
        }
    }

    /// <summary>"St Fintan’s" is the "St Fintan’s Hospital".</summary>
    private bool EndsSaint(int start, int cut) =>
        cut - start == 3 && _document.KindOf(cut - 1) == TokenKind.Clitic && (facts.Is(start, "st") || facts.Is(start, "st."));

    private void AddEnd(int start, int cut, int end, int actor)
    {
        if (end - cut > 1 && facts.IsCapitalised(cut) && (!BodyForms.NamesOwner(facts, start, cut) || IsOfNation(start, cut, end)))
        {
            SharePart(cut, end, actor);
        }
    }

    /// <summary>"Coast Guard" is the "Tarnish Coast Guard"; what the lists know, as "Supreme Court", need not be, nor a court or a party.</summary>
    private bool IsOfNation(int start, int cut, int end) =>
        cut - start == 1 && facts.Has(start, WordSenses.Demonym) && !facts.Has(start, WordSenses.FirstName | WordSenses.Surname)
        && !facts.IsAny(end - 1, Divided) && (facts.PhraseSenses(cut) & WordSenses.Organization) == 0;

    private void SharePart(int first, int end, int actor) => Share(ref (_byPart ??= new SpanTable<int>(_document)).GetOrAdd(first, end), actor);

    /// <summary>Two bodies that share a part of their names have no short form in common.</summary>
    private static void Share(ref int sharer, int actor) => sharer = sharer == 0 || sharer == actor ? actor : Several;
}
