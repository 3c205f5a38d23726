namespace OnRecord.Tests;

#pragma warning disable CA1051, CS0649, CS8618 // The run time fills the fields.
/// <summary>The quotations of an article as the generator emits them.</summary>
internal sealed class HarborVoteQuotes : QuoteMembers
{
    public readonly Quote TheDamWillHold;
}

/// <summary>The actors of an article as the generator emits them.</summary>
internal sealed class HarborVoteActors : ActorMembers
{
    public readonly Person MartaQuist;
}
#pragma warning restore CA1051, CS0649, CS8618
