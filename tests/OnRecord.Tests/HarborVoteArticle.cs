namespace OnRecord.Tests;

/// <summary>A typed view as the generator emits it.</summary>
internal sealed class HarborVoteArticle : TypedArticle<HarborVoteArticle.QuoteMembers, HarborVoteArticle.ActorMembers>
{
    internal HarborVoteArticle(Article article)
        : base(article)
    {
    }

#pragma warning disable CA1051, CS0649, CS8618 // The run time fills the fields.
    internal sealed class QuoteMembers : global::OnRecord.QuoteMembers
    {
        public readonly Quote TheDamWillHold;
    }

    internal sealed class ActorMembers : global::OnRecord.ActorMembers
    {
        public readonly Person MartaQuist;
    }
#pragma warning restore CA1051, CS0649, CS8618
}
