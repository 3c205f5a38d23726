using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Actors.Kinds;

/// <summary>
/// Finds teams that were taken for people: names that end in a plural that is no surname, where the article says "the" before them
/// ("the Lady Knights"), or before their last word ("the Kestrels" beside "Tavira Kestrels"), or has a coach of theirs ("Kestrels coach Ana Lopes"),
/// or many clubs are called so ("Tavira Wildcats").
/// </summary>
internal static class Teams
{
    private static readonly WordTable Coaches = RuleWords.Of("coach");

    // Whose names end in a word.
    private const byte OfPerson = 1;
    private const byte OfTeam = 2;

    /// <summary>Changes the kinds of those mentions; what stood before them as a title is a part of their names.</summary>
    public static void Read(WordFacts facts, ScratchList<Mention> mentions)
    {
        if (Called(facts, mentions) is not { } called)
        {
            return;
        }

        var endings = new SpanTable<byte>(facts.Document);
        foreach (ref readonly Mention mention in mentions)
        {
            if (mention.Kind == ActorKind.Person && mention.EndToken - mention.TitleFirst > 1)
            {
                bool isTeam = IsTeam(facts, called, mention);
                endings.GetOrAdd(mention.EndToken - 1, mention.EndToken) |= isTeam ? OfTeam : mention.Length > 1 ? OfPerson : (byte)0;
            }
        }

        for (int i = 0; i < mentions.Length; i++)
        {
            Mention mention = mentions[i];
            bool isTeam = mention.Kind == ActorKind.Person
                && endings.TryGet(mention.EndToken - 1, mention.EndToken, out byte ending) && ending == OfTeam
                && (mention.EndToken - mention.TitleFirst == 1 || IsTeam(facts, called, mention));
            if (isTeam)
            {
                mentions[i] = new Mention(
                    mention.TitleFirst, mention.EndToken, mention.TitleFirst, ActorKind.Organization,
                    facts.Document.ExtentOf(mention.TitleFirst, mention.EndToken));
            }
        }
    }

    /// <returns>The plurals with "the" before them, names or not; <see langword="null"/> where there are none.</returns>
    private static SpanTable<bool>? Called(WordFacts facts, ScratchList<Mention> mentions)
    {
        SpanTable<bool>? called = null;
        bool mayBeTeam = false;
        foreach (ref readonly Mention mention in mentions)
        {
            mayBeTeam |= mention is { Kind: ActorKind.Person, Length: > 1 } && IsPlural(facts, mention);
            if (OfCoach(facts, mention) is >= 0 and var coached)
            {
                (called ??= new SpanTable<bool>(facts.Document)).GetOrAdd(coached, coached + 1) = true;
            }

            int first = mention.TitleFirst;
            if (mention is { Kind: ActorKind.Person, Length: > 1 } && facts.IsAny(mention.EndToken - 1, ClubWords.Mascots))
            {
                (called ??= new SpanTable<bool>(facts.Document)).GetOrAdd(mention.EndToken - 1, mention.EndToken) = true;
            }

            if (first > 0 && facts.Is(first - 1, "the") && (mention.Kind == ActorKind.Person || mention.Length == 1) && IsPlural(facts, mention))
            {
                (called ??= new SpanTable<bool>(facts.Document)).GetOrAdd(first, mention.EndToken) = true;
            }
        }

        int tokens = mayBeTeam ? facts.Document.Tokens.Length : 0;
        for (int i = facts.NextCapital(0); i < tokens; i = facts.NextCapital(i + 1))
        {
            if (i > 0 && facts.Is(i - 1, "the") && IsPlural(facts, i))
            {
                (called ??= new SpanTable<bool>(facts.Document)).GetOrAdd(i, i + 1) = true;
            }
        }

        return called;
    }

    /// <returns>The plural in "Stars coach Ana Lopes"; -1 where there is none.</returns>
    private static int OfCoach(WordFacts facts, in Mention mention)
    {
        int team = mention.FirstToken - 2;
        return team >= 0 && mention.Kind == ActorKind.Person && facts.Shape(team + 1) == Shape.Lower
            && facts.IsAny(team + 1, Coaches) && facts.IsCapitalised(team)
            && DescriptionNounTable.IsPlural(facts.Document.Span(team)) && !facts.Has(team, WordSenses.FirstName | WordSenses.Surname)
            ? team
            : -1;
    }

    private static bool IsTeam(WordFacts facts, SpanTable<bool> called, in Mention mention)
    {
        bool opensAsPerson = mention.TitleFirst == mention.FirstToken && facts.Has(mention.FirstToken, WordSenses.FirstName)
            && !(facts.Has(mention.FirstToken, WordSenses.Place) && facts.IsAny(mention.EndToken - 1, ClubWords.Mascots));
        return !opensAsPerson && IsPlural(facts, mention)
            && (called.TryGet(mention.TitleFirst, mention.EndToken, out _) || called.TryGet(mention.EndToken - 1, mention.EndToken, out _));
    }

    /// <summary>
    /// Whether the last word is a plural, no name of a family, and nothing before it an abbreviation or a particle: "the
    /// Rev. Ana Rivers", "the Van Burens".
    /// </summary>
    private static bool IsPlural(WordFacts facts, in Mention mention)
    {
        int last = mention.EndToken - 1;
        if (!IsPlural(facts, last))
        {
            return false;
        }

        for (int i = mention.TitleFirst; i < last; i++)
        {
            if (!facts.IsWord(i) || facts.Has(i, WordSenses.Particle) || facts.Document.Text[facts.Document.Tokens[i].End - 1] == '.')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlural(WordFacts facts, int token) =>
        facts.IsWord(token) && DescriptionNounTable.IsPlural(facts.Document.Span(token))
        && !facts.Has(token, WordSenses.FirstName | WordSenses.Surname);
}
