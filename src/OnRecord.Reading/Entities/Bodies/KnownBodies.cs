using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Entities.Bodies;

/// <summary>
/// Gives bodies that the lists know by several words their whole names where the cut of the sentence took a part of one: "Natural | England".
/// </summary>
internal static class KnownBodies
{
    /// <summary>What the lists know as one of these, too, may be no body.</summary>
    public const WordSenses Others = WordSenses.Common | WordSenses.Place | WordSenses.FirstName | WordSenses.Surname | WordSenses.Demonym
        | WordSenses.Title | WordSenses.Role;

    /// <summary>Changes those mentions.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var (facts, document) = (view.Facts, view.Facts.Document);
        ScratchList<Mention>? found = null;
        for (var first = facts.NextCapital(0); first < document.Tokens.Length; first = facts.NextCapital(first + 1))
        {
            var length = facts.PhraseLength(first);
            if (length > 1 && IsBody(facts, first, first + length) && Take(facts, mentions, first, first + length))
            {
                (found ??= new ScratchList<Mention>(document.Scratch, 1))
                    .Add(Mention.Of(document, first, first + length, ActorKind.Organization));
                first += length - 1;
            }
        }

        if (found is not null)
        {
            TakenMentions.Replace(mentions, found);
        }
    }

    private static bool IsBody(WordFacts facts, int first, int end)
    {
        if ((facts.PhraseSenses(first) & WordSenses.Organization) == 0 || (facts.PhraseSenses(first) & (Others | WordSenses.Thing)) != 0)
        {
            return false;
        }

        for (var i = first; i < end; i++)
        {
            if (facts.IsWord(i) && !facts.IsCapitalised(i) && !facts.Has(i, WordSenses.Function | WordSenses.Particle))
            {
                return false;
            }
        }

        return facts.IsCapitalised(first) && !facts.Is(first, "the") && end < facts.Document.Tokens.Length && !facts.IsCapitalised(end)
            && (first == 0 || !facts.IsCapitalised(first - 1));
    }

    /// <summary>Takes what lies inside, unless something is named that begins or ends elsewhere, or nothing is.</summary>
    private static bool Take(WordFacts facts, ScratchList<Mention> mentions, int first, int end)
    {
        var start = Mention.FirstAfter(mentions, facts.Document.Tokens[first].Start);
        var next = start;
        for (; next < mentions.Length && mentions[next].TitleFirst < end; next++)
        {
            var mention = mentions[next];
            if (mention.TitleFirst < first || mention.EndToken > end
                || (mention.Kind == ActorKind.Organization && mention.Length == end - first))
            {
                return false;
            }
        }

        TakenMentions.Empty(mentions, start, next);
        return true;
    }
}
