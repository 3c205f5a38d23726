using System.Text.Json.Serialization;
using OnRecord.Reading;

namespace OnRecord.Tool.Lines;

/// <summary>A quotation's speaker in the output.</summary>
/// <param name="Start">Where the words that stand for the speaker start; left out when there are none.</param>
/// <param name="End">Where they end.</param>
/// <param name="Actor">The speaker's name among the article's actors; <see langword="null"/> when it has none.</param>
/// <param name="Others">The names of those who say it together with the speaker; left out when there are none.</param>
internal sealed record SpeakerLine(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Start,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? End,
    string? Actor,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Others)
{
    public static SpeakerLine? Of(ArticleReading reading, Attribution attribution) => attribution is { Source: null, Speaker: null }
        ? null
        : new SpeakerLine(
            attribution.Source?.Start,
            attribution.Source?.End,
            attribution.Speaker is { } speaker ? reading.Actors[speaker].Name : null,
            attribution.CoSpeakers.IsEmpty ? null : [.. attribution.CoSpeakers.Select(other => reading.Actors[other].Name)]);
}
