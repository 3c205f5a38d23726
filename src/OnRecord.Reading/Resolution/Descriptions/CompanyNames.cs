using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Resolution.Descriptions;

/// <summary>Tells companies by their names.</summary>
internal static class CompanyNames
{
    private const WordSenses Heads = WordSenses.CompanySuffix | WordSenses.OrganizationTail | WordSenses.OrganizationHead;

    private static readonly WordTable Memberships = RuleWords.Of("membership");

    /// <summary>"Lavoie Paper Inc."</summary>
    public static bool Is(ReadOnlySpan<char> name) => (Lexicon.Shared[Phrases.LastWord(name)] & WordSenses.CompanySuffix) != 0;

    /// <summary>Whether the name is a company's or an authority's, no union's nor charity's: "Lavoie Paper Inc.", "Ardmore Labour Board".</summary>
    public static bool MayBe(ReadOnlySpan<char> name) =>
        Phrases.LastWord(name) is var last && (Lexicon.Shared[last] & Heads) != 0 && !Memberships.Contains(last);
}
