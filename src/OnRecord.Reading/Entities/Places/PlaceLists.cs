using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Entities.Places;

/// <summary>
/// Finds places that were taken for people or bodies, by the list they stand in: "in Tarnby, Logan, Ölvik and parts of the coast". Who has a
/// name in full elsewhere, and bodies that the lists know, stay what they are.
/// </summary>
internal static class PlaceLists
{
    private const int FewestPlaces = 2;

    private const WordSenses Others = WordSenses.Organization | WordSenses.OrganizationHead | WordSenses.CompanySuffix | WordSenses.Demonym;

    private static readonly WordTable Locatives = RuleWords.Of("locative");

    /// <summary>Changes the kinds of those mentions.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var facts = view.Facts;
        SpanTable<bool>? people = null;
        for (var start = 0; start + 1 < mentions.Length; start++)
        {
            if (mentions[start].Kind != ActorKind.Place || !IsBehindLocative(facts, mentions[start].FirstToken))
            {
                continue;
            }

            var (end, places, others) = (start + 1, 1, 0);
            while (end < mentions.Length && GoesOn(facts, mentions[end - 1].EndToken, mentions[end].TitleFirst))
            {
                places += mentions[end].Kind == ActorKind.Place ? 1 : 0;
                others += IsOdd(facts, mentions[end]) ? 1 : 0;
                end++;
            }

            // In a list of places and others, any may be either.
            if (others > 0 && places >= FewestPlaces && places + others == end - start)
            {
                people ??= NamedElsewhere(view, mentions);
                for (var i = start; i < end; i++)
                {
                    var mention = mentions[i];
                    if (mention.Kind != ActorKind.Place && !people.TryGet(mention.FirstToken, mention.EndToken, out _))
                    {
                        mentions[i] = mention with { Kind = ActorKind.Place };
                    }
                }
            }

            start = end - 1;
        }
    }

    private static bool IsBehindLocative(WordFacts facts, int first) =>
        first > 0 && facts.IsAny(facts.Is(first - 1, "the") && first > 1 ? first - 2 : first - 1, Locatives);

    /// <summary>"Tarnby, | Logan", "Logan and | Ölvik".</summary>
    private static bool GoesOn(WordFacts facts, int end, int next) =>
        next == end + 1 ? facts.Is(end, ",") || facts.Is(end, "and") : next == end + 2 && facts.Is(end, ",") && facts.Is(end + 1, "and");

    private static bool IsOdd(WordFacts facts, in Mention mention) =>
        mention is { Kind: not ActorKind.Place, Length: 1 } && mention.TitleFirst == mention.FirstToken
        && facts.Shape(mention.FirstToken) == Shape.Capital && !facts.Has(mention.FirstToken, Others);

    /// <summary>The first and last words of longer names, and those that have a title.</summary>
    private static SpanTable<bool> NamedElsewhere(EntityView view, ScratchList<Mention> mentions)
    {
        var names = new SpanTable<bool>(view.Facts.Document);
        foreach (var mention in mentions)
        {
            if (mention.Kind != ActorKind.Place && (mention.Length > 1 || mention.TitleFirst < mention.FirstToken))
            {
                names.GetOrAdd(mention.FirstToken, mention.FirstToken + 1) = true;
                names.GetOrAdd(mention.EndToken - 1, mention.EndToken) = true;
            }
        }

        return names;
    }
}
