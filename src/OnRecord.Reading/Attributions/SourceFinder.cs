using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions;

/// <summary>A run of tokens, end exclusive.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public bool IsEmpty => End <= First;
}

/// <summary>Finds the noun phrase that speaks: before the cue, or after it.</summary>
internal sealed class SourceFinder(Passage passage)
{
    private const int LongestSource = 60;
    private const int LongestSentence = 200;
    private const int LongestApposition = 15;

    /// <summary>The subject that ends where the cue starts.</summary>
    /// <param name="first">The first token of the clause or sentence.</param>
    /// <param name="cue">The cue's first token.</param>
    /// <returns>The noun phrase, or <see langword="null"/>.</returns>
    public TokenRange? Before(int first, int cue)
    {
        first = Math.Max(first, cue - LongestSource);
        var end = SkipTimeBack(first, cue);
        if (end <= first)
        {
            return null;
        }

        if (passage.IsComma(end - 1) || passage.IsDash(end - 1))
        {
            return BeforeComma(first, end - 1);
        }

        return Phrase(first, end);
    }

    /// <summary>The subject that follows an inverted cue: "said Marta Quist, the mayor".</summary>
    /// <param name="start">One past the cue.</param>
    /// <param name="end">The end of the sentence.</param>
    public TokenRange? After(int start, int end)
    {
        end = Math.Min(end, start + LongestSource);
        if (start >= end || passage.IsQuoted(start))
        {
            return null;
        }

        if (passage.Is(start, WordClass.Personal))
        {
            return new TokenRange(start, start + 1);
        }

        if (!MayStartPhrase(start))
        {
            return null;
        }

        var i = start;
        while (i < end && !EndsPhraseForward(i, start, end))
        {
            i = passage.IsMark(i, '(') ? AfterBracket(i, end) : i + 1;
        }

        // A phrase that an adverb or preposition would end stays whole at its nouns.
        while (i > start + 1 && (passage.IsComma(i - 1) || passage.Is(i - 1, WordClass.Preposition | WordClass.Coordinator | WordClass.Determiner | WordClass.Relative)))
        {
            i--;
        }

        return new TokenRange(start, i);
    }

    /// <summary>The phrase after "according to" where the content follows it: as far as the comma, or the comma after an apposition.</summary>
    public TokenRange? UpToComma(int start, int end)
    {
        end = Math.Min(end, start + LongestSource);
        var comma = NextComma(start, end);
        if (comma <= start || comma >= end || passage.IsQuoted(start))
        {
            return null;
        }

        var second = NextComma(comma + 1, end);
        if (second < end && second - comma <= LongestApposition && IsVerbless(comma + 1, second))
        {
            return new TokenRange(start, second + 1);
        }

        return new TokenRange(start, comma);
    }

    private int NextComma(int start, int end)
    {
        while (start < end && !passage.IsComma(start))
        {
            start++;
        }

        return start;
    }

    private bool IsVerbless(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (passage.Is(i, WordClass.Auxiliary | WordClass.Personal) && passage.Kind(i) != TokenKind.Clitic)
            {
                return false;
            }
        }

        return passage.Is(start, WordClass.Determiner | WordClass.Number | WordClass.Relative) || !passage.Is(start, WordClass.Capital);
    }

    /// <summary>Whether the cue has no subject of its own. "With Quist saying" and "Quist saying" have one.</summary>
    public bool SharesSubject(Cue cue, int first)
    {
        var before = cue.First - 1;
        if (before < first)
        {
            return cue.Shape == CueShape.Adjunct;
        }

        return cue.Shape == CueShape.Adjunct
            ? passage.IsQuoted(before) || !(passage.Is(before, WordClass.Capital | WordClass.Personal) && passage.IsWordLike(before)) || passage.Is(before, WordClass.Time)
            : passage.Is(before, WordClass.Coordinator);
    }

    /// <summary>The subject of the main clause, which a cue without one of its own shares: "Quist smiled, adding that".</summary>
    /// <param name="first">Where the sentence, or the text after a quotation, starts.</param>
    /// <param name="cue">The cue's first token.</param>
    public TokenRange? Shared(int first, int cue)
    {
        var start = Math.Max(first, cue - LongestSentence);
        while (start < cue && (!passage.IsWordLike(start) || passage.Is(start, WordClass.Coordinator)
            || (passage.Is(start, WordClass.Adverb | WordClass.Aside) && !passage.Is(start, WordClass.Determiner | WordClass.Pronoun))))
        {
            start++;
        }

        // "On Monday, Quist …", "Speaking on Monday, Quist …": the main clause starts after the comma.
        if (start < cue && (!MayStartPhrase(start) || EndsIn(start, "ing")))
        {
            while (start < cue && !passage.IsComma(start))
            {
                start++;
            }

            start++;
        }

        return start < cue ? After(start, cue) : null;
    }

    private bool EndsPhraseForward(int i, int start, int end)
    {
        if (passage.IsQuoted(i) || passage.Kind(i) == TokenKind.Stop || passage.IsMark(i, ';') || passage.IsMark(i, ':') || passage.IsDash(i))
        {
            return true;
        }

        if (passage.IsComma(i))
        {
            return i + 1 >= end || passage.IsQuoted(i + 1) || !ContinuesAfterComma(i + 1, end);
        }

        if (passage.Is(i, WordClass.Coordinator))
        {
            return i + 1 >= end || passage.IsWord(i, "but") || passage.Is(i + 1, WordClass.Personal) || ReportingVerbs.At(passage.Document, i + 1, end) is { Verb.IsStrong: true };
        }

        if (i == start)
        {
            return false;
        }

        if (passage.Is(i, WordClass.Time) && !passage.Is(i, WordClass.Determiner))
        {
            return !passage.IsWord(i, "may") && !IsPossessiveNext(i, end);
        }

        if (passage.IsWord(i, "in") || passage.IsWord(i, "on") || passage.IsWord(i, "during") || passage.IsWord(i, "after") || passage.IsWord(i, "before") || passage.IsWord(i, "when") || passage.IsWord(i, "while") || passage.IsWord(i, "as") || passage.IsWord(i, "about"))
        {
            return true;
        }

        if (passage.Kind(i) == TokenKind.Clitic && passage.IsWordLike(i - 1) && !passage.Is(i - 1, WordClass.Personal))
        {
            return false;
        }

        return passage.Is(i, WordClass.Personal) || (passage.Is(i, WordClass.Auxiliary) && !IsNameLike(i)) || IsPastForm(i, end) || (passage.Is(i, WordClass.Adverb) && !passage.Is(i, WordClass.Capital));
    }

    /// <summary>A verb ends the phrase: "Quist shared", "Quist said".</summary>
    private bool IsPastForm(int i, int end)
    {
        if (passage.Kind(i) != TokenKind.Word || passage.Is(i, WordClass.Capital))
        {
            return false;
        }

        if (ReportingVerbs.At(passage.Document, i, end) is { Verb.IsStrong: true, Forms: var forms } && (forms & VerbForm.Past) != 0)
        {
            return true;
        }

        var before = passage.Span(i - 1);
        return EndsIn(i, "ed") && (passage.Is(i - 1, WordClass.Capital | WordClass.Relative) || before[before.Length - 1] == 's');
    }

    private bool IsPossessiveNext(int i, int end) => i + 1 < end && passage.Kind(i + 1) == TokenKind.Clitic;

    /// <summary>What follows a name and a comma belongs to it when it describes: "a nurse", "who left", "43", "R-Harbor".</summary>
    private bool ContinuesAfterComma(int i, int end)
    {
        if (passage.Is(i, WordClass.Time | WordClass.Personal | WordClass.Preposition | WordClass.Possessive) && !passage.Is(i, WordClass.Capital))
        {
            return false;
        }

        if (ReportingVerbs.At(passage.Document, i, end) is { Forms: var forms } && (forms & VerbForm.Gerund) != 0)
        {
            return false;
        }

        return !EndsIn(i, "ing") && !passage.Is(i, WordClass.Coordinator | WordClass.Adverb);
    }

    private bool MayStartPhrase(int i)
    {
        if (!passage.IsWordLike(i))
        {
            return false;
        }

        if (IsNameLike(i))
        {
            return true;
        }

        return !passage.Is(i, WordClass.Preposition | WordClass.Subordinator | WordClass.Auxiliary | WordClass.Coordinator | WordClass.Negation)
            && (!passage.Is(i, WordClass.Adverb | WordClass.Time) || passage.Is(i, WordClass.Determiner | WordClass.Pronoun));
    }

    /// <summary>Upper case inside a sentence: "Will Doyle" is no verb there.</summary>
    private bool IsNameLike(int i) =>
        passage.Is(i, WordClass.Capital) && !passage.Is(i, WordClass.Personal)
        && passage.Document.Sentences[passage.Document.SentenceOf(i)].FirstToken != i;

    /// <summary>"Quist, the mayor, said" and "Quist, however, said".</summary>
    private TokenRange? BeforeComma(int first, int close)
    {
        var chunkEnd = close;
        var open = CommaBefore(first, chunkEnd, close);
        while (open >= first)
        {
            if (IsAside(open + 1, chunkEnd))
            {
                return Phrase(first, open);
            }

            if (!Describes(open + 1))
            {
                return null;
            }

            var further = CommaBefore(first, open, close);
            var describesToo = further > first && passage.Is(further - 1, WordClass.Capital) && !passage.Is(further + 1, WordClass.Capital) && Describes(further + 1);
            if (!describesToo)
            {
                return Phrase(first, open) is { } head ? new TokenRange(head.First, close + 1) : null;
            }

            chunkEnd = open;
            open = further;
        }

        return null;
    }

    /// <returns>The comma, or dash where the aside closes with one, before the token; less than <paramref name="first"/> where there is none.</returns>
    private int CommaBefore(int first, int token, int close)
    {
        for (var i = token - 1; i >= first; i--)
        {
            if (passage.IsMark(i, ')'))
            {
                i = BeforeBracket(i, first);
            }
            else if (passage.IsDash(close) ? passage.IsDash(i) : passage.IsComma(i))
            {
                return i;
            }
            else if (passage.QuotationAt(i) is var quotation and >= 0)
            {
                i = passage.Quotations[quotation].FirstToken;
            }
            else if (passage.Kind(i) == TokenKind.Stop || passage.IsMark(i, ';'))
            {
                break;
            }
        }

        return first - 1;
    }

    private bool Describes(int i) =>
        passage.Is(i, WordClass.Determiner | WordClass.Number | WordClass.Relative | WordClass.Preposition | WordClass.Possessive | WordClass.Capital)
        || (passage.IsWordLike(i) && !passage.Is(i, WordClass.Personal | WordClass.Auxiliary | WordClass.Coordinator));

    private bool IsAside(int first, int end)
    {
        if (end - first > 6)
        {
            return false;
        }

        return passage.Is(first, WordClass.Aside | WordClass.Time | WordClass.Adverb | WordClass.Preposition)
            && !passage.Is(first, WordClass.Relative);
    }

    private int SkipTimeBack(int first, int end)
    {
        // "officials on Thursday said", "the company this week said", "Quist, also,"
        var i = end;
        while (i > first && !passage.IsQuoted(i - 1) && passage.Is(i - 1, WordClass.Time | WordClass.Adverb) && !passage.Is(i - 1, WordClass.Pronoun) && !passage.IsWord(i - 1, "may"))
        {
            i--;
        }

        if (i < end)
        {
            while (i > first && (passage.Is(i - 1, WordClass.Number) || passage.IsWord(i - 1, "on") || passage.IsWord(i - 1, "this") || passage.IsWord(i - 1, "in") || passage.IsWord(i - 1, "at")))
            {
                i--;
            }
        }

        return i > first ? i : end;
    }

    /// <summary>The noun phrase that ends at the token.</summary>
    private TokenRange? Phrase(int first, int end)
    {
        if (end <= first || passage.IsQuoted(end - 1))
        {
            return null;
        }

        var last = end - 1;
        if (passage.Is(last, WordClass.Personal))
        {
            return new TokenRange(last, end);
        }

        if (passage.Is(last, WordClass.Relative))
        {
            return passage.IsWord(last, "who") || passage.IsWord(last, "which") || passage.IsWord(last, "that") ? new TokenRange(last, end) : null;
        }

        var start = end;
        while (start > first && !EndsPhraseBack(start - 1, first, end))
        {
            start = passage.IsMark(start - 1, ')') ? BeforeBracket(start - 1, first) : start - 1;
        }

        start = SkipOpening(start, end);
        return start < end ? new TokenRange(start, end) : null;
    }

    private bool EndsPhraseBack(int i, int first, int end)
    {
        var kind = passage.Kind(i);
        if (passage.IsQuoted(i) || kind is TokenKind.Stop or TokenKind.QuotationMark)
        {
            return true;
        }

        if (kind == TokenKind.Mark)
        {
            return !(passage.IsMark(i, ')') || passage.IsMark(i, '&') || passage.IsMark(i, '%') || passage.IsMark(i, '$'));
        }

        if (kind == TokenKind.Clitic)
        {
            // "Quist’s office" is a phrase; "she’s" and "didn’t" are not.
            return passage.Is(i, WordClass.Negation) || (i > first && passage.Is(i - 1, WordClass.Personal)) || !passage.Is(i, WordClass.Be);
        }

        if (passage.Is(i, WordClass.Personal))
        {
            return true;
        }

        if (passage.Is(i, WordClass.Subordinator) && !passage.Is(i, WordClass.Determiner | WordClass.Preposition | WordClass.Adverb))
        {
            return true;
        }

        if (passage.Is(i, WordClass.Auxiliary) && !(passage.Is(i, WordClass.Capital) && passage.Is(i, WordClass.Time)))
        {
            return true;
        }

        if (passage.Is(i, WordClass.Coordinator))
        {
            return passage.IsWord(i, "but") || passage.IsWord(i, "yet") || !JoinsNouns(i, first, end);
        }

        return i + 1 < end && ReportingVerbs.At(passage.Document, i, end) is { Verb: { IsStrong: true }, Forms: var forms }
            && (forms & (VerbForm.Past | VerbForm.Gerund)) != 0 && !passage.Is(i, WordClass.Capital);
    }

    /// <summary>"Quist and Ode said" joins nouns; "Quist left and Ode said" joins clauses.</summary>
    private bool JoinsNouns(int coordinator, int first, int end)
    {
        for (var i = coordinator - 1; i >= first && coordinator - i < 25; i--)
        {
            if (passage.Kind(i) is TokenKind.Stop || passage.IsComma(i) || passage.IsMark(i, ';') || passage.IsQuoted(i))
            {
                break;
            }

            if (passage.Is(i, WordClass.Auxiliary) || (!passage.Is(i, WordClass.Capital) && EndsIn(i, "ed"))
                || ReportingVerbs.At(passage.Document, i, end) is { Verb.IsStrong: true, Forms: var forms } && (forms & VerbForm.Past) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"But", "Later", "On Monday", "As" open the clause, not the phrase.</summary>
    private int SkipOpening(int start, int end)
    {
        while (start < end)
        {
            var isOpening = passage.Is(start, WordClass.Coordinator | WordClass.Subordinator | WordClass.Preposition)
                || (passage.Is(start, WordClass.Adverb | WordClass.Time | WordClass.Aside) && !passage.Is(start, WordClass.Determiner | WordClass.Pronoun))
                || passage.Kind(start) is TokenKind.Clitic or TokenKind.Mark;
            if (!isOpening || (passage.Is(start, WordClass.Determiner | WordClass.Pronoun) && !passage.Is(start, WordClass.Preposition)))
            {
                break;
            }

            start++;
        }

        return start;
    }

    private bool EndsIn(int token, string ending) =>
        passage.Span(token) is { Length: > 4 } word && word.EndsWith(ending.AsSpan(), StringComparison.Ordinal);

    private int BeforeBracket(int close, int first)
    {
        var i = close - 1;
        while (i > first && !passage.IsMark(i, '('))
        {
            i--;
        }

        return i;
    }

    private int AfterBracket(int open, int end)
    {
        var i = open + 1;
        while (i < end && !passage.IsMark(i, ')'))
        {
            i++;
        }

        return Math.Min(i + 1, end);
    }
}
