using System.Text.Json;

namespace OnRecord.Tool.Articles;

/// <summary>The fields of an article's JSON object: those that are used here, and those that are passed on.</summary>
internal sealed class JsonFields
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonElement> _others = [];
    private string? _name;
    private string? _text;
    private string? _title;
    private List<string>? _authors;
    private string? _problem;

    private JsonFields()
    {
    }

    /// <summary>Reads an object.</summary>
    /// <param name="article">The object.</param>
    /// <param name="place">What names the article when neither <c>article</c> nor <c>id</c> does.</param>
    /// <exception cref="InvalidOperationException">A field has an escape that is no character.</exception>
    public static LoadedArticle Read(JsonElement article, InputPlace place)
    {
        var fields = new JsonFields();
        foreach (JsonProperty field in article.EnumerateObject())
        {
            fields.Read(field.Name, field.Value);
        }

        string? problem = fields._problem ?? (fields._text is null ? "the field \"text\" is missing." : null);
        return new LoadedArticle(fields._name ?? fields.Id() ?? place.ToString())
        {
            Text = problem is null ? fields._text : null,
            Problem = problem,
            Title = fields._title,
            Authors = fields._authors,
            Others = fields._others,
        };
    }

    private void Read(string name, JsonElement value)
    {
        if (!_names.Add(name))
        {
            _problem ??= $"the field \"{name}\" stands twice.";
            return;
        }

        switch (name)
        {
            case "article":
                _name = Name(value);
                if (_name is null)
                {
                    Complain(value, "the field \"article\" is neither a string nor a number.");
                }

                break;
            case "text":
                _text = Text(name, value);
                break;
            case "title":
                _title = Text(name, value);
                break;
            case "authors":
                _authors = Texts(name, value);
                break;
            case "quotes" or "actors" or "error" or "line":
                // The output says these itself.
                break;
            default:
                _others.Add(name, value);
                break;
        }
    }

    private string? Text(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString();
        }

        Complain(value, $"the field \"{name}\" is not a string.");
        return null;
    }

    private List<string>? Texts(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(static item => item.ValueKind == JsonValueKind.String))
        {
            return [.. value.EnumerateArray().Select(static item => item.GetString()!)];
        }

        Complain(value, $"the field \"{name}\" is not a list of strings.");
        return null;
    }

    /// <summary>Null is as good as no field.</summary>
    private void Complain(JsonElement value, string problem) => _problem ??= value.ValueKind == JsonValueKind.Null ? null : problem;

    private string? Id() => _others.TryGetValue("id", out JsonElement id) ? Name(id) : null;

    private static string? Name(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
