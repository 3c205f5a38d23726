using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors;

/// <summary>
/// Finds names that were taken for people's and are not: the first word of a body's or a place's name of which the article tells
/// nothing else ("Tarnby", "Tarnby General Hospital"), what stands behind a person's name and "of" ("Ana Lopes of Lopes Lang"), and
/// plain words with a country's name behind them ("Live Stage Europe").
/// </summary>
internal static class BodyWords
{
    private const WordSenses NamesPeople = WordSenses.FirstName | WordSenses.Surname;

    // What a word opens or is a part of, in the article's longer names.
    private const byte OpensBody = 1;
    private const byte OpensPlace = 2;
    private const byte InPerson = 4;

    /// <summary>Changes the kinds of those mentions.</summary>
    public static void Read(WordFacts facts, ScratchList<Mention> mentions)
    {
        Document document = facts.Document;
        byte[] uses = document.Scratch.Rent<byte>(document.Words.WordCount);
        foreach (ref readonly Mention mention in mentions)
        {
            if (mention.Kind == ActorKind.Person && (mention.Length > 1 || mention.TitleFirst < mention.FirstToken))
            {
                for (int i = mention.FirstToken; i < mention.EndToken; i++)
                {
                    uses[document.Words.WordOf(i)] |= InPerson;
                }
            }
            else if (mention.Kind != ActorKind.Person && mention.Length > 1 && !facts.Has(mention.EndToken - 1, WordSenses.OrganizationTail))
            {
                uses[document.Words.WordOf(mention.FirstToken)] |= mention.Kind == ActorKind.Place ? OpensPlace : OpensBody;
            }
        }

        for (int i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].Kind == ActorKind.Person && KindOf(facts, mentions, i, uses) is { } kind)
            {
                mentions[i] = mentions[i] with { Kind = kind };
            }
        }
    }

    /// <summary>"Live Stage Europe", "Clean Rivers Scotland".</summary>
    private static bool IsBranch(WordFacts facts, in Mention mention) =>
        facts.Has(mention.EndToken - 1, WordSenses.Country | WordSenses.Region) && !facts.Has(mention.EndToken - 1, NamesPeople)
        && facts.Has(mention.FirstToken, WordSenses.Common) && !facts.Has(mention.FirstToken, NamesPeople);

    private static ActorKind? KindOf(WordFacts facts, ScratchList<Mention> mentions, int index, byte[] uses)
    {
        Mention mention = mentions[index];
        if (mention.Length > 1)
        {
            bool isFirm = index > 0 && mentions[index - 1] is { Kind: ActorKind.Person, Length: > 1 } person
                && person.EndToken == mention.FirstToken - 1 && facts.Is(person.EndToken, "of");
            return (isFirm && mention.TitleFirst == mention.FirstToken) || IsBranch(facts, mention) ? ActorKind.Organization : null;
        }

        byte use = uses[facts.Document.Words.WordOf(mention.FirstToken)];
        return (use & InPerson) != 0 || mention.TitleFirst < mention.FirstToken || facts.Has(mention.FirstToken, NamesPeople) ? null
            : (use & OpensPlace) != 0 ? ActorKind.Place
            : (use & OpensBody) != 0 ? ActorKind.Organization
            : null;
    }
}
