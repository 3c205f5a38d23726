using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Entities;

/// <summary>
/// Moves the ends of names to where convention has them: "Councilors | Ana Lopes and", "| Sultan bin Hamad", "| Friends of Tarn Pool",
/// "University of Tarn | in Norway", "Everton | at | Quist Road".
/// </summary>
internal static class NameEnds
{
    private static readonly WordTable Patronymics = WordTable.Of("bin", "bint", "ibn");

    /// <summary>Those who join for something: "Friends of Tarn Pool".</summary>
    private static readonly WordTable Joiners = RuleWords.Of("joiners");

    /// <summary>Moves them; what is cut off may be a place's name.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var facts = view.Facts;
        var count = mentions.Length;
        for (var i = 0; i < count; i++)
        {
            var mention = mentions[i];
            var sentence = facts.Document.Sentences[facts.Document.SentenceOf(mention.FirstToken)];
            var lowest = Math.Max(i > 0 ? mentions[i - 1].EndToken : 0, sentence.FirstToken);
            if (IsPluralTitle(facts, mention))
            {
                var name = Mention.Of(facts.Document, mention.FirstToken + 1, mention.EndToken, ActorKind.Person);
                mentions[i] = name with { TitleFirst = mention.FirstToken };
            }
            else if (IsPatronymic(facts, mention, lowest))
            {
                mentions[i] = Mention.Of(facts.Document, mention.FirstToken - 1, mention.EndToken, ActorKind.Person);
            }
            else if (JoinersBefore(facts, mention, lowest) is >= 0 and var friends)
            {
                mentions[i] = Mention.Of(facts.Document, friends, mention.EndToken, ActorKind.Organization);
            }
            else if (AtGround(facts, mention) is > 0 and var at)
            {
                mentions[i] = Mention.Of(facts.Document, mention.FirstToken, at, ActorKind.Organization);
                mentions.Add(Mention.Of(facts.Document, at + 1, mention.EndToken, ActorKind.Place));
            }
            else if (IsInCountry(facts, mention))
            {
                mentions[i] = Mention.Of(facts.Document, mention.FirstToken, mention.EndToken - 2, ActorKind.Organization);
                mentions.Add(Mention.Of(facts.Document, mention.EndToken - 1, mention.EndToken, ActorKind.Place));
            }
        }

        if (mentions.Length > count)
        {
            mentions.Sort(Mention.ByPlace);
        }
    }

    /// <summary>"Councilors Ana Lopes and Omar Vane".</summary>
    private static bool IsPluralTitle(WordFacts facts, in Mention mention) =>
        mention is { Kind: ActorKind.Person, Length: > 2 } && mention.TitleFirst == mention.FirstToken
        && !facts.Has(mention.FirstToken, WordSenses.FirstName | WordSenses.Surname)
        && RoleWords.Singular(facts.Document.Span(mention.FirstToken)) is not null;

    /// <summary>"Sultan | bin Hamad": what looks like a title is the man's own name.</summary>
    private static bool IsPatronymic(WordFacts facts, in Mention mention, int lowest)
    {
        var name = mention.FirstToken - 1;
        return mention.Kind == ActorKind.Person && name >= lowest && facts.IsAny(mention.FirstToken, Patronymics)
            && facts.Shape(name) == Shape.Capital;
    }

    /// <summary>"Friends of Ana Lopes said" tells of people.</summary>
    /// <returns>Where "Friends of Tarn Pool", "Friends of the Tarn" starts; -1 where nothing such stands before the name.</returns>
    private static int JoinersBefore(WordFacts facts, in Mention mention, int lowest)
    {
        var of = mention.TitleFirst - 1;
        of -= of > lowest && facts.Is(of, "the") ? 1 : 0;
        var joiners = of - 1;
        var isOne = joiners >= lowest && facts.Is(of, "of") && facts.IsCapitalised(joiners) && facts.IsAny(joiners, Joiners)
            && !facts.IsHeadline(facts.Document.SentenceOf(joiners));
        return isOne && (mention.Kind != ActorKind.Person || !SentenceStart.IsAt(facts, joiners)) ? joiners : -1;
    }

    /// <returns>The "at" of "Everton at Quist Road": a known body, and where it plays; 0 where there is none.</returns>
    private static int AtGround(WordFacts facts, in Mention mention)
    {
        var at = mention.FirstToken + Math.Max(1, facts.PhraseLength(mention.FirstToken));
        return mention.Kind == ActorKind.Organization && at + 2 < mention.EndToken && facts.Is(at, "at")
            && (facts.SensesOf(mention.FirstToken, at) & WordSenses.Organization) != 0
            && facts.Has(mention.EndToken - 1, WordSenses.PlaceHead) && !facts.Has(mention.EndToken - 1, WordSenses.OrganizationHead)
                ? at
                : 0;
    }

    /// <summary>"University of Tarn | in Norway".</summary>
    private static bool IsInCountry(WordFacts facts, in Mention mention)
    {
        var last = mention.EndToken - 1;
        return mention is { Kind: ActorKind.Organization, Length: > 3 } && facts.Has(last, WordSenses.Country) && facts.Is(last - 1, "in");
    }
}
