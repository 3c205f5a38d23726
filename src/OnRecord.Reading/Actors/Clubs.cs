using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors;

/// <summary>
/// Finds clubs that were taken for the places they are named after: "the Calder Vale captain", "a win over Calder Vale". A place of the
/// lists, and one that anything is said to be in, stays one.
/// </summary>
internal static class Clubs
{
    private const byte Plays = 1;
    private const byte Located = 2;

    private static readonly WordTable Players = WordTable.Of(
        "captain", "skipper", "striker", "goalkeeper", "keeper", "midfielder", "defender", "winger", "forward", "quarterback", "pitcher", "wicketkeeper",
        "bowler", "batsman", "flanker", "hooker", "prop", "fullback", "manager", "coach", "fans", "supporters", "bench", "dugout");

    private static readonly WordTable Beats = WordTable.Of("beat", "beats", "beating", "thrashed", "hammered", "edged", "sink", "sank", "outplayed", "host", "hosted");

    private static readonly WordTable Contests = WordTable.Of(
        "victory", "victories", "win", "wins", "won", "defeat", "defeats", "defeated", "loss", "lost", "losing", "draw", "draws", "drew", "match", "matches",
        "game", "games", "final", "tie", "beaten", "level", "derby");

    private static readonly WordTable Opponents = WordTable.Of("over", "against", "by", "to", "with");

    private static readonly WordTable Locatives = WordTable.Of("in", "near", "outside", "around", "across", "throughout");

    /// <summary>Changes the kinds of those mentions.</summary>
    public static void Read(WordFacts facts, ScratchList<Mention> mentions)
    {
        SpanTable<byte>? uses = null;
        foreach (ref readonly Mention mention in mentions)
        {
            if (mention.Kind != ActorKind.Person && UseOf(facts, mention) is not 0 and var use)
            {
                uses ??= new SpanTable<byte>(facts.Document);
                uses.GetOrAdd(mention.FirstToken, mention.FirstToken + 1) |= use;
                uses.GetOrAdd(mention.EndToken - 1, mention.EndToken) |= use;
            }
        }

        for (int i = 0; uses is not null && i < mentions.Length; i++)
        {
            Mention mention = mentions[i];
            if (mention.Kind == ActorKind.Place && !IsListed(facts, mention)
                && (UsesOf(uses, mention.FirstToken) | UsesOf(uses, mention.EndToken - 1)) == Plays)
            {
                mentions[i] = mention with { Kind = ActorKind.Organization };
            }
        }
    }

    private static byte UsesOf(SpanTable<byte> uses, int token) => uses.TryGet(token, token + 1, out byte use) ? use : (byte)0;

    private static bool IsListed(WordFacts facts, in Mention mention) => (facts.SensesOf(mention.FirstToken, mention.EndToken) & WordSenses.Place) != 0;

    private static byte UseOf(WordFacts facts, in Mention mention)
    {
        int before = mention.FirstToken - 1;
        int after = mention.EndToken;
        if (after < facts.Document.Tokens.Length && facts.Shape(after) == Shape.Lower && facts.IsAny(after, Players))
        {
            return Plays;
        }

        if (before < 1)
        {
            return 0;
        }

        return facts.IsAny(before, Locatives) || (facts.Is(before, "of") && facts.Has(before - 1, WordSenses.PlaceHead)) ? Located
            : facts.IsAny(before, Beats) || (facts.IsAny(before, Opponents) && facts.IsAny(before - 1, Contests)) ? Plays
            : (byte)0;
    }
}
