using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities;

/// <summary>
/// Finds who signs a quotation, behind a dash on its line or below it: "“It beats the bridge.” — | Ivy Sandoval". A line without a
/// stop looks like a heading, whose capitals say nothing.
/// </summary>
internal static class SignedNames
{
    /// <summary>Changes those mentions, and adds what is missing.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var (facts, document) = (view.Facts, view.Facts.Document);
        ScratchList<Mention>? found = null;
        for (var first = facts.NextCapital(0); first < document.Tokens.Length; first = facts.NextCapital(first + 1))
        {
            if (first < 2 || !document.IsDash(first - 1) || document.KindOf(first - 2) != TokenKind.QuotationMark)
            {
                continue;
            }

            var paragraphEnd = document.TokensOf(document.ParagraphOf(first)).End;
            var end = EndOfName(facts, first, paragraphEnd);
            if (end - first > 1 && (end == paragraphEnd || facts.Is(end, ",") || facts.Is(end, "(")) && IsPersonal(view, first, end)
                && TakenMentions.TryEmpty(mentions, document, first, end))
            {
                (found ??= new ScratchList<Mention>(document.Scratch, 1)).Add(Mention.Of(document, first, end, ActorKind.Person));
            }
        }

        if (found is not null)
        {
            TakenMentions.Replace(mentions, found);
        }
    }

    /// <summary>Of a first name or initial, or of words that mean nothing else: "— Tarn Echo" is none.</summary>
    private static bool IsPersonal(EntityView view, int first, int end) =>
        UnknownPeople.MayBe(view, first, end)
        && (view.Facts.Shape(first) == Shape.Initial || UnknownPeople.AreOwnWords(view, first, end));

    private static int EndOfName(WordFacts facts, int first, int limit)
    {
        var end = first;
        for (var token = first; token < limit && (facts.IsCapitalised(token) || facts.Has(token, WordSenses.Particle)); token++)
        {
            end = facts.IsCapitalised(token) ? token + 1 : end;
        }

        return end;
    }
}
