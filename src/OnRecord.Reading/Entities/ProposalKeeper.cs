using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Entities;

/// <summary>
/// Keeps proposed names that the cut of their own sentence leaves out and the rest of the article speaks for: a body named by
/// its owner ("Ana Quist’s campaign") beside the owner, for both of which the cut has no room, the short form or
/// the initials of a body that is named in full elsewhere, a person's name whose last word the cut leaves over, a body that is told
/// something, described as one or called so by its own words.
/// </summary>
internal static class ProposalKeeper
{
    // The possessive clitic and the noun.
    private const int OwnedTail = 2;

    private const int FewestInitials = 3;

    /// <summary>
    /// Adds the proposals kept to the mentions, in text order; none overlaps another, save that a body named by its owner
    /// holds the owner's name.
    /// </summary>
    public static void Read(EntityView view, ScratchList<Mention> kept)
    {
        var document = view.Facts.Document;
        var bodies = ShortForms(view, kept);
        InitialsIndex? initials = null;
        var mentionAt = document.Scratch.Rent<int>(document.Tokens.Length);
        for (var i = 0; i < kept.Length; i++)
        {
            if (kept[i].Length > 1
                && ((bodies.TryGet(kept[i].FirstToken, kept[i].EndToken, out var isCompany) && isCompany)
                    || IsPartnership(view.Facts, kept[i])))
            {
                kept[i] = AsBody(kept[i]);
            }

            mentionAt.AsSpan(kept[i].FirstToken, kept[i].Length).Fill(i + 1);
        }

        foreach (var proposal in view.Proposals)
        {
            var (first, last) = (mentionAt[proposal.FirstToken], mentionAt[proposal.EndToken - 1]);
            if (HoldsOther(mentionAt.AsSpan(proposal.FirstToken, proposal.Length), first, last))
            {
                continue;
            }

            if (first > 0 && last == 0
                && (IsCutShort(view.Facts, kept[first - 1], proposal) || IsSite(view.Facts, kept[first - 1], proposal)))
            {
                kept[first - 1] = proposal;
            }
            else if (first == 0 && last > 0 && IsHalf(view.Facts, kept[last - 1], proposal))
            {
                kept[last - 1] = proposal;
            }
            else if (first > 0 && IsOwner(view.Facts, kept[first - 1], proposal))
            {
                kept.Add(proposal);
            }
            else if (last == 0
                && (first > 0
                    ? IsOwner(view.Facts, proposal, kept[first - 1])
                    : IsPartnership(view.Facts, proposal) || bodies.TryGet(proposal.FirstToken, proposal.EndToken, out _)))
            {
                kept.Add(AsBody(proposal));
            }
            else if (first == 0 && last == 0 && view.StyleOf(document.Sentences[document.SentenceOf(proposal.FirstToken)]) == CapitalStyle.Prose)
            {
                if (MayBeInitials(view.Facts, proposal) && (initials ??= InitialsOf(view.Facts, kept)).Find(document.Span(proposal.Extent)) > 0)
                {
                    kept.Add(AsBody(proposal));
                }
                else
                {
                    KeepShown(view, proposal, kept);
                }
            }
        }

        kept.Sort(Mention.ByPlace);
    }

    /// <summary>Whether something is named inside the proposal that neither starts nor ends it.</summary>
    private static bool HoldsOther(ReadOnlySpan<int> mentions, int first, int last)
    {
        foreach (var mention in mentions)
        {
            if (mention != 0 && mention != first && mention != last)
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayBeInitials(WordFacts facts, in Mention proposal) =>
        proposal is { Kind: ActorKind.Organization, Length: 1, Extent.Length: >= FewestInitials }
        && facts.Shape(proposal.FirstToken) == Shape.Capitals;

    /// <summary>"The | EMSA" where the article has the European Maritime Safety Agency.</summary>
    private static InitialsIndex InitialsOf(WordFacts facts, ScratchList<Mention> mentions)
    {
        var initials = new InitialsIndex(facts);
        foreach (var mention in mentions)
        {
            if (mention is { Kind: ActorKind.Organization, Length: >= FewestInitials })
            {
                initials.Add(mention.FirstToken, mention.EndToken, 1);
            }
        }

        return initials;
    }

    /// <summary>Keeps what the words beside it show to be a name.</summary>
    private static void KeepShown(EntityView view, Mention proposal, ScratchList<Mention> kept)
    {
        if (ShownProposals.IsName(view, proposal))
        {
            kept.Add(proposal);
        }
        else if (ShownProposals.IsBody(view, proposal))
        {
            kept.Add(AsBody(proposal));
        }
    }

    /// <summary>
    /// What the article's bodies may be called for short: their names without the last words, where these are not a place's name.
    /// True for a company's name without "Inc."
    /// </summary>
    private static SpanTable<bool> ShortForms(EntityView view, ScratchList<Mention> mentions)
    {
        var document = view.Facts.Document;
        var places = new SpanTable<byte>(document);
        foreach (var mention in mentions)
        {
            if (mention.Kind == ActorKind.Place)
            {
                places.GetOrAdd(mention.FirstToken, mention.FirstToken + 1) = 1;
            }
        }

        var forms = new SpanTable<bool>(document);
        foreach (var mention in mentions)
        {
            if (mention.Kind != ActorKind.Organization || places.TryGet(mention.FirstToken, mention.FirstToken + 1, out _))
            {
                continue;
            }

            for (var end = mention.FirstToken + 1; end < mention.EndToken; end++)
            {
                forms.GetOrAdd(mention.FirstToken, end) |= end == mention.EndToken - 1 && view.Facts.Has(end, WordSenses.CompanySuffix);
            }
        }

        return forms;
    }

    /// <summary>A surname is left over: "Ana Lopes | Quist"; or the given name behind one: "Ko | Wen-je".</summary>
    private static bool IsCutShort(WordFacts facts, Mention mention, Mention proposal) =>
        mention.Kind == ActorKind.Person && proposal.Kind == ActorKind.Person
        && (mention.Length > 1 || SyllableNames.IsOne(facts.Document.Span(mention.EndToken)))
        && mention.FirstToken == proposal.FirstToken && mention.EndToken == proposal.EndToken - 1;

    /// <summary>A place's head is left over: "Tate | Memorial Stadium".</summary>
    private static bool IsSite(WordFacts facts, Mention mention, Mention proposal) =>
        mention.Kind == ActorKind.Person && proposal.Kind != ActorKind.Person
        && mention.Length == 1 && proposal.Length > 2 && mention.TitleFirst == mention.FirstToken
        && mention.FirstToken == proposal.FirstToken && mention.EndToken < proposal.EndToken
        && facts.Has(proposal.EndToken - 1, WordSenses.PlaceHead) && facts.IsCapitalised(proposal.EndToken - 1);

    /// <summary>"The State | House".</summary>
    private static bool IsHalf(WordFacts facts, Mention mention, Mention proposal) =>
        mention is { Kind: ActorKind.Organization, Length: 1 } && proposal is { Kind: ActorKind.Organization, Length: 2, FirstToken: > 0 }
        && mention.EndToken == proposal.EndToken && facts.Is(proposal.FirstToken - 1, "the")
        && facts.Shape(proposal.FirstToken) == Shape.Capital && !facts.Has(proposal.FirstToken, WordSenses.Demonym)
        && facts.Shape(mention.FirstToken) == Shape.Capital;

    private static bool IsOwner(WordFacts facts, Mention body, Mention owner) =>
        body.Kind == ActorKind.Organization && owner.Kind == ActorKind.Person
        && owner.FirstToken == body.FirstToken && owner.EndToken == body.EndToken - OwnedTail
        && Acronyms.IsApostrophe(facts, owner.EndToken);

    /// <summary>"Lavoie &amp; Quist".</summary>
    private static bool IsPartnership(WordFacts facts, Mention mention)
    {
        for (var i = mention.FirstToken + 1; i < mention.EndToken - 1; i++)
        {
            if (facts.Is(i, "&"))
            {
                return !facts.Has(mention.FirstToken, WordSenses.Honorific) && !facts.IsHeadline(facts.Document.SentenceOf(i));
            }
        }

        return false;
    }

    private static Mention AsBody(Mention mention) => mention with { Kind = ActorKind.Organization, TitleFirst = mention.FirstToken };
}
