using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Sources;

/// <summary>Finds where noun phrases start and end, by their small words and marks.</summary>
internal readonly struct PhraseReader(Passage passage)
{
    private const int LongestPhrase = 60;
    private const int FarthestClause = 25;
    private const int FarthestRelative = 5;
    private const int YearLength = 4;

    // "On the wall | somebody | had written".
    private static readonly WordTable Indefinite = WordTable.Of("somebody", "someone", "everybody", "everyone", "nobody", "anybody", "anyone");

    private readonly PhraseEnds _ends = new(passage);

    /// <summary>The noun phrase that ends before the token: "the mayor of Harbor".</summary>
    /// <param name="first">Where it may start at the earliest.</param>
    /// <param name="end">One past its last token.</param>
    public TokenRange? EndingAt(int first, int end)
    {
        if (end <= first || passage.IsQuoted(end - 1))
        {
            return null;
        }

        var last = end - 1;
        if (passage.Is(last, WordClass.Personal) || passage.IsAny(last, Indefinite))
        {
            return new TokenRange(last, end);
        }

        if (passage.Is(last, WordClass.Relative))
        {
            return passage.IsWord(last, "who") || passage.IsWord(last, "which") || passage.IsWord(last, "that") ? new TokenRange(last, end) : null;
        }

        var start = end;
        while (start > first && !EndsBefore(start - 1, first, end))
        {
            start = passage.IsMark(start - 1, ')') ? BeforeBracket(start - 1, first) : start - 1;
        }

        start = SkipOpening(start, end);
        return start < end ? new TokenRange(start, end) : null;
    }

    /// <summary>The noun phrase that starts at the token: "Marta Quist, the mayor".</summary>
    /// <param name="start">Its first token.</param>
    /// <param name="end">The end of the sentence.</param>
    public TokenRange? StartingAt(int start, int end)
    {
        end = Math.Min(end, start + LongestPhrase);
        if (start >= end || passage.IsQuoted(start))
        {
            return null;
        }

        if (passage.Is(start, WordClass.Personal))
        {
            return new TokenRange(start, start + 1);
        }

        if (!MayStart(start))
        {
            return null;
        }

        return new TokenRange(start, _ends.EndOf(start, end));
    }

    public bool MayStart(int i)
    {
        if (!passage.IsWordLike(i))
        {
            return false;
        }

        if (passage.IsNameLike(i))
        {
            return true;
        }

        return !passage.Is(i, WordClass.Preposition | WordClass.Subordinator | WordClass.Auxiliary | WordClass.Coordinator | WordClass.Negation)
            && (!passage.Is(i, WordClass.Adverb | WordClass.Time) || passage.Is(i, WordClass.Determiner | WordClass.Pronoun));
    }

    /// <returns>The bracket that opens what the token closes, or the first token.</returns>
    public int BeforeBracket(int close, int first)
    {
        var i = Math.Max(first, close - 1);
        while (i > first && !passage.IsMark(i, '('))
        {
            i--;
        }

        return i;
    }

    /// <summary>Whether the token is a verb with tense.</summary>
    public bool IsFinite(int token) =>
        passage.Kind(token) == TokenKind.Word && passage.Tag(token).IsFinite() && !passage.IsQuoted(token) && !passage.Is(token, WordClass.Capital)
        || passage.Kind(token) == TokenKind.Clitic && passage.Tag(token).IsFinite() && !passage.IsQuoted(token);

    /// <summary>"The man who runs the city": the verb belongs to the phrase.</summary>
    private bool IsInRelative(int verb, int first)
    {
        for (var i = verb - 1; i >= first && verb - i <= FarthestRelative; i--)
        {
            if (passage.Tag(i) is PennTag.WP or PennTag.WDT or PennTag.WPS)
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsBefore(int i, int first, int end)
    {
        var kind = passage.Kind(i);
        if (passage.IsQuoted(i) || kind == TokenKind.Stop)
        {
            return true;
        }

        if (kind == TokenKind.QuotationMark)
        {
            // "Sanders’ office" is a phrase.
            return !passage.Document.IsOwnersMark(i);
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

        if (passage.OpensClause(i) || OpensObjectClause(i, end))
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

        if (IsFinite(i) && !IsInRelative(i, first))
        {
            return true;
        }

        return i + 1 < end && passage.VerbAt(i, end) is { Verb: { IsStrong: true }, Forms: var forms }
            && (forms & (VerbForm.Past | VerbForm.Gerund)) != 0 && !passage.Is(i, WordClass.Capital);
    }

    /// <summary>"An offer that | the port had described": who did so stands behind "that".</summary>
    private bool OpensObjectClause(int i, int end) =>
        i + 1 < end && (passage.IsWord(i, "that") || passage.IsWord(i, "which") || passage.IsWord(i, "whom"))
        && (passage.Tag(i + 1) is PennTag.DT or PennTag.PRPS or PennTag.NNP or PennTag.NNPS);

    /// <summary>"Quist and Ode said" joins nouns; "Quist left and Ode said" joins clauses.</summary>
    private bool JoinsNouns(int coordinator, int first, int end)
    {
        for (var i = coordinator - 1; i >= first && coordinator - i < FarthestClause; i--)
        {
            if (passage.Kind(i) is TokenKind.Stop || passage.IsComma(i) || passage.IsMark(i, ';') || passage.IsQuoted(i))
            {
                break;
            }

            if (passage.Is(i, WordClass.Auxiliary) || (!passage.Is(i, WordClass.Capital) && passage.EndsIn(i, "ed"))
                || passage.VerbAt(i, end) is { Verb.IsStrong: true, Forms: var forms } && (forms & VerbForm.Past) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"But", "Later", "On Monday", "In 1971", "As" open the clause, not the phrase.</summary>
    private int SkipOpening(int start, int end)
    {
        while (start < end)
        {
            var isOpening = passage.Is(start, WordClass.Coordinator | WordClass.Subordinator | WordClass.Preposition)
                || (passage.Is(start, WordClass.Adverb | WordClass.Time | WordClass.Aside)
                    && !passage.Is(start, WordClass.Determiner | WordClass.Pronoun))
                || passage.Kind(start) is TokenKind.Clitic or TokenKind.Mark
                || (passage.Tag(start) == PennTag.IN && start + 1 < end)
                || (passage.Tag(start) == PennTag.CD && passage.Span(start).Length == YearLength
                    && start + 2 < end && passage.Tag(start + 1) == PennTag.DT);
            if (!isOpening
                || (passage.Is(start, WordClass.Determiner | WordClass.Pronoun)
                    && !passage.Is(start, WordClass.Preposition) && passage.Tag(start) != PennTag.IN))
            {
                break;
            }

            start++;
        }

        return start;
    }
}
