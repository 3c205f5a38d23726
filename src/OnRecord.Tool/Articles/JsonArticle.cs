using System.Text.Json;

namespace OnRecord.Tool.Articles;

/// <summary>An article on a line of JSON.</summary>
/// <param name="Json">The line.</param>
/// <param name="Line">Where it stands.</param>
internal sealed record JsonArticle(ReadOnlyMemory<byte> Json, InputPlace Line) : PendingArticle(Line)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public override string Name => Load().Name;

    public override LoadedArticle Load()
    {
        try
        {
            JsonElement root = JsonElement.Parse(Json.Span, Strict);
            return root.ValueKind == JsonValueKind.Object ? JsonFields.Read(root, Line) : Broken("this is no JSON object, as an article is.");
        }
        catch (JsonException error)
        {
            return Broken(error.BytePositionInLine is { } at ? $"this is no JSON from byte {at + 1} on." : $"this is no JSON: {error.Message}");
        }
        catch (InvalidOperationException)
        {
            return Broken(System.Text.Unicode.Utf8.IsValid(Json.Span)
                ? "an escape (\\ud800) is half of a character."
                : "this has bytes that are no UTF-8, which JSON is written in.");
        }
    }

    private LoadedArticle Broken(string problem) => new(Line.ToString()) { Problem = problem };
}
