using OnRecord.Reading.Attributions.Indirect;
using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;
using OnRecord.Training.Fitting;

namespace OnRecord.Reading.Tests.Models;

public class RankerTests
{
    private static readonly (uint Key, short Weight)[] Features = [(0x0001_0003, 70), (0x8000_0001, -30), (0xFFFF_0000, short.MinValue)];

    [Fact]
    public void Known_features_add_their_weights()
    {
        var ranker = Read(Write(places: 8));

        Assert.Equal(70, ranker.Score([0x0001_0003]));
        Assert.Equal(40, ranker.Score([0x0001_0003, 0x8000_0001]));
        Assert.Equal(short.MinValue - 30, ranker.Score([0xFFFF_0000, 0x8000_0001]));
    }

    [Fact]
    public void Others_add_nothing_not_even_in_the_place_of_one_that_is_known()
    {
        var ranker = Read(Write(places: 8));

        Assert.Equal(0, ranker.Score([]));
        Assert.Equal(0, ranker.Score([0x0002_0003, 0x0000_0001, 0x1234_0006, 0xFFFF_0007]));
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 2)]
    [InlineData(3, 8)]
    [InlineData(1000, 2048)]
    public void At_most_half_of_the_places_are_taken(int features, int places) => Assert.Equal(places, Ranker.PlacesFor(features));

    [Fact]
    public void More_features_than_places_are_refused() => Assert.Throws<InvalidDataException>(() => Read(Write(places: 2)));

    [Fact]
    public void Of_features_that_meet_in_a_place_the_trainer_keeps_the_more_frequent()
    {
        var census = new FeatureCensus();
        census.Count(1, [0x0001_0001, 0x0002_0001]);
        census.Count(2, [0x0002_0001]);

        Assert.Equal([0x0002_0001u], census.Keys(1, out var places));
        Assert.Equal(4, places);
    }

    [Fact]
    public void The_gate_lets_verbs_through_and_no_nouns_save_the_exceptions()
    {
        const uint hurry = 5;
        const uint claim = 6;
        var gate = new CueGate(new FeatureTable([CueGate.KeyOf(hurry, PennTag.VBD), CueGate.KeyOf(claim, PennTag.NN)], [1, 1]));

        Assert.True(gate.Passes(claim, PennTag.VBD));
        Assert.False(gate.Passes(hurry, PennTag.VBD));
        Assert.True(gate.Passes(claim, PennTag.NN));
        Assert.False(gate.Passes(hurry, PennTag.NN));
    }

    private static byte[] Write(int places)
    {
        var writer = new ModelWriter();
        writer.WriteRanker(places, Features);
        return writer.ToArray();
    }

    private static Ranker Read(byte[] bytes)
    {
        var reader = new ModelReader(bytes);
        return Ranker.Read(ref reader);
    }
}
