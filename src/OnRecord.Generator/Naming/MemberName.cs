namespace OnRecord.Generator.Naming;

/// <summary>A name in its two forms.</summary>
/// <param name="Member">The C# identifier: <c>HarborVote</c>.</param>
/// <param name="Key">The name to look up by: <c>harbor-vote</c>.</param>
internal sealed record MemberName(string Member, string Key);
