using System.Collections.Immutable;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Frame;

/// <summary>Finds the headline and the byline in an article's first paragraphs.</summary>
internal static class FrameReader
{
    private const int LongestHeadline = 24;
    private const int FarthestHeadline = 10;

    private static readonly WordTable Notices = WordTable.Of("for immediate release", "press release", "news release", "media release");

    public static ArticleFrame Read(WordFacts facts, CancellationToken cancellationToken = default)
    {
        Document document = facts.Document;
        (int byline, int writer) = BylineReader.Find(facts);
        ImmutableArray<Extent> writers = byline < 0 ? ImmutableArray<Extent>.Empty : BylineReader.Writers(facts, byline, writer);
        Furniture furniture = Furniture.Find(facts, byline, cancellationToken);
        return document.Paragraphs.Length < 2 || byline == 0
            ? new ArticleFrame(null, writers, byline, furniture)
            : new ArticleFrame(Headline(facts, byline, furniture), writers, byline, furniture);
    }

    private static Extent? Headline(WordFacts facts, int byline, Furniture furniture)
    {
        Document document = facts.Document;
        int paragraph = IsNotice(document, 0) ? BehindNotice(facts) : 0;
        while (paragraph >= 0 && paragraph + 2 < document.Paragraphs.Length && paragraph != byline
            && (furniture.IsParagraph(paragraph) || IsKicker(document, paragraph)))
        {
            paragraph++;
        }

        if (paragraph < 0 || paragraph == byline)
        {
            return null;
        }

        (int first, int end) = document.TokensOf(paragraph);
        bool isWord = end - first == 1 && document.Paragraphs.Length > 1 && facts.IsWord(first) && facts.IsCapitalised(first);
        if ((end - first < 2 && !isWord) || end - first > LongestHeadline || HasSeveralSentences(document, paragraph))
        {
            return null;
        }

        if (document.KindOf(end - 1) != TokenKind.Stop)
        {
            return document.ExtentOf(first, end);
        }

        bool isApart = paragraph + 1 == byline || !IsNextLine(document, paragraph + 1);
        return document.IsMark(end - 1, '?') && isApart ? document.ExtentOf(first, end)
            : end - 1 > first && facts.IsHeadline(document.SentenceOf(first)) ? document.ExtentOf(first, end - 1)
            : null;
    }

    /// <summary>A headline may ask, and go on: "Whose song is it? Court hears singer".</summary>
    private static bool HasSeveralSentences(Document document, int paragraph)
    {
        (int first, int end) = document.SentencesOf(paragraph);
        return end - first > 2
            || (end - first == 2 && (!document.IsMark(document.Sentences[first].EndToken - 1, '?')
                || document.KindOf(document.Sentences[first + 1].EndToken - 1) == TokenKind.Stop));
    }

    /// <summary>"Exclusive", "OPINION", right above the headline.</summary>
    private static bool IsKicker(Document document, int paragraph) =>
        document.TokensOf(paragraph) is var (first, end) && end - first == 1 && document.IsAny(first, ColumnLabels.All)
        && document.TokensOf(paragraph + 1) is var (next, last) && last - next > 2 && document.KindOf(last - 1) != TokenKind.Stop;

    /// <summary>"FOR IMMEDIATE RELEASE" stands above a headline and is none.</summary>
    private static bool IsNotice(Document document, int paragraph) =>
        document.TokensOf(paragraph) is var (first, end) && end > first && Notices.Contains(document.Span(document.ExtentOf(first, end)));

    /// <returns>
    /// The paragraph behind such a notice, its date and who is to be asked, "Contact: Ana Lopes" and the lines below it; -1 where the text
    /// comes first.
    /// </returns>
    private static int BehindNotice(WordFacts facts)
    {
        Document document = facts.Document;
        bool isContact = false;
        for (int paragraph = 1; paragraph < Math.Min(FarthestHeadline, document.Paragraphs.Length - 1); paragraph++)
        {
            (int first, int end) = document.TokensOf(paragraph);
            isContact &= IsNextLine(document, paragraph);
            isContact |= HoldsColon(document, first, end);
            if (!isContact && end - first > 2 && !facts.Has(first, WordSenses.Calendar))
            {
                return document.KindOf(end - 1) == TokenKind.Stop ? -1 : paragraph;
            }
        }

        return -1;
    }

    private static bool HoldsColon(Document document, int first, int end)
    {
        int colon = first;
        while (colon < end && !document.IsMark(colon, ':'))
        {
            colon++;
        }

        return colon < end;
    }

    /// <summary>Whether no blank line stands before the paragraph.</summary>
    private static bool IsNextLine(Document document, int paragraph)
    {
        int lines = 0;
        for (int i = document.Paragraphs[paragraph - 1].End; i < document.Paragraphs[paragraph].Start; i++)
        {
            lines += document.Text[i] == '\n' ? 1 : 0;
        }

        return lines == 1;
    }
}
