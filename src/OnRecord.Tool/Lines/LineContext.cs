using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using OnRecord.Reading;

namespace OnRecord.Tool.Lines;

/// <summary>Reads and writes lines of JSON without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(LowerCase<AttributionKind>), typeof(LowerCase<Certainty>), typeof(LowerCase<ActorKind>)])]
[JsonSerializable(typeof(ArticleLine))]
[JsonSerializable(typeof(ErrorLine))]
[JsonSerializable(typeof(LineHead))]
internal sealed partial class LineContext : JsonSerializerContext
{
    /// <summary>For writing. Letters and quotation marks of all languages stay as they are: the lines go to no web page.</summary>
    public static LineContext Relaxed =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private sealed class LowerCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
        where T : struct, Enum;
}
