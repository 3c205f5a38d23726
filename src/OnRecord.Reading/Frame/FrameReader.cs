using System.Collections.Immutable;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Frame;

/// <summary>Finds the headline and the byline in an article's first paragraphs.</summary>
internal static class FrameReader
{
    private const int LongestHeadline = 24;

    public static ArticleFrame Read(WordFacts facts)
    {
        Document document = facts.Document;
        (int byline, int writer) = BylineReader.Find(facts);
        ImmutableArray<Extent> writers = byline < 0 ? ImmutableArray<Extent>.Empty : BylineReader.Writers(facts, byline, writer);
        return document.Paragraphs.Length < 2 || byline == 0
            ? new ArticleFrame(null, writers, byline)
            : new ArticleFrame(Headline(facts), writers, byline);
    }

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
