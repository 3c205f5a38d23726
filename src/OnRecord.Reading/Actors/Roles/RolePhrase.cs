using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors.Roles;

/// <summary>Reads the words for an office or an occupation: "the governor of Ardmore", "director of the museum", "a Liberal from Ardmore".</summary>
internal static class RolePhrase
{
    private const int Longest = 20;
    private const int LongestTitle = 12;
    private const int LongestOffice = 5;

    /// <summary>"The race is", "the Tarn establishment has": what an article opens is so soon seen to be a clause.</summary>
    private const int LongestSubject = 3;

    private static readonly WordTable OfficePrepositions = WordTable.Of("of", "at", "in", "for", "on", "to");

    private static readonly WordTable ClauseStarts = WordTable.Of("who", "whose", "which", "that", "when", "where", "while", "but");

    private static readonly WordTable Sayings = WordTable.Of("said", "says", "told", "wrote");

    private static readonly WordTable Adverbs = WordTable.Of("then", "now", "once", "formerly", "currently", "also");

    /// <param name="facts">The article's words.</param>
    /// <param name="first">Where the words begin.</param>
    /// <param name="sentence">Their sentence.</param>
    /// <param name="needsArticle">Whether only an office may go without an article.</param>
    public static Extent? Read(WordFacts facts, int first, Sentence sentence, bool needsArticle)
    {
        if (first >= sentence.EndToken)
        {
            return null;
        }

        if (IsAny(facts, first, Adverbs) && first + 1 < sentence.EndToken)
        {
            first++;
        }

        // "One of 38 people" is nobody's role, and "a wife, Ana, | and two sons" tells of others.
        if (facts.Is(first, "and") || IsGesture(facts, first, sentence))
        {
            return null;
        }

        if (facts.Is(first, "one") && first + 2 < sentence.EndToken && facts.Is(first + 1, "of")
            && facts.Document.KindOf(first + 2) == TokenKind.Number)
        {
            return null;
        }

        // "Ana Lopes, | that year’s winner".
        bool isThat = first + 2 < sentence.EndToken && (facts.Is(first, "that") || facts.Is(first, "this"))
            && facts.Document.KindOf(first + 2) == TokenKind.Clitic;
        bool hasArticle = RoleWords.IsArticle(facts, first) || facts.Is(first, "another") || isThat;
        if (hasArticle)
        {
            first++;
        }

        // "Ana Lopes is director of the museum": an office needs none.
        if (!hasArticle && needsArticle && !IsOffice(facts, first, sentence))
        {
            return null;
        }

        int end = EndOf(facts, first, sentence);
        end = hasArticle ? end : BeforeSaying(facts, first, end);
        bool isRole = end > first
            && (RoleWords.HasHead(facts, first, end) || (hasArticle && IsPartisan(facts, first, end)))
            && !HoldsClause(facts, first, hasArticle ? Math.Min(end, first + LongestSubject) : end);
        return isRole ? facts.Document.ExtentOf(first, WithTitleOfWork(facts, end, sentence)) : null;
    }

    /// <summary>"Ana Lopes, | shaking her head": not "managing editor".</summary>
    private static bool IsGesture(WordFacts facts, int first, Sentence sentence) =>
        first + 1 < sentence.EndToken && facts.Document.Span(first).EndsWith("ing".AsSpan(), StringComparison.Ordinal)
        && (RoleWords.IsPossessive(facts, first + 1) || RoleWords.IsArticle(facts, first + 1));

    /// <summary>"Chairman of the board | said in May": a comma is missing.</summary>
    private static int BeforeSaying(WordFacts facts, int first, int end)
    {
        int i = first;
        while (i < end && !IsAny(facts, i, Sayings))
        {
            i++;
        }

        return i;
    }

    /// <summary>Where such words end that begin at the token; there itself where they go on for too long.</summary>
    public static int EndOf(WordFacts facts, int first, Sentence sentence)
    {
        int limit = Math.Min(sentence.EndToken, first + Longest);
        int i = first;
        while (i < limit
            && (facts.Document.KindOf(i) is TokenKind.Word or TokenKind.Number or TokenKind.Clitic
                || Acronyms.IsPluralOwner(facts, i, limit) || IsBetweenOrigins(facts, first, i, limit)
                || (facts.Is(i, "&") && i + 1 < limit && facts.IsCapitalised(i + 1)))
            && !IsAny(facts, i, ClauseStarts) && facts.Document.Text[facts.Document.Tokens[i].Start] != '@'
            && !(facts.Is(i, "and") && i + 1 < limit && facts.IsAny(i + 1, RoleWords.Auxiliaries)))
        {
            i++;
        }

        if (i == limit && limit - first >= Longest)
        {
            // "A scholar of labor economics | and …" goes on too long.
            i = first;
            while (i < limit && !facts.Is(i, "and"))
            {
                i++;
            }

            if (i == limit)
            {
                return first;
            }
        }

        // "host of “Ardmore Today”": what the mark cut off left half a phrase.
        while (i > first && (facts.Has(i - 1, WordSenses.Function)
            || (facts.Document.KindOf(i - 1) == TokenKind.Clitic && !EndsName(facts, i - 1, limit))))
        {
            i--;
        }

        return i;
    }

    /// <summary>Whether the words say what somebody does: "the mayor, | accused the council".</summary>
    public static bool HoldsClause(WordFacts facts, int first, int end)
    {
        // "Ana Lopes, the mayor, | accused the council": the accused is somebody, but not here.
        bool isVerb = facts.Shape(first) == Shape.Lower
            && (RoleWords.IsVerb(facts, first) || facts.Document.Span(first).EndsWith("ed".AsSpan(), StringComparison.Ordinal));
        if (isVerb && first + 1 < end && (RoleWords.IsArticle(facts, first + 1) || RoleWords.IsPossessive(facts, first + 1)))
        {
            return true;
        }

        for (int i = first; i < end; i++)
        {
            if (facts.IsAny(i, RoleWords.Auxiliaries))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the token is one of the words, in lower case.</summary>
    public static bool IsAny(WordFacts facts, int token, WordTable words) => facts.Shape(token) == Shape.Lower && facts.IsAny(token, words);

    /// <summary>"director of the museum", "senior news editor at the Herald".</summary>
    private static bool IsOffice(WordFacts facts, int first, Sentence sentence)
    {
        // "Co-founder and | national director of".
        int end = first;
        while (end + 1 < sentence.EndToken && end < first + LongestOffice && facts.IsWord(end)
            && (!facts.Has(end, WordSenses.Function) || (end > first && facts.Is(end, "and") && facts.Has(end - 1, RoleWords.Senses))))
        {
            end++;
        }

        return end > first && end < sentence.EndToken && facts.Has(end - 1, RoleWords.Senses) && !facts.Is(end - 1, "accused")
            && (end == first + 1 || facts.Has(first, RoleWords.Senses | WordSenses.RoleModifier))
            && IsAny(facts, end, OfficePrepositions);
    }

    /// <summary>"author | of “The Dam”".</summary>
    private static int WithTitleOfWork(WordFacts facts, int end, Sentence sentence)
    {
        if (end + 2 >= sentence.EndToken || !facts.Is(end, "of") || facts.Document.KindOf(end + 1) != TokenKind.QuotationMark)
        {
            return end;
        }

        for (int i = end + 2; i < sentence.EndToken && i < end + LongestTitle; i++)
        {
            if (facts.Document.KindOf(i) == TokenKind.QuotationMark)
            {
                return i + 1;
            }
        }

        return end;
    }

    /// <summary>"a Liberal from Ardmore", "a Frenchman".</summary>
    private static bool IsPartisan(WordFacts facts, int first, int end) =>
        facts.Has(first, WordSenses.Demonym)
        && (first + 1 == end || facts.Is(first + 1, "from") || facts.Is(first + 1, "of") || facts.Is(first + 1, "in"));

    /// <summary>"Vicar of St Anne’s, said": names end so before a comma or a full stop.</summary>
    private static bool EndsName(WordFacts facts, int clitic, int limit) =>
        clitic + 1 < limit && (facts.Is(clitic + 1, ",") || facts.Is(clitic + 1, ".")) && facts.IsCapitalised(clitic - 1);

    /// <summary>"A Danish-born, | Ardmore-based investor".</summary>
    private static bool IsBetweenOrigins(WordFacts facts, int first, int comma, int limit) =>
        comma > first && comma + 2 < limit && facts.Is(comma, ",") && IsOriginWord(facts, comma - 1) && IsOriginWord(facts, comma + 1);

    /// <summary>"Danish-born".</summary>
    public static bool IsOriginWord(WordFacts facts, int token) =>
        facts.Document.Span(token) is var word
        && (word.EndsWith("-born".AsSpan(), StringComparison.Ordinal)
            || word.EndsWith("-based".AsSpan(), StringComparison.Ordinal)
            || word.EndsWith("-raised".AsSpan(), StringComparison.Ordinal));
}
