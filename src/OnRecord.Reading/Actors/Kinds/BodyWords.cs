using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors.Kinds;

/// <summary>
/// Finds names that were taken for people's and are not: the first word of a body's or a place's name of which the article tells
/// nothing else ("Tarnby", "Tarnby General Hospital"), its first two ("Lung Hwa", "Lung Hwa Precision"), what stands behind a person's name
/// and "of" ("Ana Lopes of Lopes Lang"), and words that nobody is called ("Tarnu Roads"), with a country's name behind them or without
/// ("Live Stage Europe").
/// </summary>
internal static class BodyWords
{
    private const NameCues OfPeople = NameCues.AfterRole | NameCues.Described | NameCues.BeforePronoun | NameCues.Titled;

    private const WordSenses NamesPeople = WordSenses.FirstName | WordSenses.Surname;

    // What a word opens or is a part of, in the article's longer names.
    private const byte OpensBody = 1;
    private const byte OpensPlace = 2;
    private const byte InPerson = 4;
    private const byte Alone = 8;
    private const byte OpensCompany = 16;

    /// <summary>Changes the kinds of those mentions.</summary>
    public static void Read(WordFacts facts, ScratchList<Mention> mentions)
    {
        Document document = facts.Document;
        byte[] uses = document.Scratch.Rent<byte>(document.Words.WordCount);
        SpanTable<bool>? openings = null;
        foreach (ref readonly Mention mention in mentions)
        {
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
            if (mentions[i].Kind == ActorKind.Person && KindOf(facts, mentions, i, uses) is { } kind)
            {
                mentions[i] = mentions[i] with { Kind = kind };
            }
            else if (BodyNouns.NameGroup(facts, mentions[i]))
            {
                mentions[i] = mentions[i] with { Kind = ActorKind.Organization, TitleFirst = mentions[i].FirstToken };
            }
            else if (openings is not null && IsOpening(facts, openings, mentions[i]))
            {
                mentions[i] = mentions[i] with { Kind = ActorKind.Organization };
            }
        }
    }

    /// <summary>"Live Stage Europe", "Clean Rivers Scotland".</summary>
    private static bool IsBranch(WordFacts facts, in Mention mention) =>
        !facts.Has(mention.EndToken - 1, NamesPeople) && !facts.Has(mention.FirstToken, NamesPeople)
        && facts.Has(mention.EndToken - 1, WordSenses.Country | WordSenses.Region) && facts.Has(mention.FirstToken, WordSenses.Common);

    /// <summary>"| Tarnu Roads | paid", "| London Ferry | was late", "DfT Rail": nobody is called so, and nothing tells of a person.</summary>
    private static bool IsPlain(WordFacts facts, in Mention mention, byte[] uses) =>
        mention is { Length: 2 } && mention.TitleFirst == mention.FirstToken
        && (facts.Has(mention.FirstToken, WordSenses.Common | WordSenses.Place)
            || DescriptionNounTable.IsPlural(facts.Document.Span(mention.EndToken - 1))
            || (facts.Shape(mention.FirstToken) == Shape.Capitals && !facts.Has(mention.FirstToken, WordSenses.Particle)))
        && facts.Shape(mention.EndToken - 1) == Shape.Capital
        && !facts.Has(mention.FirstToken, NamesPeople) && !facts.Has(mention.EndToken - 1, NamesPeople)
        && facts.Has(mention.EndToken - 1, WordSenses.Common)
        && (uses[facts.Document.Words.WordOf(mention.EndToken - 1)] & Alone) == 0
        && (facts.Cues.Read(mention.FirstToken, mention.EndToken, mention.TitleFirst) & OfPeople) == 0;

    private static bool IsOpening(WordFacts facts, SpanTable<bool> openings, in Mention mention) =>
        mention is { Kind: ActorKind.Person, Length: 2 } && mention.TitleFirst == mention.FirstToken
        && !facts.Has(mention.FirstToken, NamesPeople) && !facts.Has(mention.EndToken - 1, NamesPeople)
        && openings.TryGet(mention.FirstToken, mention.EndToken, out _);

    private static ActorKind? KindOf(WordFacts facts, ScratchList<Mention> mentions, int index, byte[] uses)
    {
        Mention mention = mentions[index];
        if (mention.Length > 1)
        {
            bool isFirm = index > 0 && mentions[index - 1] is { Kind: ActorKind.Person, Length: > 1 } person
                && person.EndToken == mention.FirstToken - 1 && facts.Is(person.EndToken, "of");
            return (isFirm && mention.TitleFirst == mention.FirstToken) || IsBranch(facts, mention) || IsPlain(facts, mention, uses)
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
