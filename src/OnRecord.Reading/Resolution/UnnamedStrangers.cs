using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Resolution;

/// <summary>
/// Knows which nouns an article introduces people by who have no name: after "a senior aide said" the senior aide is still that one, and
/// nobody who is named.
/// </summary>
internal sealed class UnnamedStrangers
{
    private const int LongestQualifier = 4;

    private static readonly WordTable Openers = WordTable.Of("a", "an", "one", "another");

    private readonly WordFacts _facts;
    private readonly KeyTable _nouns;

    public UnnamedStrangers(WordFacts facts)
    {
        _facts = facts;
        _nouns = new KeyTable(facts.Document.Scratch);
        for (int i = 0; i < facts.Document.Tokens.Length; i++)
        {
            if (!facts.IsAny(i, Openers) || (i > 0 && facts.Is(i - 1, ",")))
            {
                continue;
            }

            for (int noun = i + 1; noun < Math.Min(facts.Document.Tokens.Length, i + 1 + LongestQualifier) && facts.IsWord(noun); noun++)
            {
                if (DescriptionNounTable.Is(facts.Document.Span(noun), DescriptionNouns.Stranger) && _nouns[Key(noun)] == 0)
                {
                    _nouns.Set(Key(noun), noun + 1);
                }
            }
        }
    }

    /// <summary>Whether somebody without a name was introduced by that noun, anywhere before it.</summary>
    public bool AnyBefore(int noun) => _nouns[Key(noun)] is > 0 and var first && first <= noun;

    private ulong Key(int noun) => (ulong)_facts.Document.Words.WordOf(noun) + 1;
}
