using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Entities.People;

/// <summary>
/// Finds policemen by the rank in capitals before their names, whatever the cut of the sentence took rank and name for: "DC | Quist",
/// "PC | Amrit Quist", but "DC Comics".
/// </summary>
internal static class OfficerNames
{
    private static readonly WordTable Ranks = RuleWords.Of("officer");

    /// <summary>Whether the token is such a rank.</summary>
    public static bool IsRank(WordFacts facts, int token) => facts.Shape(token) == Shape.Capitals && facts.IsAny(token, Ranks);

    /// <summary>Changes those mentions, and adds what is missing.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var (facts, document) = (view.Facts, view.Facts.Document);
        ScratchList<Mention>? found = null;
        for (var rank = facts.NextCapital(0); rank + 1 < document.Tokens.Length; rank = facts.NextCapital(rank + 1))
        {
            if (!IsRank(facts, rank))
            {
                continue;
            }

            var sentence = document.Sentences[document.SentenceOf(rank)];
            var end = rank + 1;
            while (end < sentence.EndToken && facts.Shape(end) == Shape.Capital && facts.IsWord(end))
            {
                end++;
            }

            // "Tarn DC", "in Tarn, DC".
            var isBehindName = rank > sentence.FirstToken && (facts.IsCapitalised(rank - 1) || facts.Is(rank - 1, ","));
            if (end > rank + 1 && !isBehindName && view.StyleOf(sentence) == CapitalStyle.Prose && UnknownPeople.MayBe(view, rank + 1, end)
                && TakenMentions.TryEmpty(mentions, document, rank, end))
            {
                (found ??= new ScratchList<Mention>(document.Scratch, 1)).Add(
                    Mention.Of(document, rank + 1, end, ActorKind.Person) with { TitleFirst = rank });
            }
        }

        if (found is not null)
        {
            TakenMentions.Replace(mentions, found);
        }
    }
}
