using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors;

/// <summary>
/// Finds the titles and descriptions printed beside a person's name: before it ("Russian Foreign Minister Ana Lopes", "the
/// veteran goalkeeper Ana Lopes"), behind a comma or dash ("Ana Lopes, the governor of Ardmore,") and before a comma ("The
/// governor of Ardmore, Ana Lopes,").
/// </summary>
internal static class RoleReader
{
    private const int LongestBefore = 8;
    private const int LongestAfter = 20;
    private const WordSenses RoleWords = WordSenses.Role | WordSenses.Title;

    public static void Read(WordFacts facts, Mention mention, List<Extent> roles)
    {
        Sentence sentence = facts.Document.Sentences[facts.Document.SentenceOf(mention.FirstToken)];
        if (BeforeComma(facts, mention, sentence) is { } beforeComma)
        {
            roles.Add(beforeComma);
        }

        if (Before(facts, mention, sentence) is { } before)
        {
            roles.Add(before);
        }

        if (After(facts, mention, sentence) is { } after)
        {
            roles.Add(after);
        }
    }

    private static Extent? Before(WordFacts facts, Mention mention, Sentence sentence)
    {
        int first = mention.FirstToken;
        int title = mention.TitleFirst;
        while (title < first && facts.Has(title, WordSenses.Honorific) && !facts.Has(title, RoleWords))
        {
            title++;
        }

        if (title == first && !(title > sentence.FirstToken && IsSmallRole(facts, title - 1)))
        {
            return null;
        }

        int start = title;
        while (start > sentence.FirstToken && start > title - LongestBefore && Qualifies(facts, start - 1))
        {
            start--;
        }

        return start < first ? facts.Document.ExtentOf(start, first) : null;
    }

    /// <summary>Whether the word belongs to the title or role after it: nouns, adjectives and names do, small words and verbs do not.</summary>
    private static bool Qualifies(WordFacts facts, int token) =>
        facts.IsWord(token)
        && (IsSmallRole(facts, token) || !facts.Has(token, WordSenses.Function | WordSenses.Verb | WordSenses.Calendar))
        && (facts.Shape(token) == Shape.Lower
            ? !facts.Has(token, WordSenses.Reporting) || IsSmallRole(facts, token) || facts.Has(token, WordSenses.RoleModifier)
            : facts.IsCapitalised(token));

    private static bool IsSmallRole(WordFacts facts, int token)
    {
        if (facts.Shape(token) != Shape.Lower)
        {
            return false;
        }

        if (facts.Has(token, RoleWords))
        {
            return !facts.Has(token, WordSenses.Function);
        }

        // "committeeman", "17-year-old", "ex-goalkeeper": words that no list can hold all of.
        ReadOnlySpan<char> word = facts.Document.Span(token);
        return EndsWith(word, "man") || EndsWith(word, "woman") || EndsWith(word, "-old");
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string end) =>
        word.Length > end.Length + 3 && word.EndsWith(end.AsSpan(), StringComparison.Ordinal);

    private static Extent? After(WordFacts facts, Mention mention, Sentence sentence)
    {
        Document document = facts.Document;
        int i = mention.EndToken;
        if (i + 1 >= sentence.EndToken || !(facts.Is(i, ",") || Characters.IsDash(document.Text[document.Tokens[i].Start])))
        {
            return null;
        }

        i++;
        if (document.Tokens[i].Kind == TokenKind.Number && i + 2 < sentence.EndToken && facts.Is(i + 1, ","))
        {
            i += 2;
        }

        if (IsArticle(facts, i))
        {
            i++;
        }

        int end = EndOfDescription(facts, i, Math.Min(sentence.EndToken, i + LongestAfter));
        return end > i && HasHead(facts, i, end) ? document.ExtentOf(i, end) : null;
    }

    private static bool IsArticle(WordFacts facts, int token) => facts.Is(token, "a") || facts.Is(token, "an") || facts.Is(token, "the");

    private static int EndOfDescription(WordFacts facts, int first, int limit)
    {
        int i = first;
        while (i < limit && facts.Document.Tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Clitic
            && !facts.Is(i, "who") && !facts.Is(i, "whose") && !facts.Is(i, "which") && !facts.Is(i, "that") && !facts.Is(i, "when"))
        {
            i++;
        }

        return i < limit || limit - first < LongestAfter ? i : first;
    }

    /// <summary>Whether a role heads the description, before any preposition but "of" and before any verb: else it is a clause or a list.</summary>
    private static bool HasHead(WordFacts facts, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (IsSmallRole(facts, i) || (facts.Has(i, RoleWords) && !facts.Has(i, WordSenses.FirstName) && (i == first || i == end - 1)))
            {
                return !(i + 1 < end && IsVerb(facts, i + 1) && !IsSmallRole(facts, i + 1));
            }

            bool mayGoOn = IsPossessive(facts, i) || facts.Is(i, "one") || facts.Is(i, "of") || facts.Is(i, "and") || facts.Is(i, "the");
            if ((facts.Has(i, WordSenses.Function) && !mayGoOn) || (IsVerb(facts, i) && !(i > first && facts.Document.Tokens[i - 1].Kind == TokenKind.Clitic)))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsVerb(WordFacts facts, int token) =>
        facts.Shape(token) == Shape.Lower && facts.Has(token, WordSenses.Reporting | WordSenses.Verb) && !facts.Has(token, WordSenses.RoleModifier);

    private static bool IsPossessive(WordFacts facts, int token) =>
        facts.Is(token, "his") || facts.Is(token, "her") || facts.Is(token, "their") || facts.Is(token, "its");

    /// <summary>"The governor of Ardmore, Ana Lopes, said", "his wife, Ana".</summary>
    private static Extent? BeforeComma(WordFacts facts, Mention mention, Sentence sentence)
    {
        int comma = mention.TitleFirst - 1;
        if (comma <= sentence.FirstToken || !facts.Is(comma, ","))
        {
            return null;
        }

        int after = mention.EndToken;
        bool closes = after >= sentence.EndToken || facts.Is(after, "of")
            || facts.Document.Tokens[after].Kind is TokenKind.Stop or TokenKind.Mark or TokenKind.QuotationMark;
        if (!closes)
        {
            return null;
        }

        int start = -1;
        for (int i = comma - 1; i >= sentence.FirstToken && i > comma - LongestBefore; i--)
        {
            if (facts.Document.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Clitic)
                || (IsVerb(facts, i) && !IsSmallRole(facts, i)))
            {
                break;
            }

            if (IsArticle(facts, i) || IsPossessive(facts, i))
            {
                start = IsArticle(facts, i) ? i + 1 : i;
                bool isInPhrase = i > sentence.FirstToken && facts.Shape(i - 1) == Shape.Lower && facts.Has(i - 1, WordSenses.Function);
                if (!isInPhrase || (!facts.Is(i - 1, "of") && !facts.Is(i - 1, "for") && !facts.Is(i - 1, "at") && !facts.Is(i - 1, "in")))
                {
                    break;
                }
            }

            // "Quist's campaign manager, Ana Lopes"
            if (facts.IsCapitalised(i) && facts.Document.Tokens[i + 1].Kind == TokenKind.Clitic)
            {
                start = i;
            }
        }

        return start >= 0 && start < comma && HasHead(facts, start, comma) ? facts.Document.ExtentOf(start, comma) : null;
    }
}
