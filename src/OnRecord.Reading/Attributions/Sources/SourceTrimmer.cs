using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions.Sources;

/// <summary>Lets the words for a speaker begin and end where names and titles do, and leaves out what opens the sentence before them.</summary>
internal sealed class SourceTrimmer(Passage passage, ScratchList<Mention> mentions)
{
    private const int LongestOpening = 6;
    private const int LongestOffice = 5;

    /// <summary>"During a hearing at Tarn court in the summer | Judge Quist".</summary>
    private const int LongestLead = 12;

    private static readonly WordTable Overhearing = RuleWords.Of("overhearing");

    private static readonly WordTable Patients = RuleWords.Of("patient");

    private readonly SourceEdges _edges = new(passage, mentions);
    private readonly ListedNames _listed = new(passage, mentions);

    /// <returns>The source of the draft, trimmed; <see langword="null"/> where it has none.</returns>
    public TokenRange? Trim(in Draft draft)
    {
        if (draft.Source is not { IsEmpty: false } source || IsHearing(draft.Cue, source) || IsPatient(draft.Cue, source))
        {
            return null;
        }

        if (source.End <= draft.Cue?.First && source.First > 1 && passage.Is(source.First - 1, WordClass.Preposition)
            && passage.IsWord(source.First - 2, "who"))
        {
            // "Quist, | who | after the game said".
            return new TokenRange(source.First - 2, source.First - 1);
        }

        if (source.End <= draft.Cue?.First && Tellings.IsToThem(passage, draft.Cue))
        {
            return Teller(draft);
        }

        if ((Quoted(draft) ?? Overheard(draft)) is { } quoted)
        {
            return quoted;
        }

        if ((BehindDay(source) ?? _edges.LeftTelling(draft.Cue) ?? _edges.OneOfThem(source, draft.Cue)) is { } other)
        {
            return other;
        }

        var first = AfterClause(draft.Cue, source) is > 0 and var clause ? clause : AfterOpening(source);
        first = first > source.First ? first : WithFirstOffice(source);
        var end = _edges.BeforeDay(first, BeforeHabit(first, source.End));
        for (var i = MentionEndingAfter(first); i < mentions.Length && mentions[i].TitleFirst < end; i++)
        {
            first = mentions[i].FirstToken < first ? Math.Min(first, mentions[i].TitleFirst) : first;
            end = Math.Max(end, mentions[i].EndToken);
        }

        return _listed.Widen(new TokenRange(
            first < source.First && !IsFree(draft, first, source.First) ? source.First : first,
            end > source.End && !IsFree(draft, source.End, end) ? source.End : end));
    }

    /// <summary>"TARN — Vane Marine, a builder of ferries, | today | announced": a day says nothing, who opens the sentence does.</summary>
    private TokenRange? BehindDay(TokenRange source)
    {
        if (source.End - source.First > 1 || source.First < 2 || !passage.Is(source.First, WordClass.Time) || !passage.IsComma(source.First - 1))
        {
            return null;
        }

        var opening = passage.Document.Sentences[passage.Document.SentenceOf(source.First)].FirstToken;
        for (var i = MentionEndingAfter(opening); i < mentions.Length && mentions[i].EndToken < source.First; i++)
        {
            var (first, kind) = (mentions[i].TitleFirst, mentions[i].Kind);
            if (kind != ActorKind.Place && (first == opening || passage.IsDash(first - 1)))
            {
                return new TokenRange(first, mentions[i].EndToken);
            }
        }

        return null;
    }

    /// <summary>"My grandmother | used to say".</summary>
    private int BeforeHabit(int first, int end) =>
        end - 1 > first && passage.IsWord(end - 1, "used") && end < passage.Document.Tokens.Length && passage.IsWord(end, "to") ? end - 1 : end;

    /// <summary>"The court heard": it is told, and says nothing.</summary>
    private bool IsHearing(TokenRange? cue, TokenRange source) =>
        cue is { } words && source.First < words.First && passage.IsWord(words.End - 1, "heard") && Tellings.NamesHearing(passage, source);

    /// <summary>"Quist, once likened to “a heron”,", "Ode is accused of theft": it is said of them, and not by them.</summary>
    private bool IsPatient(TokenRange? cue, TokenRange source)
    {
        if (cue is not { } words || source.End > words.First || words.First == 0)
        {
            return false;
        }

        var head = passage.Is(words.End - 1, WordClass.Preposition) && words.End - words.First > 1 ? words.End - 2 : words.End - 1;
        if (head + 1 >= passage.Document.Tokens.Length || !passage.IsAny(head, Patients)
            || !(passage.IsWord(head + 1, "as") || passage.IsWord(head + 1, "of") || passage.IsWord(head + 1, "to")))
        {
            return false;
        }

        var first = head;
        while (first > source.End && passage.Tag(first - 1).IsAdverb())
        {
            first--;
        }

        return passage.Is(first - 1, WordClass.Be) || (first - 1 == PhraseEnd(source) && passage.IsComma(first - 1));
    }

    /// <returns>The comma or other token behind the source's first phrase.</returns>
    private int PhraseEnd(TokenRange source)
    {
        var end = source.First;
        while (end < source.End && !passage.IsComma(end))
        {
            end++;
        }

        return end;
    }

    /// <summary>"The trust was told by | the watchdog | it must pay".</summary>
    private TokenRange? Teller(in Draft draft) =>
        draft.Cue is { } cue && draft.First > cue.End + 1 && passage.IsWord(cue.End, "by") && !passage.IsComma(draft.First - 1)
            ? new TokenRange(cue.End + 1, draft.First)
            : null;

    /// <summary>"The Echo quoted | Quist | as saying “…”": whose words it quotes, not who quotes them.</summary>
    private TokenRange? Quoted(in Draft draft)
    {
        if (draft.Cue is not { } cue || draft.Source is not { } source || source.End > cue.First)
        {
            return null;
        }

        var verb = QuotedSpeech.IsQuoting(passage, cue.End - 1) ? cue.End - 1 : QuotedSpeech.QuotingBefore(passage, cue.End - 1);
        var saying = verb < source.End ? -1 : QuotedSpeech.AsSaying(passage, verb);
        return saying > verb + 1 && draft.First > saying && !passage.Is(verb + 1, WordClass.Preposition) ? new TokenRange(verb + 1, saying) : null;
    }

    /// <summary>"Quist heard | Ode | say, “…”": who is heard speaks.</summary>
    private TokenRange? Overheard(in Draft draft)
    {
        var verb = draft.First - 2;
        return draft.Cue is { } cue && passage.IsAny(cue.End - 1, Overhearing) && verb > cue.End
            && (passage.IsComma(verb + 1) || passage.IsMark(verb + 1, ':'))
            && passage.VerbAt(verb, verb + 1) is { } said && (said.Forms & (VerbForm.Base | VerbForm.Gerund)) != 0
            ? new TokenRange(cue.End, verb)
            : null;
    }

    /// <summary>
    /// "Vane wept as | the judge told", "They blocked tracks as | the minister vowed", "The firm tabled what | its rival called": what is done
    /// meanwhile stands before who speaks.
    /// </summary>
    /// <returns>Where the words for the speaker begin; -1 where they are no more than that.</returns>
    private int AfterClause(TokenRange? cue, TokenRange source)
    {
        var isBehindVerb = cue is { } words && source.End <= words.First
            && (passage.Tag(source.First).IsFinite() || (source.First > 0 && passage.Tag(source.First - 1).IsFinite()));
        for (var i = source.End - 2; i > source.First; i--)
        {
            if ((IsObject(i, source.End) || (isBehindVerb && (passage.OpensClause(i) || passage.IsWord(i, "as"))))
                && passage.Tag(i + 1) is PennTag.DT or PennTag.PRPS or PennTag.NNP or PennTag.NNPS or PennTag.PRP)
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>"What | its rival called", and nothing that "he thought of it".</summary>
    private bool IsObject(int what, int end)
    {
        var isObject = passage.IsWord(what, "what") && !passage.Is(what, WordClass.Capital);
        for (var i = what + 1; isObject && i < end; i++)
        {
            isObject = !passage.Tag(i).IsFinite();
        }

        return isObject;
    }

    private int MentionEndingAfter(int token) => Mention.FirstAfter(mentions, passage.Document.Tokens[token].Start);

    /// <summary>"Outside court, | the patient", "Reacting, | the mayor", "Opening her case, | the prosecutor", "After it | his wife".</summary>
    private int AfterOpening(TokenRange source)
    {
        if (IsBehindPronoun(source))
        {
            return source.First + 1;
        }

        var document = passage.Document;
        var opening = document.Sentences[document.SentenceOf(source.First)].FirstToken;
        if (AfterPhrase(source, opening) is > 0 and var second)
        {
            return second;
        }

        var isOpening = opening == source.First
            ? passage.Is(opening, WordClass.Preposition) || passage.EndsIn(opening, "ing") || passage.Tag(opening) is PennTag.IN or PennTag.VBN
            : opening == source.First - 1 && passage.Tag(opening) == PennTag.VBG && passage.Tag(source.First) is PennTag.DT or PennTag.PRPS;
        if (!isOpening)
        {
            return source.First;
        }

        for (var i = source.First + 1; i < source.End - 1 && i < source.First + LongestOpening; i++)
        {
            if (passage.IsComma(i))
            {
                return passage.Tag(i + 1).IsNoun() || passage.Tag(i + 1) is PennTag.DT or PennTag.PRPS ? i + 1 : source.First;
            }
        }

        return source.First;
    }

    /// <summary>"What | Quist called a mess", "which | officials maintained was safe": the pronoun is what is said, and no article.</summary>
    private bool IsBehindPronoun(TokenRange source) =>
        source.End - source.First > 1 && passage.Tag(source.First) is PennTag.WP or PennTag.WDT or PennTag.IN
        && (passage.IsWord(source.First, "what") || (!passage.Is(source.First, WordClass.Capital)
            && (passage.IsWord(source.First, "which") || passage.IsWord(source.First, "that") || passage.IsWord(source.First, "whom"))))
        && (passage.Tag(source.First + 1).IsNoun() || passage.Tag(source.First + 1) is PennTag.DT or PennTag.PRP or PennTag.PRPS or PennTag.JJ);

    /// <summary>"At this | his wife", "Outside court | his father", "One day | the mayor": no article stands behind its phrase's noun.</summary>
    /// <returns>Where the second phrase begins; -1 where there is one only.</returns>
    private int AfterPhrase(TokenRange source, int opening)
    {
        var isBehindPreposition = opening >= source.First - 1 && passage.Is(opening, WordClass.Preposition);
        for (var i = source.First + 1; i < source.End - 1 && i < source.First + (isBehindPreposition ? LongestLead : LongestOpening); i++)
        {
            var isNoun = passage.Tag(i - 1) is PennTag.NN or PennTag.NNS && (isBehindPreposition || passage.Is(i - 1, WordClass.Time));
            var isNamed = isBehindPreposition && passage.Is(i - 1, WordClass.Time | WordClass.Occasion) && IsTitleAt(i);
            var isThis = i == source.First + 1 && passage.Tag(i - 1) == PennTag.DT && passage.Tag(i) == PennTag.PRPS;
            var isTimed = isBehindPreposition && _edges.IsTimeOrText(source, i - 1) && IsTitleAt(i);
            if (isThis || isNamed || isTimed || (isNoun && opening >= source.First - 1 && passage.Tag(i) is PennTag.DT or PennTag.PRPS))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"After the hearing | Det Con Ana Lopes".</summary>
    private bool IsTitleAt(int token) => MentionEndingAfter(token) is var i && i < mentions.Length && mentions[i].TitleFirst == token;

    /// <summary>"Managing director and | CEO Ana Lopes"; of "the coach and | Mayor Ana Lopes" only one speaks.</summary>
    private int WithFirstOffice(TokenRange source)
    {
        var and = source.First - 1;
        var isTitled = MentionEndingAfter(source.First) is var i && i < mentions.Length
            && mentions[i] is { Kind: ActorKind.Person } person && person.TitleFirst == source.First && person.FirstToken > source.First;
        if (!isTitled || and < 1 || !passage.IsWord(and, "and") || passage.Tag(and - 1) != PennTag.NN)
        {
            return source.First;
        }

        var first = and - 1;
        var lowest = Math.Max(passage.Document.Sentences[passage.Document.SentenceOf(and)].FirstToken, and - LongestOffice);
        while (first > lowest && passage.IsWordLike(first - 1)
            && (passage.Tag(first - 1).IsNoun() || passage.Tag(first - 1) is PennTag.JJ or PennTag.VBG))
        {
            first--;
        }

        return first > lowest && passage.Tag(first - 1) is PennTag.DT or PennTag.PRPS ? source.First : first;
    }

    /// <summary>Whether the cue and what is said have none of the tokens.</summary>
    private bool IsFree(in Draft draft, int first, int end)
    {
        var isFree = !(draft.Cue is { } cue && cue.First < end && first < cue.End);
        for (var i = 0; i < draft.Pieces.Count; i++)
        {
            isFree &= !(draft.Pieces[i].First < end && first < draft.Pieces[i].End);
        }

        for (var i = first; i < end; i++)
        {
            isFree &= !passage.IsQuoted(i);
        }

        return isFree;
    }
}
