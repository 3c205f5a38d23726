using System.Collections.Immutable;
using OnRecord.Reading.Names;

namespace OnRecord.Reading.Entities;

/// <summary>
/// Holds to the convention that a dateline names a place: "TARN BAY — The council of Tarn Bay met." Whatever the cut of the
/// sentence made of it, there and where the article prints the same words again.
/// </summary>
internal static class DatelineKeeper
{
    private const int LongestPlace = 3;

    /// <returns>The mentions, those of a dateline's words places, in text order.</returns>
    public static ImmutableArray<Mention>.Builder Read(EntityView view, ImmutableArray<Mention>.Builder mentions)
    {
        Mention? dateline = null;
        foreach (var proposal in view.Proposals)
        {
            if (IsDateline(view, proposal))
            {
                if (dateline is not null)
                {
                    // Several are the headings of a letter or a digest.
                    return mentions;
                }

                dateline = proposal;
            }
        }

        return dateline is { Length: <= LongestPlace } place ? Keep(view, mentions, place) : mentions;
    }

    private static ImmutableArray<Mention>.Builder Keep(EntityView view, ImmutableArray<Mention>.Builder mentions, Mention dateline)
    {
        var document = view.Facts.Document;
        var forms = new SpanTable<bool>(document);
        forms.GetOrAdd(dateline.Extent.Start, dateline.Extent.Length) = true;
        var kept = ImmutableArray.CreateBuilder<Mention>(mentions.Count + 1);
        var next = 0;
        foreach (var proposal in view.Proposals)
        {
            for (; next < mentions.Count && mentions[next].EndToken <= proposal.FirstToken; next++)
            {
                kept.Add(AsRead(mentions[next]));
            }

            var isFree = next == mentions.Count || mentions[next].FirstToken >= proposal.EndToken;
            if (isFree && (kept.Count == 0 || kept[kept.Count - 1].EndToken <= proposal.FirstToken) && forms.TryGet(document.Span(proposal.Extent), out _))
            {
                kept.Add(AsPlace(proposal));
            }
        }

        for (; next < mentions.Count; next++)
        {
            kept.Add(AsRead(mentions[next]));
        }

        return kept;

        Mention AsRead(Mention mention) =>
            mention.Kind != ActorKind.Place && forms.TryGet(document.Span(mention.Extent), out _) ? AsPlace(mention) : mention;
    }

    private static bool IsDateline(EntityView view, Mention proposal) =>
        proposal.Kind == ActorKind.Place && Dateline.Starts(view.Facts, proposal.FirstToken, proposal.EndToken);

    private static Mention AsPlace(Mention mention) => mention with { Kind = ActorKind.Place, TitleFirst = mention.FirstToken };
}
