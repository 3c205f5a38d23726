using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OnRecord.Resources;
using OnRecord.Tasks;

namespace OnRecord.Generator.Tests.Support;

/// <summary>Compiles what was generated, together with code that uses it, as strictly as a project can ask for.</summary>
internal static class Consumer
{
    public const string NetStandard = "netstandard2.0";
    public const string Net8 = "net8.0";

    private const int StrictestWarningLevel = 9999;

    private static readonly Dictionary<string, ImmutableArray<MetadataReference>> References = new[] { NetStandard, Net8 }.ToDictionary(
        static framework => framework,
        static framework => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "references", framework), "*.dll")
            .Select(static file => (MetadataReference)MetadataReference.CreateFromFile(file))
            .ToImmutableArray());

    private static readonly Dictionary<string, string[]> Symbols = new()
    {
        [NetStandard] = ["NETSTANDARD2_0", "NETSTANDARD2_0_OR_GREATER"],
        [Net8] = ["NET8_0", "NET8_0_OR_GREATER", "NETCOREAPP3_0_OR_GREATER"],
    };

    public static CSharpCompilation Compile(
        GeneratorRunResult generated,
        string code = "",
        string framework = Net8,
        LanguageVersion language = LanguageVersion.CSharp9,
        NullableContextOptions nullable = NullableContextOptions.Enable)
    {
        var parse = new CSharpParseOptions(language, DocumentationMode.Diagnose, preprocessorSymbols: Symbols[framework]);
        var trees = generated.GeneratedSources
            .Select(source => CSharpSyntaxTree.ParseText(source.SourceText, parse, source.HintName))
            .Append(CSharpSyntaxTree.ParseText("[assembly: System.CLSCompliant(true)]", parse, "Assembly.cs"))
            .Append(CSharpSyntaxTree.ParseText(code, parse, "Consumer.cs"));
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, warningLevel: StrictestWarningLevel, nullableContextOptions: nullable);
        return CSharpCompilation.Create("Consumer", trees, References[framework], options);
    }

    /// <summary>All that the compiler has to say, hidden hints left out.</summary>
    public static IEnumerable<string> Complaints(this CSharpCompilation compilation) =>
        compilation.GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
            .Select(static diagnostic => diagnostic.ToString());

    /// <summary>Loads the compiled assembly with its seeds packed and calls an internal static method of it.</summary>
    public static object? Invoke(this CSharpCompilation compilation, IEnumerable<AdditionalText> seeds, string type, string method)
    {
        var texts = new TextPackWriter();
        foreach (var seed in seeds)
        {
            texts.Add(seed.Path.Replace("/src/newsroom/", "", StringComparison.Ordinal), Encoding.UTF8.GetBytes(seed.GetText()!.ToString()));
        }

        var pack = new MemoryStream();
        texts.WriteTo(pack);
        using var image = new MemoryStream();
        var emitted = compilation.Emit(
            image, manifestResources: [new ResourceDescription(TextPackFormat.Resource, () => new MemoryStream(pack.ToArray()), isPublic: true)]);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));

        image.Position = 0;
        var context = new AssemblyLoadContext("Consumer", isCollectible: true);
        try
        {
            return context.LoadFromStream(image).GetType(type, throwOnError: true)!
                .GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
                .Invoke(null, null);
        }
        finally
        {
            context.Unload();
        }
    }
}
