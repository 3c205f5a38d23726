using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Entities.Bodies;

/// <summary>
/// Takes an acronym for the name that introduces it, wherever the article uses it: "Harbor Workers Union (HWU)", "Harbor Workers
/// Union, or HWU,"; behind a body's name one of other letters too: "Swiss People’s Party (SVP)". Some houses write so and others
/// never, hence a rule and no weight.
/// </summary>
internal static class AcronymReader
{
    /// <summary>Of two letters many words have the initials.</summary>
    private const int FewestWords = 3;

    // Beside a kind: the acronym is written as a word is, "Tareco".
    private const byte OfOtherLetters = 1 << 7;

    // The words that are left over, and the bracket.
    private const int LongestRest = 4;

    /// <returns>The mentions and those of introduced acronyms, in text order.</returns>
    public static ScratchList<Mention> Read(EntityView view, ScratchList<Mention> mentions)
    {
        var document = view.Facts.Document;
        AddIntroduced(view, mentions);
        ExtendToBrackets(view, mentions);
        SpanTable<byte>? kinds = null;
        foreach (var mention in mentions)
        {
            var limit = Math.Min(document.Tokens.Length, mention.EndToken + Acronyms.Farthest);
            for (var acronym = mention.EndToken + 1; acronym < limit; acronym++)
            {
                if (Acronyms.EndOfName(view.Facts, acronym) == mention.EndToken
                    || (mention.Kind == ActorKind.Organization && IsInBrackets(view, mention, acronym)))
                {
                    kinds ??= new SpanTable<byte>(document);
                    var letters = Acronyms.IsWrittenAsOne(view.Facts, acronym) ? 0 : OfOtherLetters;
                    kinds.GetOrAdd(acronym, acronym + 1) = (byte)((byte)mention.Kind | letters);
                }
            }
        }

        return kinds is null ? mentions : WithAcronyms(view, mentions, kinds);
    }

    /// <summary>"Federation of Tarn Industry (FTI)" is a name of that length, whatever of it was taken for one.</summary>
    private static void AddIntroduced(EntityView view, ScratchList<Mention> mentions)
    {
        var facts = view.Facts;
        ScratchList<Mention>? introduced = null;
        for (var token = FewestWords; token < facts.Document.Tokens.Length; token++)
        {
            if (!facts.Is(token - 1, "(") || facts.Document.Tokens[token].Length < FewestWords || !Acronyms.IsWrittenAsOne(facts, token))
            {
                continue;
            }

            var end = Acronyms.EndOfName(facts, token, out var first);
            if (end - first >= FewestWords && facts.Shape(first) == Shape.Capital && facts.IsCapitalised(end - 1)
                && IsBody(facts, first, end)
                && (TakeInside(facts, mentions, first, end) || TakeEnd(facts, mentions, first, end)))
            {
                introduced ??= new ScratchList<Mention>(facts.Document.Scratch, 1);
                var isCountry = (facts.PhraseSenses(first) & WordSenses.Country) != 0 && facts.PhraseLength(first) == end - first;
                introduced.Add(Mention.Of(facts.Document, first, end, isCountry ? ActorKind.Place : ActorKind.Organization));
            }
        }

        if (introduced is not null)
        {
            TakenMentions.Replace(mentions, introduced);
        }
    }

    /// <summary>
    /// "The Union of Tarn | Workers (SNTU)", "the Agency for Research | and Development (ANID)": nothing stands between a
    /// body's name and its acronym.
    /// </summary>
    private static void ExtendToBrackets(EntityView view, ScratchList<Mention> mentions)
    {
        var (facts, document) = (view.Facts, view.Facts.Document);
        for (var i = 0; i < mentions.Length; i++)
        {
            var mention = mentions[i];
            if (mention is not { Kind: ActorKind.Organization, Length: > 1 })
            {
                continue;
            }

            var open = mention.EndToken;
            var limit = Math.Min(document.Tokens.Length - 2, open + LongestRest);
            while (open < limit && (facts.IsCapitalised(open) || (open == mention.EndToken && facts.Is(open, "and"))))
            {
                open++;
            }

            var isRest = open > mention.EndToken && open < limit && facts.Is(open, "(") && facts.Is(open + 2, ")") && facts.IsCapitalised(open - 1)
                && IsWrittenAsOne(facts, open + 1) && !(i + 1 < mentions.Length && mentions[i + 1].TitleFirst < open);
            mentions[i] = isRest ? mention with { EndToken = open, Extent = document.ExtentOf(mention.FirstToken, open) } : mention;
        }
    }

    private static bool IsBody(WordFacts facts, int first, int end)
    {
        var hasHead = false;
        for (var i = first; i < end; i++)
        {
            hasHead |= facts.Has(i, WordSenses.OrganizationHead);
        }

        return hasHead && !facts.Has(end - 1, WordSenses.ThingHead);
    }

    /// <summary>Marks the names inside the run, unless one is as long or reaches beyond it.</summary>
    private static bool TakeInside(WordFacts facts, ScratchList<Mention> mentions, int first, int end)
    {
        var start = Mention.FirstAfter(mentions, facts.Document.Tokens[first].Start);
        var next = start;
        for (; next < mentions.Length && mentions[next].FirstToken < end; next++)
        {
            if (mentions[next].FirstToken < first || mentions[next].EndToken > end || mentions[next].Length == end - first)
            {
                return false;
            }
        }

        TakenMentions.Empty(mentions, start, next);

        return true;
    }

    /// <summary>
    /// "Wells Committee of the | Tarn Mill Workers (TMW)": the letters are those of the body that the first is of, which both are
    /// named; not "University of | Tarn Medical Centre (TMC)".
    /// </summary>
    private static bool TakeEnd(WordFacts facts, ScratchList<Mention> mentions, int first, int end)
    {
        var index = Mention.FirstAfter(mentions, facts.Document.Tokens[first].Start);
        if (index == mentions.Length || mentions[index] is not { Kind: ActorKind.Organization } whole
            || whole.EndToken != end || whole.FirstToken + 1 >= first)
        {
            return false;
        }

        var front = facts.Is(first - 1, "the") && facts.Has(first - 2, WordSenses.Function) ? first - 2
            : Acronyms.IsApostrophe(facts, first - 1) ? first - 1
            : 0;
        if (front <= whole.FirstToken || !facts.IsCapitalised(front - 1) || (front == whole.FirstToken + 1 && facts.Is(first - 1, "the")))
        {
            return false;
        }

        mentions[index] = Mention.Of(facts.Document, whole.FirstToken, front, ActorKind.Organization);
        return true;
    }

    /// <summary>"Dutch Research Council (NWO)", "Department for Infrastructure (DfI)"; not "Harbor Council (UK)", "Lavoie (2019)".</summary>
    private static bool IsInBrackets(EntityView view, Mention body, int token)
    {
        var facts = view.Facts;
        return body.Length > 1 && token == body.EndToken + 1 && token + 1 < facts.Document.Tokens.Length
            && facts.Is(token - 1, "(") && facts.Is(token + 1, ")")
            && IsWrittenAsOne(facts, token);
    }

    private static bool IsWrittenAsOne(WordFacts facts, int token) =>
        Acronyms.IsWrittenAsOne(facts, token) && !facts.Has(token, WordSenses.Place | WordSenses.Demonym | WordSenses.Calendar | WordSenses.Function);

    private static ScratchList<Mention> WithAcronyms(EntityView view, ScratchList<Mention> mentions, SpanTable<byte> kinds)
    {
        var all = new ScratchList<Mention>(view.Facts.Document.Scratch, mentions.Length);
        var token = 0;
        foreach (var mention in mentions)
        {
            AddUpTo(mention.FirstToken);
            all.Add(mention.Length == 1 && KindOf(mention.FirstToken) is { } introduced ? mention with { Kind = introduced } : mention);
            token = mention.EndToken;
        }

        AddUpTo(view.Facts.Document.Tokens.Length);
        return all;

        void AddUpTo(int end)
        {
            for (; token < end; token++)
            {
                if (KindOf(token) is { } kind)
                {
                    all.Add(new Mention(token, token + 1, token, kind, view.Facts.Document.Tokens[token].Extent));
                }
            }
        }

        ActorKind? KindOf(int token)
        {
            return view.Facts.IsCapitalised(token) && kinds.TryGet(token, token + 1, out var kind)
                && (Acronyms.IsWrittenAsOne(view.Facts, token) || (kind & OfOtherLetters) != 0)
                    ? (ActorKind)(kind & ~OfOtherLetters)
                    : null;
        }
    }
}
