using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Actors.Roles;

/// <summary>Tells offices apart that share their noun: "the governor" is no deputy governor, "the finance minister" no prime minister.</summary>
internal static class OfficeRanks
{
    private static readonly WordTable Ranks = RuleWords.Of("rank");

    /// <summary>Whether a printed role with the noun of a description is another office.</summary>
    /// <param name="role">The role.</param>
    /// <param name="facts">The article's words.</param>
    /// <param name="first">The description's first word behind its article.</param>
    /// <param name="head">Its noun.</param>
    public static bool IsOther(ReadOnlySpan<char> role, WordFacts facts, int first, int head)
    {
        if (facts.Is(head, "deputy"))
        {
            return false;
        }

        int before = head - 1;
        bool isQualified = before >= first;
        bool isDeputy = isQualified && (facts.Is(before, "deputy") || facts.Is(before, "vice"));
        if (isDeputy != (Phrases.Tells(role, "deputy".AsSpan(), isHead: true) || Phrases.Tells(role, "vice".AsSpan(), isHead: true)))
        {
            return true;
        }

        if (isQualified && facts.Is(head, "justice"))
        {
            return facts.Is(before, "chief") != Phrases.Tells(role, "chief".AsSpan(), isHead: false);
        }

        return isQualified && facts.Is(head, "minister") && !facts.Has(before, WordSenses.Demonym) && !facts.IsAny(before, Ranks)
            && facts.Is(before, "prime") != Phrases.Tells(role, "prime".AsSpan(), isHead: true);
    }
}
