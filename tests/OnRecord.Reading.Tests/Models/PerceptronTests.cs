using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;
using OnRecord.Training.Fitting;

namespace OnRecord.Reading.Tests.Models;

public class PerceptronTests
{
    // Keys are spread as those of features are.
    private static readonly uint One = Hashing.Feature(1, 1);
    private static readonly uint Other = Hashing.Feature(1, 2);
    private static readonly uint Both = Hashing.Feature(1, 3);
    private static readonly uint Unknown = Hashing.Feature(1, 4);

    [Fact]
    public void It_learns_which_feature_tells_the_labels_apart()
    {
        var reader = new ModelReader(Fit());
        var model = TagModel.Read(ref reader);

        Assert.Equal(1, model.Best([One, Both]));
        Assert.Equal(0, model.Best([Other, Both]));
    }

    [Fact]
    public void It_writes_the_same_bytes_for_the_same_decisions() => Assert.Equal(Fit(), Fit());

    [Theory]
    [InlineData(new[] { 0, 0, 0 }, 0)]
    [InlineData(new[] { -1, 4, 4 }, 1)]
    public void Of_equal_labels_the_lowest_wins(int[] scores, int best) => Assert.Equal(best, Perceptron.Best(scores));

    private static byte[] Fit()
    {
        var perceptron = new Perceptron(2, [.. new[] { One, Other, Both }.Order()]);
        var scores = new int[2];
        for (var i = 0; i < 20; i++)
        {
            uint[] features = [i % 2 == 0 ? One : Other, Both, Unknown];
            perceptron.Score(features, scores);
            perceptron.Learn(features, Perceptron.Best(scores), 1 - (i % 2));
        }

        var writer = new ModelWriter();
        perceptron.Write(writer, scale: 24, least: 1, most: sbyte.MaxValue, labels: [0, 1]);
        return writer.ToArray();
    }
}
