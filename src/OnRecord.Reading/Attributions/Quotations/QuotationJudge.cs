using OnRecord.Reading.Marks;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Quotations;

/// <summary>Decides what a run inside quotation marks is: what somebody said, or a part of the writer's own sentence.</summary>
internal readonly struct QuotationJudge(Passage passage)
{
    /// <summary>Runs of fewer words are scare quotes or titles more often than not when no cue is near.</summary>
    private const int FewestWords = 4;

    /// <summary>Whether the run is a sentence of its own, or several.</summary>
    /// <param name="quotation">The run.</param>
    /// <param name="first">Where the text before it in its sentence starts.</param>
    public bool IsWhole(Quotation quotation, int first)
    {
        if (quotation.IsContinuation)
        {
            return true;
        }

        var document = passage.Document;
        var (_, paragraphEnd) = document.TokensOf(quotation.Paragraph);
        var isFirst = quotation.FirstToken == first;
        var before = quotation.FirstToken - 1;
        var followsMark = !isFirst && (passage.IsComma(before) || passage.IsMark(before, ':') || passage.IsDash(before));
        var inside = quotation.FirstToken + 1;
        while (inside < quotation.EndToken && !passage.IsWordLike(inside))
        {
            inside++;
        }

        if (inside >= quotation.EndToken)
        {
            return false;
        }

        var startsUpper = !char.IsLower(document.Text[document.Tokens[inside].Start]);
        if (!isFirst && !startsUpper && !followsMark)
        {
            return false;
        }

        var last = quotation.IsClosed ? quotation.EndToken - 2 : quotation.EndToken - 1;
        while (last > inside && passage.Kind(last) == TokenKind.QuotationMark)
        {
            last--;
        }

        var lastCharacter = document.Text[document.Tokens[last].End - 1];
        var endsInside = Characters.IsStop(lastCharacter) || lastCharacter == ',' || Characters.IsDash(lastCharacter);
        var endsOutside = quotation.EndToken >= paragraphEnd || passage.IsComma(quotation.EndToken)
            || passage.Kind(quotation.EndToken) == TokenKind.Stop
            || passage.IsDash(quotation.EndToken);
        var words = CountWords(quotation);
        return (endsInside || endsOutside)
            && (isFirst || followsMark || (Characters.IsStop(lastCharacter) && words >= FewestWords && !IsTitle(quotation)));
    }

    /// <summary>Whether a part of the writer's sentence is still somebody's words though no cue was found.</summary>
    public bool IsAttributed(Quotation quotation) => CountWords(quotation) >= FewestWords && !IsTitle(quotation);

    /// <summary>"The Dams of Harbor County": every word but the small ones in upper case.</summary>
    public bool IsTitle(Quotation quotation)
    {
        for (var i = quotation.FirstToken; i < quotation.EndToken; i++)
        {
            if (passage.Kind(i) == TokenKind.Word && !passage.Is(i, WordClass.Capital)
                && !passage.Is(
                    i,
                    WordClass.Preposition | WordClass.Determiner | WordClass.Coordinator
                        | WordClass.Possessive | WordClass.Subordinator))
            {
                return false;
            }
        }

        return true;
    }

    private int CountWords(Quotation quotation)
    {
        var words = 0;
        for (var i = quotation.FirstToken; i < quotation.EndToken && words < FewestWords; i++)
        {
            words += passage.IsWordLike(i) ? 1 : 0;
        }

        return words;
    }
}
