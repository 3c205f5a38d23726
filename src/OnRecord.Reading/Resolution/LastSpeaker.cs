using System.Collections.Immutable;

namespace OnRecord.Reading.Resolution;

/// <summary>The attribution before the one at hand.</summary>
/// <param name="Actor">Its speaker's index; -1 where unnamed, unknown or where there is none.</param>
/// <param name="HasSource">Whether it has a source of its own.</param>
/// <param name="Sentence">The sentence of its source, or of its first piece.</param>
/// <param name="Paragraph">The paragraph in which it ends.</param>
/// <param name="Source">Its source.</param>
/// <param name="EndSentence">The sentence in which it ends.</param>
/// <param name="HasAsked">Whether the speaker asked what the writer tells: somebody else is to answer.</param>
/// <param name="IsAnswered">Whether the speaker put a question in quotation marks, and the paragraph behind it is read.</param>
/// <param name="IsAgent">Whether the article speaks of somebody else to whom the speaker did something: "Quist was mocked by | Lund".</param>
internal readonly record struct LastSpeaker(
    int Actor,
    bool HasSource,
    int Sentence,
    int Paragraph,
    Extent? Source,
    int EndSentence,
    bool HasAsked = false,
    bool IsAnswered = false,
    bool IsAgent = false)
{
    public static LastSpeaker None => new(-1, false, -1, -1, null, -1);

    /// <summary>Who said it together with the speaker; the default where nobody did.</summary>
    public ImmutableArray<int> CoSpeakers { get; init; }

    public bool IsOfSeveral => !CoSpeakers.IsDefaultOrEmpty;
}
