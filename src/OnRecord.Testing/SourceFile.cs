namespace OnRecord.Testing;

/// <summary>Finds the source file that a caller was compiled from.</summary>
internal static class SourceFile
{
    /// <summary>
    /// Its folder. A deterministic build (ContinuousIntegrationBuild) writes <c>/_/</c> for the repository's root; the root is
    /// then the folder above the running test that holds the rest of the path.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">The folder is not on this machine.</exception>
    public static string Folder(string sourceFile)
    {
        var folder = Path.GetDirectoryName(sourceFile) ?? "";
        if (Directory.Exists(folder))
        {
            return folder;
        }

        if (WithoutMappedRoot(folder) is { } relative)
        {
            for (var root = new DirectoryInfo(AppContext.BaseDirectory); root is not null; root = root.Parent)
            {
                var candidate = Path.Combine(root.FullName, relative);
                if (Directory.Exists(candidate))
                {
                    return candidate;
                }
            }
        }

        throw new DirectoryNotFoundException(
            $"The folder of the test's source, {folder}, is not on this machine. Run the test where it was built, or below the repository's root.");
    }

    /// <returns><c>tests/Newsroom</c> for <c>/_/tests/Newsroom</c> or <c>/_1/tests/Newsroom</c>; <see langword="null"/> for other paths.</returns>
    private static string? WithoutMappedRoot(string folder)
    {
        var path = folder.Replace('\\', '/');
        var root = path.IndexOf('/', Math.Min(1, path.Length));
        return path.StartsWith("/_", StringComparison.Ordinal) && root > 0 ? path.Substring(root + 1) : null;
    }
}
