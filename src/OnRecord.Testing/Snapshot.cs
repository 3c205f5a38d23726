using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace OnRecord.Testing;

/// <summary>Compares what the generator made with files beside the test, in the format and under the names of Verify.SourceGenerators.</summary>
/// <remarks>
/// A source file <c>Corpus.g.cs</c> of the test <c>SeedTests.All_seeds</c> is kept in <c>SeedTests.All_seeds#Corpus.g.verified.cs</c>,
/// the diagnostics, where there are any, in <c>SeedTests.All_seeds.verified.txt</c>. What differs is left beside it as <c>.received</c>.
/// To accept it, rename it to <c>.verified</c>, or run the tests once with the environment variable <c>ONRECORD_ACCEPT=1</c>.
/// </remarks>
public static class Snapshot
{
    private const string Accept = "ONRECORD_ACCEPT";

    /// <summary>Compares a run's sources and diagnostics with the verified files.</summary>
    /// <param name="result">What the generator made.</param>
    /// <param name="sourceFile">Filled in by the compiler: the folder of the verified files, and the test's class by its file's name.</param>
    /// <param name="method">Filled in by the compiler: the test's method.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    /// <exception cref="SnapshotException">
    /// A source or the diagnostics differ, have no verified file, or a verified file has no source any more.
    /// </exception>
    public static void Verify(GeneratorDriverRunResult result, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        if (result is null)
        {
            throw new ArgumentNullException(nameof(result));
        }

        var type = Path.GetFileNameWithoutExtension(sourceFile.Replace('\\', '/'));
        var store = new SnapshotStore(SourceFile.Folder(sourceFile), $"{type}.{method}");
        store.Compare(SnapshotFormat.Files(result), accept: Environment.GetEnvironmentVariable(Accept) == "1");
    }
}
