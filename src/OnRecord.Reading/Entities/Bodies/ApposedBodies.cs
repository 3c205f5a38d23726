using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities.Bodies;

/// <summary>
/// Finds bodies that the cut of a sentence passed over by the noun that is apposed to them: "Velthur, the Tarn-based exporter that
/// folded,", "Velthur, a new movement founded by Quist,", "Salt and Bread, a charity for parents,".
/// </summary>
internal static class ApposedBodies
{
    // "The most prominent Tarnish trade weekly"
    private const int LongestDescription = 6;

    private static readonly WordTable Openers = WordTable.Of("the", "a", "an", "its", "another");

    /// <summary>What stands inside names: "Weavers for Clean Wells", "Salt and Bread".</summary>
    private static readonly WordTable Links = WordTable.Of("of", "for", "and");

    /// <summary>Adds those bodies.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var (facts, document) = (view.Facts, view.Facts.Document);
        var gaps = new NameGaps(document, mentions);
        for (var first = facts.NextCapital(0); first < document.Tokens.Length; first = facts.NextCapital(first + 1))
        {
            if (!gaps.IsFree(first) || facts.Has(first, WordSenses.Function))
            {
                continue;
            }

            var sentence = document.Sentences[document.SentenceOf(first)];
            if (facts.IsHeadline(document.SentenceOf(first)) || view.StyleOf(sentence) != CapitalStyle.Prose
                || (first > sentence.FirstToken && facts.IsCapitalised(first - 1) && !facts.Has(first - 1, WordSenses.Function)))
            {
                continue;
            }

            var limit = gaps.End(first, sentence.EndToken);
            var end = NamedBodies.EndOf(facts, first, limit);
            if (IsLinked(facts, first - 1, sentence.FirstToken) || (end < sentence.EndToken && facts.IsCapitalised(end)))
            {
                continue;
            }

            var isLinked = end + 1 < limit && facts.IsAny(end, Links) && facts.IsCapitalised(end + 1)
                && !(facts.Is(end, "of") && RoleWords.IsPlural(document.Span(end - 1)));
            var whole = isLinked ? NamedBodies.EndOf(facts, end + 1, limit) : end;
            if (FreeNames.MayBe(view, first, whole) && IsApposed(view, first, whole, sentence))
            {
                gaps.Add(Mention.Of(document, first, whole, ActorKind.Organization));
                first = whole - 1;
            }
        }

        gaps.Close();
    }

    /// <summary>"Weavers for | Velthur", "Salt and | Velthur": a part of more.</summary>
    private static bool IsLinked(WordFacts facts, int link, int lowest) =>
        link > lowest && facts.IsAny(link, Links) && facts.IsCapitalised(link - 1);

    /// <summary>"| Velthur, | the Tarn-based exporter that folded,".</summary>
    private static bool IsApposed(EntityView view, int first, int end, Sentence sentence)
    {
        var facts = view.Facts;
        if (end + 2 >= sentence.EndToken || !facts.Is(end, ",") || NounOf(view, end + 1, sentence.EndToken) is not (> 0 and var noun))
        {
            return false;
        }

        // "Instead, the company said"; but "Homeland, a movement founded in May,".
        return !FreeNames.IsPlainStart(view, first, end)
            || (view.Tags[first].IsNoun() && (facts.Is(noun + 1, ",") || view.Tags[noun + 1] is PennTag.VBN));
    }

    /// <returns>The noun for a body that ends what opens at a token; 0 where there is none.</returns>
    private static int NounOf(EntityView view, int opener, int limit)
    {
        var facts = view.Facts;
        if (!facts.IsAny(opener, Openers))
        {
            // "Argentina’s largest grain co-operative"
            if (!facts.IsCapitalised(opener) || opener + 1 >= limit || facts.Document.KindOf(opener + 1) != TokenKind.Clitic)
            {
                return 0;
            }

            opener++;
        }

        limit = Math.Min(limit - 1, opener + 1 + LongestDescription);
        for (var noun = opener + 1; noun < limit && facts.IsWord(noun) && !facts.Has(noun, WordSenses.Function); noun++)
        {
            if (facts.Shape(noun) == Shape.Lower && BodyNouns.MayTell(facts, noun) && !facts.Is(noun, "capital")
                && EndsDescription(view, noun + 1))
            {
                return noun;
            }
        }

        return 0;
    }

    private static bool EndsDescription(EntityView view, int token) =>
        !view.Facts.IsWord(token) ? view.Facts.Document.KindOf(token) != TokenKind.Clitic
            : view.Facts.Is(token, "that") || view.Facts.Is(token, "which") || view.Facts.Is(token, "of") || view.Facts.Is(token, "for")
                || view.Facts.Is(token, "in") || view.Facts.Is(token, "with") || view.Tags[token] is PennTag.VBN or PennTag.VBG;
}
