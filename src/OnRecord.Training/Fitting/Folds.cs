namespace OnRecord.Training.Fitting;

internal static class Folds
{
    /// <returns>So many divisions of the items; in each of them every n-th item is held out.</returns>
    public static IEnumerable<(IReadOnlyList<T> Train, IReadOnlyList<T> Test)> Of<T>(IReadOnlyList<T> items, int count) =>
        Enumerable.Range(0, count).Select(fold => (
            (IReadOnlyList<T>)[.. items.Where((_, i) => i % count != fold)],
            (IReadOnlyList<T>)[.. items.Where((_, i) => i % count == fold)]));
}
