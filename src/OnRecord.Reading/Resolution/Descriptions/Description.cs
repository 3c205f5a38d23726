using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Antecedents;
using OnRecord.Reading.Resolution.Sources;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Descriptions;

/// <summary>The parts of a description such as "the veteran goalkeeper from Ardmore".</summary>
/// <param name="FirstToken">Its first word behind the article, and behind an owner: "the club’s | veteran goalkeeper".</param>
/// <param name="Head">Its noun.</param>
/// <param name="EndToken">One past its last token.</param>
/// <param name="IsPerson">Whether it describes a person, else a body.</param>
/// <param name="IsOwned">Whether an owner comes first: "the club’s goalkeeper".</param>
/// <param name="Age">Its age: "31-year-old"; -1 where it has none.</param>
internal readonly record struct Description(int FirstToken, int Head, int EndToken, bool IsPerson, bool IsOwned, int Age)
{
    /// <summary>
    /// Reads a source that opens with an article, or with "its" or "her". "The attendees" and "the crowd" are nobody in
    /// particular, "the report" is nobody.
    /// </summary>
    public static Description? Read(WordFacts facts, SourceReading source) =>
        Read(facts, source, source.FirstToken + 1, RoleWords.IsPossessive(facts, source.FirstToken));

    /// <summary>Reads the description of a headline, which needs no article: "judge", "the judge".</summary>
    public static Description? InHeadline(WordFacts facts, SourceReading source) =>
        RoleWords.IsArticle(facts, source.FirstToken) || RoleWords.IsPossessive(facts, source.FirstToken)
            ? Read(facts, source)
            : Read(facts, source, source.FirstToken, isOwned: false);

    private static Description? Read(WordFacts facts, SourceReading source, int first, bool isOwned)
    {
        int head = -1, age = -1;
        for (int i = first; i < source.EndToken; i++)
        {
            if (facts.Document.IsOwnersMark(i))
            {
                (first, head, age, isOwned) = (i + 1, -1, -1, true);
            }
            else if (i > first && i + 1 < source.EndToken && facts.Document.KindOf(i) == TokenKind.Number)
            {
                // "The FTSE | 250 | company".
                continue;
            }
            else if (!facts.IsWord(i) || (facts.Has(i, WordSenses.Function) && facts.Shape(i) == Shape.Lower))
            {
                break;
            }
            else
            {
                head = i;
                age = Ages.IsOne(facts.Document.Span(i)) ? i : age;
            }
        }

        if (head < 0 || IsSeveral(facts, head) || HoldsName(facts, head + 1, source.EndToken))
        {
            return null;
        }

        // "The lender", "the supplier": bodies, though people are called so too.
        bool isBody = facts.Is(head, DescriptionNouns.Collective | DescriptionNouns.Business);
        bool isRole = facts.Has(head, WordSenses.Role | WordSenses.Title) || RoleWords.IsSmallRole(facts, head)
            || age == head || (age == head - 1 && !facts.Has(head, WordSenses.OrganizationHead | WordSenses.OrganizationTail));
        isRole |= head <= first + 1 && head + 1 >= source.EndToken && !isOwned && Nationals.AreOne(facts, first, head);
        return isRole || facts.Has(head, WordSenses.OrganizationHead | WordSenses.OrganizationTail)
            ? new Description(first, head, source.EndToken, isRole && !isBody, isOwned, age)
            : null;
    }

    /// <summary>Reads the description that opens at an article: "a night nurse | rowed in".</summary>
    /// <param name="facts">The article's words.</param>
    /// <param name="first">The article.</param>
    /// <param name="end">Where to look no further.</param>
    public static Description? At(WordFacts facts, int first, int end) =>
        Read(facts, new SourceReading(SourceForm.Description, -1, Pronoun.None, first, EndOfNoun(facts, first + 1, end)));

    private static int EndOfNoun(WordFacts facts, int first, int end)
    {
        const WordSenses people = WordSenses.Role | WordSenses.Title;
        for (int i = first; i < end; i++)
        {
            if (facts.Has(i, people) && (i + 1 == end || !(facts.Has(i + 1, people) || facts.Document.IsOwnersMark(i + 1))))
            {
                return i + 1;
            }
        }

        return end;
    }

    /// <summary>"The baker, In-su Park,": somebody of a name, though it was not known for one.</summary>
    private static bool HoldsName(WordFacts facts, int first, int end)
    {
        for (int i = first; i + 2 < end; i++)
        {
            if (facts.Is(i, ",") && facts.IsCapitalised(i + 1) && facts.IsCapitalised(i + 2))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSeveral(WordFacts facts, int head)
    {
        ReadOnlySpan<char> word = facts.Document.Span(head);
        return DescriptionNounTable.Is(word, DescriptionNouns.Several) || DescriptionNounTable.IsPlural(word);
    }
}
