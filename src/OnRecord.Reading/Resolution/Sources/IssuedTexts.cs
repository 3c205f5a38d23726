using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Antecedents;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Sources;

/// <summary>
/// Knows who issued a text of which the article spoke before: after "Tarn Air said in a statement" and "Tarn Air issued a statement" what
/// "the statement said" is said by Tarn Air, after "a notice of the Harbour Board" the notice is the board's.
/// </summary>
internal sealed class IssuedTexts(WordFacts facts, ActorSet actors, PronounResolver pronouns)
{
    /// <summary>So many tokens back a reader remembers a text.</summary>
    private const int LongestMemory = 160;

    private const int LongestTime = 4;

    private static readonly WordTable Media = WordTable.Of("in", "through", "via");
    private static readonly WordTable Openers = WordTable.Of("a", "an", "the", "this", "that", "his", "her", "its", "their", "another");
    private static readonly WordTable Issuing = RuleWords.Of("issuing");
    private static readonly WordTable Findings = RuleWords.Of("result");
    private static readonly WordTable BeforeVerbs = WordTable.Of("has", "have", "had", "also", "then", "later", "just", "again");
    private static readonly WordTable Passive = WordTable.Of("was", "were", "be", "been", "being", "is", "are");

    private readonly Document _document = facts.Document;
    private readonly TextAuthors _authors = new(facts, actors);

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
        while (noun + 1 < source.EndToken && _authors.IsQualifier(noun + 1))
        {
            noun++;
        }

        // "A survey | released Tuesday".
        while (noun > source.FirstToken && (facts.IsAny(noun, Issuing) || _authors.IsTime(noun)))
        {
            noun--;
        }

        if ((noun == source.FirstToken && !DescriptionNounTable.IsPlural(_document.Span(noun))) || !TextAuthors.IsText(facts, noun))
        {
            return -1;
        }

        int issuer = _authors.Named(noun);
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

    /// <returns>Whose text "it" is, where the sentence before speaks of one: "Quist wrote a letter. | It says"; -1 where nobody is known.</returns>
    public int IssuerOfIt(SourceReading source)
    {
        int sentence = _document.SentenceOf(source.FirstToken) - 1;
        if (!facts.Is(source.FirstToken, "it") || sentence < 0
            || _document.Sentences[sentence] is var former && former.Paragraph != _document.Sentences[sentence + 1].Paragraph)
        {
            return -1;
        }

        int text = -1;
        int end = Math.Min(former.EndToken, former.FirstToken + LongestMemory);
        for (int i = former.FirstToken; i < end; i++)
        {
            if (!TextAuthors.IsText(facts, i) || facts.Shape(i) != Shape.Lower || _authors.IsSeveral(i))
            {
                continue;
            }

            if (text >= 0)
            {
                return -1;
            }

            text = i;
        }

        return text < 1 ? -1 : IntroducedAt(text);
    }

    /// <returns>The words for whom a text is from: "the club" of "a statement from the club"; <see langword="null"/> where there are none.</returns>
    public SourceReading? Sender(SourceReading source)
    {
        for (int i = source.FirstToken + 1; i + 2 < source.EndToken; i++)
        {
            if (facts.Is(i, "from") && facts.Is(i + 1, "the"))
            {
                return TextAuthors.IsText(facts, i - 1)
                    ? source with { Form = SourceForm.Description, FirstToken = i + 1 }
                    : null;
            }
        }

        return null;
    }

    /// <summary>Takes note of whom a text is from.</summary>
    public void NoteSender(SourceReading sender, int issuer) => _sources.Set(Key(sender.FirstToken - 2), issuer + 1);

    /// <summary>"The statement by the two", "the emails": not one that one actor was said to have issued.</summary>
    private bool IsAnothers(int noun, int end) =>
        _authors.IsSeveral(noun)
        || (noun + 1 < end && (facts.Is(noun + 1, "by") || facts.Is(noun + 1, "from") || facts.Is(noun + 1, "of")));

    private static ulong Key(int place) => (ulong)place + 1;

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

        return FinderOf(token);
    }

    /// <summary>"The Harbor Board found that it leaks. | The report said": nobody spoke of another report.</summary>
    private int FinderOf(int token)
    {
        int sentence = _document.SentenceOf(token) - 1;
        int speaker = sentence < 0 ? -1 : _speakers[Key(sentence)] - 1;
        if (speaker < 0 || actors.Actors[speaker].Kind != ActorKind.Organization)
        {
            return -1;
        }

        int end = Math.Min(_document.Sentences[sentence].EndToken, _document.Sentences[sentence].FirstToken + LongestMemory);
        for (int i = _document.Sentences[sentence].FirstToken; i < end; i++)
        {
            if (facts.IsAny(i, Findings))
            {
                return speaker;
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

        if (_authors.Named(noun) is >= 0 and var named)
        {
            return named;
        }

        int opener = _authors.OpenerOf(noun);
        bool isOpened = opener >= 0 && facts.IsAny(opener, Openers);
        int before = isOpened ? opener - 1 : opener;
        return before < 0 ? -1
            : facts.IsAny(before, Media) && IsBesideCue(before) ? _speakers[Key(_document.SentenceOf(noun))] - 1
            : isOpened && facts.IsAny(before, Issuing) ? SubjectOf(before)
            : -1;
    }

    /// <summary>
    /// "In a statement" at the start of its sentence, or behind the word for saying: "said on Monday | in a statement"; "Quist, |
    /// in a statement, said".
    /// </summary>
    private bool IsBesideCue(int medium)
    {
        int first = _document.Sentences[_document.SentenceOf(medium)].FirstToken;
        if (medium > first && facts.Is(medium - 1, ",") && _authors.MentionAt(medium - 2) is >= 0 and var named)
        {
            return _speakers[Key(_document.SentenceOf(medium))] - 1 == actors.ActorOf[named];
        }

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
            : _authors.MentionAt(subject) is >= 0 and var mention && actors.Mentions[mention].Kind != ActorKind.Place ? actors.ActorOf[mention]
            : -1;
    }
}
