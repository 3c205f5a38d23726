namespace OnRecord.Reading.Tags;

/// <summary>The closed classes a word may belong to, whatever it is in its sentence.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Determiner = 1,
    Possessive = 1 << 1,

    /// <summary>A pronoun that may be a subject.</summary>
    Pronoun = 1 << 2,

    /// <summary>"He", "she", "they", "it", "we", "I", "you".</summary>
    Personal = 1 << 3,
    Preposition = 1 << 4,
    Be = 1 << 5,
    Have = 1 << 6,
    Do = 1 << 7,
    Modal = 1 << 8,
    Negation = 1 << 9,
    Coordinator = 1 << 10,
    Subordinator = 1 << 11,

    /// <summary>Opens a relative clause.</summary>
    Relative = 1 << 12,
    Adverb = 1 << 13,

    /// <summary>An adverb that commas set apart: ", however,".</summary>
    Aside = 1 << 14,

    /// <summary>A day, month or other word that says when.</summary>
    Time = 1 << 15,

    /// <summary>Opens an indirect question.</summary>
    Wh = 1 << 16,

    /// <summary>Starts with an upper-case letter.</summary>
    Capital = 1 << 17,

    /// <summary>Written in upper case throughout, two letters or more.</summary>
    AllCapitals = 1 << 18,
    Number = 1 << 19,

    /// <summary>At or in which something is said or written: "interview", "statement".</summary>
    Occasion = 1 << 20,

    /// <summary>A reporting verb starts with it, or it is "according": other words start no cue.</summary>
    CueStart = 1 << 21,

    Auxiliary = Be | Have | Do | Modal,
}
