using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Entities;

/// <summary>
/// Finds bodies whose names the article prints elsewhere and the cut of a sentence passed over, by what they do: "He rode for Carrier. |
/// Carrier | has said it will pay".
/// </summary>
internal static class ActingBodies
{
    /// <summary>A capital at a sentence's start says less than one that the article prints twice inside others.</summary>
    private const int FewestUses = 2;

    private const int OfOther = -1;

    /// <summary>Adds those mentions.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var (facts, document) = (view.Facts, view.Facts.Document);
        if (Uses(facts, mentions) is not { } uses)
        {
            return;
        }

        ScratchList<Mention>? found = null;
        var next = 0;
        for (var token = facts.NextCapital(0); token < document.Tokens.Length; token = facts.NextCapital(token + 1))
        {
            while (next < mentions.Length && mentions[next].EndToken <= token)
            {
                next++;
            }

            var sentence = document.Sentences[document.SentenceOf(token)];
            if ((next < mentions.Length && mentions[next].TitleFirst <= token) || facts.IsHeadline(document.SentenceOf(token))
                || (token > sentence.FirstToken && facts.IsCapitalised(token - 1)
                    && !(token - 1 == sentence.FirstToken && facts.Has(token - 1, WordSenses.Function))))
            {
                continue;
            }

            var limit = next < mentions.Length ? Math.Min(sentence.EndToken, mentions[next].TitleFirst) : sentence.EndToken;
            var end = token;
            while (end < limit && facts.IsCapitalised(end) && facts.IsWord(end))
            {
                end++;
            }

            if (end > token && uses.TryGet(token, end, out var count)
                && count >= (end - token > 1 || (end < sentence.EndToken && view.Reports(end)) ? 1 : FewestUses)
                && KnownPeople.Acts(view, end, sentence.EndToken))
            {
                (found ??= new ScratchList<Mention>(document.Scratch, 1)).Add(Mention.Of(document, token, end, ActorKind.Organization));
            }
        }

        if (found is not null)
        {
            TakenMentions.Replace(mentions, found);
        }
    }

    /// <returns>How often the article prints each name of a body; <see cref="OfOther"/> for what names somebody or a place, too.</returns>
    private static SpanTable<int>? Uses(WordFacts facts, ScratchList<Mention> mentions)
    {
        SpanTable<int>? uses = null;
        foreach (var mention in mentions)
        {
            if (mention.Kind == ActorKind.Organization)
            {
                ref var count = ref (uses ??= new SpanTable<int>(facts.Document)).GetOrAdd(mention.FirstToken, mention.EndToken);
                count += count == OfOther ? 0 : 1;
            }
        }

        if (uses is null)
        {
            return null;
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
