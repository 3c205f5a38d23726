using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Benchmarks.Scale.Projects;

namespace OnRecord.Benchmarks.Scale.Drivers;

/// <summary>Loads the generator as the compiler does: the packaged files, beside one another, in a context of their own.</summary>
internal sealed class PackagedGenerator : AssemblyLoadContext, IAnalyzerAssemblyLoader
{
    private static readonly string Generator = Path.Combine(UnpackedPackage.Analyzers, "OnRecord.Generator.dll");

    private readonly Assembly _generator;

    public PackagedGenerator()
        : base("packaged generator") => _generator = LoadFromAssemblyPath(Generator);

    public ISourceGenerator CreateGenerator() => Create<IIncrementalGenerator>("OnRecordGenerator").AsSourceGenerator();

    public AnalyzerReference CreateReference() => new AnalyzerFileReference(Generator, this);

    void IAnalyzerAssemblyLoader.AddDependencyLocation(string fullPath)
    {
        // What lies beside the generator is found anyway.
    }

    Assembly IAnalyzerAssemblyLoader.LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

    /// <summary>Only what is packaged is loaded here; the compiler is the caller's own.</summary>
    protected override Assembly? Load(AssemblyName assemblyName) =>
        Path.Combine(UnpackedPackage.Analyzers, $"{assemblyName.Name}.dll") is var file && File.Exists(file) ? LoadFromAssemblyPath(file) : null;

    private T Create<T>(string type) => (T)Activator.CreateInstance(_generator.GetType($"OnRecord.Generator.{type}", throwOnError: true)!)!;
}
