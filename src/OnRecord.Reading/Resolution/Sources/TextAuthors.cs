using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Sources;

/// <summary>Reads whose a text is in the words beside its noun: "the board’s notice", "an Ardmore Bank poll", "a study by Ana Lopes".</summary>
internal readonly struct TextAuthors(WordFacts facts, ActorSet actors)
{
    private const int LongestQualifier = 4;
    private const int LongestTopic = 8;

    private static readonly WordTable Topics = WordTable.Of("of", "on", "into", "for", "to");
    private static readonly WordTable Times = WordTable.Of("in", "on", "last", "this", "earlier");
    private static readonly WordTable Posts = RuleWords.Of("post");
    private static readonly WordTable Issuing = RuleWords.Of("issuing");
    private static readonly WordTable Samples = RuleWords.Of("sample");

    private static readonly WordTable Places = WordTable.Of("on", "to", "from", "in");
    private static readonly WordTable Pages = RuleWords.Of("page");

    private readonly Document _document = facts.Document;

    /// <summary>Whether the noun is a text: "statement", "handbook".</summary>
    public static bool IsText(WordFacts facts, int noun) => facts.Is(noun, DescriptionNouns.Text);

    /// <summary>Whether the noun is a text that is "of" whoever issued it: a statement is, a poll is of those who are asked.</summary>
    public static bool IsIssuers(WordFacts facts, int noun) =>
        IsText(facts, noun) && !facts.IsAny(noun, Samples);

    /// <summary>Whose text the noun is by the words beside it: "the board’s | notice", "a notice of the board", "a study by Ana Lopes".</summary>
    /// <returns>That actor; -1 where those words name nobody.</returns>
    public int Named(int noun)
    {
        int opener = OpenerOf(noun);
        if (opener >= 0 && _document.IsOwnersMark(opener) && MentionAt(opener - 1) is >= 0 and var owner)
        {
            return actors.ActorOf[owner];
        }

        if (Qualifier(noun) is >= 0 and var qualifier)
        {
            return actors.ActorOf[qualifier];
        }

        int end = _document.Sentences[_document.SentenceOf(noun)].EndToken;
        if (PageAt(noun + 1 < end && facts.IsAny(noun + 1, Issuing) ? noun + 2 : noun + 1, end) is >= 0 and var owned)
        {
            return actors.ActorOf[owned];
        }

        int by = AuthorAt(noun + 1, Math.Min(end, noun + LongestTopic));
        return by < 0 ? -1 : AuthorBehind(by, end);
    }

    /// <summary>"Reports", not "analysis".</summary>
    public bool IsSeveral(int noun) =>
        DescriptionNounTable.IsPlural(_document.Span(noun)) && !_document.Span(noun).EndsWith("sis".AsSpan(), StringComparison.Ordinal);

    /// <summary>"Released | in March | by": when it was.</summary>
    public bool IsTime(int token) =>
        facts.Has(token, WordSenses.Calendar)
        || (facts.IsAny(token, Times) && token + 1 < _document.Tokens.Length && facts.Has(token + 1, WordSenses.Calendar));

    /// <returns>The token before the noun and its qualifiers; -1 where it is not near.</returns>
    public int OpenerOf(int noun)
    {
        int opener = noun - 1;
        while (opener >= 0 && opener > noun - LongestQualifier && IsQualifier(opener))
        {
            opener--;
        }

        return opener;
    }

    public int MentionAt(int token)
    {
        int mention = actors.FirstMentionAfter(_document.Tokens[Math.Max(0, token)].Start);
        return mention < actors.Mentions.Length && actors.Mentions[mention].EndToken == token + 1 ? mention : -1;
    }

    public bool IsQualifier(int token) =>
        (facts.IsWord(token) || _document.KindOf(token) == TokenKind.Number)
        && !(facts.Has(token, WordSenses.Function) && facts.Shape(token) == Shape.Lower);

    /// <summary>
    /// The body named before the noun: "an Ardmore Bank | poll". A "Facebook post" is anybody's, "Ardmore Bank reports" may be about it.
    /// </summary>
    /// <returns>Its mention, or -1.</returns>
    private int Qualifier(int noun)
    {
        if (facts.IsAny(noun, Posts) || IsSeveral(noun))
        {
            return -1;
        }

        for (int i = noun - 1; i >= 0 && i > noun - LongestQualifier && IsQualifier(i); i--)
        {
            if (MentionAt(i) is >= 0 and var mention)
            {
                return actors.Mentions[mention].Kind == ActorKind.Organization ? mention : -1;
            }
        }

        return -1;
    }

    /// <returns>Who is named behind the preposition, perhaps behind a town: "by Exeter consultancy Tarn Partners"; -1 where nobody is.</returns>
    private int AuthorBehind(int by, int end)
    {
        for (int i = actors.FirstMentionAfter(_document.Tokens[by].End); i < actors.Mentions.Length && IsNear(by, actors.Mentions[i]); i++)
        {
            Mention author = actors.Mentions[i];
            if (author.Kind != ActorKind.Place)
            {
                return (author.Kind == ActorKind.Organization || !facts.Is(by, "of")) && IsWhole(author.EndToken, end) ? actors.ActorOf[i] : -1;
            }
        }

        return -1;
    }

    /// <summary>Not "the Board’s inspector", "the Board records".</summary>
    private bool IsWhole(int token, int end) =>
        token >= end || (!_document.IsOwnersMark(token)
            && !(facts.Shape(token) == Shape.Lower
                && (DescriptionNounTable.IsPlural(_document.Span(token)) || facts.Has(token, WordSenses.Role | WordSenses.Title))));

    /// <returns>On whose page a text stands: "a post (shared) on | Ana Lopes’s page"; -1 where it stands on none.</returns>
    private int PageAt(int first, int end)
    {
        int owner = first < end && facts.IsAny(first, Places) ? actors.OwnerAt(_document, first + 1, end) : -1;
        if (owner < 0)
        {
            return -1;
        }

        int clitic = actors.Mentions[owner].EndToken, last = clitic + 1;
        while (last + 1 < end && last < clitic + LongestQualifier && IsQualifier(last + 1) && !facts.IsAny(last, Pages))
        {
            last++;
        }

        return last < end && facts.IsAny(last, Pages) ? owner : -1;
    }

    /// <returns>The preposition before the author of a text: "a study of ten ports | by", "a notice | of"; -1 where there is none.</returns>
    private int AuthorAt(int first, int end)
    {
        bool mayName = first < end && (facts.Is(first, "from") || (facts.Is(first, "of") && IsIssuers(facts, first - 1)));
        if (mayName && actors.FirstMentionAfter(_document.Tokens[first].End) is var next
            && next < actors.Mentions.Length && IsNear(first, actors.Mentions[next]))
        {
            return first;
        }

        for (int i = first; i < end; i++)
        {
            if (facts.Is(i, "by"))
            {
                return Finders.IsBy(facts, i) ? -1 : i;
            }

            bool isTopic = IsQualifier(i) || IsTime(i) || RoleWords.IsArticle(facts, i) || facts.IsAny(i, Topics) || (i == first && facts.Is(i, ","));
            if (!isTopic || (facts.Has(i, WordSenses.Reporting | WordSenses.Verb) && !facts.IsAny(i, Issuing)))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"By Whanga consultancy | Tarn Partners".</summary>
    private bool IsNear(int by, in Mention author)
    {
        for (int i = by + 1; i < author.TitleFirst; i++)
        {
            if (i > by + LongestQualifier || !(IsQualifier(i) || facts.Is(i, "the")))
            {
                return false;
            }
        }

        return true;
    }
}
