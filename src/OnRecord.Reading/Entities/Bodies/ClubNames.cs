using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities.Bodies;

/// <summary>
/// Finds clubs that the cut of a sentence passed over, by the last words of their names and a score or a player beside them: "| Tarn Town |
/// beat Quist Rovers 2-1", "the | Tarn Town | striker", "a win against | Tarn Stars".
/// </summary>
internal static class ClubNames
{
    private const int LongestName = 3;

    // Of clubs that are known to be named also "to" and "with"; but "the match moved to Tarn Town".
    private static readonly WordTable Opponents = WordTable.Of("over", "against", "by");

    /// <summary>Adds those mentions, in text order.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        const WordSenses others = WordSenses.Common | WordSenses.Function | WordSenses.Calendar | WordSenses.Demonym;
        var (facts, document) = (view.Facts, view.Facts.Document);
        ScratchList<Mention>? found = null;
        for (var last = facts.NextCapital(0); last < document.Tokens.Length; last = facts.NextCapital(last + 1))
        {
            if (facts.Shape(last) != Shape.Capital || !(facts.IsAny(last, ClubWords.Lasts) || facts.IsAny(last, ClubWords.Mascots)))
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
            if (first < last && !facts.Has(first, others) && IsFree(mentions, document, first, last)
                && (ScoreLines.IsBeside(facts, first, end) || IsOpponent(facts, first, sentence.FirstToken)
                    || IsOfTown(facts, mentions, first, last)
                    || (end < sentence.EndToken && facts.Shape(end) == Shape.Lower && facts.IsAny(end, ClubWords.Players))))
            {
                EmptyTown(mentions, document, first);
                (found ??= new ScratchList<Mention>(document.Scratch, 1)).Add(Mention.Of(document, first, end, ActorKind.Organization));
            }
        }

        if (found is not null)
        {
            TakenMentions.Replace(mentions, found);
        }
    }

    /// <summary>"A win against | Tarn Town", "beat | Tarn Town".</summary>
    private static bool IsOpponent(WordFacts facts, int first, int lowest) =>
        first - 1 > lowest
        && (facts.IsAny(first - 1, ClubWords.Beats)
            || (facts.IsAny(first - 1, Opponents) && first - 2 > lowest && facts.IsAny(first - 2, ClubWords.Contests)));

    /// <summary>"| Tarnby Miners | won": towns have no such people with a capital, but in headlines.</summary>
    private static bool IsOfTown(WordFacts facts, ScratchList<Mention> mentions, int first, int last)
    {
        var document = facts.Document;
        var next = Mention.FirstAfter(mentions, document.Tokens[first].Start);
        return facts.IsAny(last, ClubWords.Mascots) && next < mentions.Length && IsTown(mentions[next], first, last)
            && mentions[next].EndToken == last && facts.Has(first, WordSenses.City) && !facts.Has(first, WordSenses.Country | WordSenses.Region)
            && !(last + 1 < document.Tokens.Length && facts.IsCapitalised(last + 1)) && !facts.IsHeadline(document.SentenceOf(last));
    }

    /// <summary>Nothing is named there but the club's town: "| Tarnby | Miners".</summary>
    private static bool IsFree(ScratchList<Mention> mentions, Document document, int first, int last)
    {
        var next = Mention.FirstAfter(mentions, document.Tokens[first].Start);
        next += next < mentions.Length && IsTown(mentions[next], first, last) ? 1 : 0;
        return next == mentions.Length || mentions[next].TitleFirst > last;
    }

    private static bool IsTown(in Mention mention, int first, int last) =>
        mention.Kind == ActorKind.Place && mention.FirstToken == first && mention.EndToken <= last;

    private static void EmptyTown(ScratchList<Mention> mentions, Document document, int first)
    {
        var next = Mention.FirstAfter(mentions, document.Tokens[first].Start);
        if (next < mentions.Length && mentions[next].FirstToken == first)
        {
            TakenMentions.Empty(mentions, next);
        }
    }
}
