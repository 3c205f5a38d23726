using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors.Roles;

/// <summary>Tells what somebody does to the bearer of a role from the words of the role: "Quist trails | rival Ana Lopes".</summary>
internal readonly struct RoleDeeds(WordFacts facts, TagArray tags, ScratchList<Mention> mentions, Sentence sentence)
{
    /// <summary>Participles that are deeds too.</summary>
    private static readonly WordTable Deeds = RuleWords.Of("befallen");

    /// <summary>Who does them stands right before: "who ousted", "has jailed".</summary>
    private static readonly WordTable Doers = WordTable.Of("they", "he", "she", "it", "we", "i", "who", "which", "that", "has", "have", "had");

    private readonly Document _document = facts.Document;

    /// <returns>Where a role may start behind who deals with its bearer: "Ana Lopes leads | challenger Omar Vane"; 0 where nobody does.</returns>
    public int BehindDoer(int title)
    {
        int doer = Mention.FirstAfter(mentions, _document.Tokens[title].Start) - 1;
        return doer >= 0 && mentions[doer].Kind == ActorKind.Person && mentions[doer].EndToken is var verb && verb < title
            && facts.Shape(verb) == Shape.Lower && (RoleWords.IsVerb(facts, verb) || RoleWords.IsPlural(_document.Span(verb)))
            ? verb + 1
            : 0;
    }

    /// <summary>"Voters ousted | Mayor Ana Lopes", "they deposed | President Ana Lopes"; "the ousted mayor Ana Lopes" was.</summary>
    public int BehindDeed(int start, int title)
    {
        if (facts.Is(start, "accused") && start < title && IsAccuser(start, title))
        {
            return start + 1;
        }

        const WordSenses qualifiers = WordSenses.RoleModifier | WordSenses.Demonym | WordSenses.Place;
        const WordSenses bodies = WordSenses.OrganizationHead | WordSenses.OrganizationTail;
        for (int i = title - 1; i >= start && i > sentence.FirstToken; i--)
        {
            if (facts.IsAny(i, Deeds) && (i > start ? !facts.Has(i - 1, qualifiers) || facts.Has(i - 1, bodies) : facts.IsAny(i - 1, Doers)))
            {
                return i + 1;
            }
        }

        return start;
    }

    /// <summary>"Quist, the mayor, accused | Prime Minister Ana Lopes"; not "the accused", nor "accused killer".</summary>
    private bool IsAccuser(int accused, int title) =>
        accused > sentence.FirstToken && facts.IsCapitalised(title)
        && !(RoleWords.IsArticle(facts, accused - 1) || RoleWords.IsPossessive(facts, accused - 1));

    /// <summary>"Quist trails | rival Ana Lopes", "the mayor, beating | rival Ana Lopes", not "a visiting coach".</summary>
    public bool IsDone(int token) => tags[token] switch
    {
        PennTag.VBD or PennTag.VBZ or PennTag.VBP => true,
        PennTag.VBG or PennTag.VBN =>
            token == sentence.FirstToken || !(tags[token - 1] is PennTag.DT or PennTag.PRPS or PennTag.POS || tags[token - 1].IsAdjective()),
        _ => false,
    };

    /// <summary>"Quist accused | Ms Lopes", not "the accused | Ms Lopes".</summary>
    public bool IsAccusation(int first, int end) =>
        facts.Is(end - 1, "accused")
        && !(first > sentence.FirstToken && (RoleWords.IsArticle(facts, first - 1) || RoleWords.IsPossessive(facts, first - 1)));
}
