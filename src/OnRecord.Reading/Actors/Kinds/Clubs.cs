using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Actors.Kinds;

/// <summary>
/// Finds clubs that were taken for the places they are named after, or for people: "the Calder Vale captain", "a win over Calder Vale". A place
/// of the lists, one that anything is said to be in, and whoever has a first name, a title or something to say, stays what it is.
/// </summary>
internal static class Clubs
{
    private const byte Plays = 1;
    private const byte Located = 2;
    private const byte OfPerson = 4;
    private const byte HasPlayer = 8;

    private static readonly WordTable Opponents = WordTable.Of("over", "against", "by", "to", "with");

    private static readonly WordTable Locatives = WordTable.Of("in", "near", "outside", "around", "across", "throughout");

    /// <summary>Changes the kinds of those mentions.</summary>
    public static void Read(WordFacts facts, ScratchList<Mention> mentions)
    {
        if (!AnyPlays(facts, mentions))
        {
            return;
        }

        var uses = new SpanTable<byte>(facts.Document);
        foreach (ref readonly Mention mention in mentions)
        {
            byte use = IsPerson(facts, mention) ? OfPerson : UseOf(facts, mention);
            uses.GetOrAdd(mention.FirstToken, mention.FirstToken + 1) |= use;
            uses.GetOrAdd(mention.EndToken - 1, mention.EndToken) |= use;
            if (ClubInTitle(facts, mention) is >= 0 and var club)
            {
                uses.GetOrAdd(club, club + 1) |= HasPlayer;
            }
        }

        for (int i = 0; i < mentions.Length; i++)
        {
            Mention mention = mentions[i];
            if (mention.Kind != ActorKind.Organization && !IsListed(facts, mention) && IsClub(mention, uses))
            {
                mentions[i] = mention with { Kind = ActorKind.Organization, TitleFirst = mention.FirstToken };
            }
        }
    }

    private static bool AnyPlays(WordFacts facts, ScratchList<Mention> mentions)
    {
        foreach (ref readonly Mention mention in mentions)
        {
            if ((UseOf(facts, mention) & (Plays | HasPlayer)) != 0 || ClubInTitle(facts, mention) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <returns>The club in "Ashby captain Ana Lopes"; -1 where there is none.</returns>
    private static int ClubInTitle(WordFacts facts, in Mention mention)
    {
        for (int i = Math.Max(0, mention.TitleFirst - 2); i + 1 < mention.FirstToken; i++)
        {
            if (facts.IsCapitalised(i) && facts.Shape(i + 1) == Shape.Lower && facts.IsAny(i + 1, ClubWords.Players))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsClub(in Mention mention, SpanTable<byte> uses)
    {
        int all = uses.GetOrAdd(mention.FirstToken, mention.FirstToken + 1) | uses.GetOrAdd(mention.EndToken - 1, mention.EndToken);
        return (all & (Located | OfPerson)) == 0 && (all & (mention.Kind == ActorKind.Person ? HasPlayer : HasPlayer | Plays)) != 0;
    }

    private static bool IsListed(WordFacts facts, in Mention mention) =>
        (facts.SensesOf(mention.FirstToken, mention.EndToken) & WordSenses.Place) != 0;

    private static bool IsPerson(WordFacts facts, in Mention mention)
    {
        const NameCues ofPerson = NameCues.Titled | NameCues.AfterRole | NameCues.Described | NameCues.Reporting | NameCues.BeforePronoun;
        return mention.Kind == ActorKind.Person
            && (mention.Length > 1 || mention.TitleFirst < mention.FirstToken
                || (facts.Cues.Read(mention.FirstToken, mention.EndToken, mention.TitleFirst) & ofPerson) != 0);
    }

    private static byte UseOf(WordFacts facts, in Mention mention)
    {
        int before = mention.FirstToken - 1;
        int after = mention.EndToken;
        if (ScoreLines.IsBeside(facts, mention))
        {
            return Plays;
        }

        if (after < facts.Document.Tokens.Length && facts.Shape(after) == Shape.Lower && facts.IsAny(after, ClubWords.Players))
        {
            return HasPlayer;
        }

        if (before < 1)
        {
            return 0;
        }

        return after < facts.Document.Tokens.Length && facts.IsAny(after, ClubWords.Staff) ? Plays
            : facts.IsAny(before, Locatives) || (facts.Is(before, "of") && facts.Has(before - 1, WordSenses.PlaceHead)) ? Located
            : facts.IsAny(before, ClubWords.Beats) || (facts.IsAny(before, Opponents) && facts.IsAny(before - 1, ClubWords.Contests)) ? Plays
            : (byte)0;
    }
}
