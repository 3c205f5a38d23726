using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OnRecord.Generator.Naming;

namespace OnRecord.Generator.Inputs;

/// <summary>What a C# file of the project declares outside of types under the names of generated types; mostly nothing.</summary>
/// <remarks>
/// Read in syntax, once a tree: an edit leaves all trees but one as they were, while asking the compilation for its namespaces has the
/// declarations of all its files put together anew, 13 ms for a thousand files.
/// </remarks>
internal static class Declarations
{
    private static readonly ConditionalWeakTable<SyntaxTree, List<Declaration>> Known = new();
    private static readonly List<Declaration> Nothing = [];

    public static List<Declaration> Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (Known.TryGetValue(tree, out var known))
        {
            return known;
        }

        cancellationToken.ThrowIfCancellationRequested();
        var found = new List<Declaration>();
        if (tree.GetRoot(cancellationToken) is CompilationUnitSyntax unit)
        {
            Read(unit.Members, "", found);
        }

        return Known.GetValue(tree, _ => found.Count == 0 ? Nothing : found);
    }

    private static void Read(SyntaxList<MemberDeclarationSyntax> members, string home, List<Declaration> found)
    {
        foreach (var member in members)
        {
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax space:
                    Read(space.Members, Enter(space.Name, home, found), found);
                    break;
                case TypeDeclarationSyntax type when type.TypeParameterList is null:
                    Add(type.Identifier, KindOf(type), type);
                    break;
                case EnumDeclarationSyntax type:
                    Add(type.Identifier, DeclarationKind.Type, type);
                    break;
                case DelegateDeclarationSyntax type when type.TypeParameterList is null:
                    Add(type.Identifier, DeclarationKind.Type, type);
                    break;
            }
        }

        void Add(SyntaxToken name, DeclarationKind kind, MemberDeclarationSyntax declaration)
        {
            if (GeneratedNames.IsAtTop(name.ValueText) && !declaration.Modifiers.Any(SyntaxKind.FileKeyword))
            {
                found.Add(new Declaration(home, name.ValueText, kind, name.GetLocation()));
            }
        }
    }

    private static DeclarationKind KindOf(TypeDeclarationSyntax type) =>
        type is ClassDeclarationSyntax && type.Modifiers.Any(SyntaxKind.PartialKeyword) ? DeclarationKind.PartialClass : DeclarationKind.Type;

    /// <summary>The namespace's whole name; each of its parts is a namespace too.</summary>
    private static string Enter(NameSyntax name, string home, List<Declaration> found)
    {
        if (name is QualifiedNameSyntax qualified)
        {
            home = Enter(qualified.Left, home, found);
            name = qualified.Right;
        }

        var part = ((SimpleNameSyntax)name).Identifier;
        if (GeneratedNames.IsAtTop(part.ValueText))
        {
            found.Add(new Declaration(home, part.ValueText, DeclarationKind.Namespace, part.GetLocation()));
        }

        return home.Length > 0 ? home + "." + part.ValueText : part.ValueText;
    }
}

/// <summary>A declaration under the name of a generated type.</summary>
/// <param name="Namespace">What it stands in, without escapes.</param>
internal sealed record Declaration(string Namespace, string Name, DeclarationKind Kind, Location Location);

internal enum DeclarationKind
{
    /// <summary>A namespace, or a part of one's name.</summary>
    Namespace,

    /// <summary>A type that nothing can be added to elsewhere, or no class.</summary>
    Type,

    /// <summary>A class that others may be parts of.</summary>
    PartialClass,
}
