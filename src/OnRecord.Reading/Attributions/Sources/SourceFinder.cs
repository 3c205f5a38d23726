using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Sources;

/// <summary>Finds the noun phrase that speaks: before the cue, after it, or at the head of its sentence.</summary>
internal sealed class SourceFinder(Passage passage, PhraseReader phrases)
{
    private const int LongestSource = 60;
    private const int LongestSentence = 200;
    private const int MostVerbs = 6;

    /// <summary>The subject that follows an inverted cue: "said Marta Quist, the mayor".</summary>
    /// <param name="start">One past the cue.</param>
    /// <param name="end">The end of the sentence.</param>
    public TokenRange? After(int start, int end) => phrases.StartingAt(start, end);

    /// <summary>The subject that ends where the cue starts.</summary>
    /// <param name="first">The first token of the clause or sentence.</param>
    /// <param name="cue">The cue's first token.</param>
    /// <returns>The noun phrase, or <see langword="null"/>.</returns>
    public TokenRange? Before(int first, int cue) =>
        Nearest(first, cue) is { } nearest ? MaySpeak(nearest) ? nearest : Clause(first, cue)?.Subject : null;

    private TokenRange? Nearest(int first, int cue)
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

        return phrases.EndingAt(first, end);
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
            ? passage.IsQuoted(before) || !(passage.Is(before, WordClass.Capital | WordClass.Personal) && passage.IsWordLike(before))
                || passage.Is(before, WordClass.Time)
            : passage.Is(before, WordClass.Coordinator);
    }

    /// <summary>The subject of the main clause, which a cue without one of its own shares: "Quist smiled, adding that".</summary>
    /// <param name="first">Where the sentence, or the text after a quotation, starts.</param>
    /// <param name="cue">The cue's first token.</param>
    public TokenRange? Shared(int first, int cue) => Clause(first, cue)?.Subject ?? Opening(first, cue);

    /// <summary>The nearest clause before the token that hangs on no other: "Quist, who had left, issued a statement:".</summary>
    /// <param name="first">Where the sentence, or the text after a quotation, starts.</param>
    /// <param name="end">The token.</param>
    /// <returns>Its verb and who does what it says; a clause that hangs on another where there is none but such.</returns>
    public (TokenRange Subject, TokenRange Verb)? Clause(int first, int end)
    {
        (TokenRange, TokenRange)? dependent = null;
        var lowest = Math.Max(first, end - LongestSentence);
        var verbs = 0;
        for (var i = end - 1; i > lowest && verbs < MostVerbs; i--)
        {
            if (!phrases.IsFinite(i))
            {
                continue;
            }

            verbs++;

            var verb = FirstOfVerb(i, lowest);
            if (Nearest(lowest, verb) is { } subject && MaySpeak(subject)
                && !IsObject(subject, lowest) && !passage.Is(subject.First, WordClass.Relative))
            {
                var clause = (subject, new TokenRange(verb, i + 1));
                if (subject.First == lowest || !OpensDependent(subject.First - 1))
                {
                    return clause;
                }

                dependent ??= clause;
            }

            i = verb;
        }

        return dependent;
    }

    private int FirstOfVerb(int verb, int first)
    {
        while (verb > first && !passage.IsQuoted(verb - 1)
            && (passage.Tag(verb - 1) == PennTag.MD || passage.Tag(verb - 1).IsAdverb() || phrases.IsFinite(verb - 1)))
        {
            verb--;
        }

        return verb;
    }

    private bool OpensDependent(int token) =>
        passage.Is(token, WordClass.Relative | WordClass.Subordinator) || passage.Tag(token) is PennTag.WRB or PennTag.IN;

    /// <summary>"Rounded out the list": what stands behind a verb is not the subject of the next.</summary>
    private bool IsObject(TokenRange phrase, int first) =>
        phrase.First > first && (passage.Tag(phrase.First - 1).IsVerb() || passage.Tag(phrase.First - 1) == PennTag.RP);

    /// <summary>Whether the phrase has something in it that may stand for a speaker; "there", "Sunday" and "said" have not.</summary>
    private bool MaySpeak(TokenRange phrase)
    {
        if (passage.Is(phrase.End - 1, WordClass.Coordinator))
        {
            return false;
        }

        if (phrase.End - phrase.First == 1 && IsObjective(phrase.First))
        {
            return false;
        }

        if (passage.Tag(phrase.First) is PennTag.VB or PennTag.VBD or PennTag.RP && !passage.Is(phrase.First, WordClass.Capital))
        {
            return false;
        }

        for (var i = phrase.First; i < phrase.End; i++)
        {
            var tag = passage.Tag(i);
            var mayBeName = passage.Is(i, WordClass.Capital)
                && tag is PennTag.VB or PennTag.VBP or PennTag.VBD or PennTag.VBN or PennTag.JJ or PennTag.UH;
            if ((tag.IsNoun() || tag.IsPronoun() || mayBeName
                    || tag is PennTag.CD or PennTag.DT or PennTag.FW or PennTag.JJS or PennTag.JJR)
                && !passage.Is(i, WordClass.Time))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A man who knew | her said": of whom that is said.</summary>
    private bool IsObjective(int token) =>
        passage.IsWord(token, "her") || passage.IsWord(token, "him") || passage.IsWord(token, "them") || passage.IsWord(token, "me")
        || passage.IsWord(token, "us");

    private TokenRange? Opening(int first, int cue)
    {
        var start = Math.Max(first, cue - LongestSentence);
        while (start < cue && (!passage.IsWordLike(start) || passage.Is(start, WordClass.Coordinator)
            || (passage.Is(start, WordClass.Adverb | WordClass.Aside) && !passage.Is(start, WordClass.Determiner | WordClass.Pronoun))))
        {
            start++;
        }

        // "On Monday, Quist …", "Speaking on Monday, Quist …": the main clause starts after the comma.
        if (start < cue && (!phrases.MayStart(start) || passage.EndsIn(start, "ing")))
        {
            while (start < cue && !passage.IsComma(start))
            {
                start++;
            }

            start++;
        }

        return start < cue ? After(start, cue) : null;
    }

    /// <summary>"Quist, the mayor, said" and "Quist, however, said".</summary>
    private TokenRange? BeforeComma(int first, int close)
    {
        var chunkEnd = close;
        var open = CommaBefore(first, chunkEnd, close);
        if (BeforeRelative(first, open, close) is { } whole)
        {
            return whole;
        }

        while (open >= first)
        {
            if (IsAside(open + 1, chunkEnd))
            {
                return phrases.EndingAt(first, open);
            }

            if (!Describes(open + 1))
            {
                return null;
            }

            var further = CommaBefore(first, open, close);
            if (IsOwned(further + 1, open))
            {
                return new TokenRange(further + 1, close + 1);
            }

            var describesToo = further > first && passage.Is(further - 1, WordClass.Capital)
                && !passage.Is(further + 1, WordClass.Capital) && Describes(further + 1);
            if (!describesToo)
            {
                return phrases.EndingAt(first, open) is { } head ? new TokenRange(head.First, close + 1) : null;
            }

            chunkEnd = open;
            open = further;
        }

        return null;
    }

    /// <summary>"Quist, whose wife, Ana, | died in May, said": the verb is that of what "whose" opens.</summary>
    private TokenRange? BeforeRelative(int first, int open, int close)
    {
        var comma = open >= first && passage.Tag(open + 1).IsFinite() ? CommaBefore(first, open, close) : -1;
        while (comma >= first && !passage.IsWord(comma + 1, "whose"))
        {
            comma = CommaBefore(first, comma, close);
        }

        return comma > first && !passage.HasFiniteVerb(comma + 1, open) && phrases.EndingAt(first, comma) is { } head
            ? new TokenRange(head.First, close + 1)
            : null;
    }

    /// <summary>"The trust, whose director, Omar Reyes, said": the director, whom the last words name.</summary>
    private bool IsOwned(int first, int end) => first < end && passage.IsWord(first, "whose") && !passage.HasVerb(first + 1, end);

    /// <returns>
    /// The comma, or dash where the aside closes with one, before the token; less than <paramref name="first"/> where there
    /// is none.
    /// </returns>
    private int CommaBefore(int first, int token, int close)
    {
        for (var i = token - 1; i >= first; i--)
        {
            if (passage.IsMark(i, ')'))
            {
                i = phrases.BeforeBracket(i, first);
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
            && !passage.Is(first, WordClass.Relative)
            && !IsName(first, end);
    }

    /// <summary>"The mayor, Per Aune, said": whatever the words are when they are small. "Quist, on Monday, said" names a day.</summary>
    private bool IsName(int first, int end) =>
        passage.IsNameLike(first)
        && (!passage.Is(first, WordClass.Time) || (first + 1 < end && passage.IsNameLike(first + 1) && !passage.Is(first + 1, WordClass.Time)));

    private int SkipTimeBack(int first, int end)
    {
        // "officials on Thursday said", "the company this week said", "Quist, also,"
        var i = end;
        while (i > first && !passage.IsQuoted(i - 1) && passage.Is(i - 1, WordClass.Time | WordClass.Adverb)
            && !passage.Is(i - 1, WordClass.Pronoun) && !passage.IsWord(i - 1, "may") && !(i - 2 == first && passage.IsWord(first, "the")))
        {
            i--;
        }

        if (i < end)
        {
            while (i > first
                && (passage.Is(i - 1, WordClass.Number) || passage.IsWord(i - 1, "on")
                    || passage.IsWord(i - 1, "this") || passage.IsWord(i - 1, "in") || passage.IsWord(i - 1, "at")))
            {
                i--;
            }
        }

        return i > first ? i : end;
    }
}
