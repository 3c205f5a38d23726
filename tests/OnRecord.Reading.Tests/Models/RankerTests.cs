using OnRecord.Reading.Attributions.Indirect;
using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;
using OnRecord.Training.Fitting;

namespace OnRecord.Reading.Tests.Models;

public class RankerTests
{
    private static readonly (uint Key, short Weight)[] Features = [(0x0001_0003, 70), (0x8000_0001, -30), (0xFFFF_0000, -2048)];

    [Fact]
    public void Known_features_have_their_weights_and_others_none()
    {
        var ranker = Read(Write(Features));

        Assert.Equal([70, -30, -2048], Features.Select(feature => ranker[feature.Key]));
        Assert.Equal([0, 0, 0, 0], new uint[] { 0, 0x0001_0002, 0x0000_0001, 0xFFFF_0001 }.Select(key => ranker[key]));
    }

    [Fact]
    public void No_two_of_many_features_share_a_place_and_none_is_taken_for_another()
    {
        var random = new Random(1);
        var keys = new SortedSet<uint>();
        while (keys.Count < 20_000)
        {
            keys.Add((uint)random.NextInt64(1L << 32));
        }

        (uint Key, short Weight)[] features = [.. keys.Select((key, index) => (key, (short)(1 + (index % 8000))))];
        var ranker = Read(Write(features));

        Assert.All(features, feature => Assert.Equal(feature.Weight, ranker[feature.Key]));
        Assert.All(features.Where(feature => !keys.Contains(feature.Key + 1)), feature => Assert.Equal(0, ranker[feature.Key + 1]));
        Assert.All(features.Where(feature => !keys.Contains(~feature.Key)), feature => Assert.Equal(0, ranker[~feature.Key]));
    }

    [Fact]
    public void An_answer_weighs_what_its_feature_does()
    {
        var ranker = Read(Write([(Ranker.Key(7, 3), 20)]));
        var pair = Read(Write([(Ranker.Key(7, 3, 5), 40)]));

        Assert.Equal((20, 0, 0), (ranker.Of(7, 3), ranker.Of(8, 3), ranker.Of(7, 3, 5)));
        Assert.Equal((40, 0, 0), (pair.Of(7, 3, 5), pair.Of(7, 5, 3), pair.Of(7, 3)));
    }

    [Fact]
    public void A_trainer_notes_the_features_that_the_model_would_weigh()
    {
        var answers = new Answers([]);

        Assert.Equal(0, answers.Of(7, 3) + answers.Of(8, 3, 5));
        Assert.Equal([Ranker.Key(7, 3), Ranker.Key(8, 3, 5)], answers.Take());
        Assert.Empty(answers.Take());
    }

    [Fact]
    public void A_weight_that_has_no_room_is_refused_as_invalid() =>
        Assert.Throws<InvalidDataException>(() => Read(Write([(1, 2048)])));

    [Fact]
    public void A_model_cut_short_is_refused_as_invalid()
    {
        var bytes = Write(Features);
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => Read(bytes[..length]));
        }
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

    private static byte[] Write((uint Key, short Weight)[] features)
    {
        var writer = new ModelWriter();
        writer.WriteRanker(features);
        return writer.ToArray();
    }

    private static Ranker Read(byte[] bytes)
    {
        var reader = new ModelReader(bytes);
        return Ranker.Read(ref reader);
    }
}
