using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Actors.Kinds;

/// <summary>
/// Finds clubs that are called by their towns alone: "Ashby | led 2-1", "Ashby | will travel to Tarn", where Ashby Town is named, too. What
/// is in Ashby happens in the town.
/// </summary>
internal static class TownClubs
{
    private static readonly WordTable Auxiliaries = WordTable.Of("had", "have", "has", "will", "could", "would", "did", "were", "are");

    /// <summary>Changes the kinds of those mentions.</summary>
    public static void Read(WordFacts facts, ScratchList<Mention> mentions)
    {
        if (Towns(facts, mentions) is not { } towns)
        {
            return;
        }

        for (int i = 0; i < mentions.Length; i++)
        {
            Mention mention = mentions[i];
            if (mention.Kind == ActorKind.Place && towns.TryGet(mention.FirstToken, mention.EndToken, out _) && Plays(facts, mention.EndToken))
            {
                mentions[i] = mention with { Kind = ActorKind.Organization };
            }
        }
    }

    /// <returns>The towns after which clubs are called; <see langword="null"/> where there are none.</returns>
    private static SpanTable<bool>? Towns(WordFacts facts, ScratchList<Mention> mentions)
    {
        SpanTable<bool>? towns = null;
        foreach (ref readonly Mention mention in mentions)
        {
            int last = mention.EndToken - 1;
            if (mention is { Kind: ActorKind.Organization, Length: > 1 }
                && (facts.IsAny(last, ClubWords.Lasts) || facts.IsAny(last, ClubWords.Mascots)))
            {
                (towns ??= new SpanTable<bool>(facts.Document)).GetOrAdd(mention.FirstToken, last) = true;
            }
        }

        return towns;
    }

    private static bool Plays(WordFacts facts, int verb)
    {
        verb += verb + 1 < facts.Document.Tokens.Length && facts.IsAny(verb, Auxiliaries) ? 1 : 0;
        return verb < facts.Document.Tokens.Length && facts.Shape(verb) == Shape.Lower && facts.IsAny(verb, ClubWords.Plays);
    }
}
