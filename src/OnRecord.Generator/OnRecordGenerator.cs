using Microsoft.CodeAnalysis;

namespace OnRecord.Generator;

/// <summary>Turns news articles given as additional texts into typed records.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class OnRecordGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
