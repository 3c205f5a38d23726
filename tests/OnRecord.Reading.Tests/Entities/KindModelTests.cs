using OnRecord.Reading.Entities;
using OnRecord.Reading.Models;
using OnRecord.Reading.Tests.Models;

namespace OnRecord.Reading.Tests.Entities;

public class KindModelTests
{
    [Fact]
    public void A_written_model_reads_back_with_the_same_weights()
    {
        var model = Read(WrittenModel.Of(
            3, (7, [(0, 5), (2, -300)]), (9, [(1, 1)]), (uint.MaxValue, [(0, -KindModel.MostWeight), (1, KindModel.MostWeight)])));

        Assert.Equal(new KindScores(5, 0, -300), Score(model, 7));
        Assert.Equal(new KindScores(0, 1, 0), Score(model, 9));
        Assert.Equal(new KindScores(-KindModel.MostWeight, KindModel.MostWeight, 0), Score(model, uint.MaxValue));
        Assert.Equal(new KindScores(5, 2, -300), Score(model, 7, 8, 9, 9));
    }

    [Fact]
    public void Each_of_many_features_has_its_own_weights()
    {
        uint[] keys = [.. Enumerable.Range(0, 200).Select(i => (uint)i)];
        var model = Read(WrittenModel.Of(3, [.. keys.Select(key => (key, new[] { (1, (short)(key + 1)) }))]));

        Assert.All(keys, key => Assert.Equal(new KindScores(0, (int)key + 1, 0), Score(model, key)));
    }

    [Fact]
    public void Sums_of_the_largest_weights_stay_apart()
    {
        var model = Read(WrittenModel.Of(3, (7, [(0, -KindModel.MostWeight), (1, KindModel.MostWeight), (2, -KindModel.MostWeight)])));
        var most = EntityFeatures.MostOfWhole * KindModel.MostWeight;

        Assert.Equal(new KindScores(-most, most, -most), Score(model, [.. Enumerable.Repeat(7u, EntityFeatures.MostOfWhole)]));
    }

    [Fact]
    public void A_weight_too_large_for_the_sums_is_refused_as_invalid() =>
        Assert.Throws<InvalidDataException>(() => Read(WrittenModel.Of(3, (7, [(0, KindModel.MostWeight + 1)]))));

    [Fact]
    public void A_model_of_other_labels_is_refused_as_invalid() =>
        Assert.Throws<InvalidDataException>(() => Read(WrittenModel.Of(4, (7, [(0, 1)]))));

    [Theory]
    [InlineData(1, 1, 1, ActorKind.Person)]
    [InlineData(0, 2, 2, ActorKind.Organization)]
    [InlineData(-3, -2, -1, ActorKind.Place)]
    public void The_best_kind_has_the_highest_score_and_of_equals_is_the_first(int person, int organization, int place, ActorKind best)
    {
        var scores = new KindScores(person, organization, place);

        Assert.Equal(best, scores.BestKind);
        Assert.Equal(Math.Max(person, Math.Max(organization, place)), scores.Best);
    }

    private static KindScores Score(KindModel model, params uint[] features) => model.Score(WrittenModel.KeysOf(features));

    private static KindModel Read(byte[] bytes)
    {
        var reader = new ModelReader(bytes);
        return KindModel.Read(ref reader);
    }
}
