using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Resolution.Conversation;

/// <summary>
/// Tells how somebody bears themselves who is about to speak: "shrugged", "was less kind". Who "scored twice" or "died in May" is as likely
/// whom others speak of.
/// </summary>
internal readonly struct Bearings(WordFacts facts)
{
    private const int LongestPredicate = 4;

    private static readonly WordTable Words = RuleWords.Of("bearing");
    private static readonly WordTable Degrees = RuleWords.Of("degree");
    private static readonly WordTable Undergone = RuleWords.Of("undergone");

    /// <summary>Whether what stands behind the name, or behind the apposition after it, tells how somebody bears themselves.</summary>
    public bool AreBehind(int next, int end)
    {
        if (next >= end || !facts.Is(next, ","))
        {
            return Is(next, end);
        }

        int closing = next + 1;
        while (closing < end && !facts.Is(closing, ","))
        {
            closing++;
        }

        return Is(next + 1, end) || Is(closing + 1, end);
    }

    /// <summary>"| Shrugged", "| was less kind", "| is its head"; not "| was a nurse", "| was in Tarn", "| was jailed", "| is suing".</summary>
    private bool Is(int verb, int end)
    {
        verb += verb < end && facts.Document.Span(verb).EndsWith("ly".AsSpan(), StringComparison.Ordinal) ? 1 : 0;
        if (verb + 1 >= end)
        {
            return verb < end && facts.IsAny(verb, Words);
        }

        if (!facts.Is(verb, "is") && !facts.Is(verb, "was"))
        {
            return facts.IsAny(verb, Words)
                || (facts.Is(verb, "has") && (RoleWords.IsPossessive(facts, verb + 1) || facts.Is(verb + 1, "another")));
        }

        return IsPredicate(verb, end);
    }

    private bool IsPredicate(int verb, int end)
    {
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
        ReadOnlySpan<char> word = facts.Document.Span(told);
        bool isEvent = (facts.Is(verb, "was") && (facts.Has(told, office) || (told + 1 < end && facts.Has(told + 1, office))))
            || facts.Has(told, WordSenses.Verb) || facts.IsAny(told, Undergone) || word.EndsWith("ing".AsSpan(), StringComparison.Ordinal)
            || word.EndsWith("ed".AsSpan(), StringComparison.Ordinal);
        return !isEvent || facts.IsAny(told, Words) || word.StartsWith("un".AsSpan(), StringComparison.Ordinal);
    }
}
