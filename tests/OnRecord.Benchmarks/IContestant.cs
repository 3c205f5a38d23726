namespace OnRecord.Benchmarks;

/// <summary>Something that reads articles.</summary>
internal interface IContestant : IDisposable
{
    string Name { get; }

    /// <summary>Reads all articles as many times as asked.</summary>
    /// <returns>The processor time that it took.</returns>
    TimeSpan Read(int passes);
}
