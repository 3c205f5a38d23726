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

        return Keep(ref field, make(state));
    }

    /// <summary>What <paramref name="field"/> holds from now on: <paramref name="value"/>, where it holds nothing yet of that type.</summary>
    public static T Keep<T, TField>(ref TField? field, T value)
        where T : class, TField
        where TField : class =>
        Interlocked.CompareExchange(ref field, value, null) as T ?? value;
}
