using System.Collections.Immutable;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Conversation;

/// <summary>
/// Knows who is quoted with which words, so that where they are quoted once more without a speaker their speaker is known: “Not a blip” above
/// “This is not a blip,” Ana Lopes said.
/// </summary>
internal sealed class Echoes
{
    /// <summary>So many words in a row nobody happens to repeat.</summary>
    private const int Row = 3;

    private const int ShortestWord = 5;

    // Above the numbers of so many words.
    private const ulong Denied = 1ul << 63;

    private const int Nobody = -1, Several = int.MaxValue;

    private static readonly WordTable Denials = RuleWords.Of("denial");

    // One more than who says some words, or Several, by the words.
    private readonly KeyTable _speakers;
    private readonly WordFacts _facts;
    private readonly Document _document;
    private readonly ScratchList<Quotation> _quotations;

    public Echoes(WordFacts facts, ScratchList<Quotation> quotations, ImmutableArray<Attribution>.Builder attributions)
    {
        (_facts, _document, _quotations) = (facts, facts.Document, quotations);
        _speakers = new KeyTable(_document.Scratch);
        bool isLead = true;
        foreach (Attribution attribution in attributions)
        {
            isLead &= attribution.Speaker is null;
            if (attribution.Speaker is { } speaker)
            {
                Note(attribution.Pieces, speaker);
            }
            else if (!isLead && attribution.Source is not null && !HeadlineSpeakers.IsLine(_document, _document.TokenAt(attribution.Pieces[0].Start)))
            {
                // A report, or somebody without a name, says so.
                Note(attribution.Pieces, Several - 1);
            }
        }
    }

    /// <summary>Takes note of who says what stands in quotation marks.</summary>
    private void Note(ImmutableArray<Extent> content, int speaker)
    {
        foreach (Extent piece in content)
        {
            foreach (Quotation quotation in In(piece))
            {
                bool isDenied = false;
                for (int i = quotation.FirstToken; i < quotation.EndToken; isDenied = IsDenied(i++, isDenied))
                {
                    // “You | have no regrets” is no echo of “I have no regrets”.
                    bool isOfOther = i > quotation.FirstToken && _facts.Is(i - 1, "you");
                    for (int length = 1; !isOfOther && length <= Row && Key(i, length, quotation.EndToken, isDenied) is not 0 and var key; length++)
                    {
                        int known = _speakers[key];
                        _speakers.Set(key, known == 0 || known == speaker + 1 ? speaker + 1 : Several);
                    }
                }
            }
        }
    }

    /// <returns>Who alone says what the content quotes; -1 where nobody does, or several do.</returns>
    public int SpeakerOf(ImmutableArray<Extent> content)
    {
        int found = Nobody;
        foreach (Extent piece in content)
        {
            foreach (Quotation quotation in In(piece))
            {
                int length = Math.Min(Row, WordsOf(quotation));
                bool isDenied = false;
                for (int i = quotation.FirstToken; i < quotation.EndToken && length > 0; isDenied = IsDenied(i++, isDenied))
                {
                    int speaker = Key(i, length, quotation.EndToken, isDenied) is not 0 and var key && Tells(i, length) ? _speakers[key] - 1 : Nobody;
                    if (speaker is Nobody or Several - 1)
                    {
                        continue;
                    }

                    if (found != Nobody && found != speaker)
                    {
                        return Nobody;
                    }

                    found = speaker;
                }
            }
        }

        return found;
    }

    /// <summary>Whether what follows the token is denied: “this is not | a witch hunt” does not say the same as “a witch hunt”.</summary>
    private bool IsDenied(int token, bool isDenied) =>
        _document.KindOf(token) is not (TokenKind.Stop or TokenKind.Mark) && isDenied != _facts.IsAny(token, Denials);

    private ReadOnlySpan<Quotation> In(Extent piece)
    {
        int first = 0;
        for (int end = _quotations.Length; first < end;)
        {
            int middle = (first + end) >>> 1;
            (first, end) = _document.Tokens[_quotations[middle].FirstToken].Start < piece.Start ? (middle + 1, end) : (first, middle);
        }

        int last = first;
        while (last < _quotations.Length && _document.Tokens[_quotations[last].FirstToken].Start < piece.End)
        {
            last++;
        }

        return _quotations.AsSpan().Slice(first, last - first);
    }

    private int WordsOf(in Quotation quotation)
    {
        int words = 0;
        for (int i = quotation.FirstToken; i < quotation.EndToken && words < Row; i++)
        {
            words += _facts.IsWord(i) ? 1 : 0;
        }

        return words;
    }

    /// <returns>A number for so many words in a row, denied or not; 0 where there are fewer.</returns>
    private ulong Key(int first, int words, int end, bool isDenied)
    {
        ulong key = 0;
        if (first + words > end)
        {
            return 0;
        }

        for (int i = first; i < first + words; i++)
        {
            if (!_facts.IsWord(i))
            {
                return 0;
            }

            key = (key << 21) | (ulong)(uint)(_document.Words.WordOf(i) + 1);
        }

        return isDenied ? key | Denied : key;
    }

    /// <summary>Whether the words are more than "it is a"; a word alone must be a long one.</summary>
    private bool Tells(int first, int words)
    {
        for (int i = first; i < first + words; i++)
        {
            if (!_facts.Has(i, WordSenses.Function) && (words > 1 || _document.Tokens[i].Length >= ShortestWord))
            {
                return true;
            }
        }

        return false;
    }
}
