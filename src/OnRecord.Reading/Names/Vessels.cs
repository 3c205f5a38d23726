using OnRecord.Reading.Text;

namespace OnRecord.Reading.Names;

/// <summary>Takes ships out of names: "MV Lady Isla", and "the Lady Isla" wherever else the article has her; she is no actor.</summary>
internal static class Vessels
{
    private const int LongestDescription = 6;

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

        AddNamed(facts, mentions, ref ships);
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
            if (i < mention.EndToken - 1 && IsPrefix(facts, i) && facts.Shape(i + 1) == Shape.Capital)
            {
                return i + 1;
            }
        }

        return mention.TitleFirst > 0 && facts.Is(mention.TitleFirst - 1, "the") && IsShip(facts, mention.EndToken) ? mention.TitleFirst : null;
    }

    /// <summary>
    /// "The supply vessel | Lady Isla", "M/V | Lady Isla", whatever the cut of their sentences made of them: looked for where the
    /// article has "the Lady Isla".
    /// </summary>
    private static void AddNamed(WordFacts facts, ScratchList<Mention> mentions, ref SpanTable<bool>? ships)
    {
        if (!MayBeNamed(facts, mentions))
        {
            return;
        }

        int count = facts.Document.Tokens.Length;
        for (int first = facts.NextCapital(1); first + 1 < count; first = facts.NextCapital(first + 1))
        {
            int noun = first - 1;
            if (facts.Shape(first) != Shape.Capital
                || !(facts.Shape(noun) == Shape.Lower ? facts.Has(noun, WordSenses.Vessel) : IsPrefix(facts, noun)))
            {
                continue;
            }

            int end = first + 1;
            while (end < count && facts.Shape(end) == Shape.Capital && !facts.Has(end, WordSenses.Weekday))
            {
                end++;
            }

            // "The ship | Quist built".
            if (end - first > 1 && !(end < count && facts.Has(end, WordSenses.Reporting)))
            {
                (ships ??= new SpanTable<bool>(facts.Document)).GetOrAdd(first, end) = true;
            }
        }
    }

    /// <summary>"MV", "M/V".</summary>
    private static bool IsPrefix(WordFacts facts, int token) =>
        facts.Shape(token) == Shape.Capitals ? facts.IsAny(token, Prefixes)
        : token > 1 && facts.Is(token, "v") && facts.Is(token - 1, "/") && facts.Is(token - 2, "m");

    private static bool MayBeNamed(WordFacts facts, ScratchList<Mention> mentions)
    {
        foreach (ref readonly Mention mention in mentions)
        {
            int the = mention.TitleFirst - 1;
            if (mention.EndToken - mention.TitleFirst > 1 && the >= 0 && facts.Is(the, "the")
                && (mention.Kind == ActorKind.Person
                    || (facts.SensesOf(mention.FirstToken, mention.EndToken) & (WordSenses.Place | WordSenses.Organization)) == 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The Lady Isla | , a wooden trawler,"; not ", a ferry company,".</summary>
    private static bool IsShip(WordFacts facts, int comma)
    {
        int end = Math.Min(facts.Document.Tokens.Length, comma + LongestDescription);
        int noun = comma + 2;
        if (noun >= end || !facts.Is(comma, ",") || !(facts.Is(comma + 1, "a") || facts.Is(comma + 1, "an") || facts.Is(comma + 1, "the")))
        {
            return false;
        }

        while (noun + 1 < end && facts.Shape(noun + 1) == Shape.Lower && !facts.Has(noun + 1, WordSenses.Function | WordSenses.Verb))
        {
            noun++;
        }

        return facts.Shape(noun) == Shape.Lower && facts.Has(noun, WordSenses.Vessel);
    }
}
