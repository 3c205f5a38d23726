using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors.Forms;

/// <summary>
/// Finds the other names by which an article introduces its actors: "Ana Lopes, known as Nana", "Tarn Health Agency (Tarnsundhed)", "Omar Vane,
/// alias “the Fridge”".
/// </summary>
internal static class OtherNames
{
    /// <summary>So many words at most lead from a name to the other.</summary>
    private const int Farthest = 10;
    private const int LongestQuoted = 4;
    private const int LongestCallers = 4;

    private static readonly WordTable Between = RuleWords.Of("alsoknown");
    private static readonly WordTable Aliases = WordTable.Of("alias", "aka", "a.k.a.");
    private static readonly WordTable Naming = WordTable.Of("nicknamed", "dubbed");
    private static readonly WordTable Calling = WordTable.Of("call", "calls", "called");
    private static readonly WordTable Alike = WordTable.Of("otherwise", "also", "sometimes", "affectionately");
    private static readonly WordTable Initials = WordTable.Of("as", "initials", "acronym", "abbreviation");

    /// <summary>Gives mentions of an actor's other name the actor's kind.</summary>
    /// <returns>
    /// Of each other name that is a mention one more than the index of the mention that introduces it; <see langword="null"/> where there are none.
    /// </returns>
    public static SpanTable<int>? Read(WordFacts facts, ScratchList<Mention> mentions)
    {
        SpanTable<int>? owners = null;
        for (int i = 0; i + 1 < mentions.Length; i++)
        {
            if (IsOtherName(facts, mentions[i], mentions[i + 1]))
            {
                (owners ??= new SpanTable<int>(facts.Document)).GetOrAdd(mentions[i + 1].FirstToken, mentions[i + 1].EndToken) = i + 1;
            }
        }

        for (int i = 0; i < mentions.Length && owners is not null; i++)
        {
            if (owners.TryGet(mentions[i].FirstToken, mentions[i].EndToken, out int owner) && mentions[owner - 1].Kind != mentions[i].Kind)
            {
                mentions[i] = mentions[i] with { Kind = mentions[owner - 1].Kind };
            }
        }

        return owners;
    }

    /// <summary>
    /// A nickname that may be nobody's name by itself: "alias “the | Fridge”", "nicknamed the | Lamplighters"; not "whom he called | Monday".
    /// </summary>
    public static Extent? Nickname(WordFacts facts, in Mention owner)
    {
        int start = StartOf(facts, owner, out int limit);
        if (start < 0 || start >= limit)
        {
            return null;
        }

        bool isQuoted = facts.Document.KindOf(start) == TokenKind.QuotationMark;
        int first = AfterThe(facts, isQuoted ? start + 1 : start, limit), end = first;
        while (end < limit && end < first + LongestQuoted && (facts.IsCapitalised(end) || (isQuoted && end > first && facts.IsWord(end))))
        {
            end++;
        }

        bool isWhole = end < limit && (isQuoted
            ? facts.Document.KindOf(end) == TokenKind.QuotationMark || ClosesBehindMark(facts, end, limit)
            : !facts.IsCapitalised(end) && !facts.Is(end, "of") && facts.Document.KindOf(end) != TokenKind.Clitic);
        return end > first && isWhole && !facts.Has(first, WordSenses.Calendar) ? facts.Document.ExtentOf(first, end) : null;
    }

    /// <summary>"alias “the Fridge,” said".</summary>
    private static bool ClosesBehindMark(WordFacts facts, int mark, int limit) =>
        mark + 1 < limit && !facts.IsWord(mark) && facts.Document.KindOf(mark + 1) == TokenKind.QuotationMark;

    private static bool IsOtherName(WordFacts facts, in Mention owner, in Mention other)
    {
        // A name may stand within the one before it, which may end the article: “St Fintan’s School”.
        if (owner.Length < 2 || other.FirstToken <= owner.EndToken || other.FirstToken > owner.EndToken + Farthest + 2)
        {
            return false;
        }

        bool isPlace = owner.Kind != ActorKind.Place
            && (facts.SensesOf(other.FirstToken, other.EndToken) & (WordSenses.Country | WordSenses.Region | WordSenses.City)) != 0;
        bool isOfAnother = other.EndToken < facts.Document.Tokens.Length
            && (facts.Is(other.EndToken, "of") || facts.Document.KindOf(other.EndToken) == TokenKind.Clitic);
        if (isPlace || isOfAnother)
        {
            return false;
        }

        if (facts.Is(owner.EndToken, "("))
        {
            return other.FirstToken == owner.EndToken + 1 && IsInBrackets(facts, owner, other);
        }

        int start = StartOf(facts, owner, out int limit);
        start += start >= 0 && start < limit && facts.Document.KindOf(start) == TokenKind.QuotationMark ? 1 : 0;
        return start >= 0 && AfterThe(facts, start, limit) is var first && (first == other.FirstToken || first == other.TitleFirst);
    }

    /// <summary>"Tarn Health Agency (Tarnsundhed)"; the "Tarn Agency (Ohio)" is in Ohio, and behind other names is who owns or backs them.</summary>
    private static bool IsInBrackets(WordFacts facts, in Mention owner, in Mention other) =>
        owner.Kind == ActorKind.Organization && other.Kind == ActorKind.Organization
        && other.EndToken < facts.Document.Tokens.Length && facts.Is(other.EndToken, ")")
        && (IsClipped(facts, owner, other)
            || ((facts.SensesOf(other.FirstToken, other.EndToken) & (WordSenses.Organization | WordSenses.Demonym | WordSenses.Place)) == 0
                && IsBodyByName(facts, owner) && !IsBodyByName(facts, other)));

    /// <summary>"Commission on Moorings | (Commoor)": whatever else has that name.</summary>
    private static bool IsClipped(WordFacts facts, in Mention owner, in Mention other)
    {
        ReadOnlySpan<char> clipped = facts.Document.Span(other.FirstToken);
        int end = 0;
        for (int i = owner.FirstToken; i < owner.EndToken && other.Length == 1; i++)
        {
            ReadOnlySpan<char> word = facts.Document.Span(i);
            int length = 0;
            while (facts.IsCapitalised(i) && length < word.Length && end + length < clipped.Length
                && Characters.Fold(word[length]) == Characters.Fold(clipped[end + length]))
            {
                length++;
            }

            end += length > 1 ? length : 0;
        }

        return end == clipped.Length;
    }

    private static bool IsBodyByName(WordFacts facts, in Mention owner)
    {
        for (int i = owner.FirstToken; i < owner.EndToken; i++)
        {
            if (facts.IsCapitalised(i) && facts.Has(i, WordSenses.OrganizationHead | WordSenses.CompanySuffix))
            {
                return true;
            }
        }

        return false;
    }

    private static int AfterThe(WordFacts facts, int token, int limit) =>
        token + 1 < limit && facts.Is(token, "the") && facts.IsCapitalised(token + 1) ? token + 1 : token;

    /// <returns>Where the other name is to start; -1 where none is introduced.</returns>
    private static int StartOf(WordFacts facts, in Mention owner, out int limit)
    {
        int end = owner.EndToken;
        limit = facts.Document.Sentences[facts.Document.SentenceOf(owner.FirstToken)].EndToken;
        int i = AfterAge(facts, end, limit);
        bool isApart = i < limit && facts.Is(i, ",");
        i += isApart ? 1 : 0;
        bool isWhom = i < limit && facts.Is(i, "whom");
        if (isWhom || (owner.Kind != ActorKind.Person && i < limit && facts.Is(i, "who")))
        {
            return isWhom && owner.Kind == ActorKind.Person ? AfterCallers(facts, i + 1, limit) : -1;
        }

        for (int last = Math.Min(limit, end + Farthest); i < last; i++)
        {
            if (facts.IsAny(i, Aliases) || (i > end && facts.IsAny(i, Naming)))
            {
                return i + 1;
            }

            if (facts.Is(i, "known"))
            {
                return AfterAs(facts, i + 1, last);
            }

            if (facts.Is(i, "called"))
            {
                return (isApart || facts.Is(i - 1, "otherwise")) && facts.IsAny(i - 1, Alike) && !facts.Is(i - 2, "who") ? i + 1 : -1;
            }

            if (!facts.IsAny(i, Between))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"| , 41 | , known as".</summary>
    private static int AfterAge(WordFacts facts, int token, int limit) =>
        token + 2 < limit && facts.Is(token, ",") && facts.Document.KindOf(token + 1) == TokenKind.Number && facts.Is(token + 2, ",")
            ? token + 2
            : token;

    /// <summary>"Known to everyone | as", "known by its German initials".</summary>
    private static int AfterAs(WordFacts facts, int token, int limit)
    {
        for (int i = token; i < limit && (facts.IsWord(i) || facts.Document.KindOf(i) == TokenKind.Number); i++)
        {
            if (facts.IsAny(i, Initials) && !(i + 1 < limit && facts.Is(i + 1, "as")))
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>"Whom | his men called".</summary>
    private static int AfterCallers(WordFacts facts, int token, int limit)
    {
        for (int i = token; i < limit && i <= token + LongestCallers && facts.IsWord(i); i++)
        {
            if (facts.IsAny(i, Calling))
            {
                return i + 1;
            }
        }

        return -1;
    }
}
