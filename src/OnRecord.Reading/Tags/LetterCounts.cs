using OnRecord.Reading.Models;

namespace OnRecord.Reading.Tags;

/// <summary>Tells from a token's letters, one after the other, how it is written.</summary>
internal struct LetterCounts
{
    // What each ASCII letter counts as: so that nothing branches on a letter.
    private const WordShape Small = WordShape.Lower;
    private const WordShape Capital = (WordShape)2;
    private const WordShape Flags = WordShape.Digit | WordShape.Hyphen | WordShape.Dotted;
    private static readonly WordShape[] Ascii = [.. Enumerable.Range(0, 128).Select(static unit => OfAscii((char)unit))];

    private int _units;
    private int _capitals;
    private int _small;
    private bool _startsWithCapital;
    private WordShape _flags;

    /// <summary>How a token of the letters added is written.</summary>
    public readonly WordShape Shape => (_flags & Flags) | (_capitals, _small, _startsWithCapital) switch
    {
        (0, 0, _) => WordShape.Unlettered,
        (0, _, _) => WordShape.Lower,
        (1, 0, _) => WordShape.Initial,
        (1, _, true) => WordShape.Capitalized,
        (_, 0, _) => WordShape.Capitals,
        (_, _, true) => WordShape.Mixed,
        _ => WordShape.Inner,
    };

    public void Add(char unit)
    {
        var counted = unit < Ascii.Length ? Ascii[unit] : OfOther(unit);
        _capitals += (int)(counted & Capital) >> 1;
        _small += (int)(counted & Small);
        _startsWithCapital |= _units == 0 & (counted & Capital) != 0;
        _flags |= counted;
        _units++;
    }

    private static WordShape OfAscii(char unit) => unit switch
    {
        >= 'a' and <= 'z' => Small,
        >= 'A' and <= 'Z' => Capital,
        >= '0' and <= '9' => WordShape.Digit,
        '-' => WordShape.Hyphen,
        '.' => WordShape.Dotted,
        _ => WordShape.Unlettered,
    };

    // Typographic apostrophes fold too, but are no letters.
    private static WordShape OfOther(char unit) =>
        !char.IsLetter(unit) ? WordShape.Unlettered
        : Hashing.Fold(unit) != unit ? Capital
        : Small;
}
