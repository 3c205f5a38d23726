using OnRecord.Reading.Actors;
using OnRecord.Reading.Actors.Roles;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Descriptions;

/// <summary>Tells whether an actor can be what a description says, and how much of it the article prints of them.</summary>
internal sealed class DescriptionMatcher(WordFacts facts, ActorSet actors, Gender[] genders, Discourse discourse)
{
    /// <summary>The noun that introduces a body tells as much as two words of a description.</summary>
    private const int IntroductionWorth = 2;

    /// <summary>Set off the actors of the table of holders, whose 0 is none.</summary>
    private const int Unheld = 2;

    private static readonly WordTable Heads = WordTable.Of("president", "pope", "king", "queen", "premier", "chancellor");

    private static readonly WordTable Peers = RuleWords.Of("peers");

    private static readonly WordTable Companies = RuleWords.Of("company");

    private readonly Document _document = facts.Document;
    private readonly PrintedAges _ages = new(facts, actors);
    private readonly BodyDescriptions _bodies = new(facts);

    // Few articles describe anybody so.
    private IntroducedBodies? _introduced;
    private CourtParties? _parties;
    private Nationals? _nationals;
    private Partisans? _partisans;
    private Callings? _callings;
    private Homes? _homes;
    private KeyTable? _holders;

    /// <summary>Of what land the article says that people are.</summary>
    public Nationals Nationals => _nationals ??= new Nationals(facts, actors, genders, discourse);

    private Callings Callings => _callings ??= new Callings(facts, actors);

    private Partisans Partisans => _partisans ??= new Partisans(facts, actors);

    private Homes Homes => _homes ??= new Homes(facts, actors);

    private CourtParties Parties => _parties ??= new CourtParties(facts, actors);

    private IntroducedBodies Introduced => _introduced ??= new IntroducedBodies(facts, actors);

    /// <summary>Whether the actor is a person or a body, as described, of that gender and age, and its name does not tell of another.</summary>
    public bool KindFits(in Description description, int actor) => description.IsPerson
        ? actors.Actors[actor].Kind == ActorKind.Person && GenderReader.Fits(facts, genders[actor], description.Head)
            && !(description.Age >= 0 && _ages.Agree(actor, description.Age) is false) && !Partisans.AreOther(description, actor)
            && !Homes.AreOther(description, actor)
        : actors.Actors[actor].Kind == ActorKind.Organization && !_bodies.TellOther(description, actors.Actors[actor].Name.AsSpan());

    /// <summary>
    /// Whether the actor may be called so where nothing is printed of it: "the regulator" is no "Tarn Foods", and "the president", whom everybody
    /// knows, nobody of whom something else is printed.
    /// </summary>
    public bool MayBeCalled(in Description description, int actor) =>
        description.IsPerson
            ? !(description.Head == description.FirstToken && facts.IsAny(description.Head, Heads) && actors.Actors[actor].Roles.Length > 0)
            : _bodies.MayBe(description.Head, actors.Actors[actor].Name.AsSpan());

    /// <summary>How many words of the description the article prints of the actor; 0 where its noun is none of them.</summary>
    public int Matches(in Description description, int actor)
    {
        if (!description.IsPerson)
        {
            ReadOnlySpan<char> name = actors.Actors[actor].Name.AsSpan();
            return Introduced.Has(description.Head, actor) ? IntroductionWorth
                : Phrases.IsHeadOf(name, _document.Span(description.Head))
                || (MayBeCompany(description.Head) && CompanyNames.Is(name))
                || (facts.IsAny(description.Head, Companies) && Introduced.IsBusiness(actor) && !IsAboutAnotherCompany(actor))
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
            return IsPrinted(actor, description.Head, isHead: false) || Nationals.Are(actor, _document.Span(description.Head)) ? 1 : 0;
        }

        // "The Ardmore Liberal": of that party others may be too, and then its name alone tells nobody.
        bool isPartisan = facts.Has(description.Head, WordSenses.Demonym);
        if (isPartisan && Partisans.IsOnly(description.Head, actor))
        {
            return 1;
        }

        if (!isPartisan && !IsPrinted(actor, description.Head, isHead: true))
        {
            ReadOnlySpan<char> noun = _document.Span(description.Head);
            return Parties.IsLawyer(facts, description.Head, actor) || (Callings.IsOne(noun) && Callings.Are(actor, noun)) ? 1 : 0;
        }

        if (!isPartisan && IsOfOtherRank(description, actor))
        {
            return 0;
        }

        int matches = isPartisan ? 0 : 1;
        for (int i = description.FirstToken; i < description.EndToken; i++)
        {
            bool counts = i != description.Head && facts.IsWord(i) && !facts.Has(i, WordSenses.Function | WordSenses.RoleModifier);
            matches += counts && IsPrinted(actor, i, isHead: false) ? 1 : 0;
        }

        return matches;
    }

    /// <summary>Whether none of the words that tell which one is printed of the person: of "the Senate leader" only "leader".</summary>
    public bool IsHalfPrinted(in Description description, int actor)
    {
        bool isHalf = false;
        for (int i = description.FirstToken; i < description.Head && description.IsPerson; i++)
        {
            if (facts.IsWord(i) && IsPrinted(actor, i, isHead: false))
            {
                return false;
            }

            isHalf |= facts.IsWord(i) && !facts.Has(i, WordSenses.Function | WordSenses.RoleModifier | WordSenses.Demonym) && !Partisans.Are(i);
        }

        return isHalf;
    }

    /// <summary>Whether the description is a noun only, which an article may say of several: "the senator".</summary>
    public bool MayBePeer(in Description description) => description.Head == description.FirstToken && facts.IsAny(description.Head, Peers);

    /// <returns>The only actor of whom the article prints the office that is all of the description, "the judge"; -1 where none or several.</returns>
    public int OnlyHolder(in Description description)
    {
        if (description.Head != description.FirstToken || facts.IsAny(description.Head, Peers) || !facts.Has(description.Head, WordSenses.Title))
        {
            return -1;
        }

        _holders ??= new KeyTable(_document.Scratch);
        ulong key = (ulong)_document.Words.WordOf(description.Head) + 1;
        if (_holders[key] is not 0 and var known)
        {
            return known - Unheld;
        }

        int only = -1, count = 0;
        for (int actor = 0; actor < actors.Actors.Length && count < 2; actor++)
        {
            if (KindFits(description, actor) && Matches(description, actor) > 0)
            {
                (only, count) = (actor, count + 1);
            }
        }

        only = count == 1 ? only : -1;
        _holders.Set(key, only + Unheld);
        return only;
    }

    /// <summary>Whether all that the article prints of the actor with that noun is another office.</summary>
    private bool IsOfOtherRank(in Description description, int actor)
    {
        ReadOnlySpan<char> noun = _document.Span(description.Head);
        bool isOther = false;
        foreach (string role in actors.Actors[actor].Roles)
        {
            if (Phrases.Tells(role.AsSpan(), noun, isHead: true))
            {
                if (!OfficeRanks.IsOther(role.AsSpan(), facts, description.FirstToken, description.Head))
                {
                    return false;
                }

                isOther = true;
            }
        }

        return isOther;
    }

    /// <summary>Whether the article prints the word of the actor.</summary>
    /// <param name="actor">The actor's index.</param>
    /// <param name="token">The word.</param>
    /// <param name="isHead">Whether it must be the noun of what is printed: "mayor", not "deputy".</param>
    public bool IsPrinted(int actor, int token, bool isHead) => Phrases.AnyTells(actors.Actors[actor].Roles, _document.Span(token), isHead);

    /// <summary>Who is a company and what the article is about is "the company", whatever other is mentioned.</summary>
    private bool IsAboutAnotherCompany(int actor) =>
        discourse.FirstBody(actors) is >= 0 and var main && main != actor
        && (CompanyNames.Is(actors.Actors[main].Name.AsSpan()) || Introduced.IsBusiness(main));

    private bool MayBeCompany(int noun) => facts.Is(noun, DescriptionNouns.Business) && !facts.Is(noun, DescriptionNouns.Unincorporated);
}
