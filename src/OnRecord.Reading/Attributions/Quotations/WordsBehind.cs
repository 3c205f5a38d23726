using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Attributions.Sources;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Quotations;

/// <summary>
/// Finds whose words a quotation was by the sentence behind it in its paragraph: "“…” Those were Quist’s words.", "“…” — that was Quist in
/// May.", "“…” This from Quist, who built it.", "“…” The speaker was Quist.", "“…”: the words of Quist, who built it.",
/// "“…” That is how Quist put it.", "“…” With that, Quist left."
/// </summary>
internal readonly struct WordsBehind(Passage passage, NounCues nouns, SourceFinder sources)
{
    private const int FarthestNoun = 5;

    private static readonly WordTable Demonstratives = WordTable.Of("that", "this", "those", "these", "such");

    // "The speaker was | Quist".
    private static readonly WordTable Speakers = WordTable.Of("speaker", "author", "writer");

    /// <param name="start">One past the quotation.</param>
    /// <param name="paragraphEnd">One past its paragraph.</param>
    public CuedSource? Of(int start, int paragraphEnd)
    {
        var first = start < paragraphEnd && (passage.IsDash(start) || passage.IsMark(start, ':')) ? start + 1 : start;
        if (first + 2 >= paragraphEnd)
        {
            return null;
        }

        var end = passage.Document.Sentences[passage.Document.SentenceOf(first + 2)].EndToken;
        if (passage.IsAny(first, Demonstratives))
        {
            return passage.Is(first + 1, WordClass.Be) ? Owned(first + 2, end) ?? How(first + 2, end) ?? Named(first + 1, end)
                : passage.IsWord(first + 1, "from") ? Named(first + 1, end)
                : null;
        }

        return first + 3 >= end ? null
            : passage.IsWord(first, "with") && passage.IsAny(first + 1, Demonstratives) ? Leaving(first, end)
            : !passage.IsWord(first, "the") ? null
            : passage.IsAny(first + 1, Speakers) && passage.Is(first + 2, WordClass.Be) ? Named(first + 2, end)
            : passage.IsWord(first + 1, "words") ? Owned(first, end)
            : null;
    }

    /// <summary>"Those were | Quist’s words", "those were | the words of Quist".</summary>
    private CuedSource? Owned(int first, int end) =>
        (nouns.OwnedFrom(first, Math.Min(end, first + FarthestNoun)) ?? nouns.NamedFrom(first, end, sources)) is { } own
            ? new CuedSource(AttributionRule.CueAfter, own.Cue, own.Source)
            : null;

    /// <summary>"That is | how Quist put it".</summary>
    private CuedSource? How(int how, int end)
    {
        var verb = passage.IsWord(how, "how") || passage.IsWord(how, "what") ? Verb(how + 1, end) : end;
        return verb < end && passage.VerbAt(verb, end) is { } match && (match.Verb.IsStrong || match.Length > 1)
            && sources.Before(how + 1, verb) is { } source
            ? new CuedSource(AttributionRule.CueAfter, new TokenRange(verb, verb + match.Length), source)
            : null;
    }

    /// <summary>"With that, | Quist left the room", "with those words | she sat down".</summary>
    private CuedSource? Leaving(int with, int end)
    {
        var cue = new TokenRange(with, passage.IsWord(with + 2, "words") ? with + 3 : with + 2);
        var start = passage.IsComma(cue.End) ? cue.End + 1 : cue.End;
        var verb = Verb(start, end);
        return verb < end && passage.Is(start, WordClass.Capital | WordClass.Personal) && !passage.Is(start, WordClass.Time)
            && sources.Before(start, verb) is { } source && source.First == start && !QuotationAttributor.IsNeuter(passage, source)
            ? new CuedSource(AttributionRule.CueAfter, cue, source)
            : null;
    }

    /// <returns>The first finite verb behind a subject that starts at the token; the end where none is near.</returns>
    private int Verb(int subject, int end)
    {
        var verb = subject + 1;
        while (verb < end && verb - subject < FarthestNoun && !passage.Tag(verb).IsFinite() && passage.VerbAt(verb, end) is null)
        {
            verb++;
        }

        return verb - subject < FarthestNoun ? verb : end;
    }

    /// <summary>"That was | Quist | in May", where nothing is told of what Quist was or has.</summary>
    private CuedSource? Named(int cue, int end)
    {
        if (cue + 1 >= end || !passage.Is(cue + 1, WordClass.Capital)
            || passage.Is(cue + 1, WordClass.Time | WordClass.Pronoun | WordClass.Preposition)
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
