namespace OnRecord.Tables;

/// <summary>
/// Rows <c>M actorId mentions member</c>, after their article's and before its quotations', ordered by first mention. The member is
/// the name of the actor's field where that does not follow from the id.
/// </summary>
internal static class MentionTable
{
    public const char Row = 'M';
    public const int Actor = 1;
    public const int Mentions = 2;
    public const int Member = 3;

    /// <summary>The member's name, or the key that it follows from: the id without its kind.</summary>
    public static string ReadMember(TableRow row) => row.Optional(Member) ?? MemberKey.OfActor(row.Required(Actor));
}
