using OnRecord.Reading.Models;
using OnRecord.Training.Fitting;

namespace OnRecord.Reading.Tests.Models;

public class LinearModelTests
{
    [Fact]
    public void A_written_model_reads_back_with_the_same_weights()
    {
        var model = Read(Write(3, (7, [(0, 5), (2, -30)]), (9, [(1, 1)]), (uint.MaxValue, [(0, -128), (1, 127)])));

        Assert.Equal(3, model.Labels);
        Assert.Equal([5, 0, -30], Score(model, 7));
        Assert.Equal([0, 1, 0], Score(model, 9));
        Assert.Equal([-128, 127, 0], Score(model, uint.MaxValue));
        Assert.Equal([5, 2, -30], Score(model, 7, 9, 9));
    }

    [Fact]
    public void A_model_of_many_labels_adds_weights_of_eight_bits()
    {
        var model = Read(Write(5, (7, [(0, 127), (4, -127)]), (9, [(1, 3), (4, -100)])));

        Assert.Equal([127, 3, 0, 0, -227], Score(model, 7, 9, 8));
    }

    [Fact]
    public void A_weight_too_large_for_its_row_is_refused_as_invalid() =>
        Assert.Throws<InvalidDataException>(() => Read(Write(4, (7, [(0, 128)]))));

    [Fact]
    public void The_best_label_of_rows_is_that_of_the_highest_sum_and_of_equals_the_lowest()
    {
        var model = Read(Write(5, (7, [(0, 2), (4, 9)]), (9, [(1, 9), (4, -1)]), (11, [(3, 1), (4, -8)])));

        Assert.Equal(4, model.BestOf([model.Row(7)]));
        Assert.Equal(1, model.BestOf([model.Row(7), model.Row(9)]));
        Assert.Equal(3, model.BestOf([model.Row(7), model.Row(11), model.Row(11), model.Row(11)]));
        Assert.Equal(0, model.BestOf([model.Row(8)]));
    }

    [Fact]
    public void A_feature_that_the_model_does_not_know_adds_nothing() =>
        Assert.Equal([5, 0], Score(Read(Write(2, (7, [(0, 5)]))), 7, 8, 0));

    [Theory]
    [InlineData(new[] { 0, 0, 0 }, 0)]
    [InlineData(new[] { -1, 4, 4 }, 1)]
    public void Of_equal_labels_the_lowest_wins(int[] scores, int best) => Assert.Equal(best, LinearModel.Best(scores));

    [Fact]
    public void A_model_cut_short_is_refused_as_invalid()
    {
        var bytes = Write(3, (7, [(0, 5), (2, -300)]), (9, [(1, 1)]));
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => Read(bytes[..length]));
        }
    }

    [Fact]
    public void Rows_that_hold_more_weights_than_declared_are_refused_as_invalid() =>
        Assert.Throws<InvalidDataException>(() => Read([2, 1, 1, 7, 3, 0, 1, 0, 2, 4, 6]));

    [Fact]
    public void The_perceptron_learns_which_feature_tells_the_labels_apart()
    {
        var model = Read(Fit());

        Assert.Equal(1, LinearModel.Best(Score(model, 1, 3)));
        Assert.Equal(0, LinearModel.Best(Score(model, 2, 3)));
    }

    [Fact]
    public void The_perceptron_writes_the_same_bytes_for_the_same_decisions() => Assert.Equal(Fit(), Fit());

    private static byte[] Fit()
    {
        var perceptron = new Perceptron(2, [1, 2, 3]);
        var scores = new int[2];
        for (uint i = 0; i < 20; i++)
        {
            uint[] features = [1 + (i % 2), 3, 4];
            perceptron.Score(features, scores);
            perceptron.Learn(features, LinearModel.Best(scores), (int)(1 - (i % 2)));
        }

        var writer = new ModelWriter();
        perceptron.Write(writer, scale: 24, least: 1, most: sbyte.MaxValue, labels: [0, 1]);
        return writer.ToArray();
    }

    private static byte[] Write(int labels, params (uint Key, (int Label, short Weight)[] Row)[] features)
    {
        var writer = new ModelWriter();
        writer.WriteModel(labels, [.. features.Select(feature => feature.Key)], [.. features.Select(feature => feature.Row.ToList())]);
        return writer.ToArray();
    }

    private static LinearModel Read(byte[] bytes)
    {
        var reader = new ModelReader(bytes);
        return LinearModel.Read(ref reader);
    }

    private static int[] Score(LinearModel model, params uint[] features)
    {
        var rows = new uint[features.Length];
        model.FindRows(features, rows);
        var sums = new short[model.RowLength];
        model.Sum(rows, sums);
        return [.. sums.Take(model.Labels).Select(static sum => (int)sum)];
    }
}
