using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Entities.People;

/// <summary>
/// Takes offices out of names: nobody is called "the | Commissioner of Wells" or "the | Tarn Magistrate", and of "Minister of | Defence | Ana
/// Lopes", "Tarn | MP | Ana Lopes" and "Vice Mayor | Ana Lopes" only the end is a name, whatever the cut took the whole for.
/// </summary>
internal static class Offices
{
    private const WordSenses Bodies = WordSenses.Organization | WordSenses.OrganizationHead | WordSenses.CompanySuffix;

    private const WordSenses Heads = Bodies | WordSenses.PlaceHead | WordSenses.ThingHead | WordSenses.Thing;

    private const WordSenses Names = WordSenses.FirstName | WordSenses.Surname | WordSenses.Place | WordSenses.Particle;

    // "Titus arap Sawe", "Ana Lopes Quist".
    private const int LongestName = 3;

    private static readonly WordTable Members = RuleWords.Of("member");
    private static readonly WordTable Holders = RuleWords.Of("office");
    private static readonly WordTable Joins = WordTable.Of("of", "for", "on");

    /// <summary>Changes those mentions.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var facts = view.Facts;
        var kept = 0;
        for (var i = 0; i < mentions.Length; i++)
        {
            var mention = mentions[i];
            if (mention is { Kind: not ActorKind.Place, Length: > 1 } && !(i + 1 < mentions.Length && mentions[i + 1].FirstToken < mention.EndToken))
            {
                if (NameStart(facts, mention) is var name && name > mention.FirstToken)
                {
                    mention = Mention.Of(facts.Document, name, mention.EndToken, ActorKind.Person) with { TitleFirst = mention.TitleFirst };
                }
                else if (mention.Kind == ActorKind.Organization ? IsOffice(facts, mention) : IsOfHolder(facts, mention))
                {
                    continue;
                }
            }

            mentions[kept++] = mention;
        }

        mentions.Truncate(kept);
    }

    /// <returns>Where the name of the office's holder starts; where the mention does if it is not one.</returns>
    private static int NameStart(WordFacts facts, in Mention mention)
    {
        var (first, end) = (mention.FirstToken, mention.EndToken);
        if (facts.Shape(end - 1) != Shape.Capital || facts.Has(end - 1, Heads & ~WordSenses.Thing))
        {
            return first;
        }

        // "Minister of | Defence | Ana Lopes", "Member for | Tarn | Ana Lopes"
        var isOfHolder = first > 1 && facts.IsAny(first - 1, Joins) && facts.IsCapitalised(first - 2)
            && (facts.Has(first - 2, WordSenses.Title) || (facts.Is(first - 2, "member") && facts.Is(first - 1, "for")));
        if (isOfHolder
            && facts.Shape(first) == Shape.Capital && !facts.Has(first, Names))
        {
            var name = first + 1;
            while (end - name > LongestName || (end - name > 2 && facts.Has(name, WordSenses.Common) && !facts.Has(name, Names)))
            {
                name++;
            }

            return end - name > 1 && MayBeName(facts, name, end) && (facts.Has(name, WordSenses.FirstName) || !facts.Has(name, WordSenses.Common))
                ? name
                : first;
        }

        // "Tarn | MP | Ana Lopes", "Vice Mayor | Ana Lopes"
        for (var name = Math.Max(first + 1, end - LongestName); name + 1 < end; name++)
        {
            if (IsBeforeName(facts, mention, name - 1) && MayBeName(facts, name, end))
            {
                return name;
            }
        }

        return first;
    }

    private static bool IsBeforeName(WordFacts facts, in Mention mention, int token) =>
        facts.Shape(token) == Shape.Capitals
            ? !facts.Has(token, Names) && facts.Document.Tokens[token].Length > 1 && facts.IsAny(token, Members)
            : mention.Kind == ActorKind.Organization && facts.Shape(token) == Shape.Capital && facts.Has(token, WordSenses.Title)
                && !facts.Has(token, WordSenses.FirstName | WordSenses.Place | Heads)
                && (facts.Has(token + 1, WordSenses.FirstName) || (token > mention.FirstToken && AreUnknown(facts, token + 1, mention.EndToken)));

    /// <summary>"Tarnava Chief | Orran Crowlo": two words that mean nothing else.</summary>
    private static bool AreUnknown(WordFacts facts, int first, int end)
    {
        const WordSenses others = WordSenses.Common | WordSenses.Function | WordSenses.Place | WordSenses.Demonym | WordSenses.Title;
        return end - first == 2 && !facts.Has(first, others) && !facts.Has(first + 1, others);
    }

    private static bool MayBeName(WordFacts facts, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!(facts.Shape(i) is Shape.Capital or Shape.Initial || (i > first && facts.Has(i, WordSenses.Particle))) || facts.Has(i, Heads))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"The Chief | Wells Officer".</summary>
    private static bool IsOfHolder(WordFacts facts, in Mention mention) =>
        facts.IsAny(mention.EndToken - 1, Holders) && facts.Shape(mention.EndToken - 1) == Shape.Capital
        && mention.TitleFirst < mention.FirstToken && !facts.Has(mention.FirstToken, WordSenses.FirstName);

    /// <summary>"Commissioner of Wells", "Cabinet Secretary for Wells", "Tarn Magistrate"; but "Office of the Registrar".</summary>
    private static bool IsOffice(WordFacts facts, in Mention mention)
    {
        var (first, last) = (mention.FirstToken, mention.EndToken - 1);
        var of = first + Math.Max(1, facts.PhraseLength(first));
        if (IsTitle(facts, first) && of < last && facts.IsAny(of, Joins))
        {
            return !(mention.EndToken + 1 < facts.Document.Tokens.Length && facts.Is(mention.EndToken, "(")
                && facts.Shape(mention.EndToken + 1) == Shape.Capitals);
        }

        // "Minister of | Water Resources"
        var isSubject = first > 1 && facts.IsAny(first - 1, Joins) && facts.IsCapitalised(first - 2) && facts.Has(first - 2, WordSenses.Title);
        if (!isSubject && !facts.IsAny(last, Holders))
        {
            return false;
        }

        for (var i = first; i <= last; i++)
        {
            if (facts.Shape(i) != Shape.Capital || facts.Has(i, Bodies) || (isSubject && (!facts.Has(i, WordSenses.Common) || facts.Has(i, Names))))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTitle(WordFacts facts, int first)
    {
        var senses = facts.PhraseLength(first) > 1 ? facts.PhraseSenses(first) : facts.Senses(first);
        return facts.Shape(first) == Shape.Capital && (senses & WordSenses.Title) != 0 && (senses & (Names | Bodies)) == 0;
    }
}
