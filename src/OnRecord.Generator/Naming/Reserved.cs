namespace OnRecord.Generator.Naming;

/// <summary>
/// Names that a generated member must leave alone: those of <see cref="object"/> and of the class it stands in or its base.
/// Compared without regard to case, because two members that differ in nothing else are no CLS-compliant API.
/// </summary>
internal static class Reserved
{
    private static readonly string[] OfObject =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private static readonly HashSet<string> OfArticles = Set("Articles", "All", "Get", "TryGet", "Corpus");
    private static readonly HashSet<string> OfActors = Set("Actors", "All", "Get", "TryGet");
    private static readonly HashSet<string> OfMembers = Set("Count", "Item", "TryGet", "GetEnumerator");

    public static string ArticleMember(string member) => Avoid(member, OfArticles, "Article");

    public static string QuoteMember(string member) => Avoid(member, OfMembers, "Quote");

    /// <summary>Free in the corpus's <c>Actors</c> and in an article's alike, so that an actor has one name in both.</summary>
    public static string ActorMember(string member) => Avoid(Avoid(member, OfActors, "Actor"), OfMembers, "Actor");

    private static string Avoid(string member, HashSet<string> names, string suffix) => names.Contains(member) ? member + suffix : member;

    private static HashSet<string> Set(params string[] names) => new(OfObject.Concat(names), StringComparer.OrdinalIgnoreCase);
}
