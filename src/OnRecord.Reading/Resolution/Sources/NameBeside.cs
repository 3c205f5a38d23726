using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Sources;

/// <summary>Finds the name beside a source that was read too short.</summary>
internal readonly struct NameBeside(WordFacts facts, ActorSet actors)
{
    /// <summary>So far an office or a bracket reaches.</summary>
    private const int Reach = 12;

    /// <summary>So many words before a title.</summary>
    private const int LongestQualifier = 4;

    private static readonly WordTable Prepositions = WordTable.Of("of", "for", "at", "in");

    private readonly Document _document = facts.Document;

    /// <returns>The person's mention beside a source that names nobody and is a role or an office; -1 where there is none.</returns>
    public int Of(int first, int end) =>
        InRole(first, end) is >= 0 and var named ? named
        : Apposed(first, end) is >= 0 and var apposed ? apposed
        : BehindOffice(first, end);

    /// <summary>The person of whom the source is only the letters behind the name: "Ana Lopes, | MD, PhD,".</summary>
    public int BeforeLetters(int first) =>
        first > 1 && facts.Is(first - 1, ",") && RoleWords.BehindDistinctions(facts, first - 1) >= first ? MentionEndingAt(first - 1) : -1;

    /// <summary>
    /// The person of whom the source is only the end: "Ana Lopes of Ardmore, | Ohio", "Ana Lopes, 30, of Ardmore, | Ohio,", "Ana Lopes
    /// (Lib.–| Ardmore)".
    /// </summary>
    public int Before(int first, int end)
    {
        int start = first - 1;
        if (end < _document.Tokens.Length && (facts.Is(end, ")") || facts.Is(end - 1, ")")))
        {
            while (start > 0 && start > first - Reach && !facts.Is(start, "("))
            {
                start--;
            }
        }
        else if (start > 2 && facts.Is(start, ",") && MentionEndingAt(start) is >= 0 and var place && actors.Mentions[place].Kind == ActorKind.Place)
        {
            start = actors.Mentions[place].TitleFirst - 1;
            start = start > 0 && (facts.Is(start, "of") || facts.Is(start, "from") || facts.Is(start, "in")) ? BeforeAge(start) : 0;
        }
        else
        {
            return -1;
        }

        return start > 0 && MentionEndingAt(start) is >= 0 and var person && actors.Mentions[person].Kind == ActorKind.Person ? person : -1;
    }

    /// <returns>Where the name ends in "Ana Lopes|, 30, of Ardmore", "Ana Lopes|, of Ardmore", or the token itself.</returns>
    private int BeforeAge(int token)
    {
        int comma = token - 1;
        return comma < 1 || !facts.Is(comma, ",") ? token
            : comma > 1 && _document.KindOf(comma - 1) == TokenKind.Number && facts.Is(comma - 2, ",") ? comma - 2
            : comma;
    }

    /// <summary>The rest of "Ana Lopes, | head of the Ardmore Club", of "former pilot | and mayor Ana Lopes".</summary>
    private int InRole(int first, int end)
    {
        bool isRole = facts.Has(first, WordSenses.Role | WordSenses.Title | WordSenses.RoleModifier)
            && !DescriptionNounTable.IsPlural(_document.Span(first)) && !DescriptionNounTable.IsPlural(_document.Span(end - 1));
        if (!isRole)
        {
            return -1;
        }

        if (first > 1 && facts.Is(first - 1, ",") && MentionEndingAt(first - 1) is >= 0 and var before
            && actors.Mentions[before].Kind == ActorKind.Person)
        {
            return before;
        }

        if (end + 1 >= _document.Tokens.Length || !facts.Is(end, "and"))
        {
            return -1;
        }

        int after = actors.FirstMentionAfter(_document.Tokens[end].End);
        while (after < actors.Mentions.Length && actors.Mentions[after].Kind != ActorKind.Person
            && actors.Mentions[after].FirstToken <= end + LongestQualifier)
        {
            after++;
        }

        return after < actors.Mentions.Length && actors.Mentions[after] is { Kind: ActorKind.Person } person
            && person.TitleFirst < person.FirstToken && person.TitleFirst <= end + LongestQualifier ? after : -1;
    }

    /// <summary>Who is named behind the source: "her personal lawyer | , Ana Lopes, wrote".</summary>
    private int Apposed(int first, int end)
    {
        bool isHead = end + 1 < _document.Tokens.Length && facts.Is(end, ",") && facts.Has(end - 1, WordSenses.Role | WordSenses.Title)
            && !DescriptionNounTable.IsPlural(_document.Span(end - 1));
        int name = isHead ? actors.FirstMentionAfter(_document.Tokens[end].End) : actors.Mentions.Length;
        return name < actors.Mentions.Length && actors.Mentions[name] is { Kind: ActorKind.Person } person && person.TitleFirst == end + 1
            && person.EndToken + 1 < _document.Tokens.Length && facts.Is(person.EndToken, ",")
            && facts.Shape(person.EndToken + 1) == Shape.Lower
            ? name
            : -1;
    }

    /// <summary>
    /// The person of whom the source is only the office's beginning: "The minister | of Roads, Ports and Trade, Chief Ana Lopes,", "its director
    /// | in Tarn, Ana Lopes,".
    /// </summary>
    private int BehindOffice(int first, int end)
    {
        if (end - first < 2 || end >= _document.Tokens.Length || !(facts.Is(first, "the") || RoleWords.IsPossessive(facts, first))
            || !facts.IsAny(end, Prepositions) || !facts.Has(end - 1, WordSenses.Role | WordSenses.Title))
        {
            return -1;
        }

        for (int i = end + 1; i < end + Reach && i + 1 < _document.Tokens.Length; i++)
        {
            if (facts.Is(i, ",") && actors.FirstMentionAfter(_document.Tokens[i].End) is var name && name < actors.Mentions.Length
                && actors.Mentions[name] is { Kind: ActorKind.Person } person && person.TitleFirst == i + 1)
            {
                return name;
            }

            if (!facts.IsCapitalised(i) && !facts.Is(i, ",") && !facts.Is(i, "and") && !facts.Is(i, "of") && !facts.Is(i, "the"))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <returns>The mention that ends there, or -1.</returns>
    private int MentionEndingAt(int token)
    {
        int mention = actors.FirstMentionAfter(_document.Tokens[token - 1].Start);
        return mention < actors.Mentions.Length && actors.Mentions[mention].EndToken == token ? mention : -1;
    }
}
