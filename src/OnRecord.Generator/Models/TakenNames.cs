using Microsoft.CodeAnalysis;
using OnRecord.Generator.Diagnostics;
using OnRecord.Generator.Inputs;
using OnRecord.Generator.Naming;
using OnRecord.Generator.Values;

namespace OnRecord.Generator.Models;

/// <summary>What the project itself declares where generated types have to stand: the compiler's errors for it point into generated source.</summary>
internal sealed record TakenNames(EquatableArray<Finding> Findings)
{
    public static TakenNames None { get; } = new(EquatableArray<Finding>.Empty);

    /// <summary>The first declaration of each name that is taken.</summary>
    public static TakenNames Find(Compilation compilation, GeneratorOptions options, CancellationToken cancellationToken)
    {
        var home = options.Namespace.Replace("@", "");
        List<Declaration>? taken = null;
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var declaration in Declarations.Of(tree, cancellationToken))
            {
                if (declaration.Namespace == home && IsTaken(declaration) && taken?.Any(other => other.Name == declaration.Name) != true)
                {
                    (taken ??= []).Add(declaration);
                }
            }
        }

        return taken is null ? None : new(taken.Select(declaration => Finding(declaration, options)).ToEquatableArray());
    }

    /// <summary>People may add members of their own to the generated classes, and types to the generated namespace.</summary>
    private static bool IsTaken(Declaration declaration) => declaration.Name == GeneratedNames.ArticleTypes
        ? declaration.Kind != DeclarationKind.Namespace
        : declaration.Kind != DeclarationKind.PartialClass;

    private static Finding Finding(Declaration declaration, GeneratorOptions options)
    {
        var below = options.Namespace.Length > 0 ? options.Namespace + "." : "";
        var what = declaration.Kind == DeclarationKind.Namespace ? "namespace" : "type";
        var generated = (declaration.Name == GeneratedNames.ArticleTypes ? "namespace " : "class ") + declaration.Name;
        return Diagnostics.Finding.At(Descriptors.NameTaken, declaration.Location, what, below + declaration.Name, generated, below + "Seeds");
    }
}
