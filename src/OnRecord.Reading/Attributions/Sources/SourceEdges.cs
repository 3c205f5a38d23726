using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Sources;

/// <summary>Tells what stands at the edges of the words for a speaker and is none of them: the time, the day, the text, who left somebody.</summary>
internal readonly struct SourceEdges(Passage passage, ScratchList<Mention> mentions)
{
    private static readonly WordTable Hours = WordTable.Of("a.m.", "p.m.", "am", "pm", "noon", "midnight");

    private static readonly WordTable Leavings = WordTable.Of("leave", "leaves", "left", "leaving", "keep", "keeps", "kept", "keeping");

    /// <summary>"At 4:10 | Quist", "in the letter | Quist": whether the token ends what tells when or where it was said.</summary>
    public bool IsTimeOrText(TokenRange source, int token) => IsHour(token) || IsText(source, token);

    /// <summary>"Quist scored to leave | the Tarn Rovers | wondering": who is left so speaks.</summary>
    public TokenRange? LeftTelling(TokenRange? cue)
    {
        if (cue is not { First: > 2 } words || passage.Tag(words.First) != PennTag.VBG)
        {
            return null;
        }

        var i = Mention.FirstAfter(mentions, passage.Document.Tokens[words.First - 1].Start);
        if (i >= mentions.Length || mentions[i].EndToken != words.First)
        {
            return null;
        }

        var first = mentions[i].TitleFirst;
        first -= first > 0 && passage.IsWord(first - 1, "the") ? 1 : 0;
        return first > 0 && passage.IsAny(first - 1, Leavings) ? new TokenRange(first, words.First) : null;
    }

    /// <summary>"Two members left, and | one of them, Ana Lopes, | said".</summary>
    public TokenRange? OneOfThem(TokenRange source, TokenRange? cue)
    {
        if (cue is not { First: > 6 } words || source.End > words.First || !passage.IsComma(words.First - 1))
        {
            return null;
        }

        var i = Mention.FirstAfter(mentions, passage.Document.Tokens[words.First - 2].Start);
        var first = i < mentions.Length && mentions[i].EndToken == words.First - 1 ? mentions[i].TitleFirst - 4 : 0;
        return first > source.End && passage.IsComma(first + 3) && passage.IsWord(first, "one") && passage.IsWord(first + 1, "of")
            ? new TokenRange(first, words.First)
            : null;
    }

    /// <summary>"Announced by Ana Lopes | on Friday"; not "a nurse who called on Friday".</summary>
    public int BeforeDay(int first, int end)
    {
        var isDay = end - 3 >= first && passage.Is(end - 3, WordClass.Capital) && passage.IsWord(end - 2, "on")
            && passage.Is(end - 1, WordClass.Time) && passage.Is(end - 1, WordClass.Capital);
        for (var i = first; isDay && i < end; i++)
        {
            isDay = !passage.Is(i, WordClass.Relative);
        }

        return isDay ? end - 2 : end;
    }

    /// <summary>"At 4:10 | Quist", "at 5:40 p.m. | Quist".</summary>
    private bool IsHour(int token) =>
        passage.IsAny(token, Hours)
        || (passage.Kind(token) == TokenKind.Number && passage.Document.Span(token) is var clock && clock.IndexOf(':') > 0);

    /// <summary>"In the letter | Quist".</summary>
    private bool IsText(TokenRange source, int noun) =>
        noun == source.First + 1 && passage.Tag(noun - 1) is PennTag.DT or PennTag.PRPS
        && DescriptionNounTable.Is(passage.Document.Span(noun), DescriptionNouns.Text);
}
