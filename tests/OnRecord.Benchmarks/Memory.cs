using OnRecord.Reading;

namespace OnRecord.Benchmarks;

/// <summary>Measures what the engine allocates beyond what it returns.</summary>
internal static class Memory
{
    public static void Measure(IReadOnlyList<string> articles, int characters)
    {
        var readings = new ArticleReading[articles.Count];
        var held = GC.GetTotalMemory(forceFullCollection: true);

        // A full collection empties the pools that readings work in: the first round fills them again.
        Read();
        var start = GC.GetAllocatedBytesForCurrentThread();
        Read();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - start;
        var result = GC.GetTotalMemory(forceFullCollection: true) - held;
        GC.KeepAlive(readings);
        Console.WriteLine(
            $"allocated a character: {(double)(allocated - result) / characters:N2} bytes beyond the result, "
            + $"which takes {(double)result / characters:N2}");

        void Read()
        {
            for (var i = 0; i < readings.Length; i++)
            {
                readings[i] = ArticleReader.Read(articles[i]);
            }
        }
    }
}
