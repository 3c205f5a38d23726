using OnRecord.Reading.Attributions.Sources;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions.Quotations;

/// <summary>
/// Finds who is given the word: "The last word went to | Marta Quist. “…”", "It was left to | the mayor, Marta Quist, to sum up: “…”".
/// </summary>
internal readonly struct LastWords(Passage passage, SourceFinder sources)
{
    // From the start of the sentence to the word, and from there to whom it is given.
    private const int FarthestWord = 3;
    private const int FarthestSource = 7;

    private static readonly WordTable Ordinals = WordTable.Of("last", "final", "first", "closing", "parting");
    private static readonly WordTable Words = WordTable.Of("word", "words");
    private static readonly WordTable Falling = WordTable.Of("fell", "falls", "left");

    /// <param name="quotation">Where the quotation starts.</param>
    /// <returns>Who is given the word in the sentence before, or in this one before a colon.</returns>
    public CuedSource? Of(int quotation)
    {
        var document = passage.Document;
        var sentence = document.SentenceOf(quotation);
        var (first, end) = (document.Sentences[sentence].FirstToken, quotation);
        if (first == quotation)
        {
            if (sentence == 0 || document.Sentences[sentence - 1].Paragraph != document.Sentences[sentence].Paragraph)
            {
                return null;
            }

            (first, end) = (document.Sentences[sentence - 1].FirstToken, document.Sentences[sentence - 1].EndToken);
        }
        else if (!passage.IsMark(quotation - 1, ':'))
        {
            return null;
        }

        return Given(first, end) is { } cue && sources.After(cue.End, end) is { } source && HoldsName(source, end) is { } named
            ? new CuedSource(AttributionRule.CueBefore, cue, named)
            : null;
    }

    /// <returns>The verb and what binds whom to it: "went to", "was left to".</returns>
    private TokenRange? Given(int first, int end)
    {
        if (passage.IsWord(first, "it"))
        {
            var verb = passage.Is(first + 1, WordClass.Be) ? first + 2 : first + 1;
            return verb + 2 < end && passage.IsAny(verb, Falling) && passage.IsWord(verb + 1, "to") ? new TokenRange(first + 1, verb + 2) : null;
        }

        for (var word = first + 2; word <= first + 1 + FarthestWord && word + 3 < end; word++)
        {
            if (!passage.IsAny(word, Words) || !passage.IsAny(word - 1, Ordinals) || !passage.IsWord(word - 2, "the"))
            {
                continue;
            }

            for (var i = word + 2; i <= word + FarthestSource && i + 1 < end; i++)
            {
                if ((passage.IsWord(i, "to") || passage.IsWord(i, "from")) && passage.Tag(i - 1).IsVerb())
                {
                    return new TokenRange(i - 1, i + 1);
                }
            }
        }

        return null;
    }

    /// <returns>The source with the name that a comma joins to it: "the mayor | , Marta Quist"; nothing where no name is in it.</returns>
    private TokenRange? HoldsName(TokenRange source, int end)
    {
        for (var i = source.First; i < source.End; i++)
        {
            if (passage.Tag(i).IsProper())
            {
                return source;
            }
        }

        return source.End + 1 < end && passage.IsComma(source.End) && passage.Tag(source.End + 1).IsProper()
            && sources.After(source.End + 1, end) is { } name
            ? source with { End = name.End }
            : null;
    }
}
