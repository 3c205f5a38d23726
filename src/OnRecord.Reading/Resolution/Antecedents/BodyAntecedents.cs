using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Antecedents;

/// <summary>Finds the body that "it" or "they" means among those spoken of before.</summary>
internal readonly struct BodyAntecedents(WordFacts facts, ActorSet actors, Discourse discourse)
{
    private const int BodyMemory = 2;

    /// <summary>"A group of divers | from".</summary>
    private const int LongestTeam = 4;
    private const int LongestGap = 60;
    private const int LongestSource = 8;

    // What is done with a text: "shown to".
    private static readonly WordTable Handings = RuleWords.Of("handing");

    private static readonly WordTable OfTeam = WordTable.Of("at", "from", "of");
    private static readonly WordTable Readings = WordTable.Of("read", "reads");

    private readonly Document _document = facts.Document;

    /// <param name="token">The pronoun.</param>
    /// <param name="last">Who spoke last before it.</param>
    /// <param name="isPlural">Whether it is "they".</param>
    /// <returns>The body that it means.</returns>
    public Antecedent Of(int token, LastSpeaker last, bool isPlural)
    {
        bool isUnknown = last is { Actor: < 0, Source: { } before } && _document.SentenceOf(token) - last.Sentence <= 1
            && (isPlural || IsUnknown(before));
        int body = isUnknown ? -1 : Body(token, last, isPlural: isPlural);
        bool areOthers = isPlural && body >= 0 && (actors.Actors[body].Kind == ActorKind.Place || AreOthers(token, body, last));
        if (isUnknown || areOthers || IsRead(token))
        {
            return Antecedent.None;
        }

        int rival = RivalOf(body, token, last);
        return rival < 0 ? new Antecedent(body) : new Antecedent(body, rival, IsSure: false);
    }

    /// <summary>"A club", "the staff letter", "it", of which the article does not say whose it is: what it says next is no other's.</summary>
    private bool IsUnknown(Extent source)
    {
        int first = _document.TokenAt(source.Start), end = _document.TokenAt(source.End);
        bool isUnknown = facts.Is(first, "a") || facts.Is(first, "an") || facts.Is(first, "it");
        for (int i = first; i < Math.Min(end, first + LongestSource); i++)
        {
            isUnknown |= facts.Is(i, DescriptionNouns.Text);
        }

        return isUnknown;
    }

    /// <summary>
    /// "Harbor Post readers wept. | They", "The Harbor Post sent letters to pilots, because | they": people are named since. But a body that has
    /// just spoken may go on.
    /// </summary>
    private bool AreOthers(int token, int body, LastSpeaker last)
    {
        int end = -1, sentence = _document.SentenceOf(token);
        foreach (Salience point in discourse.Before(token))
        {
            if (sentence - _document.SentenceOf(point.Token) > BodyMemory)
            {
                break;
            }

            if (point.Actor == body && IsOfTeam(point.Token))
            {
                return false;
            }

            end = end < 0 && point.Actor == body ? EndOf(point.Token) : end;
        }

        // Of a body that has spoken only its own word tells, not what it spoke of.
        bool hasSpoken = body == last.Actor && sentence - last.Sentence <= BodyMemory;
        int reach = end < 0 ? end : Math.Min(token, end + (hasSpoken ? 1 : LongestGap));
        bool areOthers = false;
        for (int i = end; i < reach && !areOthers; i++)
        {
            areOthers = IsPlural(i);
        }

        return areOthers;
    }

    private bool IsPlural(int token) =>
        facts.IsWord(token) && !facts.Has(token, WordSenses.Verb | WordSenses.Reporting | WordSenses.Function)
        && DescriptionNounTable.IsPlural(_document.Span(token));

    private int EndOf(int name) =>
        actors.FirstMentionAfter(_document.Tokens[name].Start) is var mention && mention < actors.Mentions.Length
        && actors.Mentions[mention].FirstToken == name
            ? actors.Mentions[mention].EndToken
            : name + 1;

    /// <summary>"A note hung on the bank’s door. “Closed,” it | read": a text, whoever wrote it.</summary>
    private bool IsRead(int token) => token + 1 < _document.Tokens.Length && facts.IsAny(token + 1, Readings);

    /// <returns>Another body that the sentences just before are about, or that spoke there; -1 where there is none.</returns>
    private int RivalOf(int body, int token, LastSpeaker last)
    {
        int sentence = _document.SentenceOf(token);
        foreach (Salience point in discourse.Before(token))
        {
            if (sentence - _document.SentenceOf(point.Token) > BodyMemory)
            {
                break;
            }

            bool isAbout = (point.IsSubject || point.Actor == last.Actor) && !point.IsInPassing && !IsFinder(point.Token);
            if (isAbout && point.Actor != body && actors.Actors[point.Actor].Kind == ActorKind.Organization)
            {
                return point.Actor;
            }
        }

        return -1;
    }

    /// <summary>
    /// The body that spoke last, where it did just before and no other opened a sentence since; else the one that did, else the nearest.
    /// </summary>
    /// <param name="token">The pronoun, or what stands like one.</param>
    /// <param name="last">Who spoke last before it.</param>
    /// <param name="mustBeSubject">Whether a body that is only mentioned does not count.</param>
    /// <param name="isPlural">Whether it is "they", by which people are meant more often than a body or a place that is only mentioned.</param>
    public int Body(int token, LastSpeaker last, bool mustBeSubject = false, bool isPlural = false)
    {
        int sentence = _document.SentenceOf(token);
        bool hasSpoken = last.Actor >= 0 && actors.Actors[last.Actor].Kind != ActorKind.Person && sentence - last.Sentence <= BodyMemory;
        int place = -1, nearest = -1, nearestSentence = -1;
        foreach (Salience point in discourse.Before(token))
        {
            int other = _document.SentenceOf(point.Token);
            if (sentence - other > BodyMemory || (hasSpoken && other <= last.Sentence) || (nearest >= 0 && other < nearestSentence))
            {
                break;
            }

            ActorKind kind = point.IsInPassing || IsFinder(point.Token) ? ActorKind.Person : actors.Actors[point.Actor].Kind;
            if (kind == ActorKind.Organization && other < sentence && point.IsSubject)
            {
                return point.Actor;
            }

            if (kind == ActorKind.Organization && !hasSpoken && nearest < 0 && (!isPlural || IsOfTeam(point.Token)))
            {
                (nearest, nearestSentence) = (point.Actor, other);
            }

            if (kind == ActorKind.Place && place < 0 && point.IsSubject && !isPlural)
            {
                place = point.Actor;
            }
        }

        return hasSpoken ? last.Actor : mustBeSubject ? -1 : nearest >= 0 ? nearest : place;
    }

    /// <summary>"A team from | the Tarn Institute", "Divers at | Tarn University": with whom a sentence opens, and who "they" are.</summary>
    private bool IsOfTeam(int name) =>
        Finders.BeforeArticle(facts, name) is >= 0 and var before && facts.IsAny(before, OfTeam)
        && before - _document.Sentences[_document.SentenceOf(name)].FirstToken is > 0 and <= LongestTeam;

    /// <summary>
    /// "A report, seen by | the Harbor Post, warned", "It was released to | the Harbor Post": who got hold of it is not what the article goes on
    /// about.
    /// </summary>
    private bool IsFinder(int name) => Finders.BeforeArticle(facts, name) is var by
        && (Finders.IsBy(facts, by) || (by > 0 && facts.Is(by, "to") && facts.IsAny(by - 1, Handings)));
}
