using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors;

/// <summary>
/// Finds the titles and descriptions printed beside a person's name: before it ("Russian Foreign Minister Ana Lopes",
/// "former goalkeeper Ana Lopes"), behind a comma ("Ana Lopes, the governor of Ardmore,") and before a comma ("The governor
/// of Ardmore, Ana Lopes,").
/// </summary>
internal static class RoleReader
{
    private const int LongestBefore = 10;
    private const int LongestAfter = 16;
    private const WordSenses RoleWords = WordSenses.Role | WordSenses.Title;

    public static void Read(WordFacts facts, Mention mention, List<Extent> roles)
    {
        Sentence sentence = facts.Document.Sentences[facts.Document.SentenceOf(mention.FirstToken)];
        if (Before(facts, mention, sentence) is { } before)
        {
            roles.Add(before);
        }
        else if (BeforeComma(facts, mention, sentence) is { } beforeComma)
        {
            roles.Add(beforeComma);
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

        bool hasTitle = title < first;
        int start = title;
        bool hasRole = hasTitle;
        for (int i = title - 1; i >= sentence.FirstToken && i > title - LongestBefore; i--)
        {
            bool isRole = facts.Has(i, RoleWords) && facts.Shape(i) == Shape.Lower;
            bool isModifier = facts.Has(i, WordSenses.RoleModifier | WordSenses.Demonym) && !facts.Has(i, WordSenses.Function);
            bool isName = !hasTitle && facts.IsCapitalised(i) && !facts.Has(i, WordSenses.Function | WordSenses.Calendar);
            if (!hasRole ? !isRole : !(isRole || isModifier || isName) || facts.Has(i, WordSenses.Reporting) && !isRole)
            {
                break;
            }

            hasRole = true;
            start = i;
        }

        return hasRole && start < first ? facts.Document.ExtentOf(start, first) : null;
    }

    private static Extent? After(WordFacts facts, Mention mention, Sentence sentence)
    {
        Document document = facts.Document;
        int i = mention.EndToken;
        if (i + 1 >= sentence.EndToken || !(facts.Is(i, ",") || facts.Is(i, "(")))
        {
            return null;
        }

        i++;
        if (document.Tokens[i].Kind == TokenKind.Number && i + 2 < sentence.EndToken && facts.Is(i + 1, ","))
        {
            i += 2;
        }

        if (facts.Is(i, "a") || facts.Is(i, "an") || facts.Is(i, "the"))
        {
            i++;
        }

        int end = EndOfDescription(facts, i, Math.Min(sentence.EndToken, i + LongestAfter));
        return end > i && HasHead(facts, i, end) ? document.ExtentOf(i, end) : null;
    }

    private static int EndOfDescription(WordFacts facts, int first, int limit)
    {
        int i = first;
        while (i < limit && facts.Document.Tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Clitic
            && !facts.Is(i, "who") && !facts.Is(i, "whose") && !facts.Is(i, "which") && !facts.Is(i, "that"))
        {
            i++;
        }

        return i < limit || limit - first < LongestAfter ? i : first;
    }

    /// <summary>Whether a role stands in the description before any preposition and no verb or name does: else it is a clause or a list.</summary>
    private static bool HasHead(WordFacts facts, int first, int end)
    {
        bool startsSmall = facts.Shape(first) == Shape.Lower;
        for (int i = first; i < end; i++)
        {
            if (facts.Has(i, RoleWords) && (startsSmall || facts.Shape(i) == Shape.Lower || i == first || i == end - 1) && !facts.Has(i, WordSenses.FirstName))
            {
                return true;
            }

            bool possessive = facts.Is(i, "his") || facts.Is(i, "her") || facts.Is(i, "their") || facts.Is(i, "one") || facts.Is(i, "of");
            if ((facts.Has(i, WordSenses.Function) && !possessive) || (facts.Has(i, WordSenses.Reporting) && facts.Shape(i) == Shape.Lower))
            {
                return false;
            }
        }

        return false;
    }

    private static Extent? BeforeComma(WordFacts facts, Mention mention, Sentence sentence)
    {
        int comma = mention.TitleFirst - 1;
        if (comma <= sentence.FirstToken || !facts.Is(comma, ",") || mention.EndToken >= sentence.EndToken || !facts.Is(mention.EndToken, ","))
        {
            return null;
        }

        int start = comma;
        for (int i = comma - 1; i >= sentence.FirstToken && i > comma - LongestBefore; i--)
        {
            if (facts.Document.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Clitic) || facts.Has(i, WordSenses.Reporting) && !facts.Has(i, RoleWords))
            {
                break;
            }

            if (facts.Is(i, "the") || facts.Is(i, "a") || facts.Is(i, "an") || facts.Is(i, "his") || facts.Is(i, "her") || facts.Is(i, "their") || facts.Is(i, "its"))
            {
                start = facts.Is(i, "the") || facts.Is(i, "a") || facts.Is(i, "an") ? i + 1 : i;
                break;
            }
        }

        return start < comma && HasHead(facts, start, comma) ? facts.Document.ExtentOf(start, comma) : null;
    }
}
