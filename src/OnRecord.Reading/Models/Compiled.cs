using System.Runtime.CompilerServices;

namespace OnRecord.Reading.Models;

/// <summary>What is asked of the compiler at run time.</summary>
internal static class Compiled
{
    /// <summary>
    /// Optimized code from the first call: <c>AggressiveOptimization</c>, a name that .NET Standard 2.0 does not have, and that
    /// run times without it pass over.
    /// </summary>
    public const MethodImplOptions AtOnce = (MethodImplOptions)512;
}
