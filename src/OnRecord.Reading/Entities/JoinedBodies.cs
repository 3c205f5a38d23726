using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Entities;

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
            else if (ListComma(facts, mention) is > 0 and var comma)
            {
                (split ??= new ScratchList<Mention>(facts.Document.Scratch, 1))
                    .Add(Mention.Of(facts.Document, comma + 1, mention.EndToken, ActorKind.Organization));
                mention = Mention.Of(facts.Document, mention.FirstToken, comma, ActorKind.Organization);
            }
            else if (SecondBody(facts, mention) is > 0 and var second)
            {
                (split ??= new ScratchList<Mention>(facts.Document.Scratch, 1))
                    .Add(Mention.Of(facts.Document, second, mention.EndToken, ActorKind.Organization));
                mention = Mention.Of(facts.Document, mention.FirstToken, second - 2, ActorKind.Organization);
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

    /// <returns>The start of the second body of "Tarn Science Foundation and the | Vane Foundation"; 0 where there is one only.</returns>
    private static int SecondBody(WordFacts facts, in Mention mention)
    {
        if (mention.Kind != ActorKind.Organization || !facts.Has(mention.EndToken - 1, WordSenses.OrganizationHead))
        {
            return 0;
        }

        for (var and = mention.FirstToken + 2; and + 3 < mention.EndToken; and++)
        {
            if (facts.Is(and, "and") && facts.Is(and + 1, "the") && facts.IsCapitalised(and - 1) && facts.Has(and - 1, WordSenses.OrganizationHead)
                && facts.IsCapitalised(and + 2))
            {
                return and + 2;
            }
        }

        return 0;
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
            || !((facts.Is(after, "and") || facts.Is(after, ",")) && facts.IsCapitalised(after + 1)))
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
