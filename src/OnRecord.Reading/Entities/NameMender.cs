using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities;

/// <summary>
/// Mends names by the other names of their article: what a capital at a sentence's start joined to one comes off ("Ask | Quist", "Analysts at |
/// Nordbank"), and what was cut off comes back ("Baltic | Ro-Ro" where the article has "Baltic Ro-Ro" elsewhere, "play St Fintan | ’s",
/// "at St Fintan | ’s Girls").
/// </summary>
internal static class NameMender
{
    private const byte OfPerson = 1 << (int)ActorKind.Person;
    private const byte OfBody = 1 << (int)ActorKind.Organization;
    private const byte OfPlace = 1 << (int)ActorKind.Place;

    // A name as it stands where no capital is owed to the sentence, and a surname behind another first name.
    private const byte Inside = 1;
    private const byte EndsName = 2;

    private const int LongestSchool = 3;

    private static readonly WordTable Belonging = WordTable.Of("at", "with", "from", "in");

    /// <summary>Changes those mentions.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        if (mentions.IsEmpty)
        {
            return;
        }

        var (facts, document) = (view.Facts, view.Facts.Document);
        var forms = new SpanTable<byte>(document);
        foreach (var mention in mentions)
        {
            forms.GetOrAdd(mention.FirstToken, mention.EndToken) |= (byte)(1 << (int)mention.Kind);
        }

        SpanTable<byte>? uses = null;
        DropNone(facts, mentions);
        for (var i = 0; i < mentions.Length; i++)
        {
            var mention = mentions[i];
            var (first, end) = (mention.FirstToken, mention.EndToken);
            if (IsOfSaint(view, mention))
            {
                mentions[i] = Mention.Of(document, first, EndOfSaint(facts, end + 1), ActorKind.Organization);
                continue;
            }

            if (mention.Kind == ActorKind.Organization && CutOf(facts, forms, mention) is var cut && cut < end)
            {
                mentions[i] = Mention.Of(document, first, cut, ActorKind.Organization);
                continue;
            }

            if (IsOpening(view, first))
            {
                var isJoined = end - first > 1 && mention.TitleFirst == first && facts.Has(first, WordSenses.Verb | WordSenses.Reporting)
                    && (facts.Has(first, WordSenses.FirstName)
                        ? IsVerbBeforeName(view, forms, uses ??= UsesOf(view, mentions), first, end)
                        : IsPerson(forms, first + 1, end));
                mentions[i] = BodyNouns.OpensTitled(facts, mention) ? Mention.Of(document, first + 1, end, ActorKind.Organization)
                    : isJoined || IsBehindWorker(facts, mention) ? Mention.Of(document, first + 1, end, ActorKind.Person)
                    : BodyOfPeople(facts, mention) is var body && body > first ? Mention.Of(document, body, end, mention.Kind)
                    : mention;
                continue;
            }

            var isCut = mention.TitleFirst == first && facts.IsCapitalised(first - 1) && !facts.Has(first - 1, WordSenses.Function)
                && !(i > 0 && mentions[i - 1].EndToken >= first);
            if (isCut && forms.TryGet(first - 1, end, out var whole) && whole is OfBody or OfPlace)
            {
                var kind = whole == OfBody ? ActorKind.Organization : ActorKind.Place;
                mentions[i] = Mention.Of(document, first - 1, end, kind);
            }
        }
    }

    /// <summary>
    /// "Tarn Rovers 2" is a score where the article has "Tarn Rovers" elsewhere; of "the Bank’s Director of
    /// Communications" the bank is one.
    /// </summary>
    private static int CutOf(WordFacts facts, SpanTable<byte> forms, in Mention mention)
    {
        var last = mention.EndToken - 1;
        if (mention.Length > 1 && facts.Document.KindOf(last) == TokenKind.Number)
        {
            return forms.TryGet(mention.FirstToken, last, out _) ? last : mention.EndToken;
        }

        for (var i = mention.FirstToken + 1; i < last; i++)
        {
            if (facts.Document.KindOf(i) == TokenKind.Clitic && facts.Has(i + 1, WordSenses.Title) && facts.Is(Math.Min(i + 2, last), "of"))
            {
                return i;
            }
        }

        return mention.EndToken;
    }

    private static bool IsOpening(EntityView view, int first)
    {
        var document = view.Facts.Document;
        return first == document.Sentences[document.SentenceOf(first)].FirstToken
            || document.KindOf(first - 1) == TokenKind.QuotationMark || document.IsMark(first - 1, ':');
    }

    private static bool IsPerson(SpanTable<byte> forms, int first, int end) => forms.TryGet(first, end, out var known) && known == OfPerson;

    /// <summary>"Tracker | Ana Lopes said": who tracks, and no first name.</summary>
    private static bool IsBehindWorker(WordFacts facts, in Mention mention)
    {
        const WordSenses names = WordSenses.FirstName | WordSenses.Surname | WordSenses.Place | WordSenses.Organization;
        var first = mention.FirstToken;
        return mention is { Kind: ActorKind.Person, Length: 3 } && mention.TitleFirst == first && facts.Shape(first) == Shape.Capital
            && facts.Document.Span(first).EndsWith("er".AsSpan(), StringComparison.Ordinal)
            && !facts.Has(first, names | WordSenses.Particle) && facts.Has(first + 1, WordSenses.FirstName);
    }

    /// <summary>"Said | Ana Lopes: “…”"; but "Said Lopes said" names Said Lopes, where nobody else is a Lopes.</summary>
    private static bool IsVerbBeforeName(EntityView view, SpanTable<byte> forms, SpanTable<byte> uses, int first, int end)
    {
        var isOther = end - first > 2
            ? IsPerson(forms, first + 1, end) || view.Facts.Has(first + 1, WordSenses.FirstName)
            : uses.TryGet(first + 1, end, out var surname) && (surname & EndsName) != 0;
        return isOther && view.Facts.Has(first, WordSenses.Reporting) && !(uses.TryGet(first, end, out var whole) && (whole & Inside) != 0)
            && !(end < view.Facts.Document.Tokens.Length && view.Tags[end].IsFinite());
    }

    private static SpanTable<byte> UsesOf(EntityView view, ScratchList<Mention> mentions)
    {
        var uses = new SpanTable<byte>(view.Facts.Document);
        foreach (var mention in mentions)
        {
            if (mention is { Kind: ActorKind.Person, Length: > 1 })
            {
                uses.GetOrAdd(mention.FirstToken, mention.EndToken) |= IsOpening(view, mention.FirstToken) ? (byte)0 : Inside;
                uses.GetOrAdd(mention.EndToken - 1, mention.EndToken) |= view.Facts.Has(mention.FirstToken, WordSenses.Reporting)
                    ? (byte)0
                    : EndsName;
            }
        }

        return uses;
    }

    /// <returns>
    /// Where the body starts behind its people, "Analysts at | Nordbank Markets", "Officials of the | Harbor Board";
    /// else where the name does.
    /// </returns>
    private static int BodyOfPeople(WordFacts facts, in Mention mention)
    {
        var first = mention.FirstToken;
        var isOfPeople = mention is { Kind: ActorKind.Organization, Length: > 2 } && facts.Has(first, WordSenses.Role)
            && facts.Shape(first + 1) == Shape.Lower && RoleWords.IsPlural(facts.Document.Span(first));
        if (!isOfPeople
            || !(facts.IsAny(first + 1, Belonging)
                || (facts.Is(first + 1, "of") && facts.Is(first + 2, "the") && facts.Has(first + 3, WordSenses.OrganizationHead))))
        {
            return first;
        }

        return first + 2 + (facts.Is(first + 2, "the") && mention.Length > 3 ? 1 : 0);
    }

    /// <summary>"Beat St Fintan | ’s on Friday": a club or a school, where no noun follows that the saint might own.</summary>
    private static bool IsOfSaint(EntityView view, in Mention mention)
    {
        var (facts, document) = (view.Facts, view.Facts.Document);
        if (mention is not { Kind: ActorKind.Person, Length: 2 } || !(facts.Is(mention.FirstToken, "st") || facts.Is(mention.FirstToken, "st.")))
        {
            return false;
        }

        var next = mention.EndToken + 1;
        if (next >= document.Tokens.Length || document.KindOf(next - 1) != TokenKind.Clitic)
        {
            return false;
        }

        return facts.IsCapitalised(next)
            ? EndOfSaint(facts, next) is var end && end > next && !facts.Has(end - 1, WordSenses.ThingHead | WordSenses.Thing | WordSenses.PlaceHead)
            : !view.Tags[next].IsNoun() && view.Tags[next] is not (PennTag.JJ or PennTag.VBG);
    }

    /// <summary>"St Fintan’s | Girls | in Tarn".</summary>
    private static int EndOfSaint(WordFacts facts, int token)
    {
        var end = token;
        while (end < facts.Document.Tokens.Length && end < token + LongestSchool && facts.Shape(end) == Shape.Capital
            && !facts.Has(end, WordSenses.Calendar | WordSenses.Function))
        {
            end++;
        }

        return end;
    }

    /// <summary>"The Minister of Industry, | Trade and Investment".</summary>
    private static bool IsOfOffice(WordFacts facts, in Mention mention)
    {
        var first = mention.FirstToken;
        return mention.Length == 3 && first > 3 && facts.Is(first + 1, "and") && facts.Is(first - 1, ",") && facts.Is(first - 3, "of")
            && facts.Has(first - 4, WordSenses.Title) && facts.IsCapitalised(first - 4);
    }

    /// <summary>"Marsh, a campaign | group": what a body is, with what stands before the comma.</summary>
    private static bool IsApposed(WordFacts facts, in Mention mention) =>
        mention.Length > 3 && facts.Is(mention.EndToken - 2, "a") && facts.Is(mention.EndToken - 3, ",");

    /// <summary>Drops what is no name: "the Aria 3", as nobody's ends in a number, and the rest of an office's.</summary>
    private static void DropNone(WordFacts facts, ScratchList<Mention> mentions)
    {
        var kept = 0;
        foreach (var mention in mentions)
        {
            var isNone = mention.Kind == ActorKind.Person ? facts.Document.KindOf(mention.EndToken - 1) == TokenKind.Number
                : mention.Kind == ActorKind.Organization && (IsOfOffice(facts, mention) || IsApposed(facts, mention));
            if (!isNone)
            {
                mentions[kept++] = mention;
            }
        }

        mentions.Truncate(kept);
    }
}
