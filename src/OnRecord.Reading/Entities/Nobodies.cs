using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities;

/// <summary>Tells what is no body’s name and no place’s, for all its capitals: amounts, things in letters, laws.</summary>
internal static class Nobodies
{
    private static readonly WordTable Currencies = RuleWords.Of("currency");

    private static readonly WordTable CurrencyCodes = RuleWords.Of("code");

    private static readonly WordTable Amounts = RuleWords.Of("amount");

    private static readonly WordTable OfLabour = RuleWords.Of("labour");

    /// <summary>What has a letter for its name: "Block C".</summary>
    private static readonly WordTable LetteredParts = RuleWords.Of("lettered");

    /// <summary>Written in capitals and nobody’s name: "ICU", "EBITDA".</summary>
    private static readonly WordTable Things = RuleWords.Of("none");

    /// <summary>Whether what was taken for a body or a place is none.</summary>
    public static bool IsOne(WordFacts facts, in Mention mention) =>
        IsNumbered(facts, mention) || IsSeveral(facts.Document, mention) || IsNoBody(facts, mention) || IsPartOfLaw(facts, mention);

    /// <summary>"Strain HJ.17", "US$8", "GH¢4", "Rs 3 crore", "1.8 bln SEK".</summary>
    private static bool IsNumbered(WordFacts facts, in Mention mention)
    {
        var text = facts.Document.Text;
        if (mention.Length == 1 && mention.FirstToken > 0 && facts.IsAny(mention.FirstToken, CurrencyCodes)
            && (facts.Document.KindOf(mention.FirstToken - 1) == TokenKind.Number || facts.IsAny(mention.FirstToken - 1, Amounts)))
        {
            return true;
        }

        if (mention.Length != 1 || IsAmount(facts.Document.Span(mention.FirstToken)))
        {
            return mention.Length == 1;
        }

        return mention.Extent.End + 1 < text.Length && char.IsDigit(text[mention.Extent.End + 1])
            && (text[mention.Extent.End] is '.' or '$' or '¢' or '₵' or '£' or '€' or '¥' || facts.IsAny(mention.FirstToken, Currencies));
    }

    /// <summary>"Rs50m", "N500m", "2,600MW"; but "M23", "7News".</summary>
    private static bool IsAmount(ReadOnlySpan<char> word)
    {
        var digit = 0;
        while (digit < word.Length && !char.IsDigit(word[digit]))
        {
            digit++;
        }

        // One letter before few digits is a road's or a group's: "N1", "K2".
        return digit == 0
            ? word.IndexOf(',') > 0
            : word.Length - digit > (digit == 1 ? 2 : 1) && Currencies.Contains(word.Slice(0, digit));
    }

    /// <summary>"EVMs", "NGOs": several of a kind.</summary>
    private static bool IsSeveral(Document document, in Mention mention)
    {
        var word = document.Span(mention.Extent);
        return mention.Length == 1 && word.Length > 2 && word[^1] == 's'
            && Shapes.Of(word.Slice(0, word.Length - 1), TokenKind.Word) == Shape.Capitals;
    }

    /// <summary>
    /// "The State", as some houses write it, "the Tarnlander", who is a person, "Labour union", where a sentence starts, "Block C",
    /// "Flight VJ 417", and of "the Minister of | State for Wells" the rest.
    /// </summary>
    private static bool IsNoBody(WordFacts facts, in Mention mention)
    {
        var (first, end) = (mention.FirstToken, mention.EndToken);
        if (mention.Kind != ActorKind.Organization || facts.Shape(first) != Shape.Capital)
        {
            return mention is { Kind: ActorKind.Organization, Length: 1 } && facts.IsAny(first, Things);
        }

        return mention.Length == 1
            ? (facts.Is(first, "state") && first > 0 && facts.Is(first - 1, "the"))
                || (first > 0 && facts.Is(first - 1, "the") && Townspeople.IsOne(facts, first)
                    && (facts.Shape(first - 1) == Shape.Lower || SentenceStart.IsAt(facts, first - 1)))
                || (facts.Is(first, "labour") && SentenceStart.IsAt(facts, first) && end < facts.Document.Tokens.Length && facts.IsAny(end, OfLabour))
            : facts.Is(first, "flight")
                || (facts.Is(first, "state") && facts.Is(first + 1, "for") && first > 0 && facts.Is(first - 1, "of"))
                || (mention.Length == 2 && facts.IsAny(first, LetteredParts) && facts.Shape(first + 1) == Shape.Initial);
    }

    /// <summary>"The National Wage | (Amendment) Act", "the Wages | and Hours Act", and "Act" behind the bracket.</summary>
    private static bool IsPartOfLaw(WordFacts facts, in Mention mention)
    {
        var after = mention.EndToken;
        if (mention.Length == 1 && facts.Shape(mention.FirstToken) == Shape.Capital && facts.Has(mention.FirstToken, WordSenses.ThingHead)
            && mention.FirstToken > 0 && facts.Is(mention.FirstToken - 1, ")"))
        {
            return true;
        }

        // "House | Bill 70"
        if (after + 1 < facts.Document.Tokens.Length && facts.Is(after, "bill") && facts.Shape(after) == Shape.Capital
            && facts.Document.KindOf(after + 1) == TokenKind.Number)
        {
            return true;
        }

        if (after + 3 >= facts.Document.Tokens.Length || facts.Has(after - 1, WordSenses.OrganizationHead | WordSenses.CompanySuffix))
        {
            return false;
        }

        return facts.Is(after, "(") ? facts.IsCapitalised(after + 1) && facts.Is(after + 2, ")") && IsLaw(facts, after + 3)
            : facts.Is(after, "and") && mention.Length > 1 && facts.Shape(after + 1) == Shape.Capital && IsLaw(facts, after + 2);
    }

    private static bool IsLaw(WordFacts facts, int token) => facts.Shape(token) == Shape.Capital && facts.Has(token, WordSenses.ThingHead);
}
