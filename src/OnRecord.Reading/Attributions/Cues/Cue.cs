using OnRecord.Reading.Tags;

namespace OnRecord.Reading.Attributions.Cues;

/// <summary>The words that attribute, as token indices, ends exclusive.</summary>
/// <param name="First">The first word, auxiliaries and adverbs included.</param>
/// <param name="Head">The reporting verb.</param>
/// <param name="End">One past the last word.</param>
/// <param name="Verb">What the verb may take.</param>
/// <param name="Shape">How the verb stands in its clause.</param>
internal readonly record struct Cue(int First, int Head, int End, ReportingVerb Verb, CueShape Shape);

internal enum CueShape
{
    /// <summary>Has a subject of its own: "she has said".</summary>
    Finite,

    /// <summary>Shares the subject of the clause it hangs on: ", adding that".</summary>
    Adjunct,

    /// <summary>"Was told", "is accused of".</summary>
    Passive,

    /// <summary>"According to".</summary>
    AccordingTo,
}
