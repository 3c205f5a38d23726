using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors;

/// <summary>
/// Finds names that were taken for people's and are not: the first word of a body's or a place's name of which the article tells
/// nothing else ("Tarnby", "Tarnby General Hospital"), its first two ("Lung Hwa", "Lung Hwa Precision"), what stands behind "the" ("the Tarn
/// Anzeiger") or behind a person's name and "of" ("Ana Lopes of Lopes Lang"), what is told something and does nothing else ("told Tarn Matin"),
/// and words that nobody is called with a country's or a city's name behind them ("Live Stage Europe", "Legia Warsaw").
/// </summary>
internal static class BodyWords
{
    private const NameCues OfPeople = NameCues.AfterRole | NameCues.Described | NameCues.BeforePronoun;

    private const WordSenses NamesPeople = WordSenses.FirstName | WordSenses.Surname;

    // What a word opens or is a part of, in the article's longer names.
    private const byte OpensBody = 1;
    private const byte OpensPlace = 2;
    private const byte InPerson = 4;
    private const byte Alone = 8;
    private const byte OpensCompany = 16;

    /// <summary>Whoever has one of these offices has it in a body.</summary>
    private static readonly WordTable Leaders = RuleWords.Of("leader");

    private static readonly WordTable Schools = WordTable.Of("elementary", "primary", "high", "secondary", "comprehensive", "prep");

    /// <summary>Changes the kinds of those mentions.</summary>
    public static void Read(WordFacts facts, ScratchList<Mention> mentions)
    {
        Document document = facts.Document;
        byte[] uses = document.Scratch.Rent<byte>(document.Words.WordCount);
        SpanTable<bool>? openings = null;
        foreach (ref readonly Mention mention in mentions)
        {
            if (mention.Kind == ActorKind.Person && IsTold(facts, mention))
            {
                continue;
            }

            if (mention.Kind == ActorKind.Person && (mention.Length > 1 || mention.TitleFirst < mention.FirstToken))
            {
                for (int i = mention.FirstToken; i < mention.EndToken; i++)
                {
                    uses[document.Words.WordOf(i)] |= InPerson;
                }
            }
            else if (mention.Kind == ActorKind.Person)
            {
                uses[document.Words.WordOf(mention.FirstToken)] |= Alone;
            }
            else if (mention.Length > 1 && !facts.Has(mention.EndToken - 1, WordSenses.OrganizationTail))
            {
                uses[document.Words.WordOf(mention.FirstToken)] |= mention.Kind == ActorKind.Place ? OpensPlace : OpensBody;
                uses[document.Words.WordOf(mention.FirstToken)] |= facts.Has(mention.EndToken - 1, WordSenses.CompanySuffix) ? OpensCompany : (byte)0;
                if (mention is { Kind: ActorKind.Organization, Length: > 2 })
                {
                    (openings ??= new SpanTable<bool>(document)).GetOrAdd(mention.FirstToken, mention.FirstToken + 2) = true;
                }
            }
        }

        for (int i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].Kind != ActorKind.Organization && IsTold(facts, mentions[i]) && IsToldOnly(facts, mentions[i], uses))
            {
                mentions[i] = mentions[i] with { Kind = ActorKind.Organization };
            }
            else if (mentions[i].Kind == ActorKind.Person && KindOf(facts, mentions, i, uses) is { } kind)
            {
                mentions[i] = mentions[i] with { Kind = kind };
            }
            else if (IsHeaded(facts, mentions[i]) || BodyNouns.NameGroup(facts, mentions[i]))
            {
                mentions[i] = mentions[i] with { Kind = ActorKind.Organization, TitleFirst = mentions[i].FirstToken };
            }
            else if (openings is not null && IsOpening(facts, openings, mentions[i]))
            {
                mentions[i] = mentions[i] with { Kind = ActorKind.Organization };
            }
        }
    }

    /// <summary>"Tarn Bay Police": no place ends so.</summary>
    private static bool IsHeaded(WordFacts facts, in Mention mention)
    {
        int last = mention.EndToken - 1;
        return mention is { Kind: ActorKind.Place, Length: > 1 } && facts.IsCapitalised(last)
            && DescriptionNounTable.Is(facts.Document.Span(last), DescriptionNouns.Authority)
            && DescriptionNounTable.Is(facts.Document.Span(last), DescriptionNouns.Collective);
    }

    /// <summary>"Live Stage Europe", "Clean Rivers Scotland", "Legia Warsaw", "Westharbour Malaysia".</summary>
    private static bool IsBranch(WordFacts facts, in Mention mention) =>
        !facts.Has(mention.EndToken - 1, NamesPeople) && !facts.Has(mention.FirstToken, NamesPeople)
        && ((facts.Has(mention.EndToken - 1, WordSenses.Country | WordSenses.Region) && facts.Has(mention.FirstToken, WordSenses.Common))
            || (mention is { Length: 2 } && mention.TitleFirst == mention.FirstToken
                && facts.Has(mention.EndToken - 1, WordSenses.City | WordSenses.Country)
                && (facts.Cues.Read(mention.FirstToken, mention.EndToken, mention.TitleFirst) & OfPeople) == 0));

    /// <summary>"The managing director of | Tarn Flour Mills".</summary>
    private static bool IsLed(WordFacts facts, in Mention mention) =>
        mention.FirstToken > 1 && mention.TitleFirst == mention.FirstToken
        && facts.Is(mention.FirstToken - 1, "of") && facts.IsAny(mention.FirstToken - 2, Leaders)
        && !facts.Has(mention.FirstToken, NamesPeople);

    /// <summary>
    /// "Told | Tarn Matin", and no word of it is a name that people have, and one that nobody is called: of "told Bohumil
    /// Vrtek" nothing is known.
    /// </summary>
    private static bool IsTold(WordFacts facts, in Mention mention)
    {
        if (mention.Length < 2 || mention.TitleFirst < mention.FirstToken || !Telling.IsBefore(facts, mention.FirstToken))
        {
            return false;
        }

        const WordSenses plain = WordSenses.Common | WordSenses.Function | WordSenses.OrganizationHead | WordSenses.Place | WordSenses.Demonym;
        bool isNamed = false, isPlain = mention.Kind == ActorKind.Place;
        for (int i = mention.FirstToken; i < mention.EndToken; i++)
        {
            isNamed |= facts.Has(i, NamesPeople);
            isPlain |= facts.Has(i, plain) || facts.Shape(i) == Shape.Capitals;
        }

        return !isNamed && isPlain && (facts.SensesOf(mention.FirstToken, mention.EndToken) & WordSenses.Place) == 0;
    }

    /// <summary>Whom the article speaks of elsewhere is told something as a person is.</summary>
    private static bool IsToldOnly(WordFacts facts, in Mention told, byte[] uses) =>
        told.Kind == ActorKind.Place || (uses[facts.Document.Words.WordOf(told.EndToken - 1)] & (InPerson | Alone)) == 0;

    private static bool IsOpening(WordFacts facts, SpanTable<bool> openings, in Mention mention) =>
        mention is { Kind: ActorKind.Person, Length: 2 } && mention.TitleFirst == mention.FirstToken
        && !facts.Has(mention.FirstToken, NamesPeople) && !facts.Has(mention.EndToken - 1, NamesPeople)
        && openings.TryGet(mention.FirstToken, mention.EndToken, out _);

    /// <summary>"Seen by the Tarn Anzeiger": people have no article, save in the plural: "the Van Burens".</summary>
    private static bool IsArticled(WordFacts facts, in Mention mention)
    {
        int last = mention.EndToken - 1;
        return mention.TitleFirst == mention.FirstToken && mention.FirstToken > 0 && facts.Is(mention.FirstToken - 1, "the")
            && !facts.Has(mention.FirstToken, NamesPeople | WordSenses.Particle) && !facts.Has(last, NamesPeople)
            && facts.Shape(mention.FirstToken) == Shape.Capital
            && !DescriptionNounTable.IsPlural(facts.Document.Span(last)) && !QualifiesNoun(facts, mention.EndToken);
    }

    /// <summary>"The Ana Lopes | case".</summary>
    private static bool QualifiesNoun(WordFacts facts, int next) =>
        next < facts.Document.Tokens.Length && facts.Shape(next) == Shape.Lower
        && !facts.Has(next, WordSenses.Function | WordSenses.Verb | WordSenses.Reporting);

    /// <summary>"At Lincoln Elementary", "Hallam High".</summary>
    private static bool IsSchool(WordFacts facts, in Mention mention) =>
        mention.TitleFirst == mention.FirstToken && facts.IsCapitalised(mention.EndToken - 1) && facts.IsAny(mention.EndToken - 1, Schools);

    private static ActorKind? KindOf(WordFacts facts, ScratchList<Mention> mentions, int index, byte[] uses)
    {
        Mention mention = mentions[index];
        if (mention.Length > 1)
        {
            bool isFirm = index > 0 && mentions[index - 1] is { Kind: ActorKind.Person, Length: > 1 } person
                && person.EndToken == mention.FirstToken - 1 && facts.Is(person.EndToken, "of");
            return (isFirm && mention.TitleFirst == mention.FirstToken) || IsLed(facts, mention)
                || IsBranch(facts, mention) || IsArticled(facts, mention) || IsSchool(facts, mention)
                ? ActorKind.Organization
                : null;
        }

        byte use = uses[facts.Document.Words.WordOf(mention.FirstToken)];
        return (use & InPerson) != 0 || mention.TitleFirst < mention.FirstToken
            || (facts.Has(mention.FirstToken, NamesPeople) && (use & OpensCompany) == 0)
            ? null
            : (use & OpensPlace) != 0 ? ActorKind.Place
            : (use & OpensBody) != 0 ? ActorKind.Organization
            : null;
    }
}
