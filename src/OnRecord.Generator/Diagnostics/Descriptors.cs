using Microsoft.CodeAnalysis;

namespace OnRecord.Generator.Diagnostics;

/// <summary>Every diagnostic about articles. Messages name the thing and the remedy.</summary>
internal static class Descriptors
{
    private const string Help = "https://github.com/onrecord/onrecord#";
    private const string Category = "OnRecord.Articles";

    public static readonly DiagnosticDescriptor EmptyArticle = new(
        "ONR0001",
        "Article is empty",
        "The article '{0}' has no text and is left out; write it, or remove the file",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "onr0001");

    public static readonly DiagnosticDescriptor UndecodableArticle = new(
        "ONR0002",
        "Article cannot be decoded",
        "The article '{0}' is left out because {1}; save it as UTF-8",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "onr0002");

    public static readonly DiagnosticDescriptor UnclosedQuotation = new(
        "ONR0003",
        "Quotation mark is never closed",
        "The quotation mark {0} is never closed; close it, or remove it",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "onr0003");

    public static readonly DiagnosticDescriptor UnknownSpeaker = new(
        "ONR0004",
        "Quotation has no known speaker",
        "Nobody is known to say “{0}”; name the speaker beside the quotation if somebody does",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "onr0004");

    public static readonly DiagnosticDescriptor NameClash = new(
        "ONR0005",
        "Articles share a name",
        "The article '{0}' would have the same name as {1}, so its member is '{2}'; give it another name in the project file: {3}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "onr0005");

    public static readonly DiagnosticDescriptor InvalidMetadata = new(
        "ONR0006",
        "Metadata of an article is not understood",
        "The metadata {0}=\"{1}\" of the article {2} is not understood and left out; {3}, as in {0}=\"{4}\"",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "onr0006");

    public static readonly DiagnosticDescriptor LanguageTooOld = new(
        "ONR0007",
        "C# is too old for articles",
        "The code that is generated for articles needs C# 9 or later; write <LangVersion>9</LangVersion> or higher in the project file",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "onr0007");

    public static readonly DiagnosticDescriptor ReadingFailed = new(
        "ONR0008",
        "Article could not be read",
        "The article '{0}' is left out because reading it failed with {1}: {2}; please report it together with the article",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "onr0008");

    public static readonly DiagnosticDescriptor NameTaken = new(
        "ONR0009",
        "Name of a generated type is taken",
        "The {0} '{1}' stands where the generated {2} has to; rename it, or have what is generated elsewhere: "
            + "<OnRecordNamespace>{3}</OnRecordNamespace>",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "onr0009");

    public static readonly DiagnosticDescriptor InvalidProperty = new(
        "ONR0010",
        "Property of the project is not understood",
        "The property {0}=\"{1}\" is not understood and left out; {2}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "onr0010");

    public static readonly DiagnosticDescriptor NamespaceHides = new(
        "ONR0012",
        "Namespace hides a generated type",
        "The namespace '{0}' has the name of the generated class {1}, and code outside of it means the namespace by that name; "
            + "write {0}.{1} there, or, if nothing else is in it, have what is generated elsewhere: <OnRecordNamespace>{2}</OnRecordNamespace>",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "onr0012");

    public static readonly DiagnosticDescriptor Markup = new(
        "ONR0015",
        "Article holds more than its text",
        "The article '{0}' begins as {1} does, and all of it is read as plain text; leave in the file only what readers see",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "onr0015");
}
