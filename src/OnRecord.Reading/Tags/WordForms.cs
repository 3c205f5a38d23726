using System.Buffers;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tags;

/// <summary>The forms of all tokens of a document, in rented memory: dispose of it when the reading is done.</summary>
internal sealed class WordForms : IDisposable
{
    private readonly WordForm[] _forms;
    private readonly ReadOnlyMemory<WordForm> _ofSpellings;

    private WordForms(WordForm[] forms, ReadOnlyMemory<WordForm> ofSpellings)
    {
        _forms = forms;
        _ofSpellings = ofSpellings;
    }

    /// <summary>The forms of the document's spellings, by number.</summary>
    public ReadOnlySpan<WordForm> OfSpellings => _ofSpellings.Span;

    public WordForm this[int token] => _forms[token];

    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static WordForms Of(Document document, Vocabulary vocabulary, CancellationToken cancellationToken = default)
    {
        const int block = 32;
        var spellings = document.Words.Spellings;
        var ofSpelling = document.Scratch.Rent<WordForm>(spellings.Length);
        Span<uint> keys = stackalloc uint[block];
        Span<int> entries = stackalloc int[block];
        for (var start = 0; start < spellings.Length; start += block)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var count = Math.Min(block, spellings.Length - start);
            for (var i = 0; i < count; i++)
            {
                ofSpelling[start + i] = WordForm.Of(document.Words.Letters(spellings[start + i]));
                keys[i] = ofSpelling[start + i].Word;
            }

            vocabulary.Find(keys.Slice(0, count), entries);
            for (var i = 0; i < count; i++)
            {
                ofSpelling[start + i] = ofSpelling[start + i] with { Entry = entries[i] };
            }
        }

        var forms = ArrayPool<WordForm>.Shared.Rent(document.Tokens.Length);
        for (var i = 0; i < document.Tokens.Length; i++)
        {
            forms[i] = ofSpelling[document.Words.SpellingOf(i)];
        }

        return new WordForms(forms, ofSpelling.AsMemory(0, spellings.Length));
    }

    /// <returns>The forms of the sentence's tokens.</returns>
    public ReadOnlySpan<WordForm> Of(Sentence sentence) =>
        _forms.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken);

    public void Dispose() => ArrayPool<WordForm>.Shared.Return(_forms);
}
