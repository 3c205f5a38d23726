namespace OnRecord.Reading.Names;

/// <summary>A part of a run that may be a name, as judged from its own words.</summary>
/// <param name="First">The name's first token, titles left out.</param>
/// <param name="End">One past the name's last token.</param>
/// <param name="TitleFirst">The first token of the titles straight before the name; <paramref name="First"/> where there are none.</param>
/// <param name="Guess">What its own words make of it.</param>
/// <param name="Sureness">How far the guess holds against what the rest of the article says.</param>
internal readonly record struct Candidate(int First, int End, int TitleFirst, NameKind Guess, Sureness Sureness)
{
    public int Length => End - First;

    public bool HasTitle => TitleFirst < First;
}

/// <summary>What a capitalised run is.</summary>
internal enum NameKind : byte
{
    /// <summary>Not to be told from the words alone.</summary>
    Unknown,

    Person,

    Organization,

    Place,

    /// <summary>No actor: a nation's adjective, an event, a law, a title without a name.</summary>
    None,
}

/// <summary>How much a guess about a name weighs.</summary>
internal enum Sureness : byte
{
    /// <summary>The kind of the last resort.</summary>
    Weak,

    /// <summary>A word list says so, but names of other kinds look the same.</summary>
    Likely,

    /// <summary>Its form says so: a title before it, "Inc." after it.</summary>
    Sure,
}
