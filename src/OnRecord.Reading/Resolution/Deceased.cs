using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>Of whom the first sentence about anybody tells that they have died: "Ana Lopes, who taught Tarn to swim, has died."</summary>
internal readonly struct Deceased
{
    private const int LongestSentence = 80;

    public Deceased(WordFacts facts, ActorSet actors)
    {
        Actor = -1;
        Document document = facts.Document;
        for (int i = 0; i < actors.Mentions.Length; i++)
        {
            Mention mention = actors.Mentions[i];
            Sentence sentence = document.Sentences[document.SentenceOf(mention.FirstToken)];
            if (mention.Kind == ActorKind.Person && document.KindOf(sentence.EndToken - 1) == TokenKind.Stop)
            {
                bool hasDied = mention.TitleFirst == sentence.FirstToken && Dies(facts, mention.EndToken, sentence.EndToken);
                Actor = hasDied ? actors.ActorOf[i] : -1;
                return;
            }
        }
    }

    /// <summary>The actor's index; -1 where the article does not open so.</summary>
    public int Actor { get; }

    /// <summary>
    /// "Ana Lopes | has died", "Ana Lopes | , who swam, died"; but "| , whose father, a miner, died" and
    /// "| , 40, said her cousin, a miner, died" tell of others.
    /// </summary>
    private static bool Dies(WordFacts facts, int first, int end)
    {
        bool isOwned = false;
        int commas = 0;
        for (int i = first; i < Math.Min(end, first + LongestSentence); i++)
        {
            if (facts.Is(i, "died"))
            {
                int verb = i > first && facts.Is(i - 1, "has") ? i - 1 : i;
                return verb == first || (facts.Is(first, ",") && verb > first + 1 && facts.Is(verb - 1, ",") && commas <= 1);
            }

            if (facts.Is(i, ",") && i + 1 < end && facts.Has(i + 1, WordSenses.Reporting))
            {
                return false;
            }

            isOwned |= facts.Is(i, "whose");
            commas += isOwned && facts.Is(i, ",") ? 1 : 0;
        }

        return false;
    }
}
