using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>Takes ships out of names: "MV Lady Isla", and "the Lady Isla" wherever else the article has her; she is no actor.</summary>
internal static class Vessels
{
    private static readonly WordTable Prefixes = RuleWords.Of("vessel");

    /// <summary>Removes the mentions.</summary>
    public static void Drop(WordFacts facts, ScratchList<Mention> mentions)
    {
        SpanTable<bool>? ships = null;
        foreach (ref readonly Mention mention in mentions)
        {
            if (NameOf(facts, mention) is { } first && mention.EndToken > first)
            {
                (ships ??= new SpanTable<bool>(facts.Document)).GetOrAdd(first, mention.EndToken) = true;
            }
        }

        if (ships is null)
        {
            return;
        }

        int kept = 0;
        foreach (Mention mention in mentions)
        {
            int first = NameOf(facts, mention) ?? mention.TitleFirst;
            if (!ships.TryGet(first, mention.EndToken, out _) && !ships.TryGet(mention.FirstToken, mention.EndToken, out _))
            {
                mentions[kept++] = mention;
            }
        }

        mentions.Truncate(kept);
    }

    /// <returns>Where the ship's name starts, behind the prefix; <see langword="null"/> of other names.</returns>
    private static int? NameOf(WordFacts facts, in Mention mention)
    {
        for (int i = mention.TitleFirst; i >= mention.TitleFirst - 1 && i >= 0; i--)
        {
            if (i < mention.EndToken - 1 && facts.Shape(i) == Shape.Capitals && facts.IsAny(i, Prefixes) && facts.Shape(i + 1) == Shape.Capital)
            {
                return i + 1;
            }
        }

        return null;
    }
}
