namespace OnRecord.Tables;

/// <summary>
/// Rows <c>P|O|L key mentions member</c>, after their article's and before its quotations', ordered by first mention: whom the
/// article names. The key is the actor's id without its kind, the member its field's name where that does not follow from the key.
/// </summary>
internal static class MentionTable
{
    public const int Key = ActorTable.Key;
    public const int Mentions = 2;
    public const int Member = 3;
}
