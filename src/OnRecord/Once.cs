namespace OnRecord;

/// <summary>Makes a value at first use, so that all threads see the same instance without a lock.</summary>
internal static class Once
{
    /// <summary>The value of <paramref name="field"/>, made by <paramref name="make"/> when there is none yet.</summary>
    /// <remarks>Threads that come at the same time may each make a value; the first to finish is kept.</remarks>
    public static T Make<T, TState>(ref T? field, TState state, Func<TState, T> make)
        where T : class
    {
        if (Volatile.Read(ref field) is { } made)
        {
            return made;
        }

        T value = make(state);
        return Interlocked.CompareExchange(ref field, value, null) ?? value;
    }
}
