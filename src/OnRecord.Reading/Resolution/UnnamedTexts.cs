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
    public bool IsBefore(int token, LastSpeaker last)
    {
        int sentence = _document.SentenceOf(token);
        return sentence > 0 && _document.Sentences[sentence - 1] is var former
            && former.Paragraph == _document.Sentences[sentence].Paragraph
            && !(last.Actor >= 0 && last.Sentence == sentence - 1)
            && TextOf(former) is >= 0 and var text && _authors.Named(text) < 0;
    }

    /// <returns>The noun of the text that opens the sentence: "the navy’s | report"; -1 where none does.</returns>
    private int TextOf(Sentence sentence)
    {
        int end = Math.Min(sentence.EndToken - 1, sentence.FirstToken + LongestSubject);
        if (!facts.IsAny(sentence.FirstToken, Openers))
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
}
