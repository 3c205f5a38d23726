using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities;

/// <summary>
/// Cuts off the names of bodies what the sentence joined to them ("Lent the | Tarn Club", "Vane Capital | for S$8 million", "Clara Vane at the |
/// Tarn Theatre", "Tarn's | Ministry of Wells"), brings back what it cut off ("Land and | Water Rights Court"), and drops what is
/// a part of an office's or a law's: "Trade | Minister Ana Lopes", "the Wages and | Hours Act".
/// </summary>
internal static class BodyNames
{
    private static readonly WordTable Letters = WordTable.Of("s", "us", "a", "nz", "hk", "c", "r", "nt", "b");

    /// <summary>What has a letter for its name: "Block C".</summary>
    private static readonly WordTable LetteredParts = WordTable.Of(
        "block", "gate", "wing", "pier", "phase", "plan", "terminal", "annex", "group", "category", "zone");

    private static readonly WordTable Currencies = RuleWords.Of("currency");
    private static readonly WordTable CurrencyCodes = RuleWords.Of("code");

    private static readonly WordTable Amounts = RuleWords.Of("amount");

    private static readonly WordTable OfLabour = RuleWords.Of("labour");

    /// <summary>Changes those mentions.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var (facts, document) = (view.Facts, view.Facts.Document);
        var count = mentions.Length;
        var kept = 0;
        ScratchList<Mention>? added = null;
        for (var i = 0; i < count; i++)
        {
            var mention = mentions[i];
            if (mention.Kind == ActorKind.Person)
            {
                mentions[kept++] = mention;
                continue;
            }

            var next = i + 1 < count ? mentions[i + 1] : default;
            var isBeforeNext = i + 1 < count && next.Kind == ActorKind.Person && next.TitleFirst < next.FirstToken;
            if (IsNumbered(facts, mention) || IsSeveral(document, mention) || IsNoBody(facts, mention) || IsPartOfLaw(facts, mention)
                || (isBeforeNext && IsPartOfOffice(facts, mention, next)))
            {
                continue;
            }

            if (mention.Kind == ActorKind.Organization)
            {
                var end = isBeforeNext && EndsInOffice(facts, mention, next.TitleFirst)
                    ? BeforeOffice(facts, mention, next.TitleFirst)
                    : EndOf(view, mention);
                if (end < mention.EndToken)
                {
                    AddRest(view, mention, end, ref added);
                }

                if (end <= mention.FirstToken)
                {
                    continue;
                }

                var first = FirstOf(view, mention, end, i > 0 ? mentions[i - 1].EndToken : 0);
                if (first > mention.FirstToken && view.ProposalAt(mention.FirstToken) is { Kind: ActorKind.Place } owner && owner.EndToken < first)
                {
                    (added ??= new ScratchList<Mention>(document.Scratch, 1)).Add(owner);
                }
                else if (first > mention.FirstToken && document.KindOf(mention.FirstToken + 1) == TokenKind.Clitic)
                {
                    (added ??= new ScratchList<Mention>(document.Scratch, 1))
                        .Add(Mention.Of(document, mention.FirstToken, mention.FirstToken + 1, ActorKind.Organization));
                }

                mention = first == mention.FirstToken && end == mention.EndToken ? mention : Mention.Of(document, first, end, ActorKind.Organization);
            }

            mentions[kept++] = mention;
        }

        mentions.Truncate(kept);
        if (added is not null)
        {
            TakenMentions.Replace(mentions, added);
        }
    }

    /// <summary>"Vane Capital | for S$8 million"; "Vane Paving | for the Mill Street bridge".</summary>
    private static int EndOf(EntityView view, in Mention mention)
    {
        var (facts, document) = (view.Facts, view.Facts.Document);
        var last = mention.EndToken - 1;
        if (mention.EndToken < document.Tokens.Length && facts.IsAny(last, Letters) && document.Tokens[last].End == document.Tokens[last + 1].Start
            && document.Text[document.Tokens[last + 1].Start] == '$')
        {
            while (last > mention.FirstToken && facts.Shape(last - 1) == Shape.Lower)
            {
                last--;
            }

            return last;
        }

        for (var i = mention.FirstToken + 1; i < last; i++)
        {
            if (facts.Has(i, WordSenses.CompanySuffix) && facts.IsCapitalised(i) && facts.Shape(i + 1) == Shape.Lower
                && facts.Has(i + 1, WordSenses.Function) && view.ProposalAt(i) is { } proposal && proposal.EndToken == i + 1)
            {
                return i + 1;
            }
        }

        return mention.EndToken;
    }

    /// <summary>"Full Bench of Chief": the person's title starts inside.</summary>
    private static bool EndsInOffice(WordFacts facts, in Mention mention, int title)
    {
        var isInside = title > mention.FirstToken + 1 && title < mention.EndToken && facts.Is(title - 1, "of");
        for (var i = title; i < mention.EndToken && isInside; i++)
        {
            isInside = facts.Has(i, WordSenses.Title | WordSenses.RoleModifier)
                && !facts.Has(i, WordSenses.Organization | WordSenses.OrganizationHead);
        }

        return isInside;
    }

    /// <summary>"Full Bench of Chief | Justice Ana Lopes": what is left is a name where its last word is a body's.</summary>
    private static int BeforeOffice(WordFacts facts, in Mention mention, int title)
    {
        var end = title;
        while (end > mention.FirstToken && facts.Shape(end - 1) == Shape.Lower)
        {
            end--;
        }

        return end > mention.FirstToken && facts.Has(end - 1, WordSenses.OrganizationHead | WordSenses.Organization) ? end : mention.FirstToken;
    }

    private static int FirstOf(EntityView view, in Mention mention, int end, int lowest)
    {
        var (facts, document) = (view.Facts, view.Facts.Document);
        var first = mention.FirstToken;
        if (end - first > 2 && facts.Is(first + 1, "the") && facts.Has(first, WordSenses.Verb | WordSenses.Reporting)
            && SentenceStart.IsAt(facts, first))
        {
            return first + 2;
        }

        for (var i = first + 1; i + 2 < end; i++)
        {
            // "Clara Vane at the | Tarn Theatre"
            if (facts.Is(i, "at") && facts.Is(i + 1, "the") && !HasHead(facts, first, i))
            {
                return i + 2;
            }

            // "Tarn’s | Ministry of Wells"
            if (document.KindOf(i) == TokenKind.Clitic && facts.Has(i + 1, WordSenses.OrganizationHead) && facts.IsCapitalised(i + 1)
                && facts.Is(i + 2, "of")
                && ((i - first == 1 && facts.Shape(first) == Shape.Capitals)
                    || (view.ProposalAt(first) is { Kind: ActorKind.Place } owner && owner.EndToken == i)))
            {
                return i + 1;
            }
        }

        // "The Land and | Water Rights Court"
        var isSeries = first - 3 >= lowest && end - first > 1 && facts.Is(first - 1, "and") && facts.Is(first - 3, "the")
            && facts.Has(end - 1, WordSenses.OrganizationHead) && IsPlain(facts, first - 2)
            && facts.Shape(first) == Shape.Capital && !facts.Has(first, WordSenses.Place | WordSenses.Demonym);
        return isSeries ? first - 2 : first;
    }

    private static bool IsPlain(WordFacts facts, int token) =>
        facts.Shape(token) == Shape.Capital && facts.Has(token, WordSenses.Common)
        && !facts.Has(token, WordSenses.Organization | WordSenses.OrganizationHead | WordSenses.Place | WordSenses.Demonym | WordSenses.Function);

    private static bool HasHead(WordFacts facts, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (facts.Has(i, WordSenses.OrganizationHead | WordSenses.Organization))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Strain HJ.17", "US$8", "GH¢4", "Rs 3 crore", "1.8 bln SEK".</summary>
    private static bool IsNumbered(WordFacts facts, in Mention mention)
    {
        var text = facts.Document.Text;
        if (mention.Length == 1 && mention.FirstToken > 0 && facts.IsAny(mention.FirstToken, CurrencyCodes)
            && (facts.Document.KindOf(mention.FirstToken - 1) == TokenKind.Number || facts.IsAny(mention.FirstToken - 1, Amounts)))
        {
            return true;
        }

        return mention.Length == 1 && mention.Extent.End + 1 < text.Length && char.IsDigit(text[mention.Extent.End + 1])
            && (text[mention.Extent.End] is '.' or '$' or '¢' or '₵' or '£' or '€' or '¥' || facts.IsAny(mention.FirstToken, Currencies));
    }

    /// <summary>"EVMs", "NGOs": several of a kind.</summary>
    private static bool IsSeveral(Document document, in Mention mention)
    {
        var word = document.Span(mention.Extent);
        return mention.Length == 1 && word.Length > 2 && word[^1] == 's'
            && Shapes.Of(word.Slice(0, word.Length - 1), TokenKind.Word) == Shape.Capitals;
    }

    /// <summary>
    /// "The State", as some houses write it, "Labour union", where a sentence starts, "Block C", "Flight VJ 417", and of "the Minister of |
    /// State for Wells" the rest.
    /// </summary>
    private static bool IsNoBody(WordFacts facts, in Mention mention) =>
        mention.Kind == ActorKind.Organization && facts.Shape(mention.FirstToken) == Shape.Capital
        && (mention.Length == 1
            ? (facts.Is(mention.FirstToken, "state") && mention.FirstToken > 0 && facts.Is(mention.FirstToken - 1, "the"))
                || (facts.Is(mention.FirstToken, "labour") && SentenceStart.IsAt(facts, mention.FirstToken)
                    && mention.EndToken < facts.Document.Tokens.Length && facts.IsAny(mention.EndToken, OfLabour))
            : facts.Is(mention.FirstToken, "flight")
            || (facts.Is(mention.FirstToken, "state") && facts.Is(mention.FirstToken + 1, "for") && mention.FirstToken > 0
                && facts.Is(mention.FirstToken - 1, "of"))
            || mention.Length == 2 && facts.IsAny(mention.FirstToken, LetteredParts) && facts.Shape(mention.FirstToken + 1) == Shape.Initial);

    /// <summary>"The National Wage | (Amendment) Act", "the Wages | and Hours Act", and "Act" behind the bracket.</summary>
    private static bool IsPartOfLaw(WordFacts facts, in Mention mention)
    {
        var after = mention.EndToken;
        if (mention.Length == 1 && facts.Shape(mention.FirstToken) == Shape.Capital && facts.Has(mention.FirstToken, WordSenses.ThingHead)
            && mention.FirstToken > 0 && facts.Is(mention.FirstToken - 1, ")"))
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

    /// <summary>"Trade | Minister Ana Lopes": a plain word before an office is a part of it.</summary>
    private static bool IsPartOfOffice(WordFacts facts, in Mention mention, in Mention person) =>
        mention.Length == 1 && mention.FirstToken >= person.TitleFirst && mention.EndToken < person.FirstToken && IsPlain(facts, mention.FirstToken);

    /// <summary>Adds the proposals that lie in what was cut off.</summary>
    private static void AddRest(EntityView view, in Mention mention, int end, ref ScratchList<Mention>? added)
    {
        for (var i = end; i < mention.EndToken; i++)
        {
            if (view.StartsProposal(i) && view.ProposalAt(i) is { } proposal && proposal.EndToken <= mention.EndToken && proposal.TitleFirst >= end)
            {
                (added ??= new ScratchList<Mention>(view.Facts.Document.Scratch, 1)).Add(proposal);
            }
        }
    }
}
