using CsCheck;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Tests.Text;

public class ScratchTests
{
    [Fact]
    public void What_one_reading_left_is_given_to_the_next_on_the_thread()
    {
        var scratch = Scratch.Open();
        var array = scratch.RentUnset<int>(100);
        scratch.Dispose();
        using var next = Scratch.Open();

        Assert.Same(scratch, next);
        Assert.Same(array, next.RentUnset<int>(70));
    }

    [Fact]
    public void Rented_elements_are_default_whatever_was_left_there()
    {
        var scratch = Scratch.Open();
        Array.Fill(scratch.Rent<int>(20), 7);
        scratch.Dispose();
        using var next = Scratch.Open();

        Assert.All(next.Rent<int>(20).Take(20), element => Assert.Equal(0, element));
    }

    [Fact]
    public void Readings_at_once_share_nothing()
    {
        using var one = Scratch.Open();
        using var other = Scratch.Open();

        Assert.NotSame(one, other);
        Assert.NotSame(one.Rent<byte>(16), other.Rent<byte>(16));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(100_000)]
    public void An_array_is_long_enough_and_in_use_once(int length)
    {
        using var scratch = Scratch.Open();
        var arrays = Enumerable.Range(0, 9).Select(_ => scratch.Rent<short>(length)).ToList();

        Assert.All(arrays, array => Assert.True(array.Length >= length));
        Assert.Equal(arrays.Count, arrays.Distinct().Count());
    }

    [Fact]
    public void Sorting_keeps_equal_items_as_they_stand() => Gen.Int[0, 9].Array[0, 100].Sample(keys =>
    {
        using var scratch = Scratch.Open();
        var list = new ScratchList<(int Key, int Place)>(scratch, capacity: 0);
        for (var place = 0; place < keys.Length; place++)
        {
            list.Add((keys[place], place));
        }

        list.Sort(Comparer<(int Key, int Place)>.Create(static (left, right) => left.Key.CompareTo(right.Key)));

        Assert.Equal(keys.Select(static (key, place) => (key, place)).OrderBy(static item => item.key), list.AsSpan().ToArray());
    });
}
