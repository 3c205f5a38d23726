using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>
/// Who is before a court, by what an article says of them: after "Ana Lopes, 31, has pleaded not guilty" she is the accused, after "Dr Vane
/// told the court" he is a witness.
/// </summary>
internal sealed class CourtParties
{
    /// <summary>"Told | a Federal High Court".</summary>
    private const int LongestCourt = 5;

    private static readonly WordTable Accused = RuleWords.Of("accused");
    private static readonly WordTable Tried = RuleWords.Of("tried");
    private static readonly WordTable Witnesses = RuleWords.Of("witness");
    private static readonly WordTable Testified = RuleWords.Of("testified");
    private static readonly WordTable Courts = RuleWords.Of("court");

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
                Read(facts, mention.EndToken, Math.Min(end, NextPerson(actors, i)), (ulong)actors.ActorOf[i]);
            }
        }
    }

    /// <summary>Whether the noun is one of those that tell of a party.</summary>
    public static bool IsParty(WordFacts facts, int noun) => facts.IsAny(noun, Accused) || facts.IsAny(noun, Witnesses);

    /// <summary>Whether the actor is what the noun says.</summary>
    public bool Has(WordFacts facts, int noun, int actor) => _parties[Key((ulong)actor, facts.IsAny(noun, Accused))] != 0;

    private static int NextPerson(ActorSet actors, int mention)
    {
        do
        {
            mention++;
        }
        while (mention < actors.Mentions.Length && actors.Mentions[mention].Kind != ActorKind.Person);

        return mention < actors.Mentions.Length ? actors.Mentions[mention].TitleFirst : int.MaxValue;
    }

    private static ulong Key(ulong actor, bool isAccused) => (actor * 2) + (isAccused ? 2UL : 1UL);

    private void Read(WordFacts facts, int first, int end, ulong actor)
    {
        for (int i = first; i < end; i++)
        {
            if (facts.Is(i, "not") || facts.Is(i, "never") || facts.Is(i, "n't"))
            {
                return;
            }

            if (facts.IsAny(i, Tried) && !(i + 1 < end && facts.Document.KindOf(i + 1) is TokenKind.Number))
            {
                _parties.Set(Key(actor, isAccused: true), 1);
            }
            else if (facts.IsAny(i, Testified) || (facts.Is(i, "told") && IsCourt(facts, i + 1, end)))
            {
                _parties.Set(Key(actor, isAccused: false), 1);
            }
        }
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
