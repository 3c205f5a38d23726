using System.Collections.Immutable;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Frame;

/// <summary>Finds the headline and the byline in an article's first paragraphs.</summary>
internal static class FrameReader
{
    private const int LongestHeadline = 24;
    private const int LongestByline = 24;

    /// <summary>A byline stands among the first so many paragraphs.</summary>
    private const int LastBylineParagraph = 4;

    private static readonly WordTable Offices = WordTable.Of("reporter", "correspondent", "editor", "writer", "columnist", "critic");

    public static ArticleFrame Read(WordFacts facts)
    {
        Document document = facts.Document;
        int byline = -1;
        for (int i = 0; i < document.Paragraphs.Length && i < LastBylineParagraph && byline < 0; i++)
        {
            byline = IsByline(facts, i) ? i : -1;
        }

        ImmutableArray<Extent> writers = byline < 0 ? ImmutableArray<Extent>.Empty : Writers(facts, byline);
        return document.Paragraphs.Length < 2 || byline == 0
            ? new ArticleFrame(null, writers, byline)
            : new ArticleFrame(Headline(facts), writers, byline);
    }

    private static bool IsByline(WordFacts facts, int paragraph)
    {
        (int first, int end) = facts.Document.TokensOf(paragraph);
        return end - first is > 1 and <= LongestByline && facts.Is(first, "by") && facts.IsCapitalised(first + 1)
            && facts.Document.KindOf(end - 1) != TokenKind.Stop;
    }

    /// <summary>The names between "By" and the first word that joins none: "By Ana Lopes and John Lund in Ardmore".</summary>
    private static ImmutableArray<Extent> Writers(WordFacts facts, int paragraph)
    {
        (int first, int end) = facts.Document.TokensOf(paragraph);
        var writers = ImmutableArray.CreateBuilder<Extent>();
        int start = first + 1;
        for (int i = start; i <= end; i++)
        {
            bool isName = i < end && (facts.IsCapitalised(i) || facts.Has(i, WordSenses.Particle));
            if (isName)
            {
                continue;
            }

            if (i > start)
            {
                writers.Add(facts.Document.ExtentOf(BehindOffice(facts, start, i), i));
            }

            bool goesOn = i < end && (facts.Is(i, "and") || facts.Is(i, "&") || (facts.Is(i, ",") && NamesPerson(facts, i + 1, end)));
            if (!goesOn)
            {
                break;
            }

            start = i + 1;
        }

        return writers.ToImmutable();
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

    private static Extent? Headline(WordFacts facts)
    {
        Document document = facts.Document;
        (int first, int end) = document.TokensOf(0);
        bool isWord = end - first == 1 && document.Paragraphs.Length > 1 && facts.IsWord(first) && facts.IsCapitalised(first);
        if ((end - first < 2 && !isWord) || end - first > LongestHeadline || document.SentencesOf(0) is var (s, e) && e - s > 1)
        {
            return null;
        }

        if (document.KindOf(end - 1) != TokenKind.Stop)
        {
            return document.ExtentOf(first, end);
        }

        return end - 1 > first && facts.IsHeadline(document.SentenceOf(first)) ? document.ExtentOf(first, end - 1) : null;
    }
}
