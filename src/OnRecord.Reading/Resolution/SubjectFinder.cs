using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Conversation;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>Finds the subject of a clause among the names, pronouns and descriptions in it.</summary>
internal readonly struct SubjectFinder(WordFacts facts, ActorSet actors, Quoted quoted)
{
    private const int LongestClause = 60;
    private const int LongestDescription = 5;

    private static readonly WordTable Auxiliaries = WordTable.Of(
        "is", "was", "are", "were", "has", "have", "had", "will", "would", "did", "does", "can", "could");

    private static readonly WordTable Presenting = WordTable.Of("is", "was", "are", "were");

    private static readonly WordTable Features = RuleWords.Of("feature");

    private readonly Document _document = facts.Document;
    private readonly Bearings _bearings = new(facts);

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

            if (!quoted.Holds(i) && !IsOwner(next) && (!IsInPhrase(i, first) || (isPerson && IsPresented(i, first))))
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
                return isPerson && isNamed && _bearings.AreBehind(next, end) ? _document.ExtentOf(i, next) : null;
            }

            i = next;
        }

        return null;
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
        next < _document.Tokens.Length && _document.IsOwnersMark(next)
        && (_document.Span(next) is [_] || _document.Span(next).EndsWith("s".AsSpan(), StringComparison.Ordinal)) && !OwnsFeature(next);

    /// <summary>"Quist | ’s voice cracked": what shows how somebody feels is they themselves.</summary>
    private bool OwnsFeature(int clitic) => clitic + 1 < _document.Tokens.Length && facts.IsAny(clitic + 1, Features);

    /// <summary>"In London", "by the council": what a preposition governs is no subject.</summary>
    private bool IsInPhrase(int token, int first)
    {
        int before = token - 1;
        return before >= first && facts.Shape(before) != Shape.None && facts.Has(before, WordSenses.Function) && !ClauseWords.Opens(facts, before);
    }

    /// <summary>"Among them was | Quist, a baker", "the first to speak was | Quist".</summary>
    private bool IsPresented(int token, int first) => token > first && facts.IsAny(token - 1, Presenting) && !IsArticle(token);

    /// <summary>Whether a verb follows, straight or after an apposition between commas.</summary>
    private bool IsVerbNear(int token, int end)
    {
        token += token + 2 < end && _document.IsOwnersMark(token) && OwnsFeature(token) ? 2 : 0;
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

    private bool IsReporting(int token) => facts.Shape(token) == Shape.Lower && facts.Has(token, WordSenses.Reporting);
}
