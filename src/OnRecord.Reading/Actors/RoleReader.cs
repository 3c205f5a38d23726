using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors;

/// <summary>
/// Finds the titles and descriptions printed beside a person's name: before it ("Russian Foreign Minister Ana Lopes", "the
/// veteran goalkeeper Ana Lopes"), before a comma (<see cref="RoleBeforeComma"/>) and behind it
/// (<see cref="RoleBehind"/>). Mentions are read in text order, since people share a plural: "Sens. Ana Lopes and Omar Vane".
/// </summary>
internal sealed class RoleReader(WordFacts facts, ActorDrafts actors)
{
    private const int LongestBefore = 8;
    private const int LongestOffice = 4;
    private const int LongestBetweenSharers = 12;

    private static readonly WordTable Addresses = WordTable.Of("dr", "dr.", "cllr", "cllr.", "coun", "coun.");

    /// <summary>Letters behind a name that tell an office: "Ana Lopes MP".</summary>
    private static readonly WordTable Letters = WordTable.Of("mp", "mep", "msp", "mla", "mpp", "td", "kc", "qc", "sc", "bl");

    private readonly Document _document = facts.Document;
    private Extent? _plural;
    private int _endOfLastSharer;
    private (int Actor, int EndToken) _last = (ActorDrafts.None, -1);

    /// <summary>Adds what is printed beside the mention to its actor's roles.</summary>
    public void Read(in Mention mention, int actor)
    {
        Sentence sentence = _document.Sentences[_document.SentenceOf(mention.FirstToken)];
        Extent? beforeComma = RoleBeforeComma.Read(facts, mention, sentence);
        Add(actor, beforeComma);
        Add(actor, Before(mention, sentence) ?? Shared(mention, sentence) ?? AsExample(mention, sentence) ?? Introduced(mention, sentence));
        if (beforeComma is { } plural && mention.EndToken < sentence.EndToken && facts.Is(mention.EndToken, "and"))
        {
            Share(plural, mention);
        }

        if (mention.EndToken < sentence.EndToken && facts.Shape(mention.EndToken) == Shape.Capitals && facts.IsAny(mention.EndToken, Letters))
        {
            Add(actor, _document.Tokens[mention.EndToken].Extent);
        }

        (Extent? behind, Extent? further) = RoleBehind.Read(facts, mention, sentence);
        Add(actor, behind);
        Add(actor, further);

        // "Ana Lopes and Omar Vane, sociologists at the University of Ardmore".
        bool isPair = _last.EndToken == mention.TitleFirst - 1 && _last.EndToken > sentence.FirstToken && facts.Is(_last.EndToken, "and");
        if (isPair && behind is { } both && RoleWords.IsOfSeveral(facts, both))
        {
            Add(_last.Actor, both);
        }

        _last = (actor, mention.EndToken);
    }

    private void Share(Extent plural, in Mention mention)
    {
        _plural = plural;
        _endOfLastSharer = mention.EndToken;
    }

    private void Add(int actor, Extent? role)
    {
        if (role is { } printed)
        {
            actors.AddRole(actor, printed);
            actors[actor].TitleVotes += GenderReader.VotesOfRole(facts, printed);
        }
    }

    private Extent? Before(in Mention mention, Sentence sentence)
    {
        int first = mention.FirstToken;
        int title = mention.TitleFirst;
        while (title < first && facts.Has(title, WordSenses.Honorific) && !facts.Has(title, RoleWords.Senses))
        {
            title++;
        }

        int end = first;
        title = Math.Min(title, first - OfficeBefore(first, sentence));
        if (title == first)
        {
            // "Presidential candidate | Dr. Ana Lopes".
            end = mention.TitleFirst;
            title = end - OfficeBefore(end, sentence);
        }

        if (title == end)
        {
            return Employer(first, sentence);
        }

        title -= OfficeOf(title, sentence);

        // A printed title takes other capitals along; small words before it belong to the sentence: "two rivals back Sen. Lopes".
        bool isSmall = facts.Shape(title) == Shape.Lower;
        int start = title;
        while (start > sentence.FirstToken && start > title - LongestBefore && (Qualifies(start - 1, isSmall) || IsSmallRoleBefore(start)))
        {
            start--;
        }

        // "Presidential candidate | Dr. Ana Lopes", "council leader | Cllr Ana Lopes": what she is addressed by is no
        // office. "Harbour master Ana Lopes": a small word addresses nobody.
        while (start < end - 1
            && (facts.IsAny(end - 1, Addresses)
                || (facts.IsCapitalised(end - 1) && facts.Has(end - 1, WordSenses.Honorific) && !facts.Has(end - 1, RoleWords.Senses))))
        {
            end--;
        }

        start = WithFirstOffice(start, sentence);
        start -= OwnerBefore(start, sentence);
        Extent role = _document.ExtentOf(start, end);
        _plural = RoleWords.IsPlural(_document.Span(end - 1)) ? role : null;
        _endOfLastSharer = mention.EndToken;
        return role;
    }

    /// <summary>"Managing director and | chief executive Ana Lopes"; "the coach and | Mayor Ana Lopes" are two.</summary>
    private int WithFirstOffice(int start, Sentence sentence)
    {
        int office = start - 2;
        if (office < sentence.FirstToken || !facts.Is(start - 1, "and")
            || !(RoleWords.IsSmallRole(facts, office) || RoleWords.IsPrintedOffice(facts, office))
            || RoleWords.IsPlural(_document.Span(office)))
        {
            return start;
        }

        office -= Math.Max(OfficeBefore(start - 1, sentence) - 1, 0);
        while (office > sentence.FirstToken && office > start - LongestBefore && Qualifies(office - 1, facts.Shape(start) == Shape.Lower))
        {
            office--;
        }

        return office > sentence.FirstToken && RoleWords.IsArticle(facts, office - 1) ? start : office;
    }

    /// <summary>"Novelists such as | Ana Lopes", "other retired pilots, including | Ana Lopes".</summary>
    private Extent? AsExample(in Mention mention, Sentence sentence)
    {
        int end = mention.TitleFirst - 1;
        bool isSuch = end - 1 > sentence.FirstToken && facts.Is(end, "as") && facts.Is(end - 1, "such");
        if (!isSuch && !(end > sentence.FirstToken && (facts.Is(end, "including") || facts.Is(end, "like"))))
        {
            return null;
        }

        end -= isSuch ? 1 : 0;
        end -= facts.Is(end - 1, ",") ? 1 : 0;
        int head = end - 1;
        if (head < sentence.FirstToken || !RoleWords.IsPlural(_document.Span(head)) || !RoleWords.IsSmallRole(facts, head))
        {
            return null;
        }

        Extent role = _document.ExtentOf(FirstOfSmallRole(head, sentence), end);
        Share(role, mention);
        return role;
    }

    private int FirstOfSmallRole(int head, Sentence sentence)
    {
        int start = head;
        while (start > sentence.FirstToken && start > head - LongestBefore && !facts.Is(start - 1, "other") && Qualifies(start - 1, isSmall: true))
        {
            start--;
        }

        return start;
    }

    /// <summary>"A retired nurse named | Ana Lopes".</summary>
    private Extent? Introduced(in Mention mention, Sentence sentence)
    {
        int end = mention.TitleFirst - 1;
        if (end <= sentence.FirstToken || !facts.Is(end, "named")
            || !RoleWords.IsSmallRole(facts, end - 1) || RoleWords.IsPlural(_document.Span(end - 1)))
        {
            return null;
        }

        int start = FirstOfSmallRole(end - 1, sentence);
        return start > sentence.FirstToken && (RoleWords.IsArticle(facts, start - 1) || facts.Is(start - 1, "another"))
            ? _document.ExtentOf(start, end)
            : null;
    }

    /// <summary>"Undersecretary for | Management", "Professor of | Law".</summary>
    private int OfficeOf(int title, Sentence sentence)
    {
        int office = title - 2;
        return office >= sentence.FirstToken && (facts.Is(office + 1, "of") || facts.Is(office + 1, "for"))
            && facts.IsCapitalised(office) && facts.IsCapitalised(title)
            && facts.Has(office, RoleWords.Senses) && !RoleWords.IsPlural(_document.Span(office)) ? 2 : 0;
    }

    /// <summary>"Harbor News’s | Ana Lopes": whose she is.</summary>
    private Extent? Employer(int token, Sentence sentence)
    {
        int clitic = token - 1;
        if (clitic <= sentence.FirstToken || _document.KindOf(clitic) != TokenKind.Clitic)
        {
            return null;
        }

        int start = clitic;
        bool isBody = false;
        while (start > sentence.FirstToken && start > clitic - LongestOffice && facts.IsCapitalised(start - 1))
        {
            start--;
            isBody |= facts.Has(start, WordSenses.Organization | WordSenses.OrganizationHead)
                || (facts.PhraseSenses(start) & WordSenses.Organization) != 0;
        }

        // "As the Post’s Ana Lopes reported".
        start += start == sentence.FirstToken && start + 1 < clitic && facts.Has(start, WordSenses.Function) && !facts.Is(start, "the") ? 1 : 0;
        start += start < clitic && facts.Is(start, "the") ? 1 : 0;
        return isBody ? _document.ExtentOf(start, token) : null;
    }

    /// <summary>
    /// How many words before the token are a role or a title that the name was found without: "goalkeeper", "secretary of state",
    /// and, as the sentence begins, "Neighbor".
    /// </summary>
    private int OfficeBefore(int token, Sentence sentence)
    {
        for (int length = LongestOffice; length > 1; length--)
        {
            int first = token - length;
            if (first >= sentence.FirstToken && facts.PhraseLength(first) == length && (facts.PhraseSenses(first) & RoleWords.Senses) != 0)
            {
                return length;
            }
        }

        int last = token - 1;
        bool isTitle = last >= sentence.FirstToken
            && (RoleWords.IsSmallRole(facts, last) || RoleWords.IsPrintedPlural(facts, last)
                || (facts.IsCapitalised(last) && !facts.Has(last, WordSenses.FirstName | WordSenses.Place)
                    && (facts.Has(last, WordSenses.Title) || (last == sentence.FirstToken && IsPersonOnly(last)))));
        return isTitle ? 1 : 0;
    }

    /// <summary>"Neighbor", not "Demand", which may be an order, nor "Team".</summary>
    private bool IsPersonOnly(int token) =>
        facts.Has(token, WordSenses.Role)
        && !facts.Has(token, WordSenses.Verb | WordSenses.Reporting | WordSenses.OrganizationHead | WordSenses.OrganizationTail);

    /// <summary>Whether the word belongs to the title or role after it: nouns, adjectives and names do, small words and verbs do not.</summary>
    private bool Qualifies(int token, bool isSmall)
    {
        if (!facts.IsWord(token))
        {
            return false;
        }

        bool isRole = RoleWords.IsSmallRole(facts, token);
        if (!isRole && facts.Has(token, WordSenses.Function | WordSenses.Verb | WordSenses.Calendar))
        {
            return false;
        }

        if (facts.Shape(token) != Shape.Lower)
        {
            return facts.IsCapitalised(token) && !(facts.Has(token, WordSenses.Reporting) && SentenceStart.IsAt(facts, token));
        }

        return facts.Has(token, WordSenses.RoleModifier)
            || (isSmall && !RoleWords.IsAdverb(_document.Span(token)) && (isRole || !facts.Has(token, WordSenses.Reporting)));
    }

    /// <summary>A second role before a printed title: "presidential candidate | Sen. Ana Lopes".</summary>
    private bool IsSmallRoleBefore(int token) => RoleWords.IsSmallRole(facts, token - 1) && !RoleWords.IsPlural(_document.Span(token - 1));

    /// <summary>How many tokens before the role say whose it is: "Quist’s | campaign manager", "his | wife".</summary>
    private int OwnerBefore(int start, Sentence sentence)
    {
        int owner = start - 1;
        if (owner < sentence.FirstToken)
        {
            return 0;
        }

        if (RoleWords.IsPossessive(facts, owner))
        {
            // "Its | chairman Ana Lopes": whose chairman she is the sentence tells, the role alone does not.
            return facts.Is(owner, "its") ? 0 : 1;
        }

        if (_document.KindOf(owner) != TokenKind.Clitic)
        {
            return 0;
        }

        while (owner > sentence.FirstToken && owner > start - LongestBefore && facts.IsCapitalised(owner - 1)
            && !facts.Has(owner - 1, WordSenses.Function | WordSenses.Calendar))
        {
            owner--;
        }

        return owner < start - 1 ? start - owner : 0;
    }

    /// <summary>The plural before the first of several names: it is every one's.</summary>
    private Extent? Shared(in Mention mention, Sentence sentence)
    {
        if (_plural is not { } role || role.Start < _document.Tokens[sentence.FirstToken].Start
            || mention.TitleFirst < _endOfLastSharer || mention.TitleFirst - _endOfLastSharer > LongestBetweenSharers)
        {
            _plural = null;
            return null;
        }

        bool isJoined = false;
        for (int i = _endOfLastSharer; i < mention.TitleFirst; i++)
        {
            char mark = _document.Text[_document.Tokens[i].Start];
            isJoined |= mark == ',' || facts.Is(i, "and");
            if (!(mark is ',' or '(' or ')' or '.' || Characters.IsDash(mark) || facts.IsCapitalised(i) || facts.Is(i, "and") || facts.Is(i, "of")))
            {
                _plural = null;
                return null;
            }
        }

        _endOfLastSharer = mention.EndToken;
        return isJoined ? role : null;
    }
}
