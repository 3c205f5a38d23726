using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Entities;

/// <summary>
/// Tells teams from people where the article has the last word alone, with an article, as several: "Tavira Kestrels won. The | Kestrels |
/// play on Sunday."
/// </summary>
internal static class TeamNames
{
    /// <summary>Changes those mentions.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        SpanTable<bool>? teams = null;
        for (var i = 0; i < mentions.Length; i++)
        {
            if (MayBeTeam(view.Facts, mentions[i]) && (teams ??= Teams(view)).TryGet(mentions[i].EndToken - 1, mentions[i].EndToken, out _))
            {
                mentions[i] = mentions[i] with { Kind = ActorKind.Organization };
            }
        }
    }

    private static bool MayBeTeam(WordFacts facts, in Mention mention) =>
        mention.Kind == ActorKind.Person && mention.TitleFirst == mention.FirstToken && IsPlural(facts, mention.EndToken - 1)
        && !facts.Has(mention.FirstToken, WordSenses.FirstName | WordSenses.Honorific);

    private static SpanTable<bool> Teams(EntityView view)
    {
        var facts = view.Facts;
        var teams = new SpanTable<bool>(facts.Document);
        for (var token = facts.NextCapital(1); token + 1 < facts.Document.Tokens.Length; token = facts.NextCapital(token + 1))
        {
            if (IsPlural(facts, token) && facts.Is(token - 1, "the") && facts.Shape(token + 1) == Shape.Lower
                && view.Tags[token + 1] is PennTag.VBP or PennTag.VB or PennTag.VBD or PennTag.MD)
            {
                teams.GetOrAdd(token, token + 1) = true;
            }
        }

        return teams;
    }

    private static bool IsPlural(WordFacts facts, int token) =>
        facts.Shape(token) == Shape.Capital && facts.Document.Span(token) is [.., not ('s' or 'i' or 'u'), 's'];
}
