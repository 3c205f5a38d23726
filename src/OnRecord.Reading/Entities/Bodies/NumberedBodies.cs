using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities.Bodies;

/// <summary>
/// Gives bodies the numbers back that are a part of their names: "Dockers Union No. | 2", "Weavers Lodge | 7", "the | 9th | Tarn Circuit Court".
/// </summary>
internal static class NumberedBodies
{
    private static readonly WordTable Units = RuleWords.Of("unit");

    /// <summary>Those of an order or a union, each by its number: "Weavers Lodge | 7".</summary>
    private static readonly WordTable Branches = RuleWords.Of("branch");

    /// <summary>Changes those mentions.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var (facts, document) = (view.Facts, view.Facts.Document);
        for (var i = 0; i < mentions.Length; i++)
        {
            var mention = mentions[i];
            if (mention.Kind != ActorKind.Organization)
            {
                continue;
            }

            var (first, end) = (mention.FirstToken, mention.EndToken);
            var sentence = document.Sentences[document.SentenceOf(first)];
            if (end < sentence.EndToken && document.KindOf(end) == TokenKind.Number
                && (facts.Is(end - 1, "no.") || facts.Is(end - 1, "#") || (facts.IsAny(end - 1, Branches) && facts.IsCapitalised(end - 1))))
            {
                end++;
            }

            if (IsUnit(facts, first, end) && first > sentence.FirstToken && IsOrdinal(document, first - 1)
                && !(i > 0 && mentions[i - 1].EndToken > first - 1))
            {
                first--;
            }

            if (first != mention.FirstToken || end != mention.EndToken)
            {
                mentions[i] = Mention.Of(document, first, end, ActorKind.Organization);
            }
        }
    }

    /// <returns>
    /// Where the unit ends whose number the token is: "the | 22 Tarn Brigade | said", "the | 9th U.S. Circuit Court of Appeals"; else the token.
    /// </returns>
    public static int EndOfUnit(WordFacts facts, int number, int limit)
    {
        var end = EndOfRun(facts, number + 1, limit);
        if (end - number == 1 || !IsOrdinal(facts.Document, number))
        {
            return number;
        }

        if (facts.IsAny(end - 1, Units))
        {
            return end;
        }

        var isCourt = facts.Is(end - 1, "court") && char.IsLetter(facts.Document.Span(number)[^1]) && IsUnit(facts, number + 1, end);
        return !isCourt ? number
            : end + 1 < limit && facts.Is(end, "of") && facts.IsCapitalised(end + 1) ? EndOfRun(facts, end + 1, limit)
            : end;
    }

    private static int EndOfRun(WordFacts facts, int first, int limit)
    {
        var end = first;
        while (end < limit && facts.Shape(end) is Shape.Capital or Shape.Capitals)
        {
            end++;
        }

        return end;
    }

    private static bool IsUnit(WordFacts facts, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (facts.Shape(i) == Shape.Capital && facts.IsAny(i, Units))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOrdinal(Document document, int token)
    {
        var word = document.Span(token);
        return char.IsDigit(word[0]) && word.Length < 6 && word.IndexOfAny(",.%/:".AsSpan()) < 0;
    }
}
