using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>How often each word of the article is written small, and how often with a capital that nothing but a name explains.</summary>
internal sealed class FormCounts
{
    private readonly Document _document;
    private readonly Counts[] _counts;

    public FormCounts(WordFacts facts, CancellationToken cancellationToken)
    {
        _document = facts.Document;
        _counts = _document.Scratch.Rent<Counts>(_document.Words.WordCount);
        for (int sentence = 0; sentence < _document.Sentences.Length; sentence++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Sentence bounds = _document.Sentences[sentence];
            bool isHeadline = facts.IsHeadline(sentence);
            for (int i = bounds.FirstToken; i < bounds.EndToken; i++)
            {
                if (!facts.IsWord(i))
                {
                    continue;
                }

                ref Counts counts = ref _counts[_document.Words.WordOf(i)];
                if (facts.Shape(i) == Shape.Lower)
                {
                    counts.Small++;
                }
                else if (!isHeadline && facts.IsCapitalised(i) && !SentenceStart.IsAt(facts, i))
                {
                    counts.Capital++;
                }
            }
        }
    }

    /// <summary>Whether the article writes the word small at least as often as it capitalises it without need.</summary>
    public bool IsMostlySmall(int token)
    {
        Counts counts = _counts[_document.Words.WordOf(token)];
        return counts.Small > 0 && counts.Small >= counts.Capital;
    }

    /// <summary>Whether the word has a capital anywhere that no sentence's start explains.</summary>
    public bool IsCapitalisedInside(int token) => _counts[_document.Words.WordOf(token)].Capital > 0;

    private struct Counts
    {
        public int Small;
        public int Capital;
    }
}
