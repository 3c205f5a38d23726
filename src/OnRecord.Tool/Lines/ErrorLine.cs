using System.Text.Json;
using System.Text.Json.Serialization;

namespace OnRecord.Tool.Lines;

/// <summary>A line of output in the place of an article that cannot be read.</summary>
/// <param name="Article">The article's name.</param>
/// <param name="Error">Why, and what to do.</param>
/// <param name="Line">The line of input that it stands on; left out for an article that an argument names.</param>
internal sealed record ErrorLine(
    string Article,
    string Error,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Line)
{
    /// <summary>What else the input says of the article.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}
