using System.Buffers;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tags;

/// <summary>The forms of all tokens of a document, in rented memory: dispose of it when the reading is done.</summary>
internal sealed class WordForms : IDisposable
{
    private readonly WordForm[] _forms;

    private WordForms(WordForm[] forms) => _forms = forms;

    public WordForm this[int token] => _forms[token];

    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static WordForms Of(Document document, Vocabulary vocabulary, CancellationToken cancellationToken = default)
    {
        var words = document.Words;
        var ofSpelling = document.Scratch.Rent<WordForm>(words.SpellingCount);
        for (var i = 0; i < words.SpellingCount; i++)
        {
            if ((i & 0xFFF) == 0xFFF)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            ofSpelling[i] = WordForm.Of(words.Letters(words.Spelling(i)), vocabulary);
        }

        var forms = ArrayPool<WordForm>.Shared.Rent(document.Tokens.Length);
        for (var i = 0; i < document.Tokens.Length; i++)
        {
            forms[i] = ofSpelling[words.SpellingOf(i)];
        }

        return new WordForms(forms);
    }

    /// <returns>The forms of the sentence's tokens.</returns>
    public ReadOnlySpan<WordForm> Of(Sentence sentence) =>
        _forms.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken);

    public void Dispose() => ArrayPool<WordForm>.Shared.Return(_forms);
}
