using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Antecedents;
using OnRecord.Reading.Resolution.Sources;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Descriptions;

/// <summary>
/// Finds whom a description such as "the senator" or "the company" means: whoever the article says is one, the words of the
/// description counted; else, less surely, whom the sentences just before speak of, if the words may be an epithet.
/// </summary>
internal sealed class DescriptionResolver(
    WordFacts facts, ActorSet actors, DescriptionMatcher matcher, Discourse discourse, ContentNames contentNames)
{
    private const int FarthestEpithet = 2;
    private const int FarthestCounted = 6;
    private const int LongestQualifier = 3;
    private const int LongestIntroduction = 120;
    private const int SubjectWorth = 14;
    private const int SpeakerWorth = 12;
    private const int WordWorth = 16;
    private const int NearCost = 8;
    private const int EpithetCost = 16;
    private const int OtherRoleCost = 8;
    private const int LongestName = 4;

    /// <summary>"The Senate minority leader" is seldom who is "a leader" far off, where somebody else is in mind.</summary>
    private const int HalfCost = 56;

    /// <summary>Above what any epithet gets.</summary>
    private const int MatchWorth = 64;

    private static readonly WordTable Askings = WordTable.Of("asked", "asks", "questioned", "pressed");

    private static readonly WordTable Indefinites = WordTable.Of("a", "an", "one", "another");

    private readonly Document _document = facts.Document;

    // One more than the actor whom a noun meant before: "the captain" is the same captain the next time.
    private KeyTable? _meant;

    /// <param name="source">The description.</param>
    /// <param name="last">Who spoke before.</param>
    /// <param name="mustBePrinted">Whether the article must say so of whom it means: a label of a transcript is no epithet.</param>
    /// <returns>Whom the description means; nobody where nobody fits.</returns>
    public Antecedent Resolve(SourceReading source, LastSpeaker last, bool mustBePrinted = false) =>
        Description.Read(facts, source) is { } description ? Resolve(description, source.FirstToken, last, mustBePrinted) : Antecedent.None;

    /// <returns>Of whom the article prints what the description says; nobody where it does of nobody.</returns>
    public Antecedent Printed(in Description description, int first, LastSpeaker last) => Resolve(description, first, last, mustBePrinted: true);

    /// <returns>Whom alone the article names from the first token to the end, where that may be "the 38-year-old"; -1 where nobody.</returns>
    public int OnlyOfAge(in Description description, int first, int end) =>
        description.Age >= 0 && discourse.OnlyPerson(actors, first, end) is >= 0 and var only && matcher.KindFits(description, only) ? only : -1;

    private Antecedent Resolve(Description description, int first, LastSpeaker last, bool mustBePrinted)
    {
        int sentence = _document.SentenceOf(first);
        if (description.Head <= description.FirstToken + 1 && Nationals.AreOne(facts, description.FirstToken, description.Head))
        {
            return matcher.Nationals.Resolve(description.Head, last, mustBePrinted);
        }

        var best = new Ranking();

        // The same, but that somebody else in mind may be meant by what is printed in part only.
        var other = new Ranking();
        int known = (_meant?[Key(description)] ?? 0) - 1;
        bool isAnother = !mustBePrinted
            && ((description.IsPerson && IsBehindUnnamed(sentence, last)) || IsIntroduced(description, sentence));
        bool mayBeEpithet = !mustBePrinted && !isAnother && MayBeEpithet(description);
        bool mayBeSpeaker = mayBeEpithet
            || (!mustBePrinted && !isAnother && description.IsPerson && !description.IsOwned && !IsOffice(description)
                && !facts.Is(description.Head, DescriptionNouns.Stranger));
        int teller = mayBeSpeaker ? Teller(first, sentence) : -1;

        // "Lund said so. | The mayor was less sure. The MP for Tarn said": a paragraph goes on about whom it is about.
        bool isElsewhere = last.Actor >= 0 && _document.Sentences[sentence].Paragraph != last.Paragraph
            && _document.SentencesOf(_document.Sentences[sentence].Paragraph).First < sentence;
        if (last.Actor >= 0)
        {
            Weigh(last.Actor, discourse.Distance(last.Sentence, sentence), isSubject: true, mayBeSpeaker);
        }

        foreach (Salience point in discourse.Before(first))
        {
            if (!point.IsAside || !description.IsPerson)
            {
                int named = _document.SentenceOf(point.Token);
                bool mayBe = !point.IsInPassing && !(last.HasAsked && !IsSameParagraph(named, sentence)) && !IsAsking(point.Token)
                    && (mayBeEpithet || (mayBeSpeaker && (point.Actor == last.Actor || (point.IsSubject && IsJustBefore(named, sentence)))));
                Weigh(point.Actor, discourse.Distance(named, sentence), point.IsSubject, mayBe);
            }
        }

        if (!description.IsPerson && best.Score < 0 && facts.Is(description.Head, DescriptionNouns.Business) && mayBeEpithet
            && discourse.FirstBody(actors, first) is >= 0 and var main
            && matcher.KindFits(description, main) && matcher.MayBeCalled(description, main))
        {
            // "The company": who is named in passing just before is not whom the article is about.
            return new Antecedent(main, IsSure: false);
        }

        if (best.IsEmpty && !mustBePrinted && OnlyOfAge(description, 0, first) is >= 0 and var only)
        {
            return new Antecedent(only, IsSure: false);
        }

        Antecedent meant = other.Actor != best.Actor
            ? new Antecedent(other.Actor, best.Actor, IsSure: false)
            : best.ToAntecedent(best.Score >= MatchWorth / 2 || (!description.IsPerson && best.IsSure));
        if (!mustBePrinted && description is { IsPerson: true, IsOwned: false } && meant.Actor >= 0 && meant.Actor != known
            && matcher.OnlyHolder(description) is >= 0 and var holder && matcher.Matches(description, meant.Actor) == 0)
        {
            // "The judge" of whom nobody has spoken yet, but who is named later.
            meant = new Antecedent(holder, meant.Actor, IsSure: false);
        }

        if (meant.Actor >= 0)
        {
            (_meant ??= new KeyTable(facts.Document.Scratch)).Set(Key(description), meant.Actor + 1);
        }

        return meant;

        // Where nothing is printed of the actor that fits, the words may still be a name for whoever is in mind.
        void Weigh(int actor, int distance, bool isSubject, bool mayBe)
        {
            if (!matcher.KindFits(description, actor) || contentNames.IsTold(actor))
            {
                return;
            }

            int matches = actor == known ? 1 : matcher.Matches(description, actor);
            mayBe &= !(actor == last.Actor && last.HasAsked);
            bool isInPassing = !description.IsPerson && !isSubject && actor != last.Actor && facts.Is(description.Head, DescriptionNouns.Collective);
            if (matches == 0 && !(mayBe && !isInPassing && actor != teller && distance <= FarthestEpithet && matcher.MayBeCalled(description, actor)))
            {
                return;
            }

            int nearness = matches > 0
                ? MatchWorth + (WordWorth * matches) - (NearCost * Math.Min(distance, FarthestCounted))
                : (-EpithetCost * distance) - (actors.Actors[actor].Roles.IsEmpty ? 0 : OtherRoleCost);
            nearness += (isSubject ? SubjectWorth : 0) + (actor == last.Actor && !isElsewhere ? SpeakerWorth : 0);
            best.Weigh(actor, nearness);
            bool isHalf = matches == 1 && !mustBePrinted && (matcher.MayBePeer(description) || matcher.IsHalfPrinted(description, actor));
            other.Weigh(actor, nearness - (isHalf ? HalfCost : 0));
        }
    }

    /// <summary>"One shareholder said Lund was slow. “Too slow,” | the investor said": who has no name goes on.</summary>
    private bool IsBehindUnnamed(int sentence, LastSpeaker last) =>
        last is { Actor: < 0, HasSource: true, Source: { } source } && last.Paragraph == _document.Sentences[sentence].Paragraph
        && sentence - last.Sentence <= 1 && _document.TokenAt(source.Start) is var first && facts.IsAny(first, Indefinites);

    /// <summary>"| Ana Lopes asked John Lund why. “It rained,” the pilot said": whoever asks does not answer.</summary>
    private bool IsAsking(int name)
    {
        int next = name + 1;
        while (next < Math.Min(name + LongestName, _document.Tokens.Length - 1) && facts.IsCapitalised(next))
        {
            next++;
        }

        return facts.IsAny(Math.Min(next, _document.Tokens.Length - 1), Askings);
    }

    /// <summary>"A team from Ardmore dug there. The team found": a body or a person that has no name.</summary>
    private bool IsIntroduced(in Description description, int sentence)
    {
        int word = _document.Words.WordOf(description.Head);
        int lowest = Math.Max(
            _document.Sentences[Math.Max(0, sentence - FarthestEpithet)].FirstToken, description.FirstToken - LongestIntroduction);
        for (int i = description.FirstToken - 2; i >= lowest; i--)
        {
            if (_document.Words.WordOf(i) == word && ArticleBefore(i, lowest) is >= 0 and var article
                && !(article > lowest && facts.Is(article - 1, ",")))
            {
                return true;
            }
        }

        return false;
    }

    /// <returns>The "a" of the noun, before at most two words that qualify it; -1 where there is none.</returns>
    private int ArticleBefore(int noun, int lowest)
    {
        for (int i = noun - 1; i >= lowest && i >= noun - LongestQualifier && facts.IsWord(i + 1); i--)
        {
            if (facts.Is(i, "a") || facts.Is(i, "an"))
            {
                return i;
            }
        }

        return -1;
    }

    /// <returns>Who tells of it: "according to Ana Lopes, the defendant said" is said of somebody else; -1 where nobody does.</returns>
    private int Teller(int token, int sentence)
    {
        int lowest = _document.Sentences[sentence].FirstToken;
        foreach (Salience point in discourse.Before(token))
        {
            if (point.Token < lowest)
            {
                break;
            }

            for (int i = point.Token - 1; i > lowest && i >= point.Token - LongestQualifier; i--)
            {
                if (facts.Is(i, "to") && facts.Is(i - 1, "according"))
                {
                    return point.Actor;
                }
            }
        }

        return -1;
    }

    /// <summary>"Ana Lopes scored twice. “It hurts,” the sophomore said": a paragraph goes on about whom it is about.</summary>
    private bool IsJustBefore(int sentence, int later) =>
        later - sentence <= 1 && IsSameParagraph(sentence, later);

    private bool IsSameParagraph(int sentence, int later) =>
        _document.Sentences[sentence].Paragraph == _document.Sentences[later].Paragraph;

    private ulong Key(in Description description) => (ulong)_document.Words.WordOf(description.Head) + 1;

    /// <summary>
    /// Whether the description may stand for somebody of whom it is not printed: "the veteran goalkeeper", "the
    /// president", "the chief operating officer"; not "the woman", "the officer".
    /// </summary>
    private bool MayBeEpithet(in Description description)
    {
        if (description.IsOwned || IsOffice(description))
        {
            return false;
        }

        int head = description.Head;
        return description.IsPerson
            ? (!facts.Is(head, DescriptionNouns.Stranger) || facts.Is(description.FirstToken, "chief"))
                && (facts.Has(head, WordSenses.Title) || head > description.FirstToken || description.Age >= 0)
            : facts.Is(head, DescriptionNouns.AnyBody | DescriptionNouns.Business);
    }

    /// <summary>"The Commissioner of Charities": whose it is the reader is told, or need not know.</summary>
    private bool IsOffice(in Description description) =>
        description.Head + 2 < description.EndToken && facts.IsCapitalised(description.Head)
        && facts.Is(description.Head + 1, "of") && facts.IsCapitalised(description.Head + 2);
}
