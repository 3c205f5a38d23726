using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>
/// Finds who is meant by the initials before the colon of an interview's lines, "MQ: It will hold.", and by the surname before that of a
/// transcript's, "QUIST: It will hold.", where Marta Quist is named in full elsewhere.
/// </summary>
internal static class LabelInitials
{
    private const int Longest = 4;
    private const int FewLabels = 16;

    /// <summary>Makes those labels mentions, of the kind of the name.</summary>
    public static void Add(WordFacts facts, ScratchList<Mention> mentions)
    {
        Document document = facts.Document;
        InitialsIndex? names = null;
        SpanTable<int>? surnames = null;
        ScratchList<Mention>? added = null;
        for (int paragraph = 0; paragraph < document.Paragraphs.Length; paragraph++)
        {
            int label = document.TokensOf(paragraph).First;
            if (!IsLabel(facts, label))
            {
                continue;
            }

            int name = document.Tokens[label].Length <= Longest ? (names ??= IndexOf(facts, mentions)).Find(document.Span(label)) : 0;
            if (name <= 0 && !(surnames ??= Surnames(document, mentions)).TryGet(label, label + 1, out name))
            {
                continue;
            }

            int known = Mention.FirstAfter(mentions, document.Tokens[label].Start);
            var mention = Mention.Of(document, label, label + 1, mentions[name - 1].Kind);
            if (known < mentions.Length && mentions[known].TitleFirst == label)
            {
                mentions[known] = mention;
            }
            else
            {
                (added ??= new ScratchList<Mention>(document.Scratch, FewLabels)).Add(mention);
            }
        }

        if (added is not null)
        {
            foreach (Mention mention in added)
            {
                mentions.Add(mention);
            }

            mentions.Sort(Mention.ByPlace);
        }
    }

    private static bool IsLabel(WordFacts facts, int token) =>
        token + 1 < facts.Document.Tokens.Length && facts.Shape(token) == Shape.Capitals
        && facts.Document.IsMark(token + 1, ':');

    /// <summary>People's surnames, each with the place of one who has it among the mentions, from 1.</summary>
    private static SpanTable<int> Surnames(Document document, ScratchList<Mention> mentions)
    {
        var surnames = new SpanTable<int>(document);
        for (int i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].Kind == ActorKind.Person && mentions[i].Length > 1)
            {
                surnames.GetOrAdd(mentions[i].EndToken - 1, mentions[i].EndToken) = i + 1;
            }
        }

        return surnames;
    }

    /// <summary>Names of several words by their initials, each with its place among the mentions, from 1.</summary>
    public static InitialsIndex IndexOf(WordFacts facts, ScratchList<Mention> mentions)
    {
        var names = new InitialsIndex(facts);
        for (int i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].Length > 1)
            {
                names.Add(mentions[i].FirstToken, mentions[i].EndToken, i + 1);
            }
        }

        return names;
    }
}
