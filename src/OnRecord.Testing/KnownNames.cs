namespace OnRecord.Testing;

/// <summary>What can be said in a project. A build passes over other names, which may be anybody's; here they can only be misspelt.</summary>
internal static class KnownNames
{
    private static readonly string[] Properties = ["RootNamespace", "OnRecordNamespace", "OnRecordAccessibility"];
    private static readonly string[] Metadata = ["Name", "Title", "Outlet", "Url", "Published", "Members"];

    /// <exception cref="ArgumentException">The generator reads no such property.</exception>
    public static void RequireProperty(string name) => Require(Properties, name, "property");

    /// <exception cref="ArgumentException">The generator reads no such metadata.</exception>
    public static void RequireMetadata(IEnumerable<(string Name, string Value)> metadata)
    {
        foreach (var (name, _) in metadata)
        {
            Require(Metadata, name, "metadata");
        }
    }

    private static void Require(string[] known, string name, string what)
    {
        if (!known.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"OnRecord reads no {what} {name}; it reads {string.Join(", ", known)}.", nameof(name));
        }
    }
}
