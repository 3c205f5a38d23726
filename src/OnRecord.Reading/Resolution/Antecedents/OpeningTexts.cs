using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Sources;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Antecedents;

/// <summary>
/// Tells where "it" is the text with which the sentence before opens: "Quist’s letter was short. | It said", "A note hung there. | It said".
/// </summary>
internal readonly struct OpeningTexts(WordFacts facts, ActorSet actors)
{
    private const int LongestSubject = 6;

    private static readonly WordTable Openers = WordTable.Of("a", "an", "the", "this", "that", "another", "one");

    private readonly Document _document = facts.Document;
    private readonly TextAuthors _authors = new(facts, actors);

    /// <param name="token">The pronoun.</param>
    /// <param name="last">Who spoke last before it.</param>
    /// <returns>Who wrote the text; -1 where nobody knows; <see langword="null"/> where the sentence before opens with none.</returns>
    public int? AuthorBefore(int token, LastSpeaker last)
    {
        int sentence = _document.SentenceOf(token);
        return sentence > 0 && _document.Sentences[sentence - 1] is var former
            && former.Paragraph == _document.Sentences[sentence].Paragraph
            && !(last.Actor >= 0 && last.Sentence == sentence - 1)
            && TextOf(former) is >= 0 and var text
            ? _authors.Named(text)
            : null;
    }

    /// <returns>The noun of the text that opens the sentence: "the navy’s | report", "Quist’s | letter"; -1 where none does.</returns>
    private int TextOf(Sentence sentence)
    {
        int end = Math.Min(sentence.EndToken - 1, sentence.FirstToken + LongestSubject);
        bool isOpener = facts.IsAny(sentence.FirstToken, Openers)
            || (facts.IsCapitalised(sentence.FirstToken) && actors.OwnerAt(_document, sentence.FirstToken, end) >= 0);
        if (!isOpener)
        {
            return -1;
        }

        int noun = sentence.FirstToken;
        while (noun + 1 < end && (_authors.IsQualifier(noun + 1) || _document.IsOwnersMark(noun + 1))
            && !(TextAuthors.IsText(facts, noun) && facts.Has(noun + 1, WordSenses.Verb | WordSenses.Reporting)))
        {
            noun++;
            if (TextAuthors.IsText(facts, noun) && !_authors.IsSeveral(noun) && !_document.IsOwnersMark(noun + 1))
            {
                return facts.Is(noun + 1, "and") ? -1 : noun;
            }
        }

        return -1;
    }
}
