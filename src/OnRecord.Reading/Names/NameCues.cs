using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>What the words beside a name say about its kind.</summary>
[Flags]
internal enum NameCues
{
    None = 0,

    /// <summary>A title or honorific before it.</summary>
    Titled = 1 << 0,

    /// <summary>A lower-case role before it: "goalkeeper Ana Lopes".</summary>
    AfterRole = 1 << 1,

    /// <summary>", 42," or ", a teacher," or ", who" after it.</summary>
    Described = 1 << 2,

    /// <summary>A reporting verb beside it.</summary>
    Reporting = 1 << 3,

    /// <summary>"the" before it.</summary>
    AfterThe = 1 << 4,

    /// <summary>"in", "near" before it.</summary>
    AfterPlacePreposition = 1 << 5,

    /// <summary>A state or country behind a comma after it.</summary>
    BeforeRegion = 1 << 6,

    /// <summary>The sentence's start explains its capital.</summary>
    SentenceStart = 1 << 7,

    /// <summary>It opens its sentence, and the next one opens with "he" or "she".</summary>
    BeforePronoun = 1 << 8,

    /// <summary>", the city’s largest union," after it, or "newspaper" before it.</summary>
    Body = 1 << 9,

    /// <summary>", a village on the coast," or "island" after it, "the village of", "the mayor of" or "the mill at" before it.</summary>
    Place = 1 << 10,
}

/// <summary>Reads those words. Several stages ask for those beside the same name: they are read once.</summary>
internal sealed class NameCueReader(WordFacts facts)
{
    private const int LongestApposition = 8;
    private const int LongestDescription = 5;

    private static readonly WordTable PlacePrepositions = WordTable.Of("in", "near", "across", "throughout", "outside");

    private static readonly WordUses PlaceCues = new("place-cues.tsv");

    // Who is of a place, as others are of a body or a person: "the head of", "the sons of".
    private static readonly WordTable OfPlaces = PlaceCues.Of("of");

    private static readonly WordTable Works = PlaceCues.Of("at");

    // One more than the cues of a name, by where it starts and how far its title and itself reach.
    private readonly KeyTable _known = new(facts.Document.Scratch);

    /// <param name="first">The name's first token.</param>
    /// <param name="after">One past its last.</param>
    /// <param name="titleFirst">The first token of the titles before it; its own where there are none.</param>
    public NameCues Read(int first, int after, int titleFirst)
    {
        var (title, name) = ((uint)(first - titleFirst), (uint)(after - first));
        if (title > ushort.MaxValue || name > ushort.MaxValue)
        {
            return Read(facts, first, after, titleFirst);
        }

        ulong key = ((ulong)first << 32) | (title << 16) | name;
        int known = _known[key];
        if (known == 0)
        {
            known = (int)Read(facts, first, after, titleFirst) + 1;
            _known.Set(key, known);
        }

        return (NameCues)(known - 1);
    }

    private static NameCues Read(WordFacts facts, int first, int after, int titleFirst)
    {
        Document document = facts.Document;
        Sentence sentence = document.Sentences[document.SentenceOf(first)];
        NameCues cues = titleFirst < first ? NameCues.Titled : NameCues.None;
        int before = titleFirst - 1;

        if (SentenceStart.IsAt(facts, titleFirst))
        {
            cues |= NameCues.SentenceStart;
            bool goesOn = sentence.EndToken < document.Tokens.Length && (facts.Is(sentence.EndToken, "he") || facts.Is(sentence.EndToken, "she"));
            cues |= goesOn && titleFirst == sentence.FirstToken ? NameCues.BeforePronoun : NameCues.None;
        }

        if (before >= sentence.FirstToken)
        {
            cues |= Before(facts, before, sentence.FirstToken);
            cues |= after < sentence.EndToken && facts.Is(after, ",") && IsApposedToBody(facts, before, sentence.FirstToken)
                ? NameCues.Body
                : NameCues.None;
        }

        if (after < sentence.EndToken)
        {
            cues |= After(facts, after, sentence.EndToken);
        }

        // "At the bank Quist said": no bank of that name.
        return (cues & NameCues.Reporting) != 0 ? cues & ~NameCues.Body : cues;
    }

    private static NameCues Before(WordFacts facts, int before, int first)
    {
        if (facts.Is(before, "the"))
        {
            return NameCues.AfterThe;
        }

        if (facts.IsAny(before, PlacePrepositions))
        {
            return NameCues.AfterPlacePreposition;
        }

        if (facts.Is(before, "of") && before > first && (IsNoun(facts, before - 1, WordSenses.PlaceHead) || facts.IsAny(before - 1, OfPlaces)))
        {
            return NameCues.Place;
        }

        if (facts.Is(before, "at") && before > first && facts.IsAny(before - 1, Works))
        {
            return NameCues.Place;
        }

        NameCues cues = IsNoun(facts, before, WordSenses.Role | WordSenses.Title) ? NameCues.AfterRole
            : IsNoun(facts, before, WordSenses.OrganizationHead) ? NameCues.Body
            : NameCues.None;
        return facts.Has(before, WordSenses.Reporting) ? cues | NameCues.Reporting : cues;
    }

    /// <summary>"The railway, Ruvan Rail,"; of "the head of the railway, Ana Lopes," somebody else is told.</summary>
    private static bool IsApposedToBody(WordFacts facts, int comma, int first)
    {
        if (!facts.Is(comma, ",") || comma - 2 < first || !IsNoun(facts, comma - 1, WordSenses.OrganizationHead)
            || facts.Has(comma - 1, WordSenses.Role | WordSenses.Title))
        {
            return false;
        }

        int article = comma - 2;
        while (article > first && article > comma - LongestDescription
            && facts.Shape(article) == Shape.Lower && !facts.Has(article, WordSenses.Function))
        {
            article--;
        }

        return (facts.Is(article, "the") || facts.Is(article, "its") || facts.Is(article, "a"))
            && (article == first || !facts.Has(article - 1, WordSenses.Function));
    }

    private static NameCues After(WordFacts facts, int after, int end)
    {
        if (facts.Has(after, WordSenses.Reporting) && facts.Shape(after) == Shape.Lower)
        {
            return NameCues.Reporting;
        }

        if (IsNoun(facts, after, WordSenses.PlaceHead) && !facts.Has(after, WordSenses.OrganizationHead))
        {
            return NameCues.Place;
        }

        if (!facts.Is(after, ",") || after + 1 >= end)
        {
            return NameCues.None;
        }

        int word = after + 1;
        if (IsRegion(facts, word, end))
        {
            return NameCues.BeforeRegion;
        }

        bool isAge = facts.Document.KindOf(word) == TokenKind.Number && facts.Document.Tokens[word].Length is 2 or 1
            && word + 1 < end && (facts.Is(word + 1, ",") || facts.Is(word + 1, "."));
        if (isAge || facts.Is(word, "who") || facts.Is(word, "whose"))
        {
            return NameCues.Described;
        }

        return Apposition(facts, word, Math.Min(end, word + LongestApposition));
    }

    /// <summary>"Ardmore, Norway," lies there; "Ardmore, Norway's largest union," need not.</summary>
    private static bool IsRegion(WordFacts facts, int first, int end)
    {
        const WordSenses regions = WordSenses.Region | WordSenses.Country;
        int next = first + Math.Max(1, facts.PhraseLength(first));
        return (facts.Has(first, regions) || (facts.PhraseSenses(first) & regions) != 0)
            && !(next < end && facts.Document.KindOf(next) == TokenKind.Clitic);
    }

    /// <summary>
    /// The head, before "of" or "with", describes a body or a place; a role a person, behind such words too where
    /// the head tells nothing.
    /// </summary>
    private static NameCues Apposition(WordFacts facts, int first, int end)
    {
        NameCues head = NameCues.None;
        bool isPhrase = facts.Has(first, WordSenses.Function) || (first + 1 < end && facts.Document.KindOf(first + 1) == TokenKind.Clitic);
        for (int i = first; i < end; i++)
        {
            bool isClitic = facts.Document.KindOf(i) == TokenKind.Clitic;
            if ((facts.Shape(i) == Shape.None && !isClitic) || facts.Is(i, "that") || facts.Is(i, "which") || facts.Has(i, WordSenses.Reporting))
            {
                break;
            }

            isPhrase &= i == first || !facts.Has(i, WordSenses.Function);
            if (facts.Shape(i) == Shape.Lower && facts.Has(i, WordSenses.Role) && (isPhrase || head == NameCues.None))
            {
                return NameCues.Described;
            }

            if (isPhrase)
            {
                head = IsNoun(facts, i, WordSenses.OrganizationHead) ? NameCues.Body
                    : IsNoun(facts, i, WordSenses.PlaceHead) ? NameCues.Place
                    : NameCues.None;
            }
        }

        return head;
    }

    private static bool IsNoun(WordFacts facts, int token, WordSenses any) =>
        facts.Shape(token) == Shape.Lower && facts.Has(token, any) && !facts.Has(token, WordSenses.Function);
}
