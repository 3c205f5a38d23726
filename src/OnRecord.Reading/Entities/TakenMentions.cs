using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities;

/// <summary>
/// Takes out mentions that lie inside a longer name. Those in a list keep their places until all are known: they are emptied first.
/// </summary>
internal static class TakenMentions
{
    /// <summary>Marks a mention as taken.</summary>
    public static void Empty(ScratchList<Mention> mentions, int index) =>
        mentions[index] = mentions[index] with { EndToken = mentions[index].FirstToken };

    /// <summary>Marks the mentions from one index up to another as taken.</summary>
    public static void Empty(ScratchList<Mention> mentions, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            Empty(mentions, i);
        }
    }

    /// <summary>
    /// Marks as taken what stands among the tokens, unless it reaches beyond them or is somebody whose name ends with them already.
    /// </summary>
    /// <returns>Whether a person may be added there.</returns>
    public static bool TryEmpty(ScratchList<Mention> mentions, Document document, int first, int end)
    {
        var start = Mention.FirstAfter(mentions, document.Tokens[first].Start);
        var next = start;
        for (; next < mentions.Length && mentions[next].FirstToken < end; next++)
        {
            var mention = mentions[next];
            if (mention.FirstToken < first || mention.EndToken > end || (mention.Kind == ActorKind.Person && mention.EndToken == end))
            {
                return false;
            }
        }

        Empty(mentions, start, next);
        return true;
    }

    /// <summary>Removes what was taken.</summary>
    public static void Remove(ScratchList<Mention> mentions)
    {
        var kept = 0;
        foreach (var mention in mentions)
        {
            if (mention.Length > 0)
            {
                mentions[kept++] = mention;
            }
        }

        mentions.Truncate(kept);
    }

    /// <summary>Removes what was taken, and adds what it was taken for, in text order.</summary>
    public static void Replace(ScratchList<Mention> mentions, ScratchList<Mention> added)
    {
        Remove(mentions);
        foreach (var mention in added)
        {
            mentions.Add(mention);
        }

        mentions.Sort(Mention.ByPlace);
    }
}
