using System.Threading.Tasks.Dataflow;

namespace OnRecord.Tool.Extracting;

/// <summary>Works at several items at a time and gives the results in the order of the items.</summary>
internal static class Window
{
    // Enough that a long article does not let the others wait, few enough that memory stays small.
    private const int ItemsPerThread = 8;

    /// <summary>How many items are taken in and not given out at most.</summary>
    public static int Size(int threads) => threads * ItemsPerThread;

    /// <summary>Opens a window over items.</summary>
    public static TransformBlock<TItem, TResult> Open<TItem, TResult>(int threads, Func<TItem, TResult> work) =>
        new(work, new ExecutionDataflowBlockOptions
        {
            BoundedCapacity = Size(threads),
            EnsureOrdered = true,
            MaxDegreeOfParallelism = threads,
            SingleProducerConstrained = true,
        });
}
