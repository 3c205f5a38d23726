namespace OnRecord.Reading.Entities;

/// <summary>What speaks for each kind that a name may be of.</summary>
internal readonly record struct KindScores(int Person, int Organization, int Place)
{
    /// <summary>The kind with the highest score; of equals the first.</summary>
    public ActorKind BestKind =>
        Person >= Organization && Person >= Place ? ActorKind.Person
        : Organization >= Place ? ActorKind.Organization
        : ActorKind.Place;

    /// <summary>The score of the best kind.</summary>
    public int Best => Math.Max(Person, Math.Max(Organization, Place));

    public static KindScores operator +(KindScores a, KindScores b) =>
        new(a.Person + b.Person, a.Organization + b.Organization, a.Place + b.Place);
}
