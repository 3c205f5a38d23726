using System.Collections.Immutable;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Frame;

/// <summary>
/// Finds the line that tells who wrote an article, as papers print it: "By Ana Lopes", "By: Ana Lopes", "By rural reporter Ana Lopes",
/// "Reporter: Ana Lopes", "Words by Ana Lopes", "From Ana Lopes, Tarn", "Ana Lopes, arts correspondent", "Ana Lopes at Tarn Park", "Ana Lopes ·
/// Tarn News".
/// </summary>
internal static class BylineReader
{
    private const int Longest = 24;
    private const int LongestName = 4;
    private const int LongestOffice = 4;

    /// <summary>A byline that says so stands among the first so many paragraphs: some papers print a summary before it.</summary>
    private const int LastParagraph = 8;

    /// <summary>Farther down a byline is nothing but "By" and names: "By Monday Quist had left" is told.</summary>
    private const int LastLooseParagraph = 4;

    /// <summary>A line that only holds a name is a byline right below the headline and what explains it.</summary>
    private const int LastBareParagraph = 4;

    private static readonly WordTable Offices = WordTable.Of("reporter", "correspondent", "editor", "writer", "columnist", "critic");

    private static readonly WordTable Labels = WordTable.Of("by", "byline", "reporter", "reporters", "words", "correspondent", "story");

    private static readonly WordTable Works = WordTable.Of("analysis", "interview", "report", "story", "text", "words", "written");

    /// <returns>The paragraph of the byline and the first token of a name in it; none is paragraph -1.</returns>
    public static (int Paragraph, int First) Find(WordFacts facts)
    {
        for (int i = 0; i < facts.Document.Paragraphs.Length && i < LastParagraph; i++)
        {
            int first = Start(facts, i);
            if (first >= 0 && (i < LastLooseParagraph || IsWholeName(facts, first, facts.Document.TokensOf(i).End)))
            {
                return (i, first);
            }
        }

        return (-1, -1);
    }

    /// <summary>The names up to the first word that joins none: "By | Ana Lopes and John Lund | in Ardmore".</summary>
    public static ImmutableArray<Extent> Writers(WordFacts facts, int paragraph, int first)
    {
        int end = facts.Document.TokensOf(paragraph).End;
        var writers = ImmutableArray.CreateBuilder<Extent>();
        int start = first;
        for (int i = start; i <= end; i++)
        {
            bool isName = i < end && (facts.IsCapitalised(i) || facts.Has(i, WordSenses.Particle));
            if (isName)
            {
                continue;
            }

            if (i > start)
            {
                // "Ana Lopes | Court reporter", of which the line end is lost.
                int office = i < end && i - start > 2 && facts.IsAny(i, Offices) ? 1 : 0;
                writers.Add(facts.Document.ExtentOf(BehindOffice(facts, start, i), i - office));
            }

            i = IsPlaced(facts, i, end) ? BehindPlace(facts, i, end) : i;
            bool goesOn = i < end && (facts.Is(i, "and") || facts.Is(i, "&") || (facts.Is(i, ",") && NamesPerson(facts, i + 1, end)));
            if (!goesOn)
            {
                break;
            }

            start = i + 1;
        }

        return writers.ToImmutable();
    }

    private static int Start(WordFacts facts, int paragraph)
    {
        (int first, int end) = facts.Document.TokensOf(paragraph);
        if (end - first is < 2 or > Longest || facts.Document.KindOf(end - 1) == TokenKind.Stop || facts.Document.IsMark(end - 1, ':'))
        {
            return -1;
        }

        if (facts.Is(first, "by") && facts.IsCapitalised(first + 1))
        {
            return first + 1;
        }

        if (end - first > 3 && paragraph > 0 && facts.Is(first + 1, "by") && facts.IsAny(first, Works)
            && EndOfName(facts, first + 2, end) > 0)
        {
            return first + 2;
        }

        if (end - first > 2 && facts.IsAny(first, Labels)
            && (facts.IsCapitalised(first) || (facts.Is(first, "by") && facts.Document.IsMark(first + 1, ':'))))
        {
            return facts.Document.IsMark(first + 1, ':')
                ? facts.IsCapitalised(first + 2) && !facts.Has(first + 2, WordSenses.Honorific) ? first + 2 : -1
                : facts.Is(first, "by") ? BehindSmallOffice(facts, first + 1, end) : -1;
        }

        if (end - first > 2 && facts.Is(first, "from") && NamesPerson(facts, first + 1, end) && EndOfName(facts, first + 1, end) is > 0 and var after)
        {
            return after == end || facts.Is(after, ",") || facts.Is(after, "in") || facts.Is(after, "and") ? first + 1 : -1;
        }

        return paragraph is > 0 and < LastBareParagraph && IsBare(facts, first, end) && !IsAboveQuotation(facts.Document, paragraph) ? first : -1;
    }

    /// <summary>"Ana Lopes" above “It leaks.” and no more in that paragraph: who says so.</summary>
    private static bool IsAboveQuotation(Document document, int paragraph) =>
        paragraph + 1 < document.Paragraphs.Length && document.TokensOf(paragraph + 1) is var (first, end) && end - first > 2
        && document.KindOf(first) == TokenKind.QuotationMark && document.KindOf(end - 1) == TokenKind.QuotationMark;

    private static bool IsWholeName(WordFacts facts, int first, int end) =>
        !facts.Has(first, WordSenses.Calendar) && EndOfName(facts, first, end) is > 0 and var after
        && (after == end || facts.Is(after, "and") || facts.Is(after, ","));

    /// <summary>"By | rural reporter | Ana Lopes".</summary>
    private static int BehindSmallOffice(WordFacts facts, int first, int end)
    {
        for (int i = first; i + 2 < end && i < first + LongestOffice && facts.Shape(i) == Shape.Lower; i++)
        {
            if (facts.IsAny(i, Offices) && facts.IsCapitalised(i + 1) && facts.IsCapitalised(i + 2))
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>
    /// A name without "By", of somebody whom the article does not name again: the subheading "Ana Lopes" heads what is told of her,
    /// and an interview's label what she says.
    /// </summary>
    private static bool IsBare(WordFacts facts, int first, int end)
    {
        int after = EndOfName(facts, first, end);
        if (after < 0 || IsNamedAgain(facts, after - 1, end))
        {
            return false;
        }

        if (after == end)
        {
            return facts.Has(first, WordSenses.FirstName);
        }

        char mark = facts.Document.Text[facts.Document.Tokens[after].Start];
        return mark is '·' or '|' or '•'
            || (mark == ',' && facts.IsAny(end - 1, Offices))
            || (facts.Has(first, WordSenses.FirstName) && IsPlaced(facts, after, end));
    }

    /// <summary>"At Tarn Park", "in Tarn and John Lund in Skog".</summary>
    private static bool IsPlaced(WordFacts facts, int preposition, int end)
    {
        int after = BehindPlace(facts, preposition, end);
        if (after - preposition is < 2 or > LongestName || !(facts.Is(preposition, "at") || facts.Is(preposition, "in")))
        {
            return false;
        }

        return after == end
            || (facts.Is(after, "and") && EndOfName(facts, after + 1, end) is > 0 and var next && next < end && IsPlaced(facts, next, end));
    }

    private static int BehindPlace(WordFacts facts, int preposition, int end)
    {
        int after = preposition + 1;
        while (after < end && facts.IsCapitalised(after))
        {
            after++;
        }

        return after;
    }

    /// <returns>Where a name of several words ends that people have; -1 where there is none.</returns>
    private static int EndOfName(WordFacts facts, int first, int end)
    {
        const WordSenses others = WordSenses.Function | WordSenses.Organization | WordSenses.OrganizationHead | WordSenses.CompanySuffix
            | WordSenses.PlaceHead | WordSenses.ThingHead | WordSenses.Thing | WordSenses.Calendar | WordSenses.Demonym | WordSenses.Role;
        int after = first;
        while (after < end && after - first < LongestName
            && ((facts.Shape(after) is Shape.Capital or Shape.Initial && (!facts.Has(after, others) || facts.Has(after, WordSenses.Surname)))
                || (after > first && facts.Has(after, WordSenses.Particle))))
        {
            after++;
        }

        bool isName = after - first > 1 && facts.Shape(after - 1) == Shape.Capital && !facts.Has(first, WordSenses.Place)
            && !(after < end && facts.IsCapitalised(after));
        return isName ? after : -1;
    }

    private static bool IsNamedAgain(WordFacts facts, int surname, int end)
    {
        WordIndex words = facts.Document.Words;
        int word = words.WordOf(surname);
        for (int i = end; i < facts.Document.Tokens.Length; i++)
        {
            if (words.WordOf(i) == word)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"By Science Correspondent | Ana Lopes".</summary>
    private static int BehindOffice(WordFacts facts, int first, int end)
    {
        for (int i = end - 2; i >= first; i--)
        {
            if (facts.IsAny(i, Offices))
            {
                return i + 1;
            }
        }

        return first;
    }

    /// <summary>Behind a comma stands another writer or what the writer is: "Science Correspondent".</summary>
    private static bool NamesPerson(WordFacts facts, int token, int end) =>
        token + 1 < end && facts.Has(token, WordSenses.FirstName) && facts.IsCapitalised(token + 1);
}
