using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>
/// Finds in headlines, where capitals say nothing, the names that the article's sentences showed to be names, and those
/// that the lists hold.
/// </summary>
internal static class HeadlineReader
{
    private const int LongestName = 6;

    public static void Read(WordFacts facts, int byline, ScratchList<Mention> mentions, CancellationToken cancellationToken)
    {
        Document document = facts.Document;
        SpanTable<byte>? known = null;
        for (int sentence = 0; sentence < document.Sentences.Length; sentence++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (facts.IsHeadline(sentence) && document.Sentences[sentence].Paragraph != byline)
            {
                known ??= Known(facts, mentions);
                Read(facts, document.Sentences[sentence], known, mentions);
            }
        }
    }

    /// <summary>The kinds, each more by one, of the article's names and of the surnames in them.</summary>
    private static SpanTable<byte> Known(WordFacts facts, ScratchList<Mention> mentions)
    {
        var known = new SpanTable<byte>(facts.Document);
        foreach (Mention mention in mentions)
        {
            known.GetOrAdd(mention.FirstToken, mention.EndToken) = (byte)(mention.Kind + 1);
            if (mention.Kind == ActorKind.Person && mention.Length > 1 && !facts.Has(mention.EndToken - 1, WordSenses.NameSuffix))
            {
                known.GetOrAdd(mention.EndToken - 1, mention.EndToken) = (byte)(ActorKind.Person + 1);
            }
        }

        return known;
    }

    private static void Read(WordFacts facts, Sentence sentence, SpanTable<byte> known, ScratchList<Mention> mentions)
    {
        int i = sentence.FirstToken;
        while ((i = facts.NextCapital(i)) < sentence.EndToken)
        {
            if (facts.IsCapitalised(i) && LongestKnown(facts, i, sentence.EndToken, known, out ActorKind kind) is > 0 and var length)
            {
                mentions.Add(Mention.Of(facts.Document, i, i + length, kind));
                i += length;
            }
            else
            {
                i++;
            }
        }
    }

    private static int LongestKnown(WordFacts facts, int first, int end, SpanTable<byte> known, out ActorKind kind)
    {
        for (int length = Math.Min(LongestName, end - first); length > 0; length--)
        {
            if (known.TryGet(first, first + length, out byte found))
            {
                kind = (ActorKind)(found - 1);
                return length;
            }
        }

        WordSenses senses = facts.PhraseLength(first) > 0 ? facts.PhraseSenses(first) : facts.Senses(first);
        kind = ActorKind.Place;
        bool isListed = (senses & (WordSenses.Country | WordSenses.Region)) != 0
            && (senses & (WordSenses.FirstName | WordSenses.Common | WordSenses.Function)) == 0;
        return isListed ? Math.Max(1, facts.PhraseLength(first)) : 0;
    }
}
