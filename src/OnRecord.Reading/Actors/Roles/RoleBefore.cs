using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors.Roles;

/// <summary>
/// Finds what is printed right before a person's name: "Russian Foreign Minister Ana Lopes", "the veteran goalkeeper Ana Lopes",
/// "Minister of Trade and Dams Ana Lopes", "Harbor News’s Ana Lopes".
/// </summary>
internal readonly struct RoleBefore(WordFacts facts, TagArray tags, ScratchList<Mention> mentions, Sentence sentence)
{
    private const int LongestBefore = 8;
    private const int LongestOffice = 4;
    private const int LongestField = 8;

    private static readonly WordTable Addresses = RuleWords.Of("address");

    private readonly Document _document = facts.Document;
    private readonly RoleDeeds _deeds = new(facts, tags, mentions, sentence);

    /// <returns>The words before the name, or <see langword="null"/> where none tell anything.</returns>
    public Extent? Read(in Mention mention)
    {
        int first = mention.FirstToken;
        int title = mention.TitleFirst;
        while (title < first && facts.Has(title, WordSenses.Honorific) && !facts.Has(title, RoleWords.Senses))
        {
            title++;
        }

        // "Attorney General (AG) | Ana Lopes"
        int end = first, bracket = Brackets.Start(facts, title, sentence.FirstToken);
        title = bracket < title ? bracket - OfficeBefore(bracket) is var behind && behind < bracket ? behind : title : title;
        title = Math.Min(title, first - OfficeBefore(first));
        if (title == first)
        {
            // "Presidential candidate | Dr. Ana Lopes".
            end = mention.TitleFirst;
            title = end - OfficeBefore(end);
        }

        if (title < end && _deeds.IsAccusation(title, end))
        {
            return null;
        }

        int office = title == end || facts.IsCapitalised(title) ? OfficeWithField(title, isField: title < end) : -1;
        if (office < 0 && title == end)
        {
            return Employer(first);
        }

        title = office < 0 ? title : office;

        // A printed title takes other capitals along; small words before it belong to the sentence: "two rivals back Sen. Lopes".
        bool isSmall = facts.Shape(title) == Shape.Lower;
        int start = title, lowest = Math.Max(sentence.FirstToken, _deeds.BehindDoer(title));
        while (start > lowest && start > title - LongestBefore)
        {
            // "Health Executive (HSE) | inspector Ana Lopes"
            int before = Brackets.Start(facts, start, lowest);
            if (!(Qualifies(before - 1, isSmall) || (before == start && IsSmallRoleBefore(start))))
            {
                break;
            }

            start = before - 1;
        }

        // "Presidential candidate | Dr. Ana Lopes", "council leader | Cllr Ana Lopes": what she is addressed by is no
        // office. "Harbour master Ana Lopes": a small word addresses nobody.
        while (start < end - 1
            && (facts.IsAny(end - 1, Addresses)
                || (facts.IsCapitalised(end - 1) && facts.Has(end - 1, WordSenses.Honorific) && !facts.Has(end - 1, RoleWords.Senses))))
        {
            end--;
        }

        start = _deeds.BehindDeed(start, title);
        start = WithFirstOffice(start);
        start = WithWholeBody(start, end);
        start -= OwnerBefore(start);
        return _document.ExtentOf(start, end);
    }

    /// <returns>Where what qualifies a role starts: "other | retired ferry pilots".</returns>
    public int FirstOfSmallRole(int head)
    {
        int start = head;
        while (start > sentence.FirstToken && start > head - LongestBefore && !facts.Is(start - 1, "other") && Qualifies(start - 1, isSmall: true))
        {
            start--;
        }

        return start;
    }

    /// <summary>"Managing director and | chief executive Ana Lopes"; "the coach and | Mayor Ana Lopes" are two.</summary>
    private int WithFirstOffice(int start)
    {
        int office = start - 2;
        if (office < sentence.FirstToken || !facts.Is(start - 1, "and")
            || !(RoleWords.IsSmallRole(facts, office) || RoleWords.IsPrintedOffice(facts, office))
            || RoleWords.IsPlural(_document.Span(office)))
        {
            return start;
        }

        office -= Math.Max(OfficeBefore(start - 1) - 1, 0);
        while (office > sentence.FirstToken && office > start - LongestBefore && Qualifies(office - 1, facts.Shape(start) == Shape.Lower))
        {
            office--;
        }

        return office > sentence.FirstToken && RoleWords.IsArticle(facts, office - 1) ? start : office;
    }

    /// <summary>
    /// "Tram and | Bus Union secretary Ana Lopes": whose office it is stands there in full; "Power and | Energy Minister Ana Lopes".
    /// </summary>
    private int WithWholeBody(int start, int end)
    {
        for (int i = Mention.FirstAfter(mentions, _document.Tokens[start].Start); i < mentions.Length && mentions[i].FirstToken < start; i++)
        {
            if (mentions[i].Kind != ActorKind.Person && mentions[i].EndToken > start && mentions[i].EndToken < end)
            {
                return mentions[i].FirstToken;
            }
        }

        const WordSenses others = WordSenses.FirstName | WordSenses.Surname | WordSenses.Place | WordSenses.Demonym | WordSenses.Organization
            | WordSenses.Title | WordSenses.Role | WordSenses.RoleModifier | WordSenses.Honorific | WordSenses.Function;
        bool isSubject = start - 2 >= sentence.FirstToken && end - start > 1 && facts.Is(start - 1, "and")
            && facts.Shape(start - 2) == Shape.Capital && facts.Has(start - 2, WordSenses.Common) && !facts.Has(start - 2, others)
            && !RoleWords.IsPrintedPlural(facts, start - 2)
            && facts.Shape(start) == Shape.Capital && facts.Shape(start + 1) == Shape.Capital
            && !facts.Has(start, WordSenses.Title | WordSenses.Role | WordSenses.Honorific) && facts.Has(start + 1, WordSenses.Title);
        return isSubject ? start - 2 : start;
    }

    /// <returns>Where the office starts whose field precedes: "Minister | of Natural Resources and Trade | Ana Lopes"; -1 where none does.</returns>
    /// <param name="end">Where to look back from.</param>
    /// <param name="isField">Whether a word of the field stands there: "Professor of | Law".</param>
    private int OfficeWithField(int end, bool isField)
    {
        // "Secretary of State | Ana Quist and Senator Ana Lopes" are two.
        int farthest = facts.Has(end, RoleWords.Senses) ? end - 1 : end - LongestField;
        for (int i = end - 1; i > sentence.FirstToken && i >= farthest; i--)
        {
            bool isOpening = facts.Is(i, "of") || facts.Is(i, "for") || (isField && facts.Is(i, "on") && facts.Has(i - 1, WordSenses.Title));
            if (isOpening && facts.IsCapitalised(i - 1) && facts.Has(i - 1, RoleWords.Senses))
            {
                return isField && !RoleWords.IsPlural(_document.Span(i - 1)) ? i - 1 : -1;
            }

            bool isJoint = isField && (isOpening || facts.Is(i, "and") || facts.Is(i, "the") || facts.Is(i, ","));
            bool isWord = facts.IsCapitalised(i) && !facts.Has(i, RoleWords.Senses | WordSenses.FirstName | WordSenses.Honorific);
            if (!(isJoint || isWord))
            {
                return -1;
            }

            isField = true;
        }

        return -1;
    }

    /// <summary>"Harbor News’s | Ana Lopes": whose she is.</summary>
    private Extent? Employer(int token)
    {
        int clitic = token - 1;
        if (clitic <= sentence.FirstToken || !_document.IsOwnersMark(clitic))
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
    private int OfficeBefore(int token)
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
        bool isTitle = last >= sentence.FirstToken && !IsElder(last)
            && (RoleWords.IsSmallRole(facts, last) || RoleWords.IsPrintedPlural(facts, last)
                || (facts.IsCapitalised(last) && !facts.Has(last, WordSenses.FirstName | WordSenses.Place)
                    && (facts.Has(last, WordSenses.Title) || (last == sentence.FirstToken && IsPersonOnly(last)))));
        return isTitle ? 1 : 0;
    }

    /// <summary>"The elder | Ms. Lopes" is the older of two, as a "church elder" is not.</summary>
    private bool IsElder(int token) => facts.Is(token, "elder") && token > sentence.FirstToken && facts.Is(token - 1, "the");

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
            || (isSmall && !RoleWords.IsAdverb(_document.Span(token))
                && (isRole || !(facts.Has(token, WordSenses.Reporting) || _deeds.IsDone(token))));
    }

    /// <summary>A second role before a printed title: "presidential candidate | Sen. Ana Lopes".</summary>
    private bool IsSmallRoleBefore(int token) => RoleWords.IsSmallRole(facts, token - 1) && !RoleWords.IsPlural(_document.Span(token - 1));

    /// <summary>How many tokens before the role say whose it is: "Quist’s | campaign manager", "his | wife".</summary>
    private int OwnerBefore(int start)
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

        if (!_document.IsOwnersMark(owner))
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
}
