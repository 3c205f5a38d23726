using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities;

/// <summary>
/// Tells the number that ends a name ("Channel 4", "Apollo 11") from one that counts what follows ("paid the
/// Harbor Council 400 crowns").
/// </summary>
internal static class NumberTail
{
    /// <summary>What has a number for a name.</summary>
    private static readonly WordTable Numbered = DataFile.Words("numbered-words.tsv");

    /// <summary>Who gets something, and how much of it, stand behind these.</summary>
    private static readonly WordTable Giving = DataFile.Words("giving-verbs.tsv");

    private static readonly WordTable PlacePrepositions = WordTable.Of("at", "across", "around", "for", "from", "in", "near", "outside", "over");

    /// <summary>Whether a name that starts at the one token may end in the number at the other.</summary>
    public static bool MayEnd(EntityView view, int first, int number)
    {
        Document document = view.Facts.Document;
        if (document.Span(number).IndexOfAny("-\u2013.,:/".AsSpan()) > 0)
        {
            return false;
        }

        int next = number + 1;
        if (next < document.Tokens.Length && view.Facts.Shape(number - 1) == Shape.Lower && view.Facts.IsAny(number - 1, PlacePrepositions)
            && Counts(view, next, view.Tags[next]))
        {
            return false;
        }

        if (next >= document.Tokens.Length || view.Facts.IsAny(number - 1, Numbered))
        {
            return true;
        }

        PennTag tag = view.Tags[next];
        return tag != PennTag.CD
            && !(Counts(view, next, tag) && (view.Facts.Has(number - 1, WordSenses.OrganizationHead) || IsApart(view.Facts, first)));
    }

    /// <summary>"400 crowns", "400 new crowns", "400 € a head".</summary>
    private static bool Counts(EntityView view, int next, PennTag tag) =>
        tag is PennTag.NN or PennTag.NNS or PennTag.JJ or PennTag.Dollar
        || view.Facts.Document.KindOf(next) == TokenKind.Mark && view.Facts.Document.Span(next) is ['€' or '£' or '%'];

    /// <summary>Whether what stands before the name leaves the number to what follows: "gave | Oxfam", "in | Harbor".</summary>
    private static bool IsApart(WordFacts facts, int first)
    {
        int before = first - 1;
        before -= before > 0 && RoleWords.IsArticle(facts, before) ? 1 : 0;
        return before >= 0 && (facts.IsAny(before, Giving) || facts.IsAny(before, PlacePrepositions));
    }
}
