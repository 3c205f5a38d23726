using Microsoft.CodeAnalysis;

namespace OnRecord.Benchmarks.Scale.Drivers;

/// <summary>Takes the additional texts and does nothing with them: what any generator over them pays at least.</summary>
internal sealed class IdleGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider.Collect(), static (_, _) => { });
}
