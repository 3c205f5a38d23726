using OnRecord.Generator.Naming;
using OnRecord.Generator.Values;
using OnRecord.Reading;

namespace OnRecord.Generator.Models;

/// <summary>All that the generated source says of one article. Holds no name that depends on other articles.</summary>
/// <param name="Claim">Its path, and what it would be called if it were alone.</param>
/// <param name="Summary">Its title, or its first line where it has none; shortened.</param>
/// <param name="Hash">What the run time knows the text by.</param>
/// <param name="Length">UTF-16 units of the decoded text.</param>
/// <param name="Published">ISO 8601 with offset.</param>
/// <param name="HasMembers">Whether its quotations and actors are members by name.</param>
internal sealed record ArticleModel(
    NameClaim Claim,
    string Summary,
    string? Title,
    string Hash,
    int Length,
    string? Published,
    string? Outlet,
    string? Url,
    EquatableArray<string> Authors,
    EquatableArray<QuoteModel> Quotes,
    EquatableArray<ActorModel> Actors,
    bool HasMembers)
{
    public string Path => Claim.Path;
}

/// <summary>One quotation of an article.</summary>
/// <param name="Name">Unique in the article; its key is the last part of the quotation's id.</param>
/// <param name="Excerpt">The text, shortened.</param>
/// <param name="Line">Where the quotation starts, from 1.</param>
/// <param name="SpeakerMention">The words that name the speaker, where there are any.</param>
/// <param name="SpeakerWords">Those words themselves.</param>
/// <param name="Speaker">Index in the article's actors.</param>
/// <param name="CoSpeakers">Indices of those who say it together with the speaker.</param>
internal sealed record QuoteModel(
    MemberName Name,
    AttributionKind Kind,
    Certainty Certainty,
    int Line,
    EquatableArray<Extent> Pieces,
    Extent? SpeakerMention,
    Extent? Cue,
    string Excerpt,
    string? SpeakerWords,
    int? Speaker,
    EquatableArray<int> CoSpeakers);

/// <summary>One actor as one article names it.</summary>
/// <param name="Member">Unique in the article.</param>
internal sealed record ActorModel(ActorSummary Summary, string Member, EquatableArray<Extent> Mentions);

/// <summary>What the corpus needs to know of an actor in an article: everything but where it is named.</summary>
/// <param name="Id">Kind and name: <c>person/marta-quist</c>. The same in every article.</param>
/// <param name="Own">What it would be called if it were alone; its key is the id without the kind.</param>
internal sealed record ActorSummary(
    string Id,
    MemberName Own,
    ActorKind Kind,
    string Name,
    EquatableArray<string> Aliases,
    EquatableArray<string> Roles)
{
    public string Key => Own.Key;
}

/// <summary>An article's claim to a name.</summary>
/// <param name="Path">Relative to the project, with forward slashes.</param>
/// <param name="FullPath">As the compiler names the file.</param>
/// <param name="Item">What the project file names it by.</param>
internal sealed record NameClaim(string Path, string FullPath, string Item, MemberName Name);
