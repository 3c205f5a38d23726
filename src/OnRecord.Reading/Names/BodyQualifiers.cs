using OnRecord.Reading.Text;

namespace OnRecord.Reading.Names;

/// <summary>
/// What tells of a body and is no part of its name, whatever capital the sentence's start gives it: "Rival Kymmene Board",
/// "Brokerage Kymmene Markets", "Developer Kymmene Homes"; but "Charity Commission".
/// </summary>
internal static class BodyQualifiers
{
    private const WordSenses Plain = WordSenses.Common | WordSenses.OrganizationHead | WordSenses.CompanySuffix;

    private static readonly WordTable Words = RuleWords.Of("body");
    private static readonly WordTable Nouns = RuleWords.Of("bodynoun");

    /// <summary>Whether the token, the first of two or more, does so.</summary>
    public static bool IsOne(WordFacts facts, int token) =>
        facts.IsAny(token, Words) || (facts.IsAny(token, Nouns) && !facts.Has(token + 1, Plain));

    /// <summary>"Exporter", "supplier": nouns that stand right before names of bodies.</summary>
    public static bool IsNoun(WordFacts facts, int token) => facts.IsAny(token, Nouns);
}
