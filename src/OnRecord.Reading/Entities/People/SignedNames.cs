using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities.People;

/// <summary>
/// Finds who signs a quotation, behind a dash on its line or below it: "“It beats the bridge.” — | Ivy Sandoval". A line without a
/// stop looks like a heading, whose capitals say nothing.
/// </summary>
internal static class SignedNames
{
    /// <summary>So many paragraphs, salutation counted, are one letter.</summary>
    private const int LongestLetter = 12;
    private const int LongestLine = 5;
    private const int LongestSalutation = 5;

    private static readonly WordTable Salutations = WordTable.Of("dear", "sir", "sirs", "madam", "editor", "or");

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

        ReadLetters(view, mentions, ref found);
        if (found is not null)
        {
            TakenMentions.Replace(mentions, found);
        }
    }

    /// <summary>"Sir – It leaks. | Gwil Rhaddox | Tarn": the line below a letter names who wrote it.</summary>
    private static void ReadLetters(EntityView view, ScratchList<Mention> mentions, ref ScratchList<Mention>? found)
    {
        var document = view.Facts.Document;
        var left = 0;
        for (var paragraph = 0; paragraph < document.Paragraphs.Length; paragraph++, left--)
        {
            var (first, end) = document.TokensOf(paragraph);
            if (IsSalutation(view.Facts, first, end))
            {
                left = LongestLetter;
                continue;
            }

            if (left <= 0 || end - first is < 2 or > LongestLine || !view.Facts.IsCapitalised(first)
                || document.KindOf(first - 1) is not (TokenKind.Stop or TokenKind.QuotationMark))
            {
                continue;
            }

            left = 0;
            if (EndOfName(view.Facts, first, end) == end && IsPersonal(view, first, end) && TakenMentions.TryEmpty(mentions, document, first, end))
            {
                (found ??= new ScratchList<Mention>(document.Scratch, 1)).Add(Mention.Of(document, first, end, ActorKind.Person));
            }
        }
    }

    /// <summary>"Sir –", "Dear Editor,".</summary>
    private static bool IsSalutation(WordFacts facts, int first, int end)
    {
        var i = first;
        while (i < end && i - first < LongestSalutation && facts.IsAny(i, Salutations))
        {
            i++;
        }

        return i > first && i < end && facts.IsCapitalised(first)
            && (facts.Is(i, ",") || facts.Document.IsDash(i) || facts.Document.IsMark(i, ':'));
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
