namespace OnRecord.Reading.Tags;

/// <summary>How a token is written: one of the first seven values, with any of the flags after them.</summary>
[Flags]
internal enum WordShape : byte
{
    /// <summary>No letter: a number or a mark.</summary>
    Unlettered = 0,

    /// <summary>Only small letters, or letters without case.</summary>
    Lower = 1,

    /// <summary>A single letter, a capital: "A", "J.".</summary>
    Initial = 2,

    /// <summary>One capital at the start: "Harbor".</summary>
    Capitalized = 3,

    /// <summary>Only capitals, two at least: "NATO", "U.S.".</summary>
    Capitals = 4,

    /// <summary>A capital at the start and another later: "McCain", "O’Hara", "Anglo-American".</summary>
    Mixed = 5,

    /// <summary>A capital only later: "iPhone", "non-American".</summary>
    Inner = 6,

    CaseMask = 7,

    Digit = 8,

    Hyphen = 16,

    /// <summary>A full stop inside or at the end: "Mr.", "U.S.".</summary>
    Dotted = 32,
}
