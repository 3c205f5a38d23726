using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities.Bodies;

/// <summary>
/// Cuts off the names of bodies what the sentence joined to them ("Lent the | Tarn Club", "Vane Capital | for S$8 million", "Clara Vane at the |
/// Tarn Theatre", "Tarn's | Ministry of Wells"), brings back what it cut off ("Land and | Water Rights Court"), and drops what is
/// a part of an office's or a law's: "Trade | Minister Ana Lopes", "the Wages and | Hours Act".
/// </summary>
internal static class BodyNames
{
    private static readonly WordTable Letters = RuleWords.Of("dollar");

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
            if (Nobodies.IsOne(facts, mention) || (isBeforeNext && IsPartOfOffice(facts, mention, next)))
            {
                continue;
            }

            if (mention.Kind == ActorKind.Organization)
            {
                var end = isBeforeNext && EndsInOffice(facts, mention, next.TitleFirst)
                    ? BeforeOffice(facts, mention, next.TitleFirst)
                    : OfficeAtEnd(facts, mention, i + 1 < count ? next : default) is var office && office < mention.EndToken ? office
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
                if (first > mention.FirstToken && document.KindOf(mention.FirstToken + 1) == TokenKind.Clitic)
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

    /// <summary>"Vane Capital | for S$8 million"; "Vane Paving | for the Mill Street bridge"; "Tarn High School | on Mill Road".</summary>
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
            if (facts.Is(i, "on") && i > mention.FirstToken + 1 && facts.Has(i - 1, WordSenses.OrganizationHead)
                && facts.Is(last, DescriptionNouns.Street))
            {
                return i;
            }

            if (facts.Has(i, WordSenses.CompanySuffix) && facts.IsCapitalised(i) && facts.Shape(i + 1) == Shape.Lower
                && facts.Has(i + 1, WordSenses.Function) && view.ProposalAt(i) is { } proposal && proposal.EndToken == i + 1)
            {
                return i + 1;
            }
        }

        return mention.EndToken;
    }

    /// <summary>"The Wells Committee | Chairperson, Ana Lopes": what is hers is no part of the body’s name.</summary>
    private static int OfficeAtEnd(WordFacts facts, in Mention mention, in Mention next)
    {
        var end = mention.EndToken;
        var isBeside = next is { Kind: ActorKind.Person, Length: > 1 }
            && (next.TitleFirst <= end || (next.TitleFirst == end + 1 && facts.Is(end, ",")));
        while (isBeside && end - mention.FirstToken > 1 && facts.Shape(end - 1) == Shape.Capital
            && facts.Has(end - 1, WordSenses.Title | WordSenses.Role | WordSenses.RoleModifier)
            && !facts.Has(end - 1, WordSenses.Organization | WordSenses.OrganizationHead | WordSenses.Place)
            && !RoleWords.IsPlural(facts.Document.Span(end - 1)))
        {
            end--;
        }

        var last = end - 1;
        return facts.Has(last, WordSenses.OrganizationHead | WordSenses.Organization) || facts.Shape(last) == Shape.Capitals ? end : mention.EndToken;
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
        var isSeries = first - 3 >= lowest && end - first > 1 && facts.Is(first - 1, "and") && HasHead(facts, first + 1, end)
            && facts.Shape(first) == Shape.Capital && !facts.Has(first, WordSenses.Place | WordSenses.Demonym);
        return isSeries ? StartOfSeries(facts, first, lowest) : first;
    }

    /// <summary>"The | Land and Water", "the | Natural Wells and Engineering", "| Tarnian Nursing and Midwifery".</summary>
    private static int StartOfSeries(WordFacts facts, int first, int lowest)
    {
        var start = first - 1;
        while (start > lowest && IsPlain(facts, start - 1))
        {
            start--;
        }

        return start == first - 1 || start <= lowest ? first
            : facts.Is(start - 1, "the") ? start
            : facts.Shape(start - 1) == Shape.Capital && facts.Has(start - 1, WordSenses.Demonym) && IsPlain(facts, first) ? start - 1
            : first;
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
