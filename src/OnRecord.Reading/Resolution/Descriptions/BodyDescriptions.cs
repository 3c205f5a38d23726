using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Descriptions;

/// <summary>Tells from the name of a body whether a description such as "the regulator" may mean it.</summary>
internal readonly struct BodyDescriptions(WordFacts facts)
{
    private static readonly string[] CentralBanks = RuleWords.ListOf("centralbank");

    /// <summary>Few bodies regulate others: "the regulator" is no company.</summary>
    private static readonly string[] Regulators = RuleWords.ListOf("regulator");

    /// <summary>"The authority" is a council or what its name calls so.</summary>
    private static readonly string[] Authorities = RuleWords.ListOf("authority");

    /// <summary>Each of them has councils, courts and police of its own.</summary>
    private static readonly string[] LevelWords = RuleWords.ListOf("level");

    private static readonly WordTable Levels = WordTable.Of(LevelWords);

    private readonly Document _document = facts.Document;

    /// <summary>
    /// "The central bank" is no bank but one that its name tells to be one: "Reserve Bank of Ardmore", not "Ardmore Commercial Bank". "The
    /// county council" is no "Ardmore Parish Council".
    /// </summary>
    public bool TellOther(in Description description, ReadOnlySpan<char> name) =>
        description.Head > description.FirstToken && description.Head - 1 is var kind
        && (facts.Is(kind, "central")
            ? !HoldsAny(name, CentralBanks)
            : facts.IsAny(kind, Levels) && name.IndexOf(_document.Span(kind), StringComparison.OrdinalIgnoreCase) < 0 && HoldsAny(name, LevelWords));

    /// <summary>Whether a body of that name may be called so of which it is not printed: "the regulator", "the company".</summary>
    /// <param name="noun">The description's noun.</param>
    /// <param name="name">The body's name.</param>
    public bool MayBe(int noun, ReadOnlySpan<char> name)
    {
        if (facts.Is(noun, "regulator"))
        {
            return HoldsAny(name, Regulators);
        }

        if (facts.Is(noun, "authority"))
        {
            return HoldsAny(name, Authorities);
        }

        if (facts.Is(noun, DescriptionNouns.AnyBody))
        {
            return true;
        }

        return !(facts.Is(noun, DescriptionNouns.Unincorporated) && CompanyNames.MayBe(name))
            && !DescriptionNounTable.Is(Phrases.LastWord(name), DescriptionNouns.Authority)
            && !DescriptionNounTable.Is(Phrases.HeadBeforeComplement(name), DescriptionNouns.Authority);
    }

    private static bool HoldsAny(ReadOnlySpan<char> name, string[] words)
    {
        foreach (string word in words)
        {
            if (name.IndexOf(word.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
