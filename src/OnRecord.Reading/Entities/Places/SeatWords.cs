using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities.Places;

/// <summary>Reads the town or the body in a word such as "Oslo-based", "New | York-listed", "TNU-led".</summary>
internal readonly struct SeatWords(WordFacts facts)
{
    /// <summary>"Salt Lake | City-based".</summary>
    private const int LongestLead = 2;

    private static readonly string[] OfSeat = ["-based", "-bound", "-headquartered", "-listed"];

    /// <summary>What a company does with something, and what any body does: "Tarnco-built", "the TNU-led strike".</summary>
    private static readonly string[] OfCompany = ["-owned", "-built", "-run", "-made", "-sponsored"];
    private static readonly string[] OfBody = ["-led", "-backed", "-funded", "-controlled", "-affiliated", "-ruled", "-dominated"];

    private static readonly WordTable Things = RuleWords.Of("none");

    private readonly Document _document = facts.Document;

    /// <returns>The town or the body in such a word; of no length where it holds none: "cloud-based", "Mobile-based", "worker-owned".</returns>
    public Extent Of(int token, out ActorKind kind)
    {
        const WordSenses others = WordSenses.Common | WordSenses.Place | WordSenses.Demonym | WordSenses.FirstName | WordSenses.Surname
            | WordSenses.Title | WordSenses.Role | WordSenses.Honorific | WordSenses.Function | WordSenses.Thing | WordSenses.Calendar;
        var extent = _document.Tokens[token].Extent;
        var word = _document.Span(token);
        var hyphen = char.IsUpper(word[0]) ? word.LastIndexOf('-') : -1;
        kind = ActorKind.Place;
        if (hyphen < 2)
        {
            return new Extent(extent.Start, extent.Start);
        }

        var name = word.Slice(0, hyphen);
        var ending = word.Slice(hyphen);
        var senses = Lexicon.Shared[name];
        var isSeat = IsAny(ending, OfSeat);
        if (isSeat && FirstOfPlace(token, extent.Start + hyphen) is >= 0 and var first)
        {
            return new Extent(_document.Tokens[first].Start, extent.Start + hyphen);
        }

        isSeat &= IsTownOnly(senses);
        if (!isSeat)
        {
            kind = ActorKind.Organization;
            isSeat = (senses & others) == 0 && !Things.Contains(name)
                && (IsAny(ending, OfCompany)
                    || (IsAny(ending, OfBody) && (char.IsUpper(name[hyphen - 1]) || (senses & WordSenses.Organization) != 0)));
        }

        return new Extent(extent.Start, isSeat ? extent.Start + hyphen : extent.Start);
    }

    /// <returns>Where a listed place of several words starts that ends before the hyphen: "New | York-based"; -1 where none does.</returns>
    private int FirstOfPlace(int token, int end)
    {
        var first = token;
        while (first > 0 && token - first < LongestLead && facts.IsCapitalised(first - 1)
            && _document.Tokens[first - 1].End + 1 == _document.Tokens[first].Start)
        {
            first--;
        }

        for (; first < token; first++)
        {
            var start = _document.Tokens[first].Start;
            if ((Lexicon.Shared[_document.Span(new Extent(start, end))] & WordSenses.Place) != 0)
            {
                return first;
            }
        }

        return -1;
    }

    private static bool IsTownOnly(WordSenses senses) => (senses & WordSenses.Place) != 0 && (senses & WordSenses.Common) == 0;

    private static bool IsAny(ReadOnlySpan<char> ending, string[] endings)
    {
        foreach (var one in endings)
        {
            if (ending.Equals(one.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
