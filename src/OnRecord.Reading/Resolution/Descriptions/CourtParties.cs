using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Descriptions;

/// <summary>
/// Who is before a court, by what an article says of them: after "Ana Lopes, 31, has pleaded not guilty" she is the accused, after "Dr Vane
/// told the court" he is a witness, after "Omar Vane, for the state, said" he is a lawyer.
/// </summary>
internal sealed class CourtParties
{
    /// <summary>"Told | a Federal High Court".</summary>
    private const int LongestCourt = 5;

    /// <summary>", for | Harbor Ferries and its owner |,".</summary>
    private const int LongestClient = 12;

    private static readonly WordTable Accused = RuleWords.Of("accused");
    private static readonly WordTable Tried = RuleWords.Of("tried");
    private static readonly WordTable Witnesses = RuleWords.Of("witness");
    private static readonly WordTable Testified = RuleWords.Of("testified");
    private static readonly WordTable Courts = RuleWords.Of("court");

    private static readonly WordTable Lawyers = RuleWords.Of("lawyer");
    private static readonly WordTable Prosecutors = WordTable.Of("prosecutor", "fiscal");
    private static readonly WordTable Appearing = WordTable.Of("appearing", "acting");

    // “Ana Lopes, for the first time, said”.
    private static readonly WordTable NoClients = RuleWords.Of("noclient");

    private static readonly WordTable Being = WordTable.Of("is", "was", "are", "were", "stands");

    private readonly KeyTable _parties;

    public CourtParties(WordFacts facts, ActorSet actors)
    {
        _parties = new KeyTable(facts.Document.Scratch);
        for (int i = 0; i < actors.Mentions.Length; i++)
        {
            Mention mention = actors.Mentions[i];
            if (mention.Kind == ActorKind.Person && actors.ActorOf[i] >= 0)
            {
                int end = facts.Document.Sentences[facts.Document.SentenceOf(mention.FirstToken)].EndToken;
                ReadLawyer(facts, RoleWords.BehindDistinctions(facts, mention.EndToken), end, (ulong)actors.ActorOf[i]);
                Read(facts, mention.EndToken, Math.Min(end, NextPerson(actors, i)), (ulong)actors.ActorOf[i]);
            }
        }
    }

    /// <summary>Whether the noun is one of those that tell of a party.</summary>
    public static bool IsParty(WordFacts facts, int noun) => facts.IsAny(noun, Accused) || facts.IsAny(noun, Witnesses);

    /// <summary>Whether the actor is what the noun says.</summary>
    public bool Has(WordFacts facts, int noun, int actor) => _parties[Key((ulong)actor, facts.IsAny(noun, Accused))] != 0;

    /// <summary>Whether the noun is a lawyer's and the actor appears for somebody: "Ana Lopes, for the defence,".</summary>
    public bool IsLawyer(WordFacts facts, int noun, int actor) =>
        facts.IsAny(noun, Prosecutors) ? _parties[ProsecutorKey((ulong)actor)] != 0
        : facts.IsAny(noun, Lawyers) && _parties[LawyerKey((ulong)actor)] != 0;

    private static int NextPerson(ActorSet actors, int mention)
    {
        do
        {
            mention++;
        }
        while (mention < actors.Mentions.Length && actors.Mentions[mention].Kind != ActorKind.Person);

        return mention < actors.Mentions.Length ? actors.Mentions[mention].TitleFirst : int.MaxValue;
    }

    private static ulong Key(ulong actor, bool isAccused) => (actor * 4) + (isAccused ? 2UL : 1UL);

    private static ulong LawyerKey(ulong actor) => (actor * 4) + 3UL;

    private static ulong ProsecutorKey(ulong actor) => (actor * 4) + 4UL;

    private void Read(WordFacts facts, int first, int end, ulong actor)
    {
        for (int i = first; i < end; i++)
        {
            if (facts.Is(i, "not") || facts.Is(i, "never") || facts.Is(i, "n't"))
            {
                return;
            }

            if ((facts.IsAny(i, Tried) || IsAccused(facts, i, end)) && !(i + 1 < end && facts.Document.KindOf(i + 1) is TokenKind.Number))
            {
                _parties.Set(Key(actor, isAccused: true), 1);
            }
            else if (facts.IsAny(i, Testified) || (facts.Is(i, "told") && IsCourt(facts, i + 1, end)))
            {
                _parties.Set(Key(actor, isAccused: false), 1);
            }
        }
    }

    /// <summary>"Ana Lopes, who is | accused | of pocketing it".</summary>
    private static bool IsAccused(WordFacts facts, int token, int end) =>
        facts.Is(token, "accused") && token + 1 < end && token > 0 && facts.Is(token + 1, "of") && facts.IsAny(token - 1, Being);

    /// <summary>"Ana Lopes, | for the state,", "Ana Lopes, | prosecuting,".</summary>
    private void ReadLawyer(WordFacts facts, int comma, int end, ulong actor)
    {
        if (comma + 2 >= end || !facts.Is(comma, ",") || !Appears(facts, comma + 1, end))
        {
            return;
        }

        int closing = comma + 2;
        while (closing < end && closing < comma + LongestClient && !facts.Is(closing, ","))
        {
            closing++;
        }

        if (closing + 1 >= end || !facts.Is(closing, ",") || !facts.Has(closing + 1, WordSenses.Reporting))
        {
            return;
        }

        if (facts.Is(comma + 1, "prosecuting"))
        {
            _parties.Set(ProsecutorKey(actor), 1);
        }

        _parties.Set(LawyerKey(actor), 1);
    }

    /// <summary>"Appearing for the state", "for Harbor Ferries", "defending"; not "for example", "acting director", "for the first time".</summary>
    private static bool Appears(WordFacts facts, int token, int end)
    {
        if (facts.IsAny(token, RoleWords.Parts))
        {
            return true;
        }

        int preposition = token + (facts.IsAny(token, Appearing) ? 1 : 0);
        int client = preposition + 1;
        bool isFor = client + 1 < end && (facts.Is(preposition, "for") || facts.Is(token, "representing"));
        return isFor && (RoleWords.IsArticle(facts, client) ? !facts.IsAny(client + 1, NoClients) : facts.IsCapitalised(client));
    }

    /// <summary>"The court", "a Federal High Court".</summary>
    private static bool IsCourt(WordFacts facts, int article, int end)
    {
        for (int i = article; i < end && i <= article + LongestCourt && facts.IsWord(i); i++)
        {
            if (facts.IsAny(i, Courts))
            {
                // "The Daily Court | Report" is no court.
                return i > article && !(i + 1 < end && facts.IsCapitalised(i + 1));
            }

            if (i == article ? !RoleWords.IsArticle(facts, i) : !facts.IsCapitalised(i))
            {
                return false;
            }
        }

        return false;
    }
}
