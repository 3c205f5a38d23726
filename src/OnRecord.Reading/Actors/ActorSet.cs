using System.Collections.Immutable;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors;

/// <summary>The actors of an article and which of them each mention names.</summary>
/// <param name="Actors">The actors, by first mention.</param>
/// <param name="Genders">What each actor's names and roles tell of the gender; nothing for all that are no persons.</param>
/// <param name="Mentions">All mentions in text order.</param>
/// <param name="ActorOf">The index of each mention's actor.</param>
internal sealed record ActorSet(
    ImmutableArray<ActorReading> Actors,
    ScratchList<GenderGuess> Genders,
    ScratchList<Mention> Mentions,
    ScratchList<int> ActorOf)
{
    /// <returns>The index of the first mention that ends after the offset.</returns>
    public int FirstMentionAfter(int offset) => Mention.FirstAfter(Mentions, offset);

    /// <returns>The index of the mention that opens at the token and owns what follows: "| Ana Lopes | ’s page"; -1 where none does.</returns>
    public int OwnerAt(Document document, int first, int end)
    {
        int owner = first < end ? FirstMentionAfter(document.Tokens[first].Start) : Mentions.Length;
        return owner < Mentions.Length && Mentions[owner] is var mention && mention.TitleFirst == first && mention.EndToken < end
            && document.IsOwnersMark(mention.EndToken)
            ? owner
            : -1;
    }
}
