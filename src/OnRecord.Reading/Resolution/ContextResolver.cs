using OnRecord.Reading.Attributions;
using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>Infers which words tell who speaks where the attribution itself has no source.</summary>
internal readonly struct ContextResolver(WordFacts facts, SubjectFinder subjects)
{
    private const int FarthestParagraph = 2;
    private const int JustAfter = 5;

    private readonly Document _document = facts.Document;

    /// <returns>The words from which the speaker is known; <see langword="null"/> where the context tells none.</returns>
    public Extent? Source(in AttributionDraft draft, LastSpeaker last)
    {
        int token = _document.TokenAt(draft.Pieces[0].Start);
        if (token >= _document.Tokens.Length)
        {
            return null;
        }

        int sentence = _document.SentenceOf(token);
        Sentence bounds = _document.Sentences[sentence];
        int end = _document.TokenAt(draft.Pieces[draft.Pieces.Length - 1].End);
        int sentenceEnd = end < _document.Tokens.Length && end > token ? _document.Sentences[_document.SentenceOf(end - 1)].EndToken : end;
        if (subjects.After(end, Math.Min(sentenceEnd, end + JustAfter)) is { } closing)
        {
            return closing;
        }

        if (subjects.Before(bounds.FirstToken, token) is { } introduced)
        {
            return introduced;
        }

        if (subjects.After(end, sentenceEnd) is { } following)
        {
            return following;
        }

        int paragraph = bounds.Paragraph;
        bool opensParagraph = sentence == _document.SentencesOf(paragraph).First;
        if (!opensParagraph && last.EndSentence < sentence - 1 && subjects.PersonOf(_document.Sentences[sentence - 1]) is { } nearer
            && !Names(token, end, nearer))
        {
            return nearer;
        }

        if (last.Source is not null && last.Paragraph == paragraph)
        {
            return last.Source;
        }

        if (!opensParagraph && _document.Sentences[sentence - 1] is var former && subjects.Before(former.FirstToken, former.EndToken) is { } before)
        {
            return before;
        }

        if (opensParagraph && sentence > 0 && last.EndSentence < sentence - 1 && !ThirdPersons.AreNear(_document, token, end)
            && subjects.PersonOf(_document.Sentences[sentence - 1]) is { } awaited && !Names(token, end, awaited))
        {
            return awaited;
        }

        return last.Source is not null && paragraph - last.Paragraph <= FarthestParagraph ? last.Source : null;
    }

    /// <summary>“All of us loved Ana” is not said by Ana Lopes.</summary>
    private bool Names(int first, int end, Extent person)
    {
        int firstOfName = _document.TokenAt(person.Start), endOfName = _document.TokenAt(person.End - 1) + 1;
        for (int i = first; i < end; i++)
        {
            for (int j = firstOfName; j < endOfName && facts.IsCapitalised(i); j++)
            {
                if (_document.Words.WordOf(i) == _document.Words.WordOf(j))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
