namespace OnRecord.Tests;

/// <summary>A typed view as the generator emits it.</summary>
internal sealed record HarborVoteArticle : TypedArticle
{
    internal HarborVoteArticle(Article article)
        : base(article)
    {
    }

    public QuoteMembers Quotes => new(Article);

    public ActorMembers Actors => new(Article);

    public override string ToString() => base.ToString();

    internal sealed class QuoteMembers : global::OnRecord.QuoteMembers
    {
        internal QuoteMembers(Article article)
            : base(article)
        {
        }

        public Quote TheDamWillHold => this[1];
    }

    internal sealed class ActorMembers : global::OnRecord.ActorMembers
    {
        internal ActorMembers(Article article)
            : base(article)
        {
        }

        public Person MartaQuist => (Person)this[1];
    }
}
