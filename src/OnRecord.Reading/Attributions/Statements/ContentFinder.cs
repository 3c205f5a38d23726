using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Statements;

/// <summary>Finds where the content after a cue starts, and where content ends.</summary>
internal sealed class ContentFinder(Passage passage, CueFinder cues, QuotationJudge judge, Claims claims)
{
    private const int LongestAddressee = 10;
    private const int LongestAside = 12;

    /// <returns>The content's first token, or -1 where what follows is no content of this cue.</returns>
    public int StartAfter(Cue cue, int end)
    {
        var takes = cue.Verb.Takes;
        var start = cue.End;
        if (start >= end)
        {
            return -1;
        }

        if ((takes & Complements.ObjectInfinitive) != 0 && HoldsInfinitive(start, end))
        {
            return passage.IsWordLike(start) ? start : -1;
        }

        if ((takes & Complements.Addressee) != 0)
        {
            start = AfterAddressee(start, end);
        }

        start = AfterAside(start, end);
        if (start >= end)
        {
            return -1;
        }

        if (passage.IsWord(start, "that") && (takes & (Complements.That | Complements.Noun)) != 0)
        {
            return start;
        }

        if (passage.Is(start, WordClass.Wh) && (takes & (Complements.Wh | Complements.That)) != 0)
        {
            return start;
        }

        if (passage.IsWord(start, "to"))
        {
            return (takes & Complements.Infinitive) != 0 ? start : -1;
        }

        if (!cue.Verb.TakesPlainly && !HoldsQuotedWords(start, end))
        {
            return -1;
        }

        var mayStart = passage.IsQuoted(start) || (passage.IsWordLike(start)
            && !passage.Is(start, WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator | WordClass.Auxiliary));
        return mayStart && (takes & (Complements.Bare | Complements.Noun | Complements.ObjectComplement | Complements.Quotation)) != 0
            && ((takes & (Complements.Bare | Complements.Noun | Complements.ObjectComplement)) != 0 || HoldsQuotedWords(start, end))
            ? start
            : -1;
    }

    /// <returns>One past the content's last token: the sentence's end, or where its clause gives way to another.</returns>
    public int EndOf(int start, int sentenceEnd)
    {
        sentenceEnd = AfterQuotation(sentenceEnd);
        var i = start + 1;
        while (i < sentenceEnd)
        {
            if (passage.QuotationAt(i) is var quotation and >= 0)
            {
                if (claims[i])
                {
                    break;
                }

                // Sentences end inside quotations; content does not.
                i = passage.Quotations[quotation].EndToken;
                continue;
            }

            if (passage.IsMark(i, ';') || (passage.IsComma(i) && EndsAtComma(i, sentenceEnd)) || EndsAtWord(i, sentenceEnd))
            {
                break;
            }

            i++;
        }

        while (i > start + 1
            && (passage.IsComma(i - 1) || passage.IsMark(i - 1, ':')
                || (passage.Kind(i - 1) == TokenKind.Stop && !passage.IsQuoted(i - 1)) || passage.IsDash(i - 1)))
        {
            i--;
        }

        return i;
    }

    /// <summary>A sentence that ends inside a quotation goes on to the end of the sentence that closes it.</summary>
    private int AfterQuotation(int sentenceEnd)
    {
        if (passage.QuotationAt(sentenceEnd - 1) is var quotation and >= 0 && passage.Quotations[quotation].EndToken > sentenceEnd)
        {
            return passage.Quotations[quotation].EndToken;
        }

        return sentenceEnd;
    }

    private bool EndsAtComma(int comma, int end)
    {
        var next = comma + 1;
        if (next >= end)
        {
            return true;
        }

        if (passage.IsWord(next, "but") || passage.IsWord(next, "while") || passage.IsWord(next, "though") || passage.IsWord(next, "although")
            || passage.IsWord(next, "whereas") || Tellings.Opens(passage, next)
            || (passage.IsWord(next, "even") && next + 1 < end && passage.IsWord(next + 1, "though")))
        {
            return true;
        }

        if (passage.IsWord(next, "and") || passage.IsWord(next, "then"))
        {
            return next + 1 < end && cues.From(next + 1, comma, end) is { Shape: CueShape.Finite };
        }

        return cues.From(next, comma, end) is { Shape: CueShape.Adjunct };
    }

    private bool EndsAtWord(int i, int end)
    {
        if (!passage.Is(i, WordClass.Coordinator | WordClass.Subordinator))
        {
            return false;
        }

        if (passage.IsWord(i, "and") || passage.IsWord(i, "but"))
        {
            return i + 1 < end && cues.From(i + 1, i, end) is { Shape: CueShape.Finite, Verb.TakesPlainly: true };
        }

        return (passage.IsWord(i, "before") || passage.IsWord(i, "after") || passage.IsWord(i, "while"))
            && i + 1 < end && cues.From(i + 1, i, end) is { Shape: CueShape.Adjunct, Verb.TakesPlainly: true };
    }

    /// <summary>"The board | to drain the dam": whether "to" comes before anything that such a phrase does not hold.</summary>
    public bool HoldsInfinitive(int start, int end)
    {
        for (var i = start + 1; i < end && i - start < LongestAside; i++)
        {
            if (passage.IsComma(i) || passage.Kind(i) == TokenKind.Stop || passage.IsQuoted(i) || passage.IsWord(i, "that"))
            {
                return false;
            }

            if (passage.IsWord(i, "to"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Told reporters in Harbor that": the words before the content that name who was told.</summary>
    private int AfterAddressee(int start, int end)
    {
        if (start >= end || !passage.IsWordLike(start) || passage.IsQuoted(start) || passage.Is(start, WordClass.Wh) || passage.IsWord(start, "that"))
        {
            return start;
        }

        if (passage.Is(start, WordClass.Personal) || passage.IsWord(start, "him")
            || passage.IsWord(start, "them") || passage.IsWord(start, "me") || passage.IsWord(start, "us"))
        {
            return start + 1;
        }

        if (passage.Is(start, WordClass.Preposition))
        {
            return start;
        }

        var i = start + 1;
        while (i < end && i - start < LongestAddressee)
        {
            if (passage.IsQuoted(i) || passage.IsComma(i) || passage.Kind(i) == TokenKind.Stop
                || passage.Is(i, WordClass.Personal | WordClass.Wh | WordClass.Time)
                || passage.IsWord(i, "that") || passage.IsWord(i, "to") || (passage.Is(i, WordClass.Preposition) && !passage.IsWord(i, "of"))
                || (passage.Is(i, WordClass.Determiner | WordClass.Possessive) && !passage.IsWord(i - 1, "of")))
            {
                break;
            }

            i++;
        }

        return i;
    }

    /// <summary>"Said Friday", "said in an interview on Monday that": what stands between the cue and its content.</summary>
    private int AfterAside(int start, int end)
    {
        var i = start;
        while (i < end && !passage.IsQuoted(i) && passage.Is(i, WordClass.Time | WordClass.Adverb)
            && !passage.Is(i, WordClass.Pronoun) && !(passage.IsWord(i, "all") || passage.IsWord(i, "much")))
        {
            i++;
        }

        if (i < end && !passage.IsQuoted(i) && (passage.Is(i, WordClass.Preposition) || passage.IsComma(i) || IsTimePhrase(i, end))
            && !passage.Is(i, WordClass.Wh) && !passage.IsWord(i, "to"))
        {
            for (var j = i + 1; j < end && j - i <= LongestAside; j++)
            {
                if (passage.IsWord(j, "that"))
                {
                    return !passage.IsComma(i) || passage.IsComma(j - 1) ? j : i;
                }

                if (passage.IsQuoted(j) || passage.Kind(j) == TokenKind.Stop || passage.IsMark(j, ';'))
                {
                    break;
                }
            }

            // "said on Monday the dam", "said this week he"
            var k = i;
            while (k < end && k - i < 4 && !passage.IsQuoted(k)
                && passage.Is(k, WordClass.Preposition | WordClass.Determiner | WordClass.Time | WordClass.Number))
            {
                k++;
                if (passage.Is(k - 1, WordClass.Time) && (k >= end || !passage.Is(k, WordClass.Time | WordClass.Number)))
                {
                    return k;
                }
            }
        }

        return i;
    }

    private bool HoldsQuotedWords(int start, int end) =>
        passage.NextQuotation(start, end) is { } quotation && !judge.IsTitle(quotation);

    private bool IsTimePhrase(int i, int end) =>
        passage.Is(i, WordClass.Determiner) && i + 1 < end && passage.Is(i + 1, WordClass.Time);
}
