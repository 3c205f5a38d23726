using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>A cue whose source is settled: what its content is looked for around.</summary>
/// <param name="Site">The cue.</param>
/// <param name="Source">The source's tokens; empty where there is none.</param>
internal readonly record struct ContentSite(CueSite Site, TokenRange Source)
{
    // How many marks before a sentence's first word or after its last are looked through.
    private const int MostMarks = 8;

    /// <summary>The first token of cue and source where they stand together before or after the content.</summary>
    public int First => !Source.IsEmpty && Source.First < Site.First ? Source.First : Site.First;

    public int End => !Source.IsEmpty && Source.End > Site.Head ? Source.End : Site.Head + 1;

    /// <returns>The first token of the sentence that is not a mark; an opening quotation mark counts.</returns>
    public int FirstWord(Evidence evidence)
    {
        var i = Site.Sentence.FirstToken;
        while (i < Site.Head && i - Site.Sentence.FirstToken < MostMarks && evidence.Tag(i).IsPunctuation() && !evidence.Passage.IsQuoted(i))
        {
            i++;
        }

        return i;
    }

    /// <returns>The sentence's stop and what closes after it; its end where it has none.</returns>
    public static int LastStop(Evidence evidence, Sentence sentence)
    {
        var i = sentence.EndToken;
        while (i > sentence.FirstToken && sentence.EndToken - i < MostMarks && evidence.Tag(i - 1) is PennTag.Stop or PennTag.CloseBracket)
        {
            i--;
        }

        return i;
    }
}
