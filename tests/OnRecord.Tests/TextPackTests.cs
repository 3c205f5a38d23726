using System.Text;
using OnRecord.Resources;
using OnRecord.Tasks;

namespace OnRecord.Tests;

public class TextPackTests
{
    private static readonly Dictionary<string, byte[]> Texts = new()
    {
        ["seeds/empty.txt"] = [],
        ["seeds/one.txt"] = [65],
        ["seeds/repeated.txt"] = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("“Ærlig talt,” sa hun. 🌊\n", 5000))),
        ["seeds/runs.txt"] = [.. Enumerable.Repeat((byte)'a', 70_000)],
        ["../archive/random.txt"] = Random(100_000),
        ["seeds/harbor-vote.txt"] = Encoding.UTF8.GetBytes(HarborCorpus.Vote),
    };

    [Fact]
    public void What_was_packed_is_found_whatever_it_is()
    {
        using var pack = new MemoryStream(Pack(Texts));
        Assert.All(Texts, text => Assert.Equal(text.Value, new TextPack(pack).Find(text.Key)));
        Assert.Null(new TextPack(pack).Find("seeds/other.txt"));
    }

    [Fact]
    public void The_order_of_texts_does_not_matter() => Assert.Equal(Pack(Texts), Pack(Texts.Reverse()));

    [Fact]
    public void An_empty_pack_holds_nothing() => Assert.Null(new TextPack(new MemoryStream(Pack([]))).Find("seeds/one.txt"));

    [Fact]
    public void Text_is_packed_smaller_and_noise_hardly_larger()
    {
        Assert.InRange(Lz4Encoder.Encode(Texts["seeds/repeated.txt"]).Length, 1, 1000);
        Assert.InRange(Lz4Encoder.Encode(Texts["../archive/random.txt"]).Length, 100_000, 100_500);
    }

    /// <summary>A block by the format's own description: five literals, nine bytes from five before, and a last sequence of six literals.</summary>
    [Fact]
    public void A_block_is_read_as_the_format_has_it()
    {
        var bytes = new byte[20];
        Assert.True(Lz4Decoder.TryDecode([0x55, .. "dams "u8, 5, 0, 0x60, .. "hold ."u8], bytes));
        Assert.Equal("dams dams damshold .", Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public void Whatever_bytes_are_changed_or_cut_a_pack_is_read_or_called_damaged()
    {
        byte[] whole = Pack(Texts.Where(static text => text.Value.Length < 5000));
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            byte[] bytes = whole[..(i % 2 == 0 ? whole.Length : random.Next(whole.Length))];
            for (var change = random.Next(3); change >= 0 && bytes.Length > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            try
            {
                _ = new TextPack(new MemoryStream(bytes)).Find("seeds/harbor-vote.txt");
            }
            catch (InvalidDataException)
            {
            }
        }
    }

    [Fact]
    public void What_is_no_pack_is_called_damaged() =>
        Assert.All<byte[]>(
            [[], [1], new byte[100], "OnRecord"u8.ToArray()],
            bytes => Assert.Throws<InvalidDataException>(() => new TextPack(new MemoryStream(bytes))));

    private static byte[] Pack(IEnumerable<KeyValuePair<string, byte[]>> texts)
    {
        var writer = new TextPackWriter();
        foreach (var (path, bytes) in texts)
        {
            writer.Add(path, bytes);
        }

        var pack = new MemoryStream();
        writer.WriteTo(pack);
        return pack.ToArray();
    }

    private static byte[] Random(int count)
    {
        var bytes = new byte[count];
        new Random(1).NextBytes(bytes);
        return bytes;
    }
}
