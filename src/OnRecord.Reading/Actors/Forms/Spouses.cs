using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Actors.Forms;

/// <summary>Knows who is married to somebody: behind "Omar Vane’s widow, Ana, wept" it is she whom "Mrs Vane" means, if there is no other.</summary>
internal struct Spouses(WordFacts facts)
{
    private const int Several = -2;

    private static readonly WordTable Wives = WordTable.Of("wife", "widow");
    private static readonly WordTable Husbands = WordTable.Of("husband", "widower");

    private int _wife = ActorDrafts.None;
    private int _husband = ActorDrafts.None;

    /// <summary>Takes note of a mention of one word.</summary>
    public void Note(in Mention mention, int actor)
    {
        int noun = mention.FirstToken - 2;
        if (noun > 0 && mention is { Length: 1, Kind: ActorKind.Person } && mention.TitleFirst == mention.FirstToken && facts.Is(noun + 1, ","))
        {
            Set(ref facts.IsAny(noun, Wives) ? ref _wife : ref _husband, actor, facts.IsAny(noun, Wives) || facts.IsAny(noun, Husbands));
        }
    }

    /// <returns>Whom "Mrs Vane" means, who is no Vane that the article names in full; <see cref="ActorDrafts.None"/> where nobody.</returns>
    public readonly int Of(in Mention mention)
    {
        int title = mention.FirstToken - 1;
        int known = mention.TitleFirst > title ? ActorDrafts.None
            : facts.Is(title, "mrs") || facts.Is(title, "mrs.") || facts.Is(title, "ms") || facts.Is(title, "ms.") ? _wife
            : facts.Is(title, "mr") || facts.Is(title, "mr.") ? _husband
            : ActorDrafts.None;
        return known == Several ? ActorDrafts.None : known;
    }

    private static void Set(ref int spouse, int actor, bool isSpouse) =>
        spouse = !isSpouse || spouse == actor ? spouse : spouse == ActorDrafts.None ? actor : Several;
}
