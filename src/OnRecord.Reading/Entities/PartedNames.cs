using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities;

/// <summary>
/// Parts what the cut of a sentence joined: "Tarn Centre | in | Vane", the letters behind a person's name from the body after them ("Ana
/// Lopes, MD, of | Tarn Hospital"), "a | Tarn | Republican", and of "a Quist Republican" makes nobody;
/// and joins a country's sport to it, "New Zealand Rugby".
/// </summary>
internal static class PartedNames
{
    private const int LongestTown = 2;

    private static readonly WordTable Partisans = RuleWords.Of("partisan");
    private static readonly WordTable Leagues = RuleWords.Of("league");
    private static readonly WordTable Sports = RuleWords.Of("sport");

    /// <summary>Changes those mentions.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var facts = view.Facts;
        var (kept, personEnd, lettersEnd) = (0, 0, 0);
        ScratchList<Mention>? added = null;
        for (var i = 0; i < mentions.Length; i++)
        {
            var mention = mentions[i];
            if (mention.Kind == ActorKind.Person && IsCounty(facts, mention))
            {
                mention = mention with { Kind = ActorKind.Place, TitleFirst = mention.FirstToken };
            }
            else if (mention.Kind == ActorKind.Person && IsPartisan(facts, mention))
            {
                if (facts.Has(mention.FirstToken, WordSenses.Surname | WordSenses.Common) && !facts.Has(mention.FirstToken, WordSenses.Place))
                {
                    continue;
                }

                mention = Mention.Of(facts.Document, mention.FirstToken, mention.EndToken - 1, ActorKind.Place);
            }
            else if (mention.Kind == ActorKind.Person)
            {
                (personEnd, lettersEnd) = (mention.EndToken, RoleWords.BehindDistinctions(facts, mention.EndToken));
            }
            else if (mention.FirstToken >= personEnd && mention.FirstToken < lettersEnd)
            {
                var first = BodyBehind(facts, lettersEnd, mention.EndToken);
                if (first == mention.EndToken)
                {
                    continue;
                }

                mention = Mention.Of(facts.Document, first, mention.EndToken, ActorKind.Organization);
            }
            else if (mention.Kind == ActorKind.Organization && BeforeTown(facts, mention) is var site && site < mention.EndToken)
            {
                (added ??= new ScratchList<Mention>(facts.Document.Scratch, 1))
                    .Add(Mention.Of(facts.Document, site + 1, mention.EndToken, ActorKind.Place));
                mention = Mention.Of(facts.Document, mention.FirstToken, site, ActorKind.Place);
            }
            else if (mention.Kind == ActorKind.Organization && BeforeLeague(facts, mention) is var club && club < mention.EndToken)
            {
                (added ??= new ScratchList<Mention>(facts.Document.Scratch, 1))
                    .Add(Mention.Of(facts.Document, club + 2, mention.EndToken, ActorKind.Organization));
                mention = Mention.Of(facts.Document, mention.FirstToken, club, ActorKind.Organization);
            }
            else if (mention.Kind == ActorKind.Place && EndsInSport(facts, mention))
            {
                mention = mention with { Kind = ActorKind.Organization };
            }
            else if (mention.Kind == ActorKind.Place && IsOfSport(facts, mention)
                && !(i + 1 < mentions.Length && mentions[i + 1].TitleFirst <= mention.EndToken))
            {
                mention = Mention.Of(facts.Document, mention.FirstToken, mention.EndToken + 1, ActorKind.Organization);
            }

            mentions[kept++] = mention;
        }

        mentions.Truncate(kept);
        if (added is not null)
        {
            TakenMentions.Replace(mentions, added);
        }
    }

    /// <summary>", of | Tarn Hospital": where what the letters were joined to starts.</summary>
    private static int BodyBehind(WordFacts facts, int first, int end)
    {
        while (first < end && !facts.IsCapitalised(first))
        {
            first++;
        }

        return Math.Min(first, end);
    }

    /// <summary>"Tarn Centre | in Vane": a building or an unknown word, and one or two words behind it.</summary>
    private static int BeforeTown(WordFacts facts, in Mention mention)
    {
        const WordSenses body = WordSenses.Organization | WordSenses.OrganizationHead | WordSenses.CompanySuffix;
        for (var i = Math.Max(mention.FirstToken + 1, mention.EndToken - 1 - LongestTown); i < mention.EndToken - 1; i++)
        {
            var isSite = i - mention.FirstToken == 1
                ? !facts.Has(mention.FirstToken, body | WordSenses.Common)
                : facts.Has(i - 1, WordSenses.PlaceHead);
            if (facts.Is(i, "in") && facts.Shape(i) == Shape.Lower && isSite && facts.IsCapitalised(i - 1) && facts.IsCapitalised(i + 1)
                && !facts.Has(mention.EndToken - 1, body))
            {
                return i;
            }
        }

        return mention.EndToken;
    }

    /// <summary>"Tarn Otters | of the Midland Hockey League".</summary>
    private static int BeforeLeague(WordFacts facts, in Mention mention)
    {
        for (var i = mention.FirstToken + 2; i + 3 < mention.EndToken; i++)
        {
            if (facts.Is(i, "of") && facts.Is(i + 1, "the") && facts.IsAny(mention.EndToken - 1, Leagues)
                && !facts.Has(i - 1, WordSenses.OrganizationHead))
            {
                return i;
            }
        }

        return mention.EndToken;
    }

    /// <summary>"Co Leitrim".</summary>
    private static bool IsCounty(WordFacts facts, in Mention mention) =>
        mention.Length == 2 && facts.Document.Span(mention.FirstToken).SequenceEqual("Co".AsSpan())
        && facts.Shape(mention.FirstToken + 1) == Shape.Capital;

    /// <summary>"A | Tarn | Republican".</summary>
    private static bool IsPartisan(WordFacts facts, in Mention mention) =>
        mention is { Length: > 1, FirstToken: > 0 } && mention.TitleFirst == mention.FirstToken
        && (facts.Is(mention.FirstToken - 1, "a") || facts.Is(mention.FirstToken - 1, "an"))
        && facts.Shape(mention.EndToken - 1) == Shape.Capital && facts.IsAny(mention.EndToken - 1, Partisans);

    /// <summary>"New Zealand Rugby", whatever the cut made of it.</summary>
    private static bool EndsInSport(WordFacts facts, in Mention mention) =>
        mention.Length > 1 && facts.IsAny(mention.EndToken - 1, Sports) && IsCountry(facts, mention.FirstToken, mention.EndToken - 1);

    private static bool IsCountry(WordFacts facts, int first, int end) =>
        (Lexicon.Shared[facts.Document.Span(facts.Document.ExtentOf(first, end))] & WordSenses.Country) != 0;

    /// <summary>"| New Zealand | Rugby confirmed".</summary>
    private static bool IsOfSport(WordFacts facts, in Mention mention)
    {
        var sport = mention.EndToken;
        return sport + 1 < facts.Document.Sentences[facts.Document.SentenceOf(mention.FirstToken)].EndToken
            && facts.Shape(sport) == Shape.Capital && facts.IsAny(sport, Sports)
            && !facts.IsCapitalised(sport + 1) && !facts.IsHeadline(facts.Document.SentenceOf(sport))
            && IsCountry(facts, mention.FirstToken, mention.EndToken);
    }
}
