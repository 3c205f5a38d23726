namespace OnRecord.Training;

internal static class RepositoryFolder
{
    /// <returns>The folder at that path of the repository that the program runs in.</returns>
    /// <exception cref="DirectoryNotFoundException">It does not run in the repository.</exception>
    public static string Find(string path)
    {
        for (var root = new DirectoryInfo(Environment.CurrentDirectory); root is not null; root = root.Parent)
        {
            if (File.Exists(Path.Combine(root.FullName, "Generators.sln")))
            {
                return Path.Combine(root.FullName, path);
            }
        }

        throw new DirectoryNotFoundException(
            $"{Environment.CurrentDirectory} is not inside the repository (no Generators.sln above it): run the program there.");
    }
}
