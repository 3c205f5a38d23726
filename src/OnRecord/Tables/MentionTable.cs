namespace OnRecord.Tables;

/// <summary>Rows <c>M actorId mentions</c>, after their article's and before its quotations', ordered by first mention.</summary>
internal static class MentionTable
{
    public const char Row = 'M';
    public const int Actor = 1;
    public const int Mentions = 2;
}
