namespace OnRecord.Reading.Actors;

/// <summary>A list whose items lie among those of other lists: see <see cref="Chains{T}"/>.</summary>
/// <param name="First">One more than the index of its first item; 0 where it has none.</param>
/// <param name="Last">The same of its last item.</param>
/// <param name="Count">How many items it has.</param>
internal readonly record struct Chain(int First, int Last, int Count);
