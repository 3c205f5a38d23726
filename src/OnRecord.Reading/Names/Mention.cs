using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>A place in the article where an actor is named.</summary>
/// <param name="FirstToken">The name's first token, titles left out.</param>
/// <param name="EndToken">One past the name's last token.</param>
/// <param name="TitleFirst">
/// The first token of the titles and roles straight before the name; <paramref name="FirstToken"/> where there are none.
/// </param>
/// <param name="Kind">What is named.</param>
/// <param name="Extent">The name's offsets.</param>
internal readonly record struct Mention(int FirstToken, int EndToken, int TitleFirst, ActorKind Kind, Extent Extent)
{
    /// <summary>Text order; of mentions that start with one token the shorter comes first.</summary>
    public static IComparer<Mention> ByPlace { get; } =
        Comparer<Mention>.Create(
            static (a, b) => a.FirstToken != b.FirstToken ? a.FirstToken.CompareTo(b.FirstToken) : a.EndToken.CompareTo(b.EndToken));

    public int Length => EndToken - FirstToken;

    /// <summary>A name without titles before it.</summary>
    public static Mention Of(Document document, int first, int end, ActorKind kind) => new(first, end, first, kind, document.ExtentOf(first, end));

    /// <param name="mentions">Mentions in text order.</param>
    /// <param name="offset">An offset.</param>
    /// <returns>The index of the first that ends after the offset; how many there are where none does.</returns>
    public static int FirstAfter(ScratchList<Mention> mentions, int offset) => FirstAfter(mentions, mentions.Length, offset);

    /// <returns>The same among the first mentions, where only these are in text order; their count where none ends after the offset.</returns>
    public static int FirstAfter(ScratchList<Mention> mentions, int count, int offset)
    {
        int low = 0, high = count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (mentions[middle].Extent.End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
