namespace OnRecord.Reading.Names;

/// <summary>Decides a candidate's kind from its own words and from what the article says about the same form elsewhere.</summary>
internal static class FormJudge
{
    public static NameKind Decide(WordFacts facts, NameLedger ledger, Candidate candidate)
    {
        // "the trawler Star of Tarn" is no actor.
        if (!candidate.HasTitle && candidate.First > 0 && facts.Has(candidate.First - 1, WordSenses.Vessel))
        {
            return NameKind.None;
        }

        if (candidate.Sureness == Sureness.Sure)
        {
            return candidate.Guess;
        }

        FormEvidence evidence = ledger.Evidence(candidate);
        return candidate.Length == 1 ? OneWord(facts, ledger, candidate, evidence) : SeveralWords(candidate, evidence);
    }

    private static NameKind OneWord(WordFacts facts, NameLedger ledger, Candidate candidate, FormEvidence evidence)
    {
        NameParts parts = ledger.Parts(candidate.First);
        if (evidence.AfterThe > 0 && ledger.IsFamily(candidate.First))
        {
            return NameKind.None;
        }

        bool isPlaceHere = evidence.PlacePreposition + evidence.BeforeRegion > 0;
        if ((parts & NameParts.Surname) != 0 && !(candidate.Guess == NameKind.Place && isPlaceHere && evidence.Reporting + evidence.Titled == 0))
        {
            return NameKind.Person;
        }

        if (candidate.Guess is NameKind.Organization or NameKind.Place)
        {
            return evidence.Titled + evidence.Described > evidence.Count / 2 ? NameKind.Person : candidate.Guess;
        }

        if (candidate.Guess == NameKind.None)
        {
            return evidence.Titled > 0 ? NameKind.Person : NameKind.None;
        }

        if ((parts & NameParts.FirstName) != 0)
        {
            return NameKind.Person;
        }

        if ((parts & NameParts.OrganizationStart) != 0)
        {
            return NameKind.Organization;
        }

        int person = (3 * evidence.Titled) + (2 * evidence.AfterRole) + (2 * evidence.Described)
            + (2 * evidence.BeforePronoun) + evidence.Reporting - evidence.AfterThe
            + (candidate.Guess == NameKind.Person ? 2 : 0) + ((parts & NameParts.WeakSurname) != 0 ? 3 : 0);
        int place = (2 * evidence.PlacePreposition) + (3 * evidence.BeforeRegion) + (3 * evidence.Place);
        int organization = (2 * evidence.AfterThe) + (3 * evidence.Body);
        if (person > 0 && person >= place && person >= organization)
        {
            return NameKind.Person;
        }

        if (place > 0 && place > organization)
        {
            return NameKind.Place;
        }

        return evidence.Inside > 0 && !facts.Has(candidate.First, WordSenses.Common) ? NameKind.Organization : NameKind.None;
    }

    private static NameKind SeveralWords(Candidate candidate, FormEvidence evidence)
    {
        if (evidence.IsCompany)
        {
            return NameKind.Organization;
        }

        bool treatedAsPerson = evidence.Titled + evidence.Described + evidence.AfterRole > evidence.AfterThe;
        return candidate.Guess switch
        {
            NameKind.Person when candidate.Sureness == Sureness.Weak && evidence.Body > 0 && !treatedAsPerson => NameKind.Organization,
            NameKind.Person when candidate.Sureness == Sureness.Weak && evidence.Place > 0 && !treatedAsPerson => NameKind.Place,
            NameKind.Person when candidate.Sureness == Sureness.Weak && evidence.AfterThe > 0 && !treatedAsPerson => NameKind.Organization,
            NameKind.Person when candidate.Sureness == Sureness.Weak && evidence.IsPlaced && !treatedAsPerson => NameKind.Place,
            NameKind.Organization when candidate.Sureness == Sureness.Weak && treatedAsPerson => NameKind.Person,
            _ => candidate.Guess,
        };
    }
}
