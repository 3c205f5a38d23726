using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>A cue whose source is settled: what its content is looked for around.</summary>
/// <param name="Site">The cue.</param>
/// <param name="Source">The source's tokens; empty where there is none.</param>
/// <param name="FirstWord">The first token of the sentence that is not a mark; an opening quotation mark counts.</param>
/// <param name="LastStop">The sentence's stop and what closes after it; its end where it has none.</param>
internal readonly record struct ContentSite(CueSite Site, TokenRange Source, int FirstWord, int LastStop)
{
    // How many marks before a sentence's first word or after its last are looked through.
    private const int MostMarks = 8;

    /// <summary>The first token of cue and source where they stand together before or after the content.</summary>
    public int First => !Source.IsEmpty && Source.First < Site.First ? Source.First : Site.First;

    public int End => !Source.IsEmpty && Source.End > Site.Head ? Source.End : Site.Head + 1;

    public static ContentSite Of(Evidence evidence, in CueSite site, TokenRange source) =>
        new(site, source, FindFirstWord(evidence, site), FindLastStop(evidence, site.Sentence));

    private static int FindFirstWord(Evidence evidence, in CueSite site)
    {
        var first = site.Sentence.FirstToken;
        var i = first;
        while (i < site.Head && i - first < MostMarks && evidence.Tag(i).IsPunctuation() && !evidence.Passage.IsQuoted(i))
        {
            i++;
        }

        return i;
    }

    private static int FindLastStop(Evidence evidence, Sentence sentence)
    {
        var i = sentence.EndToken;
        while (i > sentence.FirstToken && sentence.EndToken - i < MostMarks && evidence.Tag(i - 1) is PennTag.Stop or PennTag.CloseBracket)
        {
            i--;
        }

        return i;
    }
}
