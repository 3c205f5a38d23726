using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>
/// Knows who issued a text of which the article spoke before: after "Tarn Air said in a statement" and "Tarn Air issued a statement" what
/// "the statement said" is said by Tarn Air, after "a notice of the Harbour Board" the notice is the board's.
/// </summary>
internal sealed class IssuedTexts(WordFacts facts, ActorSet actors, PronounResolver pronouns)
{
    /// <summary>So many tokens back a reader remembers a text.</summary>
    private const int LongestMemory = 160;

    private const int LongestQualifier = 4;
    private const int LongestTime = 4;
    private const int LongestTopic = 8;

    private static readonly WordTable Media = WordTable.Of("in", "through", "via");
    private static readonly WordTable Openers = WordTable.Of("a", "an", "the", "this", "that", "his", "her", "its", "their", "another");
    private static readonly WordTable Topics = WordTable.Of("of", "on", "into", "for", "to");
    private static readonly WordTable Times = WordTable.Of("in", "on", "last", "this", "earlier");
    private static readonly WordTable Posts = WordTable.Of("post", "tweet", "message", "account", "platform");
    private static readonly WordTable Issuing = RuleWords.Of("issuing");
    private static readonly WordTable Samples = RuleWords.Of("sample");
    private static readonly WordTable BeforeVerbs = WordTable.Of("has", "have", "had", "also", "then", "later", "just", "again");
    private static readonly WordTable Passive = WordTable.Of("was", "were", "be", "been", "being", "is", "are");

    private readonly Document _document = facts.Document;

    // One more than the actor who speaks in a sentence, by one more than the sentence.
    private readonly KeyTable _speakers = new(facts.Document.Scratch);

    // One more than the actor whose text a source was, by one more than its noun.
    private readonly KeyTable _sources = new(facts.Document.Scratch);

    /// <summary>Takes note of who speaks in a sentence.</summary>
    public void Note(int sentence, int actor)
    {
        if (_speakers[Key(sentence)] == 0)
        {
            _speakers.Set(Key(sentence), actor + 1);
        }
    }

    /// <returns>Whose text the source is, if it is one: "the statement"; -1 where it is none or nobody is known.</returns>
    public int IssuerOf(SourceReading source)
    {
        int noun = source.FirstToken;
        while (noun + 1 < source.EndToken && IsQualifier(noun + 1))
        {
            noun++;
        }

        // "A survey | released Tuesday".
        while (noun > source.FirstToken && (facts.IsAny(noun, Issuing) || IsTime(noun)))
        {
            noun--;
        }

        if ((noun == source.FirstToken && !DescriptionNounTable.IsPlural(_document.Span(noun))) || !IsText(facts, noun))
        {
            return -1;
        }

        int issuer = Named(noun);
        if (issuer < 0 && source.Form == SourceForm.Description && !IsAnothers(noun, source.EndToken))
        {
            issuer = Introduced(noun, source.FirstToken);
        }

        if (issuer >= 0)
        {
            _sources.Set(Key(noun), issuer + 1);
        }

        return issuer;
    }

    /// <summary>Whether the noun is a text: "statement", "handbook".</summary>
    public static bool IsText(WordFacts facts, int noun) => DescriptionNounTable.Is(facts.Document.Span(noun), DescriptionNouns.Text);

    /// <summary>Whether the noun is a text that is "of" whoever issued it: a statement is, a poll is of those who are asked.</summary>
    public static bool IsIssuers(WordFacts facts, int noun) =>
        IsText(facts, noun) && !facts.IsAny(noun, Samples);

    /// <summary>Whose text the noun is by the words beside it: "the board’s | notice", "a notice of the board", "a study by Ana Lopes".</summary>
    /// <returns>That actor; -1 where those words name nobody.</returns>
    private int Named(int noun)
    {
        int opener = OpenerOf(noun);
        if (opener >= 0 && _document.KindOf(opener) == TokenKind.Clitic && MentionAt(opener - 1) is >= 0 and var owner)
        {
            return actors.ActorOf[owner];
        }

        if (Qualifier(noun) is >= 0 and var qualifier)
        {
            return actors.ActorOf[qualifier];
        }

        int end = _document.Sentences[_document.SentenceOf(noun)].EndToken;
        int by = AuthorAt(noun + 1, Math.Min(end, noun + LongestTopic));
        return by < 0 ? -1 : AuthorBehind(by, end);
    }

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
        token >= end || (_document.KindOf(token) != TokenKind.Clitic
            && !(facts.Shape(token) == Shape.Lower
                && (DescriptionNounTable.IsPlural(_document.Span(token)) || facts.Has(token, WordSenses.Role | WordSenses.Title))));

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

    /// <summary>"Released | in March | by": when it was.</summary>
    private bool IsTime(int token) =>
        facts.Has(token, WordSenses.Calendar) || (facts.IsAny(token, Times) && facts.Has(token + 1, WordSenses.Calendar));

    /// <summary>"The statement by the two", "the emails": not one that one actor was said to have issued.</summary>
    private bool IsAnothers(int noun, int end) =>
        IsSeveral(noun)
        || (noun + 1 < end && (facts.Is(noun + 1, "by") || facts.Is(noun + 1, "from") || facts.Is(noun + 1, "of")));

    /// <summary>"Reports", not "analysis".</summary>
    private bool IsSeveral(int noun) =>
        DescriptionNounTable.IsPlural(_document.Span(noun)) && !_document.Span(noun).EndsWith("sis".AsSpan(), StringComparison.Ordinal);

    private static ulong Key(int place) => (ulong)place + 1;

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

    /// <returns>Who issued what the same noun meant the last time before the token; -1 where nobody did or it is too far back.</returns>
    private int Introduced(int noun, int token)
    {
        int word = _document.Words.WordOf(noun);
        for (int i = token - 1; i >= Math.Max(1, token - LongestMemory); i--)
        {
            if (_document.Words.WordOf(i) == word)
            {
                return IntroducedAt(i);
            }
        }

        return -1;
    }

    private int IntroducedAt(int noun)
    {
        if (_sources[Key(noun)] is > 0 and var known)
        {
            return known - 1;
        }

        if (Named(noun) is >= 0 and var named)
        {
            return named;
        }

        int opener = OpenerOf(noun);
        bool isOpened = opener >= 0 && facts.IsAny(opener, Openers);
        int before = isOpened ? opener - 1 : opener;
        return before < 0 ? -1
            : facts.IsAny(before, Media) && IsBesideCue(before) ? _speakers[Key(_document.SentenceOf(noun))] - 1
            : isOpened && facts.IsAny(before, Issuing) ? SubjectOf(before)
            : -1;
    }

    /// <summary>"In a statement" at the start of its sentence, or behind the word for saying: "said on Monday | in a statement".</summary>
    private bool IsBesideCue(int medium)
    {
        int first = _document.Sentences[_document.SentenceOf(medium)].FirstToken;
        for (int i = medium - 1; i >= Math.Max(first, medium - LongestTime); i--)
        {
            if (facts.Shape(i) == Shape.Lower && facts.Has(i, WordSenses.Reporting))
            {
                return !(i > first && facts.IsAny(i - 1, Passive));
            }

            if (!facts.IsWord(i) || (facts.Shape(i) == Shape.Lower && facts.Has(i, WordSenses.Verb)))
            {
                return false;
            }
        }

        return medium == first;
    }

    /// <returns>Who issued it, where a name or pronoun beside the verb is its subject: "It | issued", "Tarn Air has | issued"; else -1.</returns>
    private int SubjectOf(int verb)
    {
        int first = _document.Sentences[_document.SentenceOf(verb)].FirstToken;
        int subject = verb - 1;
        while (subject > first && facts.IsAny(subject, BeforeVerbs))
        {
            subject--;
        }

        if (subject < first)
        {
            return -1;
        }

        Pronoun pronoun = Pronouns.Of(_document, subject);
        return pronoun is Pronoun.It or Pronoun.He or Pronoun.She
            ? pronouns.Resolve(new SourceReading(SourceForm.Pronoun, -1, pronoun, subject, subject + 1), LastSpeaker.None).Actor
            : MentionAt(subject) is >= 0 and var mention && actors.Mentions[mention].Kind != ActorKind.Place ? actors.ActorOf[mention]
            : -1;
    }

    /// <returns>The token before the noun and its qualifiers; -1 where it is not near.</returns>
    private int OpenerOf(int noun)
    {
        int opener = noun - 1;
        while (opener >= 0 && opener > noun - LongestQualifier && IsQualifier(opener))
        {
            opener--;
        }

        return opener;
    }

    private int MentionAt(int token)
    {
        int mention = actors.FirstMentionAfter(_document.Tokens[Math.Max(0, token)].Start);
        return mention < actors.Mentions.Length && actors.Mentions[mention].EndToken == token + 1 ? mention : -1;
    }

    private bool IsQualifier(int token) =>
        (facts.IsWord(token) || _document.KindOf(token) == TokenKind.Number)
        && !(facts.Has(token, WordSenses.Function) && facts.Shape(token) == Shape.Lower);

}
