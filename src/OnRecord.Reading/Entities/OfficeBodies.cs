using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Entities;

/// <summary>
/// Finds bodies in the offices before people's names: known ones that the cut of the sentence left to the title ("Plaid Cymru | leader Ana
/// Lopes"), and those called after a place ("Bank of | Tarn | Governor Ana Lopes"). Letters straight before a name are the person's rank.
/// </summary>
internal static class OfficeBodies
{
    private const WordSenses Bodies = WordSenses.Organization | WordSenses.OrganizationHead | WordSenses.CompanySuffix;

    private const WordSenses Offices = WordSenses.Title | WordSenses.Role | WordSenses.RoleModifier | WordSenses.Honorific;

    private const int LongestOffice = 8;

    private const int LongestRank = 4;

    /// <summary>Changes those mentions.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var facts = view.Facts;
        ScratchList<Mention>? found = null;
        var hasRanks = false;
        for (var i = 0; i < mentions.Length; i++)
        {
            var person = mentions[i];
            if (person.Kind != ActorKind.Person || facts.IsHeadline(facts.Document.SentenceOf(person.FirstToken)))
            {
                continue;
            }

            var sentence = facts.Document.Sentences[facts.Document.SentenceOf(person.FirstToken)];
            var lowest = Math.Max(sentence.FirstToken, i > 0 ? mentions[i - 1].EndToken : 0);
            if (i > 0 && IsOfPlace(facts, mentions[i - 1], person) && BodyOfPlace(facts, mentions, i - 1) is { } body)
            {
                mentions[i - 1] = body;
            }
            else if (i > 0 && IsRank(facts, mentions, i - 1, person))
            {
                TakenMentions.Empty(mentions, i - 1);
                hasRanks = true;
            }
            else if (Known(facts, lowest, person.FirstToken) is { } known)
            {
                (found ??= new ScratchList<Mention>(facts.Document.Scratch, 1)).Add(known);
            }
        }

        if (found is not null)
        {
            TakenMentions.Replace(mentions, found);
        }
        else if (hasRanks)
        {
            TakenMentions.Remove(mentions);
        }
    }

    /// <summary>"Plaid Cymru | leader Ana Lopes": only words of the office stand between.</summary>
    private static Mention? Known(WordFacts facts, int lowest, int name)
    {
        for (var end = name - 1; end > lowest && end > name - LongestOffice && IsOffice(facts, end); end--)
        {
            for (var first = Math.Max(lowest, end - LongestOffice); first < end; first++)
            {
                if (IsKnown(facts, first, end))
                {
                    return Mention.Of(facts.Document, first, end, ActorKind.Organization);
                }
            }
        }

        return null;
    }

    private static bool IsKnown(WordFacts facts, int first, int end) =>
        facts.IsCapitalised(first)
        && (end - first == 1
            ? facts.PhraseLength(first) == 0 && facts.Has(first, WordSenses.Organization) && !facts.Has(first, KnownBodies.Others)
                && (facts.Shape(first) == Shape.Capitals || facts.Document.Tokens[first].Length > LongestRank)
            : facts.PhraseLength(first) == end - first && (facts.PhraseSenses(first) & WordSenses.Organization) != 0
                && (facts.PhraseSenses(first) & KnownBodies.Others) == 0);

    /// <summary>"Leader", "general", "secretary", and what stands before such a word: "Shadow", "provincial".</summary>
    private static bool IsOffice(WordFacts facts, int token) =>
        facts.IsWord(token) && !facts.Has(token, WordSenses.Function | WordSenses.Calendar | WordSenses.Reporting | WordSenses.Verb)
        && (facts.Has(token, Offices) || (facts.Shape(token) == Shape.Lower && facts.Has(token + 1, Offices)));

    /// <summary>"Bank of | Tarn | Governor Ana Lopes".</summary>
    private static bool IsOfPlace(WordFacts facts, in Mention place, in Mention person)
    {
        if (place.Kind != ActorKind.Place || place.FirstToken < 2 || place.EndToken >= person.FirstToken
            || person.FirstToken - place.EndToken > LongestOffice || !facts.Is(place.FirstToken - 1, "of")
            || facts.Shape(place.FirstToken - 2) != Shape.Capital || !facts.Has(place.FirstToken - 2, WordSenses.OrganizationHead)
            || facts.Has(place.FirstToken - 2, WordSenses.Title | WordSenses.Role))
        {
            return false;
        }

        // "At the University of | Tarn | Dr Ana Lopes spoke" tells no office of hers.
        var hasOffice = false;
        for (var i = place.EndToken; i < person.FirstToken; i++)
        {
            if (!IsOffice(facts, i))
            {
                return false;
            }

            hasOffice |= facts.Has(i, WordSenses.Title | WordSenses.Role);
        }

        return hasOffice;
    }

    private static Mention? BodyOfPlace(WordFacts facts, ScratchList<Mention> mentions, int place)
    {
        var head = mentions[place].FirstToken - 2;
        var lowest = Math.Max(facts.Document.Sentences[facts.Document.SentenceOf(head)].FirstToken, place > 0 ? mentions[place - 1].EndToken : 0);
        if (head < lowest)
        {
            return null;
        }

        const WordSenses others = WordSenses.Function | WordSenses.Calendar | WordSenses.Place | Offices;
        while (head > lowest && facts.Shape(head - 1) == Shape.Capital && !facts.Has(head - 1, others))
        {
            head--;
        }

        return Mention.Of(facts.Document, head, mentions[place].EndToken, ActorKind.Organization);
    }

    /// <summary>"DCP | Ana Lopes": letters that are known for no body, and stand nowhere else.</summary>
    private static bool IsRank(WordFacts facts, ScratchList<Mention> mentions, int index, in Mention person)
    {
        var rank = mentions[index];
        if (rank is not { Length: 1, Kind: not ActorKind.Person, Extent.Length: > 1 and <= LongestRank } || rank.EndToken != person.FirstToken
            || person.Length < 2 || facts.Shape(rank.FirstToken) != Shape.Capitals || facts.Has(rank.FirstToken, Bodies)
            || facts.Document.Span(rank.Extent).IndexOf('.') >= 0)
        {
            return false;
        }

        for (var i = 0; i < mentions.Length; i++)
        {
            if (i != index && mentions[i].Length == 1 && facts.Document.Span(mentions[i].Extent).SequenceEqual(facts.Document.Span(rank.Extent)))
            {
                return false;
            }
        }

        return true;
    }
}
