using CsCheck;
using OnRecord.Generator.Naming;

namespace OnRecord.Generator.Tests.Naming;

public class StableHashTests
{
    /// <summary>A changed hash would rename members that stand in other people's code.</summary>
    [Fact]
    public void The_hash_is_the_same_in_every_process_and_release() =>
        Assert.Equal(
            ["c3e0", "c3e0f7c4"], new[] { StableHash.Hex("seeds/harbor-vote.txt", 4), StableHash.Hex("seeds/harbor-vote.txt", 8) });

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(50, 1)]
    [InlineData(51, 2)]
    [InlineData(100, 2)]
    [InlineData(101, 4)]
    [InlineData(10_000, 256)]
    public void Batches_double_with_the_corpus(int articles, int batches) => Assert.Equal(batches, StableHash.BatchCount(articles, 50));

    [Fact]
    public void Every_key_falls_into_a_batch() =>
        Gen.Select(Gen.String, Gen.Int[0, 12]).Sample(
            (key, power) => StableHash.Batch(StableHash.Of(key), 1 << power) is var batch && batch >= 0 && batch < 1 << power);

    [Fact]
    public void Batches_are_about_even()
    {
        var sizes = Enumerable.Range(0, 10_000)
            .CountBy(static i => StableHash.Batch(StableHash.Of($"seeds/{2000 + (i % 20)}/story-{i}.txt"), 256))
            .ToList();

        Assert.Equal(256, sizes.Count);
        Assert.InRange(sizes.Max(static size => size.Value), 40, 80);
    }
}
