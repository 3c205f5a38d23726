using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>Finds the subject of a clause among the names, pronouns and descriptions in it.</summary>
internal readonly struct SubjectFinder(WordFacts facts, ActorSet actors, Quoted quoted)
{
    private const int LongestClause = 60;
    private const int LongestDescription = 5;
    private const int LongestPredicate = 4;

    private static readonly WordTable Auxiliaries = WordTable.Of(
        "is", "was", "are", "were", "has", "have", "had", "will", "would", "did", "does", "can", "could");

    private static readonly WordTable Bearings = RuleWords.Of("bearing");
    private static readonly WordTable Degrees = WordTable.Of("not", "less", "more", "hardly", "no", "far", "equally", "even", "also", "as", "so");
    private static readonly WordTable Undergone = RuleWords.Of("undergone");

    private readonly Document _document = facts.Document;

    /// <summary>The subject nearest before the token.</summary>
    /// <param name="first">Where its sentence starts.</param>
    /// <param name="end">Where to look back from.</param>
    /// <returns>Its offsets; <see langword="null"/> where the sentence has no subject that may speak.</returns>
    public Extent? Before(int first, int end)
    {
        Extent? nearest = null, earliest = null;
        bool nearestIsPerson = false;
        for (int i = Math.Max(first, end - LongestClause); i < end;)
        {
            if (!TryRead(i, end, out int next, out bool isPerson))
            {
                i++;
                continue;
            }

            if (!quoted.Holds(i) && !IsOwner(next) && !IsInPhrase(i, first) && !IsQualifier(next, end))
            {
                Extent found = _document.ExtentOf(i, next);
                earliest ??= found;
                if (IsVerbNear(next, end) && (nearest is null || isPerson || !nearestIsPerson))
                {
                    nearest = found;
                    nearestIsPerson = isPerson;
                }
            }

            i = next;
        }

        return nearest ?? earliest;
    }

    /// <summary>
    /// The person of whom a whole sentence tells how they are about to speak: "| Ana Lopes shook her head.", "Her agent, | Ana Lopes, was less
    /// kind." Who "scored twice" or "died in May" is as likely whom others speak of.
    /// </summary>
    /// <returns>Their offsets; <see langword="null"/> where it opens with another subject, or is no sentence but a line.</returns>
    public Extent? PersonOf(Sentence sentence)
    {
        int end = Math.Min(sentence.EndToken, sentence.FirstToken + LongestClause);
        bool isWhole = _document.Span(sentence.EndToken - 1) is ['.'];
        for (int i = sentence.FirstToken; isWhole && i < end && !quoted.Holds(i);)
        {
            if (!TryRead(i, end, out int next, out bool isPerson))
            {
                i++;
                continue;
            }

            bool isApposed = next < end && facts.Is(next, ",");
            bool isNamed = !IsArticle(i);
            if (!IsOwner(next) && !IsInPhrase(i, sentence.FirstToken) && !(isApposed && !isNamed)
                && (IsVerbNear(next, end) || (isNamed && IsVerbNear(isApposed ? next + 1 : next, end)
                    || (i == sentence.FirstToken && next < end && facts.Shape(next) == Shape.Lower))))
            {
                return isPerson && isNamed && IsAboutToSpeak(next, end) ? _document.ExtentOf(i, next) : null;
            }

            i = next;
        }

        return null;
    }

    /// <summary>Whether what stands behind the name, or behind the apposition after it, tells how somebody bears themselves.</summary>
    private bool IsAboutToSpeak(int next, int end)
    {
        if (next >= end || !facts.Is(next, ","))
        {
            return IsBearing(next, end);
        }

        int closing = next + 1;
        while (closing < end && !facts.Is(closing, ","))
        {
            closing++;
        }

        return IsBearing(next + 1, end) || IsBearing(closing + 1, end);
    }

    /// <summary>"| Shrugged", "| was less kind", "| is its head"; not "| was a nurse", "| was in Tarn", "| was jailed", "| is suing".</summary>
    private bool IsBearing(int verb, int end)
    {
        verb += verb < end && _document.Span(verb).EndsWith("ly".AsSpan(), StringComparison.Ordinal) ? 1 : 0;
        if (verb + 1 >= end)
        {
            return verb < end && facts.IsAny(verb, Bearings);
        }

        if (!facts.Is(verb, "is") && !facts.Is(verb, "was"))
        {
            return facts.IsAny(verb, Bearings)
                || (facts.Is(verb, "has") && (RoleWords.IsPossessive(facts, verb + 1) || facts.Is(verb + 1, "another")));
        }

        int told = verb + 1;
        bool isPlace = false;
        for (; told + 1 < end && told < verb + LongestPredicate && facts.Has(told, WordSenses.Function) && !facts.IsAny(told, Degrees); told++)
        {
            if (RoleWords.IsArticle(facts, told) || RoleWords.IsPossessive(facts, told))
            {
                return facts.Is(verb, "is") && !isPlace;
            }

            isPlace = true;
        }

        if (isPlace || facts.IsAny(told, Degrees))
        {
            return facts.IsAny(told, Degrees);
        }

        const WordSenses office = WordSenses.Role | WordSenses.Title;
        ReadOnlySpan<char> word = _document.Span(told);
        bool isEvent = (facts.Is(verb, "was") && (facts.Has(told, office) || (told + 1 < end && facts.Has(told + 1, office))))
            || facts.Has(told, WordSenses.Verb) || facts.IsAny(told, Undergone) || word.EndsWith("ing".AsSpan(), StringComparison.Ordinal)
            || word.EndsWith("ed".AsSpan(), StringComparison.Ordinal);
        return !isEvent || facts.IsAny(told, Bearings) || word.StartsWith("un".AsSpan(), StringComparison.Ordinal);
    }

    /// <summary>The subject of a reporting verb after the token: "says Marta Quist", "Quist says".</summary>
    /// <param name="start">Where the quotation ends.</param>
    /// <param name="end">Where to look no further.</param>
    public Extent? After(int start, int end)
    {
        end = Math.Min(end, start + LongestClause);
        for (int i = start; i < end;)
        {
            if (!TryRead(i, end, out int next, out _))
            {
                i++;
                continue;
            }

            if (!quoted.Holds(i) && !IsOwner(next) && ((i > start && IsReporting(i - 1)) || (next < end && IsReporting(next))))
            {
                return _document.ExtentOf(i, next);
            }

            i = next;
        }

        return null;
    }

    /// <summary>Reads the name, pronoun or description at the token.</summary>
    private bool TryRead(int token, int end, out int next, out bool isPerson)
    {
        isPerson = true;
        int mention = actors.FirstMentionAfter(_document.Tokens[token].Start);
        if (mention < actors.Mentions.Length && actors.Mentions[mention] is var name && name.TitleFirst <= token && name.EndToken <= end)
        {
            next = name.EndToken;
            isPerson = name.Kind == ActorKind.Person;
            return name.Kind != ActorKind.Place;
        }

        next = token + 1;
        if (facts.Is(token, "he") || facts.Is(token, "she") || facts.Is(token, "who"))
        {
            return true;
        }

        isPerson = false;
        return IsArticle(token) && TryReadDescription(token, end, out next, out isPerson);
    }

    private bool TryReadDescription(int token, int end, out int next, out bool isPerson)
    {
        end = Math.Min(end, token + LongestDescription);
        next = -1;
        isPerson = false;
        for (int i = token + 1; i < end && facts.IsWord(i) && !(facts.Has(i, WordSenses.Function) && facts.Shape(i) == Shape.Lower); i++)
        {
            if (facts.Shape(i) == Shape.Lower
                && facts.Has(i, WordSenses.Role | WordSenses.Title | WordSenses.OrganizationHead | WordSenses.OrganizationTail))
            {
                next = i + 1;
                isPerson = facts.Has(i, WordSenses.Role | WordSenses.Title);
            }
        }

        return next > 0;
    }

    private bool IsArticle(int token) => RoleWords.IsArticle(facts, token) || facts.Is(token, "his") || facts.Is(token, "her");

    private bool IsOwner(int next) =>
        next < _document.Tokens.Length && _document.KindOf(next) == TokenKind.Clitic
        && _document.Span(next).EndsWith("s".AsSpan(), StringComparison.Ordinal);

    /// <summary>"In London", "by the council": what a preposition governs is no subject.</summary>
    private bool IsInPhrase(int token, int first)
    {
        int before = token - 1;
        return before >= first && facts.Shape(before) != Shape.None && facts.Has(before, WordSenses.Function) && !ClauseWords.Opens(facts, before);
    }

    /// <summary>Whether a verb follows, straight or after an apposition between commas.</summary>
    private bool IsVerbNear(int token, int end)
    {
        if (token < end && _document.Span(token) is [','])
        {
            do
            {
                token++;
            }
            while (token < end && _document.Span(token) is not [',']);
            token++;
        }

        if (token < end && facts.Shape(token) == Shape.Lower && _document.Span(token).EndsWith("ly".AsSpan(), StringComparison.Ordinal))
        {
            token++;
        }

        return token < end && facts.Shape(token) == Shape.Lower
            && (IsReporting(token) || facts.Has(token, WordSenses.Verb) || facts.IsAny(token, Auxiliaries)
            || _document.Span(token).EndsWith("ed".AsSpan(), StringComparison.Ordinal));
    }

    /// <summary>"The Quist ad hits": the name only tells which.</summary>
    private bool IsQualifier(int next, int end) =>
        next + 1 < end && facts.Shape(next) == Shape.Lower && !facts.Has(next, WordSenses.Function)
        && !IsVerbNear(next, end) && IsVerbNear(next + 1, end);

    private bool IsReporting(int token) => facts.Shape(token) == Shape.Lower && facts.Has(token, WordSenses.Reporting);
}
