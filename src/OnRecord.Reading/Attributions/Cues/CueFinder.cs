using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Cues;

/// <summary>Decides which words are cues. Most reporting verbs are nouns or adjectives elsewhere ("claims", "stated").</summary>
internal readonly struct CueFinder(Passage passage)
{
    /// <summary>How far to the left a cue's auxiliaries and adverbs reach.</summary>
    private const int LongestLead = 6;

    private static readonly WordTable Habits = WordTable.Of("used", "likes", "liked", "loves", "loved");

    /// <returns>The cue whose verb starts at the token, or <see langword="null"/>.</returns>
    /// <param name="token">The token.</param>
    /// <param name="first">The first token of its sentence.</param>
    /// <param name="end">One past its sentence.</param>
    public Cue? At(int token, int first, int end) =>
        passage.MayStartCue(token) && !passage.IsQuoted(token) ? Find(token, first, end) : null;

    /// <returns>The cue whose first word, auxiliary or adverb is the token.</returns>
    public Cue? From(int token, int first, int end)
    {
        for (var i = token; i < end && i - token <= LongestLead; i++)
        {
            if (At(i, first, end) is { } cue)
            {
                return cue.First == token ? cue : null;
            }

            if (passage.IsQuoted(i) || !passage.Is(i, WordClass.Auxiliary | WordClass.Adverb | WordClass.Negation))
            {
                return null;
            }
        }

        return null;
    }

    private Cue? Find(int token, int first, int end)
    {
        if (passage.IsWord(token, "according") && token + 1 < end && passage.IsWord(token + 1, "to"))
        {
            return new Cue(token, token, token + 2, AccordingTo, CueShape.AccordingTo);
        }

        if (passage.VerbAt(token, end) is not { } match
            || (passage.Is(token, WordClass.Capital) && (token > first || IsNameAfterQuotation(token)) && !IsShouted(token)))
        {
            return null;
        }

        var lead = LeadStart(token, first);
        var before = lead - 1;
        var shape = Shape(match, token, lead, first, end);
        if (shape is not { } found)
        {
            return null;
        }

        var isWhole = before < first || !passage.IsQuoted(before);
        lead -= IsHabit(lead, first) ? 2 : 0;
        return new Cue(isWhole ? lead : token, token, token + match.Length, match.Verb, found);
    }

    private static ReportingVerb AccordingTo { get; } =
        new("according to", SpeechAct.Say, Complements.Quotation | Complements.Bare | Complements.Noun, IsStrong: true);

    /// <summary>"“It rained,” | Said Karimi said."</summary>
    private bool IsNameAfterQuotation(int token) =>
        token > 1 && passage.IsQuoted(token - 1) && passage.IsComma(token - 2)
        && passage.Document.Sentences[passage.Document.SentenceOf(token)].FirstToken < token;

    /// <summary>"She used to | say", "she likes to | say".</summary>
    private bool IsHabit(int lead, int first) => lead - 2 > first && passage.IsWord(lead - 1, "to") && passage.IsAny(lead - 2, Habits);

    private bool IsShouted(int token) => passage.Is(token, WordClass.AllCapitals);

    /// <summary>Where the run of auxiliaries, adverbs and negations before the verb starts.</summary>
    private int LeadStart(int verb, int first)
    {
        var start = verb;
        while (start > first && verb - start < LongestLead && !passage.IsQuoted(start - 1)
            && passage.Is(start - 1, WordClass.Auxiliary | WordClass.Adverb | WordClass.Negation)
            && !passage.Is(start - 1, WordClass.Time | WordClass.Pronoun | WordClass.Determiner)
            && !IsPossessive(start - 1, verb, first))
        {
            start--;
        }

        return start;
    }

    /// <summary>"’s" after a noun is no auxiliary unless something of the verb follows: "Quist’s called".</summary>
    private bool IsPossessive(int token, int verb, int first) =>
        passage.Kind(token) == TokenKind.Clitic && passage.Span(token).Length == 2 && passage.Span(token)[1] is 's' or 'S'
        && (token + 1 != verb || token == first || !passage.Is(token - 1, WordClass.Pronoun));

    private CueShape? Shape(VerbMatch match, int verb, int lead, int first, int end)
    {
        var forms = match.Forms;
        var hasModal = Any(lead, verb, WordClass.Modal | WordClass.Do);
        var hasBe = Any(lead, verb, WordClass.Be);
        var hasHave = Any(lead, verb, WordClass.Have);
        if (hasBe)
        {
            return (forms & VerbForm.Gerund) != 0 ? CueShape.Finite : (forms & VerbForm.Participle) != 0 ? CueShape.Passive : null;
        }

        if (hasHave)
        {
            var isFinite = (forms & VerbForm.Participle) != 0 && !(lead > first && passage.IsWord(lead - 1, "to"));
            return isFinite ? CueShape.Finite : null;
        }

        if (hasModal)
        {
            return (forms & VerbForm.Base) != 0 ? CueShape.Finite : null;
        }

        if (IsHabit(lead, first))
        {
            return (forms & VerbForm.Base) != 0 ? CueShape.Finite : null;
        }

        var before = lead - 1;
        if (before < first)
        {
            return (forms & VerbForm.Gerund) != 0 ? CueShape.Adjunct : (forms & (VerbForm.Past | VerbForm.Third)) != 0 ? CueShape.Finite : null;
        }

        if (passage.IsQuoted(before))
        {
            return (forms & VerbForm.Gerund) != 0 ? CueShape.Adjunct : CueShape.Finite;
        }

        if (IsPossessive(before, verb, first) || passage.Is(before, WordClass.Possessive)
            || (passage.Is(before, WordClass.Determiner) && !passage.Is(before, WordClass.Pronoun)))
        {
            return null;
        }

        if ((forms & VerbForm.Gerund) != 0)
        {
            return CueShape.Adjunct;
        }

        var afterPreposition = passage.Is(before, WordClass.Preposition) && !passage.Is(before, WordClass.Subordinator | WordClass.Adverb);
        if (afterPreposition)
        {
            return null;
        }

        if ((forms & VerbForm.Past) != 0)
        {
            // "When asked", "as expected": a clause without its subject.
            if (passage.Is(before, WordClass.Subordinator) && !passage.Is(before, WordClass.Relative | WordClass.Determiner | WordClass.Pronoun))
            {
                return null;
            }

            if (passage.IsWord(before, "when") || passage.IsWord(before, "where"))
            {
                return null;
            }

            var isReducedRelative = verb + match.Length < end && passage.IsWord(verb + match.Length, "by");
            return isReducedRelative ? null : CueShape.Finite;
        }

        if ((forms & VerbForm.Third) != 0)
        {
            return IsPluralNoun(before) && !passage.Is(before, WordClass.Capital) ? null : CueShape.Finite;
        }

        return (forms & VerbForm.Base) != 0 && MayBePluralSubject(before) ? CueShape.Finite : null;
    }

    private bool MayBePluralSubject(int token) =>
        passage.Is(token, WordClass.Pronoun | WordClass.Coordinator | WordClass.Relative)
        && !passage.IsWord(token, "it") && !passage.IsWord(token, "he") && !passage.IsWord(token, "she")
        || (IsPluralNoun(token) && passage.Tag(token) != PennTag.JJ) || passage.IsWord(token, "people")
        || passage.IsComma(token) || passage.IsMark(token, ')');

    private bool IsPluralNoun(int token)
    {
        var word = passage.Span(token);
        return passage.Kind(token) == TokenKind.Word && word.Length > 3
            && word[word.Length - 1] is 's' or 'S' && word[word.Length - 2] is not ('s' or 'S');
    }

    private bool Any(int first, int end, WordClass any)
    {
        for (var i = first; i < end; i++)
        {
            if (passage.Is(i, any))
            {
                return true;
            }
        }

        return false;
    }
}
