using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities.People;

/// <summary>
/// Finds people whose name is a line of its own, or opens one as "Ana Lopes, nurse", above or below a paragraph that is all quoted, or stands
/// in one as "Says Ana Lopes:": nothing else in such a line tells a name.
/// </summary>
internal static class LinePeople
{
    private const int LongestName = 4;
    private const int LongestLine = 20;

    /// <summary>Adds those mentions, in text order.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var document = view.Facts.Document;
        ScratchList<Mention>? found = null;
        for (var paragraph = 1; paragraph < document.Paragraphs.Length; paragraph++)
        {
            var (first, end) = document.TokensOf(paragraph);
            if (IsSaying(view.Facts, first, end))
            {
                Add(first + 1, end - 1);
                continue;
            }

            if (end - first is 0 or > LongestLine || document.KindOf(end - 1) == TokenKind.Stop
                || EndOfName(view.Facts, first, end) is not (> 0 and var after)
                || !(IsQuoted(document, paragraph - 1) || IsQuoted(document, paragraph + 1))
                || !(view.Facts.Has(first, WordSenses.FirstName) || (after < end && UnknownPeople.MayBe(view, first, after))))
            {
                continue;
            }

            Add(first, after);
        }

        if (found is not null)
        {
            TakenMentions.Replace(mentions, found);
        }

        void Add(int first, int end)
        {
            var next = Mention.FirstAfter(mentions, document.Tokens[first].Start);
            if (next == mentions.Length || mentions[next].TitleFirst >= end)
            {
                (found ??= new ScratchList<Mention>(document.Scratch, 1)).Add(Mention.Of(document, first, end, ActorKind.Person));
            }
        }
    }

    /// <summary>"Says | Dan Vanelo | :", a line of its own.</summary>
    private static bool IsSaying(WordFacts facts, int first, int end) =>
        end - first is > 3 and < 3 + LongestName && facts.Document.IsMark(end - 1, ':')
        && facts.Shape(first) == Shape.Capital && facts.Has(first, WordSenses.Reporting) && !facts.Has(first, WordSenses.FirstName)
        && EndOfName(facts, first + 1, end - 1) == end - 1;

    /// <returns>Where a name ends that is the whole line, or all of it up to a comma; 0 where there is none.</returns>
    private static int EndOfName(WordFacts facts, int first, int end)
    {
        const WordSenses others = WordSenses.Function | WordSenses.Organization | WordSenses.OrganizationHead | WordSenses.CompanySuffix
            | WordSenses.PlaceHead | WordSenses.ThingHead | WordSenses.Calendar | WordSenses.Demonym | WordSenses.Role | WordSenses.Title;
        var (after, shape) = (first, facts.Shape(first));
        while (after < end && after - first < LongestName && (facts.Shape(after) == shape || facts.Shape(after) == Shape.Initial)
            && (!facts.Has(after, others) || facts.Has(after, WordSenses.FirstName | WordSenses.Surname)))
        {
            after++;
        }

        return after - first > 1 && shape is Shape.Capital or Shape.Capitals && facts.Shape(after - 1) == shape
            && (after == end || facts.Is(after, ",") || facts.Is(after, "(")) ? after : 0;
    }

    private static bool IsQuoted(Document document, int paragraph)
    {
        if (paragraph >= document.Paragraphs.Length)
        {
            return false;
        }

        var (first, end) = document.TokensOf(paragraph);
        return end - first > 2 && document.KindOf(first) == TokenKind.QuotationMark && document.KindOf(end - 1) == TokenKind.QuotationMark;
    }
}
