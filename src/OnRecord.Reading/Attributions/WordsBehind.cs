using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions;

/// <summary>
/// Finds whose words a quotation was by the sentence behind it in its paragraph: "“…” Those were Quist’s words.", "“…” — that was Quist in
/// May.", "“…” This from Quist, who built it.", "“…” The speaker was Quist."
/// </summary>
internal readonly struct WordsBehind(Passage passage, NounCues nouns, SourceFinder sources)
{
    private const int FarthestNoun = 5;

    private static readonly WordTable Demonstratives = WordTable.Of("that", "this", "those", "these");

    // "The speaker was | Quist".
    private static readonly WordTable Speakers = WordTable.Of("speaker", "author", "writer");

    /// <param name="start">One past the quotation.</param>
    /// <param name="paragraphEnd">One past its paragraph.</param>
    public CuedSource? Of(int start, int paragraphEnd)
    {
        var first = start < paragraphEnd && passage.IsDash(start) ? start + 1 : start;
        if (first + 2 >= paragraphEnd)
        {
            return null;
        }

        var end = passage.Document.Sentences[passage.Document.SentenceOf(first + 2)].EndToken;
        if (passage.IsAny(first, Demonstratives))
        {
            return passage.Is(first + 1, WordClass.Be) ? Owned(first + 2, end) ?? Named(first + 1, end)
                : passage.IsWord(first + 1, "from") ? Named(first + 1, end)
                : null;
        }

        return first + 3 < end && passage.IsWord(first, "the") && passage.IsAny(first + 1, Speakers) && passage.Is(first + 2, WordClass.Be)
            ? Named(first + 2, end)
            : null;
    }

    /// <summary>"Those were | Quist’s words".</summary>
    private CuedSource? Owned(int first, int end) =>
        nouns.OwnedFrom(first, Math.Min(end, first + FarthestNoun)) is { } own
            ? new CuedSource(AttributionRule.CueAfter, own.Cue, own.Source)
            : null;

    /// <summary>"That was | Quist | in May", where nothing is told of what Quist was or has.</summary>
    private CuedSource? Named(int cue, int end)
    {
        if (cue + 1 >= end || !passage.Is(cue + 1, WordClass.Capital) || passage.Is(cue + 1, WordClass.Time | WordClass.Pronoun | WordClass.Preposition)
            || sources.After(cue + 1, end) is not { } source)
        {
            return null;
        }

        var last = source.First;
        while (last < source.End && !passage.IsComma(last) && passage.Kind(last) != TokenKind.Clitic)
        {
            last++;
        }

        var isWhole = last >= end || passage.IsComma(last) || passage.Kind(last) == TokenKind.Stop
            || passage.Is(last, WordClass.Preposition | WordClass.Time);
        return isWhole ? new CuedSource(AttributionRule.CueAfter, new TokenRange(cue, cue + 1), source with { End = last }) : null;
    }
}
