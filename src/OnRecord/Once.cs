namespace OnRecord;

/// <summary>Keeps what is made at first use, so that all threads see the same instance without a lock.</summary>
internal static class Once
{
    /// <summary>What <paramref name="field"/> holds from now on: <paramref name="value"/>, where it holds nothing yet.</summary>
    /// <remarks>Threads that come at the same time may each make a value; the first to finish is kept.</remarks>
    public static T Keep<T>(ref T? field, T value)
        where T : class => Interlocked.CompareExchange(ref field, value, null) ?? value;
}
