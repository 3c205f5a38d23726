using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities;

/// <summary>
/// Finds clubs that the cut of a sentence passed over, by the last words of their names and a score or a player beside them: "| Tarn Town |
/// beat Quist Rovers 2-1", "the | Tarn Town | striker".
/// </summary>
internal static class ClubNames
{
    private const int LongestName = 3;

    /// <summary>Adds those mentions, in text order.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        const WordSenses others = WordSenses.Common | WordSenses.Function | WordSenses.Calendar | WordSenses.Demonym;
        var (facts, document) = (view.Facts, view.Facts.Document);
        ScratchList<Mention>? found = null;
        for (var last = facts.NextCapital(0); last < document.Tokens.Length; last = facts.NextCapital(last + 1))
        {
            if (facts.Shape(last) != Shape.Capital || !facts.IsAny(last, ClubWords.Lasts))
            {
                continue;
            }

            var sentence = document.Sentences[document.SentenceOf(last)];
            var first = last;
            while (first > sentence.FirstToken && first > last - LongestName && facts.Shape(first - 1) == Shape.Capital)
            {
                first--;
            }

            var end = last + 1;
            if (first < last && !facts.Has(first, others) && IsFree(mentions, document, first, end)
                && (ScoreLines.IsBeside(facts, first, end)
                    || (end < sentence.EndToken && facts.Shape(end) == Shape.Lower && facts.IsAny(end, ClubWords.Players))))
            {
                (found ??= new ScratchList<Mention>(document.Scratch, 1)).Add(Mention.Of(document, first, end, ActorKind.Organization));
            }
        }

        if (found is not null)
        {
            TakenMentions.Replace(mentions, found);
        }
    }

    private static bool IsFree(ScratchList<Mention> mentions, Document document, int first, int end)
    {
        var next = Mention.FirstAfter(mentions, document.Tokens[first].Start);
        return next == mentions.Length || mentions[next].TitleFirst >= end;
    }
}
