using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Tags;

namespace OnRecord.Reading.Attributions.Sources;

/// <summary>
/// Finds who is named behind a quotation as the agent of a passive before it: "was called “a coward” | by Quist", "was dismissed as
/// “a joke” | by Quist". What opens with a capital may be a title: "a song called “River” by Quist".
/// </summary>
internal readonly struct AgentFinder(Passage passage, CueFinder cues, SourceFinder sources)
{
    // "Called | a “coward”", "dismissed | as “a joke”".
    private const int MostBetween = 2;

    public CuedSource? Around(Quotation quotation)
    {
        var by = quotation.EndToken;
        var first = quotation.FirstToken + 1;
        if (!quotation.IsClosed || by + 1 >= passage.Document.Tokens.Length || !passage.IsWord(by, "by")
            || !passage.IsWordLike(first) || passage.Is(first, WordClass.Capital))
        {
            return null;
        }

        var sentence = passage.Document.Sentences[passage.Document.SentenceOf(quotation.FirstToken)];
        for (var i = quotation.FirstToken - 1; i > sentence.FirstToken && i >= quotation.FirstToken - 1 - MostBetween; i--)
        {
            if (cues.At(i, sentence.FirstToken, sentence.EndToken) is { } cue)
            {
                // "Called “balsas” by those who work them": one word behind the verb is a name.
                var isPassive = cue.Shape == CueShape.Passive || passage.Tag(i) == PennTag.VBN;
                var isName = i == quotation.FirstToken - 1 && first + 2 == quotation.EndToken;
                return isPassive && !isName && sources.After(by + 1, sentence.EndToken) is { } agent
                    ? new CuedSource(AttributionRule.CueBefore, new TokenRange(cue.First, cue.End), agent)
                    : null;
            }

            if (!passage.IsWord(i, "as") && !passage.Is(i, WordClass.Determiner))
            {
                return null;
            }
        }

        return null;
    }
}
