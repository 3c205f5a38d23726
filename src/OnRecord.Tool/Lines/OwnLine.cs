using System.Text.Json;

namespace OnRecord.Tool.Lines;

/// <summary>Tells the lines that this program writes from all others by the fields they begin with, in their order.</summary>
internal static class OwnLine
{
    private static readonly string[] Fields = ["article", "title", "authors", "quotes"];

    /// <param name="json">A line without its end, or as much of it as there is.</param>
    /// <param name="whole">Whether that is the whole line.</param>
    /// <returns>Whether this program wrote it; of a part, whether it may have.</returns>
    public static bool Is(ReadOnlySpan<byte> json, bool whole)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: whole, state: default);
        var seen = 0;
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth == 0 && reader.TokenType != JsonTokenType.StartObject)
                {
                    return false;
                }

                if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName)
                {
                    continue;
                }

                if (seen == 1 && reader.ValueTextEquals("error"))
                {
                    return true;
                }

                if (!reader.ValueTextEquals(Fields[seen]))
                {
                    return false;
                }

                if (++seen == Fields.Length)
                {
                    return true;
                }
            }

            return !whole;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
