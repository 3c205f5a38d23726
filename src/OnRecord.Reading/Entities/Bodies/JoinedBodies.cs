using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Entities.Bodies;

/// <summary>
/// Reads "and" and the comma between names: bodies that a list names one behind the other are two ("from Vane Grain, | Quist
/// Brothers and Tarn Oil", "the Tarn Foundation and the | Vane Foundation"), and what "and" joins in one body's name is one ("Tarn
/// Dyeing and | Printing Mills Ltd", "Tarn Valley Search and | Rescue"), as it is in an office's ("Labour and | Employment Minister
/// Ana Lopes").
/// </summary>
internal static class JoinedBodies
{
    private const WordSenses Names = WordSenses.FirstName | WordSenses.Surname | WordSenses.Place | WordSenses.Demonym;

    private static readonly WordTable Rescuers = RuleWords.Of("rescuer");

    /// <summary>Changes those mentions.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var facts = view.Facts;
        var count = mentions.Length;
        var kept = 0;
        ScratchList<Mention>? split = null;
        for (var i = 0; i < count; i++)
        {
            var mention = mentions[i];
            var isNextTo = i + 1 < count && mentions[i + 1].TitleFirst == mention.EndToken + 1 && facts.Is(mention.EndToken, "and");
            if (isNextTo && IsPartOfOffice(facts, mention, mentions[i + 1]))
            {
                continue;
            }

            if (isNextTo && IsOneCompany(facts, mention, mentions[i + 1]))
            {
                mention = Mention.Of(facts.Document, mention.FirstToken, mentions[++i].EndToken, ActorKind.Organization);
            }
            else if (WholeCompany(facts, mention, kept > 0 ? mentions[kept - 1].EndToken : 0) is var first && first < mention.FirstToken)
            {
                mention = Mention.Of(facts.Document, first, mention.EndToken, ActorKind.Organization);
            }
            else if (IsRescue(facts, mention))
            {
                var end = mention.EndToken + 2;
                if (i + 1 < count && mentions[i + 1].FirstToken < end)
                {
                    end = Math.Max(end, mentions[++i].EndToken);
                }

                mention = Mention.Of(facts.Document, mention.FirstToken, end, ActorKind.Organization);
            }
            else
            {
                while (Parting(facts, mention) is (> 0 and var end, var next))
                {
                    (split ??= new ScratchList<Mention>(facts.Document.Scratch, 1))
                        .Add(Mention.Of(facts.Document, mention.FirstToken, end, ActorKind.Organization));
                    mention = Mention.Of(facts.Document, next, mention.EndToken, ActorKind.Organization);
                }
            }

            mentions[kept++] = mention;
        }

        mentions.Truncate(kept);
        if (split is not null)
        {
            TakenMentions.Replace(mentions, split);
        }
    }

    /// <summary>"Labour and | Employment Minister Ana Lopes"; but "the CGT and Prime Minister Ana Lopes" are two.</summary>
    private static bool IsPartOfOffice(WordFacts facts, in Mention mention, in Mention person)
    {
        const WordSenses office = WordSenses.Title | WordSenses.RoleModifier | WordSenses.Honorific;
        var title = person.TitleFirst;
        return mention is { Length: 1, Kind: not ActorKind.Person } && person.Kind == ActorKind.Person && person.FirstToken - title > 1
            && facts.Shape(mention.FirstToken) == Shape.Capital && facts.Has(mention.FirstToken, WordSenses.Common)
            && !facts.Has(mention.FirstToken, Names)
            && facts.Shape(title) == Shape.Capital && !facts.Has(title, office | Names)
            && facts.Shape(title + 1) == Shape.Capital && facts.Has(title + 1, WordSenses.Title);
    }

    /// <summary>"Tarn Dyeing and | Printing Mills Ltd": two trades, and only then what makes a company of it.</summary>
    private static bool IsOneCompany(WordFacts facts, in Mention mention, in Mention next) =>
        next is { Kind: ActorKind.Organization, Length: > 1 } && mention.Kind != ActorKind.Place && mention.Length > 1
        && facts.Has(next.EndToken - 1, WordSenses.CompanySuffix)
        && IsTrade(facts, mention.EndToken - 1) && IsTrade(facts, next.FirstToken);

    /// <returns>Where "Tarn Dyeing and | Printing Mills Ltd" starts, if nothing of that is a name yet; else where the name does.</returns>
    private static int WholeCompany(WordFacts facts, in Mention mention, int lowest)
    {
        var and = mention.FirstToken - 1;
        lowest = Math.Max(lowest, facts.Document.Sentences[facts.Document.SentenceOf(mention.FirstToken)].FirstToken);
        if (and - 2 < lowest || mention is not { Kind: ActorKind.Organization, Length: > 1 } || !facts.Is(and, "and")
            || !facts.Has(mention.EndToken - 1, WordSenses.CompanySuffix) || !IsTrade(facts, mention.FirstToken) || !IsTrade(facts, and - 1))
        {
            return mention.FirstToken;
        }

        var first = and - 1;
        while (first > lowest && facts.Shape(first - 1) == Shape.Capital && !facts.Has(first - 1, WordSenses.Function))
        {
            first--;
        }

        return and - first > 1 ? first : mention.FirstToken;
    }

    private static bool IsTrade(WordFacts facts, int token) =>
        facts.Shape(token) == Shape.Capital && facts.Document.Span(token).EndsWith("ing".AsSpan(), StringComparison.Ordinal)
        && !facts.Has(token, Names);

    /// <summary>"Tarn Valley Search | and Rescue".</summary>
    private static bool IsRescue(WordFacts facts, in Mention mention)
    {
        var and = mention.EndToken;
        return mention.Length > 1 && and + 1 < facts.Document.Tokens.Length && facts.Is(and, "and") && facts.Is(and + 1, "rescue")
            && facts.Shape(and + 1) == Shape.Capital && facts.Shape(and - 1) == Shape.Capital && facts.IsAny(and - 1, Rescuers);
    }

    /// <returns>Where the first of two bodies that are read as one ends, and where the second starts; zeros where there is one only.</returns>
    private static (int End, int Next) Parting(WordFacts facts, in Mention mention)
    {
        if (mention.Kind != ActorKind.Organization)
        {
            return default;
        }

        if (ListComma(facts, mention) is > 0 and var comma)
        {
            return (comma, comma + 1);
        }

        var isPlain = facts.PhraseLength(mention.FirstToken) < mention.Length;
        for (var joint = mention.FirstToken + 1; joint + 1 < mention.EndToken; joint++)
        {
            var next = facts.Is(joint + 1, "the") ? joint + 2 : joint + 1;
            if (next < mention.EndToken && facts.IsCapitalised(next) && facts.IsCapitalised(joint - 1)
                && (facts.Is(joint, ",") ? next > joint + 1 || (isPlain && IsListed(facts, mention, joint))
                    : facts.Is(joint, "and")
                        && (next > joint + 1 ? AreApart(facts, mention, joint, isPlain) : isPlain && AreTwo(facts, mention, joint))))
            {
                return (joint, next);
            }

            isPlain &= facts.IsCapitalised(joint);
        }

        return default;
    }

    private static bool HasHead(WordFacts facts, int token) =>
        facts.IsCapitalised(token) && facts.Has(token, WordSenses.OrganizationHead | WordSenses.CompanySuffix);

    /// <summary>"Tarn Science Foundation and the | Vane Foundation", "the Centre and the | Vane Agency"; "Law and the Arts" is one.</summary>
    private static bool AreApart(WordFacts facts, in Mention mention, int and, bool isPlain) =>
        HasHead(facts, mention.EndToken - 1) && (HasHead(facts, and - 1) || (isPlain && !facts.Has(and - 1, WordSenses.Common)));

    /// <summary>"Rivers League, | Tarn Campaign for Wells": a list goes on behind the name.</summary>
    private static bool IsListed(WordFacts facts, in Mention mention, int comma)
    {
        var (after, hasHead) = (mention.EndToken, false);
        for (var i = comma + 2; i < after && GoesOn(facts, after); i++)
        {
            hasHead |= HasHead(facts, i);
        }

        return hasHead && comma - mention.FirstToken > 1 && HasHead(facts, comma - 1);
    }

    /// <summary>"| and Tarn Oil", "| and the Tarn League".</summary>
    private static bool GoesOn(WordFacts facts, int after) =>
        after + 1 < facts.Document.Tokens.Length && (facts.Is(after, "and") || facts.Is(after, ","))
        && (facts.IsCapitalised(after + 1) || facts.Is(after + 1, "the"));

    /// <summary>"Vaneby Church and | Tarnby School": each is a name by itself; "Tarn Museum and Art Gallery" is one.</summary>
    private static bool AreTwo(WordFacts facts, in Mention mention, int and)
    {
        var end = mention.EndToken;
        return !facts.Has(and + 1, WordSenses.Common | WordSenses.Function) && and - mention.FirstToken > 1
            && end - and > 2 && HasHead(facts, and - 1) && HasHead(facts, end - 1);
    }

    /// <returns>
    /// The one comma of "Vane Grain, Quist Brothers | and Tarn Oil": a list goes on behind the name. A department's name, "Department
    /// of Farming, Fish and Wells", a partnership's, "Vane, Quist &amp; Co", and a seat, "Tarn University, Elmore", have theirs for good;
    /// 0 where there is none.
    /// </returns>
    private static int ListComma(WordFacts facts, in Mention mention)
    {
        var (comma, after) = (0, mention.EndToken);
        if (mention.Kind != ActorKind.Organization || mention.Length < 5 || after + 1 >= facts.Document.Tokens.Length
            || !GoesOn(facts, after))
        {
            return 0;
        }

        for (var i = mention.FirstToken; i < after; i++)
        {
            if (facts.Is(i, ",") && comma == 0)
            {
                comma = i;
            }
            else if (!facts.IsCapitalised(i) || facts.Has(i, WordSenses.Function))
            {
                return 0;
            }
        }

        return comma - mention.FirstToken > 1 && after - comma > 2 && !facts.Has(after - 1, WordSenses.Place) ? comma : 0;
    }
}
