using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities.Bodies;

/// <summary>
/// Finds bodies by what they do and by who deals with them, whatever the cut of their sentence made of them: "Tarnu, which represents
/// nurses,", "told the Nation", "Vane Stern analyst Ana Lopes", "a nurse at St Fintan’s", "the 22 Tarn Brigade", "Unite the Mill".
/// </summary>
internal static class ShownBodies
{
    private const int LongestSaints = 4;

    // "Regional managing director"
    private const int LongestOffice = 3;

    /// <summary>What somebody is for a bank.</summary>
    private static readonly WordTable Employed = RuleWords.Of("employed");

    /// <summary>What somebody is for a company or a union.</summary>
    private static readonly WordTable Chiefs = RuleWords.Of("chief");

    private static readonly WordTable Papers = RuleWords.Of("paper");

    /// <summary>What campaigns call for in their names: "Save", "Stop".</summary>
    private static readonly WordTable Calls = RuleWords.Of("call");

    /// <summary>What bodies do and no place or thing does.</summary>
    public static readonly WordTable Acts = RuleWords.Of("act");

    /// <summary>The body beside a word in small letters, if one is.</summary>
    public static Mention? Beside(EntityView view, int token) =>
        Saying(view.Facts, token) ?? Finder(view.Facts, token) ?? Employing(view, token) ?? Led(view, token)
        ?? Unit(view.Facts, token) ?? Calling(view.Facts, token) ?? OfOwner(view.Facts, token);

    /// <summary>"| Tarnu, | which represents nurses,": what only bodies do.</summary>
    public static Mention? Acting(WordFacts facts, int comma)
    {
        if (comma + 2 >= facts.Document.Tokens.Length || !facts.Is(comma + 1, "which") || !facts.IsAny(comma + 2, Acts)
            || !facts.IsCapitalised(comma - 1) || facts.Shape(comma - 1) == Shape.Initial)
        {
            return null;
        }

        var lowest = facts.Document.Sentences[facts.Document.SentenceOf(comma)].FirstToken;
        var first = comma;
        while (first > lowest && first > comma - NamedBodies.Longest && facts.IsCapitalised(first - 1) && !facts.Has(first - 1, WordSenses.Function))
        {
            first--;
        }

        // Behind "of" and "the" a longer name ends, or a thing's.
        var isWhole = first == lowest || (facts.IsWord(first - 1) && !facts.Has(first - 1, WordSenses.Function | WordSenses.Particle));
        return isWhole && first < comma
            && !facts.Has(comma - 1, WordSenses.Place | WordSenses.PlaceHead | WordSenses.ThingHead | WordSenses.Thing | WordSenses.Demonym)
                ? Mention.Of(facts.Document, first, comma, ActorKind.Organization)
                : null;
    }

    /// <summary>"A nurse at | St Fintan’s | in Tarn": a church, a school or a hospital, where nothing follows that the saint might own.</summary>
    public static Mention? OfSaint(EntityView view, int clitic)
    {
        var facts = view.Facts;
        var (first, next) = (clitic - 2, clitic + 1);
        if (first >= 0 && facts.IsCapitalised(next) && (facts.Is(first, "st") || facts.Is(first, "st.")) && facts.IsCapitalised(first)
            && EndOfSaints(facts, next) is > 0 and var end)
        {
            return Mention.Of(facts.Document, first, end, ActorKind.Organization);
        }

        return first > 0 && (facts.Is(first, "st") || facts.Is(first, "st.")) && facts.IsCapitalised(first)
            && facts.Shape(clitic - 1) == Shape.Capital && !facts.Is(first - 1, "in") && !facts.IsCapitalised(first - 1) && !facts.IsCapitalised(next)
            && !view.Tags[next].IsNoun() && view.Tags[next] is not (PennTag.JJ or PennTag.VBG)
            && (facts.PhraseSenses(first) & WordSenses.Place) == 0
            ? Mention.Of(facts.Document, first, next, ActorKind.Organization)
            : null;
    }

    /// <summary>"St Fintan’s | Primary School |".</summary>
    /// <returns>One past the noun that makes it a body; 0 where none does.</returns>
    private static int EndOfSaints(WordFacts facts, int first)
    {
        for (var i = first; i < first + LongestSaints && i < facts.Document.Tokens.Length && facts.Shape(i) == Shape.Capital; i++)
        {
            if (facts.Has(i, WordSenses.OrganizationHead))
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>"| UK Ferries | says": one says, whatever the number of its name, and a country's letters are nobody's first name.</summary>
    private static Mention? Saying(WordFacts facts, int verb)
    {
        var first = verb - 2;
        return facts.Is(verb, "says") && first >= facts.Document.Sentences[facts.Document.SentenceOf(verb)].FirstToken
            && facts.Shape(first) == Shape.Capitals && facts.Has(first, WordSenses.Place | WordSenses.Country | WordSenses.Demonym)
            && facts.Shape(first + 1) == Shape.Capital && facts.Has(first + 1, WordSenses.Common) && facts.Document.Span(first + 1)[^1] == 's'
            && (first == 0 || !facts.IsCapitalised(first - 1))
            ? Mention.Of(facts.Document, first, verb, ActorKind.Organization)
            : null;
    }

    /// <summary>
    /// "A memo obtained by the | Nation", "told the | Tarn Independent", "in an interview with the | Post": a paper has a plain word's name.
    /// </summary>
    private static Mention? Finder(WordFacts facts, int by)
    {
        var first = by + 2;
        if (!(Finders.IsBy(facts, by) || Telling.IsBefore(facts, by + 1) || IsInterview(facts, by)) || !facts.Is(by + 1, "the")
            || facts.Shape(first) != Shape.Capital)
        {
            return null;
        }

        var last = first + 1 < facts.Document.Tokens.Length && facts.Shape(first + 1) == Shape.Capital ? first + 1 : first;
        return facts.IsAny(last, Papers) && !facts.Has(first, WordSenses.Function)
            && !(last + 1 < facts.Document.Tokens.Length && (facts.IsCapitalised(last + 1) || facts.Is(last + 1, "of")
                || facts.Document.KindOf(last + 1) == TokenKind.Clitic))
            && !facts.IsHeadline(facts.Document.SentenceOf(by))
            ? Mention.Of(facts.Document, first, last + 1, ActorKind.Organization)
            : null;
    }

    private static bool IsInterview(WordFacts facts, int with) => facts.Is(with, "with") && facts.Is(with - 1, "interview");

    /// <summary>"| Vane Stern | analyst Ana Lopes".</summary>
    private static Mention? Employing(EntityView view, int noun)
    {
        var facts = view.Facts;
        if (!facts.IsAny(noun, Employed) || !facts.IsCapitalised(noun + 1) || facts.IsHeadline(facts.Document.SentenceOf(noun)))
        {
            return null;
        }

        var lowest = facts.Document.Sentences[facts.Document.SentenceOf(noun)].FirstToken;
        var first = NamedBodies.StartOfRun(facts, noun, Math.Max(lowest, noun - NamedBodies.Longest), NamedBodies.Others | WordSenses.Common);

        var isName = noun - first > 1 || (first < noun && !SentenceStart.IsAt(facts, first) && view.Tags[first] is PennTag.NNP or PennTag.NNPS
            && facts.Document.Span(first).IndexOf('-') < 0);
        return isName && !(first > lowest && facts.IsCapitalised(first - 1)) && !NamedBodies.IsPerson(view, first, noun)
            ? Mention.Of(facts.Document, first, noun, ActorKind.Organization)
            : null;
    }

    /// <summary>"| Linhau | chairman Ana Lopes", "| Santaku | ’s provincial chairperson, Ana Lopes".</summary>
    private static Mention? Led(EntityView view, int office)
    {
        var facts = view.Facts;
        var sentence = facts.Document.Sentences[facts.Document.SentenceOf(office)];
        var person = facts.Is(office + 1, ",") ? office + 2 : office + 1;
        if (!facts.IsAny(office, Chiefs) || person >= sentence.EndToken || !facts.IsCapitalised(person)
            || facts.IsHeadline(facts.Document.SentenceOf(office)))
        {
            return null;
        }

        var end = office;
        while (end - 1 > sentence.FirstToken && end > office - LongestOffice && facts.Shape(end - 1) == Shape.Lower
            && facts.Document.KindOf(end - 1) == TokenKind.Word && !facts.Has(end - 1, WordSenses.Function) && !facts.Is(end - 1, "campaign"))
        {
            end--;
        }

        var isOwner = end - 1 > sentence.FirstToken && facts.Document.KindOf(end - 1) == TokenKind.Clitic;
        if (!isOwner && (person > office + 1 || (facts.Is(office, "manager") && end == office)))
        {
            return null;
        }

        end -= isOwner ? 1 : 0;
        var lowest = Math.Max(sentence.FirstToken, end - NamedBodies.Longest);
        var first = NamedBodies.StartOfRun(facts, end, lowest, NamedBodies.Others | WordSenses.Common);
        var isName = end - first > 1 || (first < end && view.Tags[first] is PennTag.NNP or PennTag.NNPS
            && facts.Document.Span(first).IndexOf('-') < 0
            && (view.Evidence(first).Uses & (uint)(WordEvidence.Use.Last | WordEvidence.Use.Small)) == 0);
        return isName && !(first > sentence.FirstToken && facts.IsCapitalised(first - 1)) && !NamedBodies.IsPerson(view, first, end)
            ? Mention.Of(facts.Document, first, end, ActorKind.Organization)
            : null;
    }

    /// <summary>"The | 22 Tarn Brigade".</summary>
    private static Mention? Unit(WordFacts facts, int the)
    {
        var end = facts.Is(the, "the")
            ? NumberedBodies.EndOfUnit(facts, the + 1, facts.Document.Sentences[facts.Document.SentenceOf(the)].EndToken)
            : 0;
        return end > the + 1 ? Mention.Of(facts.Document, the + 1, end, ActorKind.Organization) : null;
    }

    /// <summary>"The family-owned | Tarnu | shut", "by the Danish-owned | Tarnu": nobody is owned.</summary>
    private static Mention? OfOwner(WordFacts facts, int token)
    {
        var owner = facts.Document.Span(token).IndexOf('-') > 0 ? token : token + 1;
        var first = owner + 1;
        if (first >= facts.Document.Tokens.Length || !facts.Document.Span(owner).EndsWith("-owned".AsSpan(), StringComparison.Ordinal)
            || facts.Shape(first) != Shape.Capital || facts.Has(first, NamedBodies.Others | WordSenses.Common | WordSenses.Role))
        {
            return null;
        }

        var sentence = facts.Document.SentenceOf(token);
        var end = NamedBodies.EndOf(facts, first, facts.Document.Sentences[sentence].EndToken);
        return end > first && !facts.IsHeadline(sentence)
            ? Mention.Of(facts.Document, first, end, ActorKind.Organization)
            : null;
    }

    /// <summary>", a campaign | group | formed by weavers,".</summary>
    private static bool IsApposed(WordFacts facts, int comma, int limit)
    {
        if (comma >= limit || !facts.Is(comma, ","))
        {
            return false;
        }

        limit = Math.Min(limit, comma + 2 + NamedBodies.Longest);
        for (var i = comma + 2; i < limit && facts.Shape(i) == Shape.Lower && !facts.Has(i, WordSenses.Function); i++)
        {
            if (BodyNouns.IsTitle(facts, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A spokesman for | Unite the Mill |", "| Unite the Mill, | a campaign group,": a body that is named by what it calls for.</summary>
    private static Mention? Calling(WordFacts facts, int the)
    {
        if (!facts.Is(the, "the"))
        {
            return null;
        }

        var verb = the - 1;
        var sentence = facts.Document.Sentences[facts.Document.SentenceOf(the)];
        if (verb < sentence.FirstToken || !facts.IsAny(verb, Calls) || facts.Shape(verb) != Shape.Capital
            || facts.IsHeadline(facts.Document.SentenceOf(the)))
        {
            return null;
        }

        var end = NamedBodies.EndOf(facts, the + 1, sentence.EndToken);
        end += end == the + 1 && end < sentence.EndToken && facts.Document.KindOf(end) == TokenKind.Number ? 1 : 0;

        // A sentence may start with any verb.
        var isNamed = verb == sentence.FirstToken || !facts.IsWord(verb - 1)
            ? IsApposed(facts, end, sentence.EndToken)
            : facts.Shape(verb - 1) == Shape.Lower;
        return isNamed && end > the + 1 ? Mention.Of(facts.Document, verb, end, ActorKind.Organization) : null;
    }
}
