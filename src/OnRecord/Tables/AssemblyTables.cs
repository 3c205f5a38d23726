using System.Reflection;

namespace OnRecord.Tables;

/// <summary>An assembly and the tables that it holds.</summary>
/// <param name="assembly">The assembly, whose resources hold the articles' texts.</param>
/// <param name="articles">Its article tables.</param>
/// <param name="actors">Its actor tables.</param>
internal sealed class AssemblyTables(Assembly assembly, TableRows articles, TableRows actors)
{
    public Assembly Assembly => assembly;

    public TableRows Articles => articles;

    public TableRows Actors => actors;
}
