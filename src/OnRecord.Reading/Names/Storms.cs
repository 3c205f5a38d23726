using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>Takes storms out of names: "Typhoon Harana", "Typhoon “Harana”", and "Harana" wherever else the article has it.</summary>
internal static class Storms
{
    private static readonly WordTable Kinds = RuleWords.Of("storm");

    /// <summary>"Storm" and others are what teams and companies are called as well.</summary>
    private static readonly WordTable Cyclones = WordTable.Of("cyclone", "hurricane", "typhoon");

    private const WordSenses BodyWords = WordSenses.Organization | WordSenses.OrganizationHead | WordSenses.CompanySuffix | WordSenses.Common
        | WordSenses.Place;

    /// <summary>Removes the mentions.</summary>
    public static void Drop(WordFacts facts, ScratchList<Mention> mentions)
    {
        Document document = facts.Document;
        SpanTable<bool>? storms = null;
        foreach (ref readonly Mention mention in mentions)
        {
            if (NameOf(facts, mention) is >= 0 and var name)
            {
                (storms ??= new SpanTable<bool>(document)).GetOrAdd(name, name + 1) = true;
            }
        }

        for (int name = facts.NextCapital(0); name + 1 < document.Tokens.Length; name = facts.NextCapital(name + 1))
        {
            if (name > 1 && document.KindOf(name - 1) == TokenKind.QuotationMark && IsInMarks(facts, name - 2))
            {
                (storms ??= new SpanTable<bool>(document)).GetOrAdd(name, name + 1) = true;
            }
        }

        if (storms is null)
        {
            return;
        }

        int kept = 0;
        foreach (Mention mention in mentions)
        {
            bool isStorm = NameOf(facts, mention) >= 0 || (mention.EndToken > 2 && IsInMarks(facts, mention.EndToken - 3))
                || (mention.EndToken + 2 < document.Tokens.Length && IsInMarks(facts, mention.EndToken - 1))
                || (mention.Length == 1 && mention.TitleFirst == mention.FirstToken && storms.TryGet(mention.FirstToken, mention.EndToken, out _));
            if (!isStorm)
            {
                mentions[kept++] = mention;
            }
        }

        mentions.Truncate(kept);
    }

    /// <summary>Typhoon “Harana”.</summary>
    private static bool IsInMarks(WordFacts facts, int kind) =>
        facts.IsAny(kind, Kinds) && facts.Document.KindOf(kind + 1) == TokenKind.QuotationMark && facts.Shape(kind + 2) == Shape.Capital
        && kind + 3 < facts.Document.Tokens.Length && facts.Document.KindOf(kind + 3) == TokenKind.QuotationMark;

    /// <returns>The word behind the kind of storm, which ends the mention; -1 of other names: "Storm Lake College", "Storm Thurmond Lopes".</returns>
    private static int NameOf(WordFacts facts, in Mention mention)
    {
        int name = mention.EndToken - 1;
        int kind = name - 1;
        bool isBody = mention.Kind == ActorKind.Organization
            && (mention.TitleFirst != kind || facts.Has(name, BodyWords) || !facts.IsAny(kind, Cyclones));
        return kind >= 0 && kind >= mention.TitleFirst - 1 && mention.TitleFirst >= kind && !isBody
            && facts.IsAny(kind, Kinds) && facts.Shape(name) == Shape.Capital ? name : -1;
    }
}
