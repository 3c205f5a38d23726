using OnRecord.Reading.Actors;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>
/// Takes out of names what was made and is printed without marks, there and wherever else the article has it: "her production of The Salt Bell",
/// "Loomkit, a subscription service".
/// </summary>
internal static class Creations
{
    private const int LongestDescription = 4;

    /// <summary>What is done to a play or a score: "his staging of".</summary>
    private static readonly WordTable Performances = RuleWords.Of("performance");

    private static readonly WordTable Products = RuleWords.Of("product");

    private static readonly WordTable Openers = WordTable.Of("a", "an", "the", "its", "their");

    /// <summary>Drops those mentions.</summary>
    public static void Drop(WordFacts facts, ScratchList<Mention> mentions)
    {
        SpanTable<bool>? created = null;
        foreach (ref readonly Mention mention in mentions)
        {
            if (IsPerformed(facts, mention) || IsProduct(facts, mention))
            {
                (created ??= new SpanTable<bool>(facts.Document)).GetOrAdd(mention.FirstToken, mention.EndToken) = true;
            }
        }

        if (created is null)
        {
            return;
        }

        // What speaks elsewhere is a band or a company.
        foreach (ref readonly Mention mention in mentions)
        {
            if (created.TryGet(mention.FirstToken, mention.EndToken, out _) && Speaks(facts, mention))
            {
                created.GetOrAdd(mention.FirstToken, mention.EndToken) = false;
            }
        }

        int kept = 0;
        foreach (Mention mention in mentions)
        {
            if (mention.TitleFirst < mention.FirstToken || !(created.TryGet(mention.FirstToken, mention.EndToken, out bool isMade) && isMade))
            {
                mentions[kept++] = mention;
            }
        }

        mentions.Truncate(kept);
    }

    private static bool Speaks(WordFacts facts, in Mention mention) =>
        (facts.Cues.Read(mention.FirstToken, mention.EndToken, mention.TitleFirst) & NameCues.Reporting) != 0;

    /// <summary>"Her production of The Salt Bell": the article is the title's.</summary>
    private static bool IsPerformed(WordFacts facts, in Mention mention)
    {
        int of = mention.FirstToken - 1;
        return of > 0 && mention.TitleFirst == mention.FirstToken && mention.Length > 1 && facts.Is(of, "of") && facts.IsAny(of - 1, Performances)
            && facts.Is(mention.FirstToken, "the") && facts.IsCapitalised(mention.FirstToken);
    }

    /// <summary>"Loomkit, a subscription service": of what people are called nobody says so.</summary>
    private static bool IsProduct(WordFacts facts, in Mention mention)
    {
        int opener = mention.EndToken + 1;
        if (mention is not { Kind: ActorKind.Person, Length: 1 } || mention.TitleFirst < mention.FirstToken
            || facts.Has(mention.FirstToken, WordSenses.FirstName | WordSenses.Surname)
            || opener >= facts.Document.Tokens.Length || !facts.Is(mention.EndToken, ",") || !facts.IsAny(opener, Openers))
        {
            return false;
        }

        int noun = opener + 1;
        int limit = Math.Min(facts.Document.Tokens.Length, noun + LongestDescription);
        while (noun < limit && facts.Shape(noun) == Shape.Lower && !facts.Has(noun, WordSenses.Function))
        {
            if (facts.IsAny(noun, Products) && !(noun + 1 < facts.Document.Tokens.Length && facts.Has(noun + 1, RoleWords.Senses)))
            {
                return true;
            }

            noun++;
        }

        return false;
    }
}
