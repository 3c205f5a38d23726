using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>
/// Finds somebody without a name whom a pronoun means: "A senior official said it would hold. “It is new,” she added". Who is
/// named before is not meant then.
/// </summary>
internal readonly struct UnnamedSubjects(WordFacts facts, Quoted quoted)
{
    // A subject stands behind such a start at most: "At four | the woman from Tarn".
    private const int LongestLead = 4;
    private const int LongestDescription = 8;
    private const int LongestQuestion = 24;

    private static readonly WordTable Indefinites = WordTable.Of("a", "an", "one", "another");

    private static readonly WordTable Prepositions = WordTable.Of("at", "by", "in", "on");

    private readonly Document _document = facts.Document;

    /// <param name="token">The pronoun.</param>
    /// <param name="gender">Its gender.</param>
    /// <param name="last">Who spoke last before it.</param>
    /// <returns>Where the nearest such subject stands, in the sentence before the pronoun's; -1 where there is none.</returns>
    public int Before(int token, Gender gender, LastSpeaker last)
    {
        int sentence = _document.SentenceOf(token);
        if (sentence > 0 && _document.Sentences[sentence - 1] is var former && former.Paragraph == _document.Sentences[sentence].Paragraph
            && SubjectOf(former) is var subject && IsPerson(subject, Math.Min(former.EndToken, subject + LongestDescription), gender))
        {
            return subject;
        }

        if (last is not { HasSource: true, HasAsked: false, Actor: < 0, Source: { } source } || sentence - last.Sentence > 1)
        {
            return -1;
        }

        int speaker = _document.TokenAt(source.Start);
        return speaker < token && IsPerson(speaker, Math.Min(_document.TokenAt(source.End), speaker + LongestDescription), gender) ? speaker : -1;
    }

    /// <summary>
    /// Its first token, or what follows a few small words or a question before it: "At four | the woman", "Asked why, | a
    /// pilot"; not "He was | a pilot".
    /// </summary>
    private int SubjectOf(Sentence sentence)
    {
        int first = sentence.FirstToken;
        if (quoted.Holds(first))
        {
            return -1;
        }

        bool isAnswer = facts.Is(first, "asked");
        for (int i = first + 2; isAnswer && i < Math.Min(sentence.EndToken, first + LongestQuestion); i++)
        {
            if (facts.Is(i - 1, ","))
            {
                return facts.Is(i, "the") || facts.IsAny(i, Indefinites) ? i : -1;
            }
        }

        for (int i = first; i < Math.Min(sentence.EndToken, first + LongestLead); i++)
        {
            if (facts.Is(i, "the") || facts.IsAny(i, Indefinites))
            {
                return i;
            }

            if (i == first ? !facts.IsAny(i, Prepositions) : facts.Shape(i) is not (Shape.Lower or Shape.None))
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>"A senior official", "the woman"; "the senator" is somebody who was named.</summary>
    private bool IsPerson(int first, int end, Gender gender)
    {
        bool isIndefinite = first >= 0 && facts.IsAny(first, Indefinites);
        return first >= 0 && (isIndefinite || facts.Is(first, "the"))
            && Description.At(facts, first, end) is { IsPerson: true } description
            && (isIndefinite || DescriptionNounTable.Is(_document.Span(description.Head), DescriptionNouns.Stranger))
            && GenderReader.Fits(facts, gender, description.Head);
    }
}
