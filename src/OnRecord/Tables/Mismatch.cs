using System.Reflection;

namespace OnRecord.Tables;

/// <summary>The exception for tables that this run time cannot read.</summary>
internal static class Mismatch
{
    /// <param name="assembly">The assembly that holds the tables.</param>
    /// <param name="what">Where it is wrong and what is.</param>
    public static InvalidOperationException Of(Assembly assembly, string what) => new(
        $"OnRecord {typeof(Mismatch).Assembly.GetName().Version?.ToString(3)} cannot read the tables of {assembly.GetName().Name}: {what}. " +
        "They were written by a generator of another version: let every project reference the same version of the OnRecord package, and rebuild.");
}
