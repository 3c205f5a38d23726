using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities;

/// <summary>Judges a proposed name that the cut of its sentence leaves out by its own words and by those beside it.</summary>
internal static class ShownProposals
{
    private static readonly WordTable Landscapes = RuleWords.Of("landscape");
    private static readonly WordTable Districts = RuleWords.Of("district");

    /// <summary>Whether they show that it is a name of the kind proposed.</summary>
    public static bool IsName(EntityView view, Mention proposal) =>
        IsLandmark(view.Facts, proposal) || IsSpeaking(view, proposal) || IsOccupied(view.Facts, proposal) || IsOwner(view.Facts, proposal);

    /// <summary>"She laughed at | Tom Hart | ’s claim": what is somebody’s has an owner, and a first name a bearer.</summary>
    private static bool IsOwner(WordFacts facts, Mention proposal)
    {
        var clitic = proposal.EndToken;
        return proposal is { Kind: ActorKind.Person, Length: 2 }
            && facts.Has(proposal.FirstToken, WordSenses.FirstName) && !facts.Has(proposal.FirstToken, WordSenses.Place | WordSenses.Organization)
            && clitic + 1 < facts.Document.Tokens.Length && facts.Document.KindOf(clitic) == TokenKind.Clitic
            && facts.Shape(clitic + 1) == Shape.Lower && !facts.Has(clitic + 1, WordSenses.Function);
    }

    /// <summary>"The farmer | Tom Field sold it": who has an occupation has a name, of whatever words.</summary>
    private static bool IsOccupied(WordFacts facts, Mention proposal) =>
        proposal is { Kind: ActorKind.Person, Length: 2 } && facts.Has(proposal.FirstToken, WordSenses.FirstName)
        && (facts.Cues.Read(proposal.FirstToken, proposal.EndToken, proposal.TitleFirst) & (NameCues.AfterRole | NameCues.Titled)) != 0;

    /// <summary>Whether they show that it is a body, whatever kind was proposed.</summary>
    public static bool IsBody(EntityView view, Mention proposal) =>
        IsTold(view, proposal) || IsDescribed(view.Facts, proposal) || IsBodyByName(view, proposal);

    /// <summary>"Said | Small", where Marty Small is named in full elsewhere; "Baroness | Vane-Quist wrote".</summary>
    private static bool IsSpeaking(EntityView view, Mention proposal)
    {
        var isCalled = proposal.TitleFirst < proposal.FirstToken && view.Facts.Has(proposal.FirstToken - 1, WordSenses.Honorific);
        const uint surname = (uint)(WordEvidence.Use.Person | WordEvidence.Use.Last);
        return proposal is { Kind: ActorKind.Person, Length: 1 }
            && (isCalled || (view.Evidence(proposal.FirstToken).Uses & surname) == surname)
            && (view.Facts.Cues.Read(proposal.FirstToken, proposal.EndToken, proposal.TitleFirst) & NameCues.Reporting) != 0;
    }

    /// <summary>"Told | the Evening Leader": people who are told something are named elsewhere, too, and no cut leaves them out.</summary>
    private static bool IsTold(EntityView view, Mention proposal)
    {
        var facts = view.Facts;
        return proposal.TitleFirst == proposal.FirstToken
            && !(proposal.Length == 1 && facts.Has(proposal.FirstToken, WordSenses.FirstName))
            && Telling.IsBefore(facts, proposal.FirstToken)
            && (!facts.Has(proposal.EndToken - 1, WordSenses.Demonym | WordSenses.Place)
                || (proposal.Length > 1 && facts.Is(proposal.FirstToken, "the")))
            && (proposal.Length > 1 || (view.Evidence(proposal.EndToken - 1).Uses & (uint)WordEvidence.Use.Last) == 0);
    }

    /// <summary>"Tarn Victory, a campaign group,", "Terminales del Tarn, which runs the port,".</summary>
    private static bool IsDescribed(WordFacts facts, Mention proposal) =>
        proposal.Kind == ActorKind.Organization && !facts.Has(proposal.EndToken - 1, WordSenses.Demonym)
        && ((facts.Cues.Read(proposal.FirstToken, proposal.EndToken, proposal.TitleFirst) & NameCues.Body) != 0
            || (proposal.Length > 1 && proposal.EndToken + 1 < facts.Document.Tokens.Length
                && facts.Is(proposal.EndToken, ",") && facts.Is(proposal.EndToken + 1, "which")));

    /// <summary>"Great Tarn Lake", "Tarn State", but "Contracting State"; streets and buildings are named in passing.</summary>
    private static bool IsLandmark(WordFacts facts, Mention proposal)
    {
        if (proposal is not { Kind: ActorKind.Place, Length: > 1 } || facts.Shape(proposal.EndToken - 1) != Shape.Capital)
        {
            return false;
        }

        return facts.IsAny(proposal.EndToken - 1, Landscapes) || facts.IsAny(proposal.FirstToken, Landscapes)
            || (facts.IsAny(proposal.EndToken - 1, Districts) && !facts.Has(proposal.FirstToken, WordSenses.Common));
    }

    /// <summary>
    /// Its own words tell what it is, and nothing beside it that it is a part of more: "the Tarn Playhouse", "a bid by Vane Copper Corp."
    /// </summary>
    private static bool IsBodyByName(EntityView view, Mention proposal)
    {
        const WordSenses body = WordSenses.CompanySuffix | WordSenses.OrganizationHead;
        var (facts, before, after) = (view.Facts, proposal.FirstToken - 1, proposal.EndToken);
        return proposal is { Kind: ActorKind.Organization, Length: > 1 } && facts.IsCapitalised(after - 1)
            && (facts.Has(after - 1, body) || facts.Has(proposal.FirstToken, WordSenses.OrganizationHead))
            && before >= 0 && MayStandBefore(view, before, isCompany: facts.Has(after - 1, WordSenses.CompanySuffix))
            && after < facts.Document.Tokens.Length && !facts.IsCapitalised(after) && !view.Tags[after].IsNoun();
    }

    private static bool MayStandBefore(EntityView view, int token, bool isCompany) =>
        view.Facts.Is(token, "the")
        || (view.Facts.Document.KindOf(token) == TokenKind.Clitic && view.Facts.Has(token + 1, WordSenses.OrganizationHead))
        || (view.Facts.Shape(token) == Shape.Lower && (isCompany || view.Tags[token] is PennTag.IN or PennTag.TO));
}
