using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities.People;

/// <summary>
/// Takes off people's names what only stands beside them ("Fisheries Minister | Ana Lopes", "Ana Lopes | KC"), joins what a
/// nickname parts ("Ana “La Zurda” Lopes"), and drops what is nobody's name: "the Vane X-20".
/// </summary>
internal static class PersonNames
{
    private const int LongestNickname = 3;

    /// <summary>Letters behind a name that clubs have, too: "Tarn Rovers SC".</summary>
    private static readonly WordTable OfClubs = RuleWords.Of("clubletters");

    /// <summary>What a street is called, and what people are: "Ashgrove Close".</summary>
    private static readonly WordTable Streets = RuleWords.Of("street");

    private static readonly WordTable Where = WordTable.Of("of", "in", "on", "at", "near");

    /// <summary>Changes those mentions.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var facts = view.Facts;
        var surnames = Surnames(facts, mentions);
        var kept = 0;
        for (var i = 0; i < mentions.Length; i++)
        {
            var mention = mentions[i];
            if (mention.Kind == ActorKind.Person
                && (HasNumber(facts, mention) || HasLetters(facts, mention) || IsMake(facts, mention) || IsStreet(facts, mention)
                    || IsThing(facts, mention)))
            {
                continue;
            }

            if (mention.Length == 1 && OfficerNames.IsRank(facts, mention.FirstToken)
                && i + 1 < mentions.Length && mentions[i + 1] is { Kind: ActorKind.Person } officer && officer.FirstToken == mention.EndToken)
            {
                continue;
            }

            if (mention.Length > 2 && facts.Has(mention.EndToken - 1, WordSenses.Distinction)
                && HasDistinction(facts, mention, surnames))
            {
                mention = mention with
                {
                    EndToken = mention.EndToken - 1,
                    Kind = ActorKind.Person,
                    Extent = facts.Document.ExtentOf(mention.FirstToken, mention.EndToken - 1),
                };
            }

            if (mention is { Kind: ActorKind.Organization, Length: > 1, EndToken: var end } && IsTitled(facts, end - 1))
            {
                mention = Mention.Of(facts.Document, end - 1, end, ActorKind.Person) with { TitleFirst = end - 2 };
            }

            if (IsOfOrigin(facts, mention))
            {
                mention = Mention.Of(facts.Document, mention.FirstToken + 1, mention.EndToken, ActorKind.Person);
            }

            if (IsSide(facts, mention))
            {
                mention = mention with { Kind = ActorKind.Organization };
            }

            // What a body is named by its owner starts where the owner's name does.
            var isOwner = i + 1 < mentions.Length && mentions[i + 1].FirstToken < mention.EndToken;
            if (mention.Kind == ActorKind.Person && !isOwner && TitleEnd(facts, mention) is var name && name > mention.FirstToken)
            {
                mention = Mention.Of(facts.Document, name, mention.EndToken, ActorKind.Person) with { TitleFirst = mention.TitleFirst };
            }

            mentions[kept++] = mention;
        }

        mentions.Truncate(kept);
        UnknownPeople.AddPartners(view, mentions);
        JoinNicknames(facts, mentions);
    }

    /// <summary>"The Brazilian | Bia Vane, who won": two words that nothing but a person has.</summary>
    private static bool IsOfOrigin(WordFacts facts, in Mention mention)
    {
        const WordSenses others = WordSenses.OrganizationHead | WordSenses.PlaceHead | WordSenses.ThingHead | WordSenses.Common | WordSenses.Place
            | WordSenses.Organization | WordSenses.CompanySuffix | WordSenses.OrganizationTail;
        var first = mention.FirstToken;
        return mention is { Kind: ActorKind.Organization, Length: 3 } && first > 0 && facts.Is(first - 1, "the")
            && mention.EndToken + 1 < facts.Document.Tokens.Length && IsOrigin(facts, first)
            && !facts.Has(first + 1, others) && !facts.Has(first + 2, others)
            && facts.Shape(first + 1) == Shape.Capital && facts.Shape(first + 2) == Shape.Capital
            && (facts.Has(first + 2, WordSenses.Surname)
                || (facts.Is(mention.EndToken, ",") && (facts.Is(mention.EndToken + 1, "who") || facts.Is(mention.EndToken + 1, "whose"))));
    }

    /// <summary>"Sri Lanka | A", "India | B": a country's second side.</summary>
    private static bool IsSide(WordFacts facts, in Mention mention)
    {
        var (first, last) = (mention.FirstToken, mention.EndToken - 1);
        return mention is { Kind: ActorKind.Person, Length: > 1 } && mention.TitleFirst == first
            && facts.Shape(last) == Shape.Initial && facts.Document.Tokens[last].Length == 1
            && (mention.Length == 2 ? facts.Has(first, WordSenses.Country) && !facts.Has(first, WordSenses.FirstName)
                : facts.PhraseLength(first) == mention.Length - 1 && (facts.PhraseSenses(first) & WordSenses.Country) != 0);
    }

    /// <summary>"Mr. | Band", "Later Mrs | Camp": no body is titled so, whatever its last word.</summary>
    private static bool IsTitled(WordFacts facts, int name) =>
        facts.Has(name - 1, WordSenses.Honorific)
        && !facts.Has(name - 1, WordSenses.Title | WordSenses.FirstName | WordSenses.Common | WordSenses.Place)
        && facts.Shape(name - 1) == Shape.Capital && facts.Shape(name) == Shape.Capital;

    /// <summary>"The Vane X-20".</summary>
    private static bool HasNumber(WordFacts facts, in Mention mention)
    {
        foreach (var c in facts.Document.Span(mention.EndToken - 1))
        {
            if (char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Omar Vane, of | Ashgrove Close".</summary>
    private static bool IsStreet(WordFacts facts, in Mention mention) =>
        mention.Length > 1 && mention.TitleFirst > 0 && facts.IsAny(mention.EndToken - 1, Streets)
        && facts.IsAny(mention.TitleFirst - 1, Where) && !facts.Has(mention.FirstToken, WordSenses.FirstName);

    /// <summary>"The General | Elections in May": no officer.</summary>
    private static bool IsThing(WordFacts facts, in Mention mention) =>
        mention.TitleFirst == mention.FirstToken - 1 && facts.Has(mention.FirstToken, WordSenses.ThingHead)
        && !facts.Has(mention.FirstToken, WordSenses.FirstName | WordSenses.Surname) && facts.Has(mention.TitleFirst, WordSenses.RoleModifier);

    /// <summary>"The Deep Sounder, or DEPS, ": a thing, as nobody is called by initials so.</summary>
    private static bool HasLetters(WordFacts facts, in Mention mention)
    {
        var or = mention.EndToken + 1;
        return or + 2 < facts.Document.Tokens.Length && facts.Is(or - 1, ",") && facts.Is(or, "or") && facts.Is(or + 2, ",")
            && facts.Shape(or + 1) == Shape.Capitals && !facts.Has(or + 1, WordSenses.FirstName | WordSenses.Surname);
    }

    /// <summary>"The nurse’s | Toyota Vane": what a known maker made.</summary>
    private static bool IsMake(WordFacts facts, in Mention mention)
    {
        var before = mention.FirstToken - 1;
        return mention.Length == 2 && mention.TitleFirst == mention.FirstToken && before >= 0
            && facts.Has(mention.FirstToken, WordSenses.Organization)
            && !facts.Has(mention.FirstToken, WordSenses.FirstName | WordSenses.Surname | WordSenses.Place)
            && (RoleWords.IsArticle(facts, before) || RoleWords.IsPossessive(facts, before) || facts.Document.KindOf(before) == TokenKind.Clitic);
    }

    /// <summary>"Ana Lopes KC"; what clubs have, too, where the article has "Ms Lopes" or "Lopes" elsewhere.</summary>
    private static bool HasDistinction(WordFacts facts, in Mention mention, SpanTable<bool> surnames)
    {
        const WordSenses others = WordSenses.Organization | WordSenses.OrganizationHead | WordSenses.CompanySuffix | WordSenses.PlaceHead
            | WordSenses.Function | WordSenses.ThingHead;
        var last = mention.EndToken - 1;
        if (facts.Shape(last) != Shape.Capitals || mention.Length > 4 || mention.Kind == ActorKind.Place)
        {
            return false;
        }

        var isNamedAgain = surnames.TryGet(last - 1, last, out _);
        for (var i = mention.FirstToken; i < last && !isNamedAgain; i++)
        {
            if (facts.Shape(i) is not (Shape.Capital or Shape.Initial) || facts.Has(i, others))
            {
                return false;
            }
        }

        return isNamedAgain || mention.Kind == ActorKind.Person || facts.Has(mention.FirstToken, WordSenses.FirstName)
            || !facts.IsAny(last, OfClubs);
    }

    /// <summary>Words that name people alone.</summary>
    private static SpanTable<bool> Surnames(WordFacts facts, ScratchList<Mention> mentions)
    {
        var surnames = new SpanTable<bool>(facts.Document);
        foreach (var mention in mentions)
        {
            if (mention is { Kind: ActorKind.Person, Length: 1 })
            {
                surnames.GetOrAdd(mention.FirstToken, mention.EndToken) = true;
            }
        }

        return surnames;
    }

    /// <summary>"Waterways Minister | Bolat Vane": an office, whatever is before it, leaves two words at least for a name.</summary>
    private static int TitleEnd(WordFacts facts, in Mention mention)
    {
        if (mention.Length > 1 && OfficerNames.IsRank(facts, mention.FirstToken))
        {
            return mention.FirstToken + 1;
        }

        if (mention.Length < 3 || facts.Has(mention.FirstToken, WordSenses.FirstName))
        {
            return mention.FirstToken;
        }

        if (IsOrigin(facts, mention.FirstToken))
        {
            return mention.FirstToken + 1;
        }

        for (var i = mention.EndToken - 3; i >= mention.FirstToken; i--)
        {
            var isOffice = facts.Shape(i) == Shape.Capital
                && (facts.Has(i, WordSenses.Title | WordSenses.Honorific) || RoleWords.IsScholar(facts.Document.Span(i)))
                && !facts.Has(i, WordSenses.FirstName | WordSenses.Surname | WordSenses.Place | WordSenses.Particle);
            if (isOffice && facts.IsCapitalised(i + 1))
            {
                return i + 1;
            }
        }

        return mention.FirstToken;
    }

    /// <summary>"Founded by | Ghanaian | Kwame Vane".</summary>
    public static bool IsOrigin(WordFacts facts, int token) =>
        facts.Shape(token) == Shape.Capital && facts.Has(token, WordSenses.Demonym)
        && !facts.Has(token, WordSenses.Surname | WordSenses.Particle | WordSenses.Honorific | WordSenses.Title);

    /// <summary>Ana “La Zurda” Lopes: the words before and behind the marks, or brackets, are one name, whatever each was taken for.</summary>
    private static void JoinNicknames(WordFacts facts, ScratchList<Mention> mentions)
    {
        var document = facts.Document;
        ScratchList<Mention>? joined = null;
        for (var open = facts.NextCapital(0) + 1; open + 3 < document.Tokens.Length; open = facts.NextCapital(open) + 1)
        {
            if (!IsPartOfName(facts, open - 1) || !facts.IsCapitalised(open + 1)
                || !(document.KindOf(open) == TokenKind.QuotationMark || IsFamiliarName(facts, open)))
            {
                continue;
            }

            var close = open + 2;
            while (close < open + 1 + LongestNickname && close < document.Tokens.Length && facts.IsWord(close))
            {
                close++;
            }

            if (close + 1 >= document.Tokens.Length || !(document.KindOf(close) == TokenKind.QuotationMark || facts.Is(close, ")"))
                || !IsPartOfName(facts, close + 1)
                || document.Tokens[open].End != document.Tokens[open + 1].Start || document.Tokens[close].Start != document.Tokens[close - 1].End)
            {
                continue;
            }

            var sentence = document.Sentences[document.SentenceOf(open)];
            var first = open - 1;
            while (first > sentence.FirstToken && first > open - LongestNickname
                && facts.Has(first - 1, WordSenses.FirstName) && IsPartOfName(facts, first - 1))
            {
                first--;
            }

            var end = close + 2;
            while (end < sentence.EndToken && end < close + 1 + LongestNickname && IsPartOfName(facts, end))
            {
                end++;
            }

            if (end <= sentence.EndToken && first >= sentence.FirstToken && Take(facts, mentions, first, end) is { } titleFirst)
            {
                joined ??= new ScratchList<Mention>(document.Scratch, 1);
                joined.Add(Mention.Of(document, first, end, ActorKind.Person) with { TitleFirst = titleFirst });
            }

            open = close;
        }

        if (joined is not null)
        {
            TakenMentions.Replace(mentions, joined);
        }
    }

    /// <summary>"Patrick | (Paddy) | Lopes".</summary>
    private static bool IsFamiliarName(WordFacts facts, int bracket) =>
        facts.Is(bracket, "(") && facts.Is(bracket + 2, ")")
        && facts.Shape(bracket + 1) == Shape.Capital && facts.Has(bracket - 1, WordSenses.FirstName) && !facts.Has(bracket - 1, WordSenses.Place)
        && !facts.Has(bracket + 1, WordSenses.Place | WordSenses.Organization | WordSenses.Demonym | WordSenses.Title | WordSenses.Role);

    private static bool IsPartOfName(WordFacts facts, int token) =>
        facts.Shape(token) == Shape.Capital && !facts.Has(token, WordSenses.Function | WordSenses.Calendar | WordSenses.Title | WordSenses.Honorific);

    /// <summary>Empties the mentions inside the run, unless one is as long or reaches beyond it.</summary>
    /// <returns>Where the titles before the run start; <see langword="null"/> where nothing was taken.</returns>
    private static int? Take(WordFacts facts, ScratchList<Mention> mentions, int first, int end)
    {
        var start = Mention.FirstAfter(mentions, facts.Document.Tokens[first].Start);
        var next = start;
        for (; next < mentions.Length && mentions[next].FirstToken < end; next++)
        {
            if (mentions[next].FirstToken < first || mentions[next].EndToken > end || mentions[next].Length == end - first)
            {
                return null;
            }
        }

        var titleFirst = next > start ? Math.Min(mentions[start].TitleFirst, first) : first;
        TakenMentions.Empty(mentions, start, next);

        return titleFirst;
    }
}
