using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tags;

/// <summary>The forms of all tokens of a document, and how its sentences write capitals, in its scratch memory.</summary>
internal sealed class WordForms
{
    private readonly WordIndex _words;
    private readonly WordForm[] _ofSpelling;
    private readonly CapitalStyle[] _styles;

    private WordForms(WordIndex words, WordForm[] ofSpelling, CapitalStyle[] styles)
    {
        _words = words;
        _ofSpelling = ofSpelling;
        _styles = styles;
    }

    /// <summary>The forms of the document's spellings, by number.</summary>
    public ReadOnlySpan<WordForm> OfSpellings => _ofSpelling.AsSpan(0, _words.SpellingCount);

    public ref readonly WordForm this[int token] => ref _ofSpelling[_words.SpellingOf(token)];

    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static WordForms Of(Document document, Vocabulary vocabulary, CancellationToken cancellationToken = default)
    {
        const int block = 32;
        var spellings = document.Words.Spellings;
        var ofSpelling = document.Scratch.RentUnset<WordForm>(spellings.Length);
        var counts = document.Scratch.RentUnset<ulong>(spellings.Length);
        Span<uint> keys = stackalloc uint[block];
        Span<int> entries = stackalloc int[block];
        for (var start = 0; start < spellings.Length; start += block)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var count = Math.Min(block, spellings.Length - start);
            for (var i = 0; i < count; i++)
            {
                ref readonly var spelling = ref spellings[start + i];
                var letters = document.Words.Letters(spelling);
                ofSpelling[start + i] = spelling.IsSmall ? WordForm.OfSmall(letters) : WordForm.Of(letters);
                keys[i] = ofSpelling[start + i].Word;
            }

            vocabulary.Find(keys.Slice(0, count), entries);
            for (var i = 0; i < count; i++)
            {
                ofSpelling[start + i] = ofSpelling[start + i] with { Entry = entries[i] };
                counts[start + i] = CapitalStyles.CountOf(ofSpelling[start + i]);
            }
        }

        var styles = document.Scratch.RentUnset<CapitalStyle>(document.Sentences.Length);
        for (var i = 0; i < document.Sentences.Length; i++)
        {
            styles[i] = CapitalStyles.Of(counts, document.Words.SpellingsOf(document.Sentences[i]));
        }

        return new WordForms(document.Words, ofSpelling, styles);
    }

    /// <returns>How the sentence writes capitals.</returns>
    /// <param name="sentence">The sentence's index.</param>
    public CapitalStyle StyleOf(int sentence) => _styles[sentence];
}
