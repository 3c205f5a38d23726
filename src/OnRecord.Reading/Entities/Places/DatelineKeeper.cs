using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Entities.Places;

/// <summary>
/// Holds to the convention that a dateline names a place: "TARN BAY — The council of Tarn Bay met." Whatever the cut of the
/// sentence made of it, there and where the article prints the same words again. What stands in brackets there is an agency:
/// "LONDON (Altus Newswire) —".
/// </summary>
internal static class DatelineKeeper
{
    private const int LongestPlace = 3;
    private const int FarthestAgency = 10;

    /// <returns>The mentions, those of a dateline's words places, in text order.</returns>
    public static ScratchList<Mention> Read(EntityView view, ScratchList<Mention> mentions)
    {
        for (var i = 0; i < mentions.Length; i++)
        {
            if (IsAgency(view.Facts, mentions[i]))
            {
                mentions[i] = mentions[i] with { Kind = ActorKind.Organization, TitleFirst = mentions[i].FirstToken };
            }
        }

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

        if (dateline is not { Length: <= LongestPlace } place)
        {
            return mentions;
        }

        AddAgency(view.Facts, mentions, place);
        return Keep(view, mentions, place);
    }

    private static ScratchList<Mention> Keep(EntityView view, ScratchList<Mention> mentions, Mention dateline)
    {
        var document = view.Facts.Document;
        var forms = new SpanTable<bool>(document);
        forms.GetOrAdd(dateline.FirstToken, dateline.EndToken) = true;
        var kept = new ScratchList<Mention>(document.Scratch, mentions.Length + 1);
        var next = 0;
        foreach (var proposal in view.Proposals)
        {
            for (; next < mentions.Length && mentions[next].EndToken <= proposal.FirstToken; next++)
            {
                kept.Add(AsRead(mentions[next]));
            }

            var isFree = next == mentions.Length || mentions[next].FirstToken >= proposal.EndToken;
            if (isFree && (kept.IsEmpty || kept[kept.Length - 1].EndToken <= proposal.FirstToken)
                && forms.TryGet(proposal.FirstToken, proposal.EndToken, out _))
            {
                kept.Add(AsPlace(proposal));
            }
        }

        for (; next < mentions.Length; next++)
        {
            kept.Add(AsRead(mentions[next]));
        }

        return kept;

        Mention AsRead(Mention mention) =>
            mention.Kind != ActorKind.Place && forms.TryGet(mention.FirstToken, mention.EndToken, out _) ? AsPlace(mention) : mention;
    }

    private static bool IsDateline(EntityView view, Mention proposal) =>
        proposal.Kind == ActorKind.Place && Dateline.Starts(view.Facts, proposal.FirstToken, proposal.EndToken);

    private static bool IsAgency(WordFacts facts, Mention mention)
    {
        var document = facts.Document;
        var dash = mention.EndToken + 1;
        if (mention.FirstToken < 2 || dash >= document.Tokens.Length || !facts.Is(mention.FirstToken - 1, "(") || !facts.Is(mention.EndToken, ")")
            || !Characters.IsDash(document.Text[document.Tokens[dash].Start]))
        {
            return false;
        }

        var first = document.TokensOf(document.Sentences[document.SentenceOf(mention.FirstToken)].Paragraph).First;
        return Dateline.Starts(facts, first, first + 1);
    }

    /// <summary>Whatever stands there in capitals is an agency, though it was not known for a name.</summary>
    private static void AddAgency(WordFacts facts, ScratchList<Mention> mentions, Mention dateline)
    {
        var document = facts.Document;
        var open = dateline.EndToken;
        var limit = Math.Min(document.Tokens.Length - 1, open + FarthestAgency);
        while (open < limit && !facts.Is(open, "("))
        {
            open++;
        }

        var close = open + 1;
        while (close < limit && facts.IsCapitalised(close))
        {
            close++;
        }

        if (close >= limit || close == open + 1 || !facts.Is(close, ")") || !Characters.IsDash(document.Text[document.Tokens[close + 1].Start])
            || (Mention.FirstAfter(mentions, document.Tokens[open].Start) is var next && next < mentions.Length && mentions[next].TitleFirst < close))
        {
            return;
        }

        mentions.Add(Mention.Of(document, open + 1, close, ActorKind.Organization));
        mentions.Sort(Mention.ByPlace);
    }

    private static Mention AsPlace(Mention mention) => mention with { Kind = ActorKind.Place, TitleFirst = mention.FirstToken };
}
