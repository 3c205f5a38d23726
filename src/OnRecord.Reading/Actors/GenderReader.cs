using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors;

/// <summary>Reads a person's gender off a mention's title and first name, and off what the person is. Above zero is a man.</summary>
internal static class GenderReader
{
    private const WordSenses Genders = WordSenses.Male | WordSenses.Female;
    private const int OfTitle = 2;

    // "Said | from her seat".
    private const int FarthestOwn = 4;

    /// <summary>What women are called as well: it tells something only where nothing else does.</summary>
    private static readonly WordTable Customary = WordTable.Of("chairman", "co-chairman", "vice-chairman", "spokesman");

    private static readonly WordTable Womanly = RuleWords.Of("womanly");

    private static readonly WordTable Owners = WordTable.Of("his", "her");
    private static readonly WordTable Leads = WordTable.Of("from", "in", "on", "with", "at", "through", "of");

    /// <summary>Whether somebody of the gender may be called by the noun: no man is "the actress".</summary>
    public static bool Fits(WordFacts facts, Gender gender, int noun) => (facts.Senses(noun) & Genders) switch
    {
        WordSenses.Male => gender != Gender.Female || facts.IsAny(noun, Customary),
        WordSenses.Female => gender != Gender.Male,
        _ => true,
    };

    /// <summary>Adds what the titles before a name tell.</summary>
    public static void VoteTitle(WordFacts facts, in Mention mention, ref ActorDraft actor)
    {
        int title = TitleTelling(facts, mention);
        Vote(facts, title, title < 0 ? 0 : OfTitle * VoteOf(GenderOf(facts, title)), ref actor);
    }

    public static int VotesOfName(WordFacts facts, in Mention mention) =>
        mention.Length == 1 ? 0 : facts.IsAny(mention.EndToken - 1, Womanly) ? -1 : VotesOfWord(facts, mention.FirstToken);

    /// <summary>"His wife, Carmen, left": of who is named by one word only, which is no surname.</summary>
    public static int VotesOfOneName(WordFacts facts, in Mention mention) =>
        mention.Length > 1 || facts.Has(mention.FirstToken, WordSenses.Surname) ? 0 : VotesOfWord(facts, mention.FirstToken);

    private static int VotesOfWord(WordFacts facts, int token) => (facts.Senses(token) & WordSenses.FirstName) switch
    {
        WordSenses.MaleName => 1,
        WordSenses.FemaleName => -1,
        _ => 0,
    };

    /// <summary>What the noun of a role tells: "the actress", "Quist’s brother"; not "an actress’s brother", "a friend of the actress".</summary>
    public static void VoteRole(WordFacts facts, Extent role, ref ActorDraft actor)
    {
        Document document = facts.Document;
        int first = document.TokenAt(role.Start);
        for (int i = first; i < document.Tokens.Length && document.Tokens[i].End <= role.End; i++)
        {
            if (facts.Shape(i) != Shape.Lower || IsOwner(document, i))
            {
                continue;
            }

            if (GenderOf(facts, i) is not Gender.Unknown and var gender)
            {
                Vote(facts, i, VoteOf(gender), ref actor);
                return;
            }

            if (i > first && facts.Has(i, WordSenses.Function))
            {
                return;
            }
        }
    }

    private static void Vote(WordFacts facts, int token, int votes, ref ActorDraft actor)
    {
        if (token >= 0 && facts.IsAny(token, Customary))
        {
            actor.CustomaryVotes += votes;
        }
        else
        {
            actor.TitleVotes += votes;
        }
    }

    public static Gender FromTitle(WordFacts facts, in Mention mention) =>
        TitleTelling(facts, mention) is >= 0 and var title && !facts.IsAny(title, Customary) ? GenderOf(facts, title) : Gender.Unknown;

    private static int TitleTelling(WordFacts facts, in Mention mention)
    {
        for (int i = mention.FirstToken - 1; i >= mention.TitleFirst; i--)
        {
            if (!IsOwner(facts.Document, i) && GenderOf(facts, i) != Gender.Unknown)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"Quist said from | her seat": whose it is, where nobody else can be between.</summary>
    public static Gender FromOwn(WordFacts facts, in Mention mention)
    {
        Document document = facts.Document;
        int verb = mention.EndToken;
        int end = Math.Min(document.Sentences[document.SentenceOf(mention.FirstToken)].EndToken, verb + FarthestOwn);
        if (verb >= end || facts.Shape(verb) != Shape.Lower || !facts.Has(verb, WordSenses.Reporting))
        {
            return Gender.Unknown;
        }

        for (int i = verb + 1; i < end && facts.Shape(i) == Shape.Lower; i++)
        {
            if (facts.IsAny(i, Owners))
            {
                return !facts.IsAny(i - 1, Leads) ? Gender.Unknown : facts.Is(i, "her") ? Gender.Female : Gender.Male;
            }
        }

        return Gender.Unknown;
    }

    private static Gender GenderOf(WordFacts facts, int token) => (facts.Senses(token) & Genders) switch
    {
        WordSenses.Male => Gender.Male,
        WordSenses.Female => Gender.Female,
        _ => Gender.Unknown,
    };

    private static int VoteOf(Gender gender) => gender switch
    {
        Gender.Male => 1,
        Gender.Female => -1,
        _ => 0,
    };

    private static bool IsOwner(Document document, int token) =>
        token + 1 < document.Tokens.Length && document.IsOwnersMark(token + 1);
}
