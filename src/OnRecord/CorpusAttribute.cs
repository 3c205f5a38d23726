using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace OnRecord;

/// <summary>For generated code: says which type of an assembly holds its <see cref="Corpus"/>.</summary>
/// <remarks>
/// It is how <see cref="Corpus.Of(System.Reflection.Assembly[])"/> finds the articles of an assembly whose
/// generated types are internal.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class CorpusAttribute : Attribute
{
    internal const string Field = "Corpus";

    /// <summary>Names the type.</summary>
    /// <param name="holder">A type with a static field <c>Corpus</c>.</param>
    public CorpusAttribute(
#if NET
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)]
#endif
        Type holder) => Holder = holder;

    /// <summary>A type with a static field <c>Corpus</c>.</summary>
#if NET
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)]
#endif
    public Type Holder { get; }
}
