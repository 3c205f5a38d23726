using System.Collections.Immutable;

namespace OnRecord.Reading;

/// <summary>What the engine read in one article.</summary>
/// <param name="Headline">The article's headline, where its first paragraph is one; otherwise <see langword="null"/>.</param>
/// <param name="Bylines">The names in the byline, in the order printed; empty where there is none.</param>
/// <param name="Attributions">Every quotation and indirect statement, ordered by where its content starts.</param>
/// <param name="Actors">The named people, organizations and places, ordered by first mention.</param>
/// <param name="UnclosedMarks">Quotation marks that open and are never closed, in text order.</param>
public sealed record ArticleReading(
    Extent? Headline,
    ImmutableArray<Extent> Bylines,
    ImmutableArray<Attribution> Attributions,
    ImmutableArray<ActorReading> Actors,
    ImmutableArray<Extent> UnclosedMarks);

/// <summary>A run of text: UTF-16 offsets into the article, end exclusive.</summary>
/// <param name="Start">The first unit.</param>
/// <param name="End">One past the last unit.</param>
public readonly record struct Extent(int Start, int End)
{
    /// <summary>How many UTF-16 units the run holds.</summary>
    public int Length => End - Start;

    /// <summary>Whether the whole of <paramref name="other"/> lies inside this run.</summary>
    public bool Contains(Extent other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two runs share at least one unit.</summary>
    public bool Overlaps(Extent other) => Start < other.End && other.Start < End;
}

/// <summary>Content joined to whoever is said to have said, thought or decreed it.</summary>
/// <param name="Kind">How much of the content stands inside quotation marks.</param>
/// <param name="Pieces">
/// The content in text order, quotation marks included. A quotation split by its cue, continued after it or running
/// over several paragraphs is one attribution of several pieces.
/// </param>
/// <param name="Cue">The words that attribute ("has also said", "according to"), where there are any.</param>
/// <param name="Source">The words that name the speaker ("Secretary of State John Kerry", "he"), where there are any.</param>
/// <param name="Speaker">Index of the speaker in <see cref="ArticleReading.Actors"/>; <see langword="null"/> when unnamed or unknown.</param>
/// <param name="Certainty">How the speaker was found.</param>
public sealed record Attribution(
    AttributionKind Kind,
    ImmutableArray<Extent> Pieces,
    Extent? Cue,
    Extent? Source,
    int? Speaker,
    Certainty Certainty)
{
    /// <summary>Indices in <see cref="ArticleReading.Actors"/> of those who say it together with the speaker, in the order printed; mostly none.</summary>
    public ImmutableArray<int> CoSpeakers { get; init; } = ImmutableArray<int>.Empty;
}

/// <summary>How much of an attribution's content stands inside quotation marks.</summary>
public enum AttributionKind
{
    /// <summary>All of it.</summary>
    Direct,

    /// <summary>Some of it.</summary>
    Mixed,

    /// <summary>None of it.</summary>
    Indirect,
}

/// <summary>How an attribution's speaker was found, least certain first.</summary>
public enum Certainty
{
    /// <summary>No speaker was found.</summary>
    Unknown,

    /// <summary>From context only: nothing at the quotation says who speaks.</summary>
    Inferred,

    /// <summary>A pronoun or a description at the quotation, resolved to a speaker.</summary>
    Resolved,

    /// <summary>Named at the quotation.</summary>
    Stated,
}

/// <summary>A person, organization or place that the article names.</summary>
/// <param name="Name">The fullest printed form without title or honorific: "John Kerry", also of "JOHN KERRY".</param>
/// <param name="Kind">What it is.</param>
/// <param name="Aliases">Other printed forms, in order of first use, possessives stripped: "Kerry".</param>
/// <param name="Roles">Titles and descriptions as printed, in order of first use: "Secretary of State".</param>
/// <param name="Mentions">Where it is named, in text order. Pronouns are not among them.</param>
public sealed record ActorReading(
    string Name,
    ActorKind Kind,
    ImmutableArray<string> Aliases,
    ImmutableArray<string> Roles,
    ImmutableArray<Extent> Mentions);

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A body of people: a company, party, agency, team or newspaper.</summary>
    Organization,

    /// <summary>A country, city, region, river or building.</summary>
    Place,
}
