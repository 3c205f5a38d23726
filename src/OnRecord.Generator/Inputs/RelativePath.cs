namespace OnRecord.Generator.Inputs;

/// <summary>
/// Paths as the build tells them to the records: relative to the project, with forward slashes, <c>../</c> for what lies outside.
/// The file system is not asked: the generator runs where the files may not be.
/// </summary>
internal static class RelativePath
{
    private static readonly char[] Separators = ['/', '\\'];

    public static string From(string? folder, string path)
    {
        var isWindows = path.IndexOf('\\') >= 0 || (path.Length > 1 && path[1] == ':');
        var file = Segments(path, isWindows);
        if (string.IsNullOrEmpty(folder) || !IsRooted(path))
        {
            return string.Join("/", file);
        }

        var origin = Segments(folder!, isWindows);
        var comparison = isWindows ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var common = 0;
        while (common < origin.Count && common < file.Count - 1 && string.Equals(origin[common], file[common], comparison))
        {
            common++;
        }

        if (isWindows && common == 0)
        {
            return string.Join("/", file);
        }

        return string.Join("/", Enumerable.Repeat("..", origin.Count - common).Concat(file.Skip(common)));
    }

    private static bool IsRooted(string path) => path.Length > 0 && (path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':'));

    private static List<string> Segments(string path, bool isWindows)
    {
        var segments = new List<string>();
        foreach (var segment in isWindows ? path.Split(Separators) : path.Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] != "..")
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("" or "."))
            {
                segments.Add(segment);
            }
        }

        return segments;
    }
}
