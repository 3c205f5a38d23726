using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Attributions.Ties;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Layout;

/// <summary>
/// Reads what pages set off instead of quoting it: "She said in a statement:", or "Ana Lopes, nurse:", and below it paragraphs without
/// quotation marks that speak of "I" and "we".
/// </summary>
internal readonly struct BlockFinder(Passage passage, SiteReader sites, SpeakerLines lines, Claims claims)
{
    private const int FewestTokens = 6;
    private const int LongestBlock = 12;

    private readonly Document _document = passage.Document;

    /// <summary>Reads the block that starts with the paragraph, if one does.</summary>
    /// <returns>Whether one does.</returns>
    public bool Read(int paragraph, ScratchList<Draft> drafts)
    {
        if (paragraph == 0 || !IsSpoken(paragraph) || Introduction(paragraph) is not { Source: { } source, Cue: var cue, Rule: var rule })
        {
            return false;
        }

        var (first, end) = _document.TokensOf(paragraph);
        var block = new Draft(new TokenRange(first, end)) { Rule = rule, Cue = cue, Source = source };
        for (var part = paragraph + 1; part < Math.Min(_document.Paragraphs.Length, paragraph + LongestBlock) && IsSpoken(part); part++)
        {
            (first, end) = _document.TokensOf(part);
            block.Add(new TokenRange(first, end));
        }

        claims.Take(block);
        drafts.Add(block);
        return true;
    }

    /// <summary>The cue and source of "She said in a statement:", the paragraph before; what says more than that has its own content.</summary>
    private CuedSource? Introduction(int paragraph)
    {
        var (_, end) = _document.TokensOf(paragraph - 1);
        if (lines.Label(paragraph - 1) is { } name)
        {
            return new CuedSource(AttributionRule.Label, new TokenRange(end - 1, end), name);
        }

        if (end == 0 || !passage.IsMark(end - 1, ':') || sites.CueBefore(paragraph) is not { Rule: AttributionRule.CueBefore } found)
        {
            return null;
        }

        for (var i = found.Cue.End; i < end; i++)
        {
            if (passage.Tag(i).IsFinite() || passage.IsQuoted(i))
            {
                return null;
            }
        }

        return found;
    }

    /// <summary>Whether somebody speaks of himself there in sentences, and not in what another is quoted with.</summary>
    private bool IsSpoken(int paragraph)
    {
        var (first, end) = _document.TokensOf(paragraph);
        return end - first >= FewestTokens && !claims[first] && !passage.IsQuoted(first) && passage.Kind(end - 1) == TokenKind.Stop
            && passage.Kind(first) != TokenKind.Mark && FirstPersons.Speak(passage, first, end);
    }
}
