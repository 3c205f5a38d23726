using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Tests.Models;

namespace OnRecord.Reading.Tests.Tags;

public class TagModelTests
{
    [Fact]
    public void A_written_model_reads_back_with_the_same_weights()
    {
        var model = Read(WrittenModel.Of(3, (7, [(0, 5), (2, -30)]), (9, [(1, 1)]), (uint.MaxValue, [(0, -128), (1, 127)])));

        Assert.Equal(3, model.Labels);
        Assert.Equal([5, 0, -30], Score(model, 7));
        Assert.Equal([0, 1, 0], Score(model, 9));
        Assert.Equal([-128, 127, 0], Score(model, uint.MaxValue));
        Assert.Equal([5, 2, -30], Score(model, 7, 9, 9));
    }

    [Fact]
    public void A_feature_that_the_model_does_not_know_adds_nothing() =>
        Assert.Equal([5, 0], Score(Read(WrittenModel.Of(2, (7, [(0, 5)]))), 7, 8, 0));

    [Fact]
    public void Each_of_many_features_has_its_own_weights()
    {
        uint[] keys = [.. Enumerable.Range(0, 5000).Select(i => (uint)i)];
        var model = Read(WrittenModel.Of(2, [.. keys.Select(key => (key, new[] { (1, (short)(1 + (key % 100))) }))]));

        Assert.All(keys, key => Assert.Equal([0, 1 + (int)(key % 100)], Score(model, key)));
    }

    [Fact]
    public void A_weight_too_large_for_its_row_is_refused_as_invalid() =>
        Assert.Throws<InvalidDataException>(() => Read(WrittenModel.Of(4, (7, [(0, 128)]))));

    [Fact]
    public void A_model_cut_short_is_refused_as_invalid()
    {
        var bytes = WrittenModel.Of(3, (7, [(0, 5), (2, -30)]), (9, [(1, 1)]));
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => Read(bytes[..length]));
        }
    }

    [Fact]
    public void Rows_that_hold_more_weights_than_declared_are_refused_as_invalid() =>
        Assert.Throws<InvalidDataException>(() => Read([2, 1, 1, 7, 3, 0, 1, 0, 2, 4, 6]));

    [Theory]
    [InlineData(5)]
    [InlineData(40)]
    public void The_best_label_is_that_of_the_highest_sum_and_of_equals_the_lowest(int labels)
    {
        var last = labels - 1;
        (int, short)[] even = [.. Enumerable.Range(0, labels).Select(label => (label, (short)4))];
        var model = Read(WrittenModel.Of(labels, (7, [(0, 2), (last, 9)]), (9, [(1, 9), (last, -1)]), (11, [(3, 1), (last, -8)]), (13, even)));

        Assert.Equal(last, Best(model, 7));
        Assert.Equal(1, Best(model, 7, 9));
        Assert.Equal(3, Best(model, 7, 11, 11, 11));
        Assert.Equal(3, Best(model, 7, 11, 11, 11, 13));
        Assert.Equal(0, Best(model, 8));
    }

    [Fact]
    public void Of_labels_that_are_all_below_zero_one_is_the_best() =>
        Assert.Equal(1, Best(Read(WrittenModel.Of(2, (7, [(0, -2), (1, -1)]))), 7));

    private static int Best(TagModel model, params uint[] features) => model.Best(WrittenModel.KeysOf(features));

    private static TagModel Read(byte[] bytes)
    {
        var reader = new ModelReader(bytes);
        return TagModel.Read(ref reader);
    }

    private static int[] Score(TagModel model, params uint[] features)
    {
        var rows = new uint[features.Length];
        model.FindRows(WrittenModel.KeysOf(features), rows);
        var sums = new short[model.RowLength];
        model.Sum(rows, sums);
        return [.. sums.Take(model.Labels).Select(static sum => (int)sum)];
    }
}
