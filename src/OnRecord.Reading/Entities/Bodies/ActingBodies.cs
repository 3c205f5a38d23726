using OnRecord.Reading.Entities.People;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities.Bodies;

/// <summary>
/// Finds bodies whose names the article prints elsewhere and the cut of a sentence passed over, by what they do: "He rode for Carrier. |
/// Carrier | has said it will pay".
/// </summary>
internal static class ActingBodies
{
    /// <summary>A capital at a sentence's start says less than one that the article prints twice inside others.</summary>
    private const int FewestUses = 2;

    private const int OfOther = -1;

    /// <summary>An unknown word has so many letters to be a name.</summary>
    private const int FewestOfUnknown = 3;

    /// <summary>What a thing's name has seldom behind it: "is" tells of anything.</summary>
    private static readonly WordTable Auxiliaries = WordTable.Of("has", "had", "will", "would");

    /// <summary>What a clause starts behind.</summary>
    private static readonly WordTable Conjunctions = WordTable.Of("that", "and", "but", "while", "as", "because");

    private static readonly WordTable Personal = WordTable.Of("he", "she", "his", "her");

    private static readonly WordTable Particles = WordTable.Of("dal", "del", "den", "der", "des", "van", "ver", "von");

    /// <summary>The first of two words has so many: "De", "Le" and "Mc" are shorter.</summary>
    private const int FewestLetters = 3;

    /// <summary>Adds those mentions.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var (facts, document) = (view.Facts, view.Facts.Document);
        SpanTable<int>? uses = null;
        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i] is { Kind: ActorKind.Organization, Length: 1, FirstToken: var only }
                && IsUnknownPerson(view, only, document.Sentences[document.SentenceOf(only)].EndToken))
            {
                mentions[i] = mentions[i] with { Kind = ActorKind.Person };
            }
        }

        var gaps = new NameGaps(document, mentions);
        for (var token = facts.NextCapital(0); token < document.Tokens.Length; token = facts.NextCapital(token + 1))
        {
            // "He said", "but he": most capitals that no mention holds open a sentence.
            if (!gaps.IsFree(token)
                || (facts.Has(token, WordSenses.Function) && token + 1 < document.Tokens.Length && !facts.IsCapitalised(token + 1)))
            {
                continue;
            }

            var sentence = document.SentenceOf(token);
            var bounds = document.Sentences[sentence];
            if (facts.IsHeadline(sentence) || IsBehindCapital(facts, token, bounds.FirstToken))
            {
                continue;
            }

            var limit = gaps.End(token, bounds.EndToken);
            var end = token;
            while (end < limit && facts.IsCapitalised(end) && facts.IsWord(end))
            {
                end++;
            }

            var acts = end > token && view.Acts(end, bounds.EndToken);
            if (end - token == 1 && IsUnknownPerson(view, token, bounds.EndToken))
            {
                gaps.Add(Mention.Of(document, token, end, ActorKind.Person));
            }
            else if ((end - token == 1 && IsOfOneWord(view, token, bounds, acts))
                || (acts && (uses ??= Uses(facts, mentions)).TryGet(token, end, out var count)
                    && count >= (end - token > 1 || view.Reports(end) ? 1 : FewestUses)))
            {
                gaps.Add(Mention.Of(document, token, end, ActorKind.Organization));
            }
        }

        gaps.Close();
    }

    private static bool IsOfOneWord(EntityView view, int token, Sentence bounds, bool acts)
    {
        var (facts, verb) = (view.Facts, token + 1);
        return (token > bounds.FirstToken && IsParty(view, token, bounds.EndToken))
            || (verb < bounds.EndToken && IsUnknown(view, token, bounds.EndToken))
            || (acts && (IsListed(facts, token)
                || (IsBlend(facts, token)
                    && (facts.IsAny(verb, Auxiliaries) || ReportingVerbs.At(facts.Document, verb, bounds.EndToken) is not null))));
    }

    /// <summary>"| Airbus | expects": the lists know a body of that name, and nothing else.</summary>
    private static bool IsListed(WordFacts facts, int token) =>
        facts.Has(token, WordSenses.Organization) && !facts.Has(token, KnownBodies.Others | WordSenses.Thing);

    /// <summary>
    /// "| Velthur | blamed the digger", "| Velthur, which makes glass,": neither the lists nor the models know the word, and nobody in the article
    /// has it for a name.
    /// </summary>
    private static bool IsUnknown(EntityView view, int token, int end)
    {
        var facts = view.Facts;
        var verb = token + 1;
        if (!IsUnknownWord(view, token) || !FreeNames.MayBe(view, token, verb))
        {
            return false;
        }

        if (facts.Is(verb, ","))
        {
            return verb + 2 < end && facts.Is(verb + 1, "which") && facts.IsAny(verb + 2, ShownBodies.Acts) && SentenceStart.IsAt(facts, token);
        }

        // "Turnout | was": any word has a capital at a sentence's start.
        return (SentenceStart.IsAt(facts, token) || facts.IsAny(token - 1, Conjunctions))
            && (view.Reports(verb) || (view.Tags[verb] == PennTag.VBD && ReportingVerbs.At(facts.Document, verb, end) is not null))
            && (view.Tags[verb] == PennTag.VBZ || !RoleWords.IsPlural(facts.Document.Span(token)))
            && !GoesOnAsPerson(facts, verb + 1, end);
    }

    private static bool IsUnknownWord(EntityView view, int token)
    {
        var facts = view.Facts;
        return !(view.Forms[token].IsKnown || facts.Has(token, KnownBodies.Others | WordSenses.Thing | WordSenses.Verb)
            || !IsLetters(facts.Document.Span(token))
            || view.StyleOf(facts.Document.Sentences[facts.Document.SentenceOf(token)]) != CapitalStyle.Prose);
    }

    /// <summary>"| Torvald | says he will stay", "| Torvald | pushes his cart": who is he and does so is somebody.</summary>
    private static bool IsUnknownPerson(EntityView view, int token, int end)
    {
        var (facts, verb) = (view.Facts, token + 1);
        if (verb + 2 >= end || !(SentenceStart.IsAt(facts, token) || facts.IsAny(token - 1, Conjunctions))
            || !view.Acts(verb, end) || view.Tags[verb] == PennTag.MD)
        {
            return false;
        }

        var next = verb + 1 + (facts.Is(verb + 1, "that") ? 1 : 0);
        return (view.Reports(verb) ? facts.Is(next, "he") || facts.Is(next, "she") : facts.Is(verb + 1, "his") || facts.Is(verb + 1, "her"))
            && !RoleWords.IsPlural(facts.Document.Span(token)) && IsUnknownWord(view, token) && UnknownPeople.MayBe(view, token, verb);
    }

    /// <summary>"Velthur said | he would stay", "Velthur blamed the digger. | His wife agreed": no body is he.</summary>
    private static bool GoesOnAsPerson(WordFacts facts, int said, int end)
    {
        said += said < end && facts.Is(said, "that") ? 1 : 0;
        return (said < end && facts.IsAny(said, Personal)) || (end < facts.Document.Tokens.Length && facts.IsAny(end, Personal));
    }

    private static bool IsLetters(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsLetter(c))
            {
                return false;
            }
        }

        return word.Length >= FewestOfUnknown;
    }

    /// <summary>"The | Pensioners | said", "the | Greens | have said": of many who are no party no capital is written.</summary>
    private static bool IsParty(EntityView view, int token, int end)
    {
        var facts = view.Facts;
        var verb = token + 1;
        return facts.Is(token - 1, "the") && verb < end && facts.Shape(token) == Shape.Capital
            && facts.Has(token, WordSenses.Common) && RoleWords.IsPlural(facts.Document.Span(token))
            && view.StyleOf(facts.Document.Sentences[facts.Document.SentenceOf(token)]) == CapitalStyle.Prose
            && facts.Shape(verb) == Shape.Lower && (view.Reports(verb)
                || ((facts.IsAny(verb, Auxiliaries) || facts.Is(verb, "have")) && !facts.Has(token, WordSenses.Demonym)
                    && verb + 1 < end && facts.Has(verb + 1, WordSenses.Reporting)));
    }

    /// <summary>"PollTarn | finds": two words written as one, where no name of a family is, "McVane", "DeVane".</summary>
    private static bool IsBlend(WordFacts facts, int token)
    {
        var word = facts.Document.Span(token);
        var inner = 0;
        for (var i = FewestLetters; i < word.Length - 1 && inner == 0; i++)
        {
            inner = char.IsUpper(word[i]) && char.IsLower(word[i - 1]) && char.IsLower(word[i + 1]) ? i : 0;
        }

        return inner > 0 && facts.Shape(token) == Shape.Capital && word.IndexOf('-') < 0
            && !facts.Has(token, WordSenses.FirstName | WordSenses.Surname | WordSenses.Place | WordSenses.Thing)
            && !(inner == FewestLetters && Particles.Contains(word.Slice(0, inner)))
            && !word.StartsWith("Mac".AsSpan(), StringComparison.Ordinal) && !word.StartsWith("Fitz".AsSpan(), StringComparison.Ordinal);
    }

    /// <summary>"Tarn | Carrier"; not "But | Carrier", as the sentence begins.</summary>
    private static bool IsBehindCapital(WordFacts facts, int token, int first) =>
        token > first && facts.IsCapitalised(token - 1) && !(token - 1 == first && facts.Has(token - 1, WordSenses.Function));

    /// <returns>How often the article prints each name of a body; <see cref="OfOther"/> for what names somebody or a place, too.</returns>
    private static SpanTable<int> Uses(WordFacts facts, ScratchList<Mention> mentions)
    {
        var uses = new SpanTable<int>(facts.Document);
        foreach (var mention in mentions)
        {
            if (mention.Kind == ActorKind.Organization)
            {
                uses.GetOrAdd(mention.FirstToken, mention.EndToken)++;
            }
        }

        foreach (var mention in mentions)
        {
            if (mention.Kind != ActorKind.Organization && uses.TryGet(mention.FirstToken, mention.EndToken, out _))
            {
                uses.GetOrAdd(mention.FirstToken, mention.EndToken) = OfOther;
            }
        }

        return uses;
    }
}
