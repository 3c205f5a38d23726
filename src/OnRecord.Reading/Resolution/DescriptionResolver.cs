using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>
/// Finds whom a description such as "the senator" or "the company" means: whoever the article says is one, the words of the
/// description counted; else, less surely, whom the sentences just before speak of, if the words may be an epithet.
/// </summary>
internal sealed class DescriptionResolver(
    WordFacts facts, ActorSet actors, Gender[] genders, Discourse discourse, ContentNames contentNames)
{
    private const int FarthestEpithet = 2;
    private const int FarthestCounted = 6;
    private const int LongestQualifier = 3;
    private const int SubjectWorth = 14;
    private const int SpeakerWorth = 12;
    private const int WordWorth = 16;
    private const int NearCost = 8;
    private const int EpithetCost = 16;
    private const int OtherRoleCost = 8;

    /// <summary>The noun that introduces a body tells as much as two words of a description.</summary>
    private const int IntroductionWorth = 2;

    /// <summary>Above what any epithet gets.</summary>
    private const int MatchWorth = 64;

    private static readonly WordTable Companies = WordTable.Of("company", "firm", "business", "group");

    private readonly Document _document = facts.Document;
    private readonly PrintedAges _ages = new(facts, actors);
    private readonly BodyNames _names = new(facts);

    // One more than the actor whom a noun meant before: "the captain" is the same captain the next time.
    private KeyTable? _meant;
    private IntroducedBodies? _introduced;
    private CourtParties? _parties;
    private Nationals? _nationals;

    private Nationals NationalsOf => _nationals ??= new Nationals(facts, actors, discourse);

    private CourtParties Parties => _parties ??= new CourtParties(facts, actors);

    /// <returns>Whom the description means; nobody where nobody fits.</returns>
    public Antecedent Resolve(SourceReading source, LastSpeaker last) =>
        Description.Read(facts, source) is { } description ? Resolve(description, source.FirstToken, last, mustBePrinted: false) : Antecedent.None;

    /// <returns>Of whom the article prints what the description says; nobody where it does of nobody.</returns>
    public Antecedent Printed(in Description description, int first, LastSpeaker last) => Resolve(description, first, last, mustBePrinted: true);

    private Antecedent Resolve(Description description, int first, LastSpeaker last, bool mustBePrinted)
    {
        int sentence = _document.SentenceOf(first);
        if (description.Head == description.FirstToken && Nationals.IsOne(facts, description.Head))
        {
            return NationalsOf.Resolve(description.Head, genders, last, mustBePrinted);
        }

        var best = new Ranking();
        int known = (_meant?[Key(description)] ?? 0) - 1;
        bool mayBeEpithet = !mustBePrinted && MayBeEpithet(description) && (description.IsPerson || !IsIntroduced(description, sentence));
        bool mayBeSpeaker = mayBeEpithet
            || (!mustBePrinted && description.IsPerson && !description.IsOwned && !IsOffice(description)
                && !Is(description.Head, DescriptionNouns.Stranger));
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
                int other = _document.SentenceOf(point.Token);
                bool mayBe = !point.IsInPassing
                    && (mayBeEpithet || (mayBeSpeaker && (point.Actor == last.Actor || (point.IsSubject && IsJustBefore(other, sentence)))));
                Weigh(point.Actor, discourse.Distance(other, sentence), point.IsSubject, mayBe);
            }
        }

        if (!description.IsPerson && best.Score < 0 && Is(description.Head, DescriptionNouns.Business) && mayBeEpithet
            && discourse.FirstBody(actors, first) is >= 0 and var main && KindFits(description, main) && MayBeCalled(description, main))
        {
            // "The company": who is named in passing just before is not whom the article is about.
            return new Antecedent(main, IsSure: false);
        }

        if (best.IsEmpty && description.Age >= 0 && !mustBePrinted && OnlyPerson(first) is >= 0 and var only && KindFits(description, only))
        {
            return new Antecedent(only, IsSure: false);
        }

        Antecedent meant = best.ToAntecedent(best.Score >= MatchWorth / 2 || (!description.IsPerson && best.IsSure));
        if (meant.Actor >= 0)
        {
            (_meant ??= new KeyTable(facts.Document.Scratch)).Set(Key(description), meant.Actor + 1);
        }

        return meant;

        // Where nothing is printed of the actor that fits, the words may still be a name for whoever is in mind.
        void Weigh(int actor, int distance, bool isSubject, bool mayBe)
        {
            if (!KindFits(description, actor) || contentNames.IsTold(actor))
            {
                return;
            }

            int matches = actor == known ? 1 : Matches(description, actor);
            bool isInPassing = !description.IsPerson && !isSubject && actor != last.Actor && Is(description.Head, DescriptionNouns.Collective);
            if (matches == 0 && !(mayBe && !isInPassing && actor != teller && distance <= FarthestEpithet && MayBeCalled(description, actor)))
            {
                return;
            }

            int nearness = matches > 0
                ? MatchWorth + (WordWorth * matches) - (NearCost * Math.Min(distance, FarthestCounted))
                : (-EpithetCost * distance) - (actors.Actors[actor].Roles.IsEmpty ? 0 : OtherRoleCost);
            best.Weigh(actor, nearness + (isSubject ? SubjectWorth : 0) + (actor == last.Actor && !isElsewhere ? SpeakerWorth : 0));
        }
    }

    /// <returns>The only person whom the article has named before the token; -1 where there is none, or several.</returns>
    private int OnlyPerson(int token)
    {
        int only = -1;
        foreach (Salience point in discourse.Before(token))
        {
            if (point.IsAside || actors.Actors[point.Actor].Kind != ActorKind.Person || point.Actor == only)
            {
                continue;
            }

            if (only >= 0)
            {
                return -1;
            }

            only = point.Actor;
        }

        return only;
    }

    /// <summary>"A team from Ardmore dug there. The team found": a body that has no name.</summary>
    private bool IsIntroduced(in Description description, int sentence)
    {
        int word = _document.Words.WordOf(description.Head);
        int lowest = _document.Sentences[Math.Max(0, sentence - FarthestEpithet)].FirstToken;
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
        later - sentence <= 1 && _document.Sentences[sentence].Paragraph == _document.Sentences[later].Paragraph;

    private ulong Key(in Description description) => (ulong)_document.Words.WordOf(description.Head) + 1;

    public bool KindFits(in Description description, int actor) => description.IsPerson
        ? actors.Actors[actor].Kind == ActorKind.Person && GenderReader.Fits(facts, genders[actor], description.Head)
            && !(description.Age >= 0 && _ages.Agree(actor, description.Age) is false)
        : actors.Actors[actor].Kind == ActorKind.Organization && !_names.TellOther(description, actors.Actors[actor].Name.AsSpan());

    /// <summary>How many words of the description the article prints of the actor; 0 where its noun is none of them.</summary>
    public int Matches(in Description description, int actor)
    {
        if (!description.IsPerson)
        {
            _introduced ??= new IntroducedBodies(facts, actors);
            ReadOnlySpan<char> name = actors.Actors[actor].Name.AsSpan();
            return _introduced.Has(description.Head, actor) ? IntroductionWorth
                : Phrases.IsHeadOf(name, _document.Span(description.Head))
                || (MayBeCompany(description.Head) && CompanyNames.Is(name))
                || (facts.IsAny(description.Head, Companies) && _introduced.IsBusiness(actor) && !IsAboutAnotherCompany(actor))
                ? 1
                : 0;
        }

        if (CourtParties.IsParty(facts, description.Head))
        {
            return Parties.Has(facts, description.Head, actor) || IsPrinted(actor, description.Head, isHead: true) ? 1 : 0;
        }

        if (description.Age >= 0 && _ages.Agree(actor, description.Age) is true)
        {
            return 1;
        }

        if (Nationals.IsOne(facts, description.Head))
        {
            return IsPrinted(actor, description.Head, isHead: false) || NationalsOf.Are(actor, _document.Span(description.Head)) ? 1 : 0;
        }

        // "The Ardmore Liberal": of that party others are too, so its name alone tells nobody.
        bool isPartisan = facts.Has(description.Head, WordSenses.Demonym);
        if (!isPartisan && !IsPrinted(actor, description.Head, isHead: true))
        {
            return Parties.IsLawyer(facts, description.Head, actor) ? 1 : 0;
        }

        int matches = isPartisan ? 0 : 1;
        for (int i = description.FirstToken; i < description.EndToken; i++)
        {
            bool counts = i != description.Head && facts.IsWord(i) && !facts.Has(i, WordSenses.Function | WordSenses.RoleModifier);
            matches += counts && IsPrinted(actor, i, isHead: false) ? 1 : 0;
        }

        return matches;
    }

    /// <summary>Who is a company and what the article is about is "the company", whatever other is mentioned.</summary>
    private bool IsAboutAnotherCompany(int actor) =>
        discourse.FirstBody(actors) is >= 0 and var main && main != actor
        && (CompanyNames.Is(actors.Actors[main].Name.AsSpan()) || _introduced!.IsBusiness(main));

    private bool MayBeCompany(int noun) => Is(noun, DescriptionNouns.Business) && !Is(noun, DescriptionNouns.Unincorporated);

    public bool IsPrinted(int actor, int token, bool isHead) => Phrases.AnyTells(actors.Actors[actor].Roles, _document.Span(token), isHead);

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
            ? (!Is(head, DescriptionNouns.Stranger) || facts.Is(description.FirstToken, "chief"))
                && (facts.Has(head, WordSenses.Title) || head > description.FirstToken || description.Age >= 0)
            : Is(head, DescriptionNouns.AnyBody | DescriptionNouns.Business);
    }

    /// <summary>"The Commissioner of Charities": whose it is the reader is told, or need not know.</summary>
    private bool IsOffice(in Description description) =>
        description.Head + 2 < description.EndToken && facts.IsCapitalised(description.Head)
        && facts.Is(description.Head + 1, "of") && facts.IsCapitalised(description.Head + 2);

    private bool MayBeCalled(in Description description, int actor) =>
        description.IsPerson || _names.MayBe(description.Head, actors.Actors[actor].Name.AsSpan());

    private bool Is(int token, DescriptionNouns any) => DescriptionNounTable.Is(_document.Span(token), any);
}
