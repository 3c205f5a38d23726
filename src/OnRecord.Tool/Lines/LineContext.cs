using System.Text.Json;
using System.Text.Json.Serialization;
using OnRecord.Reading;

namespace OnRecord.Tool.Lines;

/// <summary>Writes lines of output without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(LowerCase<AttributionKind>), typeof(LowerCase<Certainty>), typeof(LowerCase<ActorKind>)])]
[JsonSerializable(typeof(ArticleLine))]
internal sealed partial class LineContext : JsonSerializerContext
{
    private sealed class LowerCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
        where T : struct, Enum;
}
