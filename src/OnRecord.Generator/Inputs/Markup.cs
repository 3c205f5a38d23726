using OnRecord.Reading;

namespace OnRecord.Generator.Inputs;

/// <summary>Tells articles that were saved with more than their text by how they begin.</summary>
internal static class Markup
{
    private static readonly (string Opening, string Name)[] Openings =
    [
        ("<!DOCTYPE", "HTML"), ("<html", "HTML"), ("<head", "HTML"), ("<body", "HTML"), ("<article", "HTML"), ("<div", "HTML"), ("<p>", "HTML"),
        ("<?xml", "XML"), ("{\\rtf", "RTF"), ("---\n", "front matter"), ("---\r", "front matter"),
        ("+++\n", "front matter"), ("+++\r", "front matter"),
    ];

    /// <returns>What the text is besides text, and its first signs; <see langword="null"/> where it begins as an article does.</returns>
    public static (string Name, Extent Opening)? Find(string content)
    {
        var start = 0;
        while (start < content.Length && char.IsWhiteSpace(content[start]))
        {
            start++;
        }

        foreach (var (opening, name) in Openings)
        {
            if (string.Compare(content, start, opening, 0, opening.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return (name, new Extent(start, start + opening.TrimEnd().Length));
            }
        }

        return null;
    }
}
