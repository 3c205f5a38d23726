using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities;

/// <summary>
/// Mends names by the other names of their article: what a capital at a sentence's start joined to one comes off ("Ask | Quist"), and what
/// was cut off comes back ("Baltic | Ro-Ro" where the article has "Baltic Ro-Ro" elsewhere).
/// </summary>
internal static class NameMender
{
    private const byte OfPerson = 1 << (int)ActorKind.Person;
    private const byte OfBody = 1 << (int)ActorKind.Organization;
    private const byte OfPlace = 1 << (int)ActorKind.Place;

    /// <summary>Changes those mentions.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        if (mentions.Length < 2)
        {
            return;
        }

        var (facts, document) = (view.Facts, view.Facts.Document);
        var forms = new SpanTable<byte>(document);
        foreach (var mention in mentions)
        {
            forms.GetOrAdd(mention.FirstToken, mention.EndToken) |= (byte)(1 << (int)mention.Kind);
        }

        DropNumbered(document, mentions);
        for (var i = 0; i < mentions.Length; i++)
        {
            var mention = mentions[i];
            var sentence = document.Sentences[document.SentenceOf(mention.FirstToken)];
            var (first, end) = (mention.FirstToken, mention.EndToken);
            if (first == sentence.FirstToken || document.KindOf(first - 1) == TokenKind.QuotationMark || document.IsMark(first - 1, ':'))
            {
                var isJoined = end - first > 1 && mention.TitleFirst == first && facts.Has(first, WordSenses.Verb | WordSenses.Reporting) && !facts.Has(first, WordSenses.FirstName)
                    && forms.TryGet(first + 1, end, out var known) && known == OfPerson;
                mentions[i] = isJoined ? new Mention(first + 1, end, first + 1, ActorKind.Person, document.ExtentOf(first + 1, end)) : mention;
                continue;
            }

            var isCut = mention.TitleFirst == first && facts.IsCapitalised(first - 1) && !facts.Has(first - 1, WordSenses.Function)
                && !(i > 0 && mentions[i - 1].EndToken >= first);
            if (isCut && forms.TryGet(first - 1, end, out var whole) && whole is OfBody or OfPlace)
            {
                var kind = whole == OfBody ? ActorKind.Organization : ActorKind.Place;
                mentions[i] = new Mention(first - 1, end, first - 1, kind, document.ExtentOf(first - 1, end));
            }
        }
    }

    /// <summary>"The Aria 3": nobody's name ends in a number.</summary>
    private static void DropNumbered(Document document, ScratchList<Mention> mentions)
    {
        var kept = 0;
        foreach (var mention in mentions)
        {
            if (mention.Kind != ActorKind.Person || document.KindOf(mention.EndToken - 1) != TokenKind.Number)
            {
                mentions[kept++] = mention;
            }
        }

        mentions.Truncate(kept);
    }
}
