using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>Tells where "it" is a text of which nobody knows who wrote it: "A note hung on the door. It said".</summary>
internal readonly struct UnnamedTexts(WordFacts facts, ActorSet actors)
{
    private const int LongestSubject = 6;

    private static readonly WordTable Openers = WordTable.Of("a", "an", "the", "this", "that", "another", "one");

    private readonly Document _document = facts.Document;
    private readonly TextAuthors _authors = new(facts, actors);

    /// <param name="token">The pronoun.</param>
    /// <param name="last">Who spoke last before it.</param>
    /// <param name="author">Who wrote the text, where the sentence names somebody: "Quist’s letter was short. It said"; else -1.</param>
    /// <returns>Whether nobody knows who wrote it.</returns>
    public bool IsBefore(int token, LastSpeaker last, out int author)
    {
        author = -1;
        int sentence = _document.SentenceOf(token);
        if (sentence == 0 || _document.Sentences[sentence - 1] is var former
            && (former.Paragraph != _document.Sentences[sentence].Paragraph || (last.Actor >= 0 && last.Sentence == sentence - 1)))
        {
            return false;
        }

        int text = TextOf(former);
        author = text >= 0 ? _authors.Named(text) : -1;
        return text >= 0 && author < 0;
    }

    /// <returns>The noun of the text that opens the sentence: "the navy’s | report", "Quist’s | letter"; -1 where none does.</returns>
    private int TextOf(Sentence sentence)
    {
        int end = Math.Min(sentence.EndToken - 1, sentence.FirstToken + LongestSubject);
        if (!facts.IsAny(sentence.FirstToken, Openers) && !IsOwned(sentence.FirstToken, end))
        {
            return -1;
        }

        int noun = sentence.FirstToken;
        while (noun + 1 < end && (_authors.IsQualifier(noun + 1) || _document.KindOf(noun + 1) == TokenKind.Clitic)
            && !(TextAuthors.IsText(facts, noun) && facts.Has(noun + 1, WordSenses.Verb | WordSenses.Reporting)))
        {
            noun++;
            if (TextAuthors.IsText(facts, noun) && !_authors.IsSeveral(noun) && _document.KindOf(noun + 1) != TokenKind.Clitic)
            {
                return facts.Is(noun + 1, "and") ? -1 : noun;
            }
        }

        return -1;
    }

    private bool IsOwned(int first, int end)
    {
        int owner = facts.IsCapitalised(first) ? actors.FirstMentionAfter(_document.Tokens[first].Start) : actors.Mentions.Length;
        return owner < actors.Mentions.Length && actors.Mentions[owner] is var named && named.TitleFirst == first && named.EndToken < end
            && _document.KindOf(named.EndToken) == TokenKind.Clitic;
    }
}
