using System.Text.Json;

namespace OnRecord.Tool.Articles;

/// <summary>An article on a line of JSON.</summary>
/// <param name="Json">The line.</param>
/// <param name="Line">Where it stands.</param>
internal sealed record JsonArticle(ReadOnlyMemory<byte> Json, InputPlace Line) : PendingArticle(Line)
{
    public override string Name => Load().Name;

    public override LoadedArticle Load()
    {
        try
        {
            JsonElement root = JsonElement.Parse(Json.Span);
            return root.ValueKind == JsonValueKind.Object ? JsonFields.Read(root, Line) : Broken("this is not a JSON object, as an article must be.");
        }
        catch (JsonException error)
        {
            return Broken($"this is not JSON from byte {error.BytePositionInLine + 1} on.");
        }
        catch (InvalidOperationException)
        {
            return Broken(System.Text.Unicode.Utf8.IsValid(Json.Span)
                ? "an escape (\\ud800) is half a character."
                : "this has bytes that are not UTF-8, as JSON must be.");
        }
    }

    private LoadedArticle Broken(string problem) => new(Line.ToString()) { Problem = problem };
}
