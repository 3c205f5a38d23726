using OnRecord.Generator.Models;
using OnRecord.Generator.Naming;
using OnRecord.Reading;

namespace OnRecord.Generator.Emission;

/// <summary>The XML documentation of generated members: what IntelliSense shows of an article, a quotation or an actor.</summary>
internal static class Documentation
{
    public static SourceWriter Summary(this SourceWriter writer, string text) => writer.Line(Summary(text));

    /// <summary>The line that documents an article.</summary>
    public static string OfArticle(ArticleModel article) =>
        Summary(Sentence(article.Summary, article.Outlet, article.Published?.Substring(0, "yyyy-MM-dd".Length))
            + Para($"{Prose.Count(article.Quotes.Count, "quotation")} and {Prose.Count(article.Actors.Count, "actor")} in {article.Path}"));

    public static SourceWriter Quote(this SourceWriter writer, QuoteModel quote, ArticleModel article)
    {
        var text = quote.Kind == AttributionKind.Direct ? "“" + quote.Excerpt + "”" : quote.Excerpt;
        return writer.Summary(Escape(text) + Para($"{Speaker(quote, article)}; {Kind(quote.Kind)}, {article.Path}:{quote.Line}"));
    }

    public static SourceWriter Actor(this SourceWriter writer, ActorSummary actor, params string[] notes)
    {
        var text = Sentence([actor.Name, .. actor.Roles]);
        var aliases = actor.Aliases.Count == 0 ? [] : new[] { "also " + string.Join(", ", actor.Aliases.Select(static alias => "“" + alias + "”")) };
        return writer.Summary(text + Para(string.Join("; ", aliases.Concat(notes))));
    }

    /// <summary>Any text, a path too, as one line of XML.</summary>
    public static string Escape(string text) => Prose.Xml(Prose.OneLine(text));

    private static string Summary(string text) => "/// <summary>" + text + "</summary>";

    private static string Sentence(params string?[] parts) => Escape(string.Join(", ", parts.Where(static part => part is { Length: > 0 })));

    private static string Para(string text) => text.Length == 0 ? "" : "<para>" + Escape(text) + "</para>";

    private static string Kind(AttributionKind kind) => kind switch
    {
        AttributionKind.Direct => "direct",
        AttributionKind.Mixed => "mixed",
        _ => "indirect",
    };

    /// <summary>Who says it, and how that is known.</summary>
    private static string Speaker(QuoteModel quote, ArticleModel article)
    {
        var name = quote.Speaker is { } speaker ? article.Actors[speaker].Summary.Name : null;
        return (name, quote.SpeakerWords, quote.Certainty) switch
        {
            (null, null, _) => "Nobody is known to say it",
            (null, { } words, _) => $"Said by “{words}”, not identified",
            (_, _, Certainty.Stated) => $"Said by {name}, as stated",
            (_, { } words, Certainty.Resolved) => $"Said by {name}, printed as “{words}”",
            (_, _, Certainty.Resolved) => $"Said by {name}, named elsewhere",
            _ => $"Said by {name}, to judge by the context",
        };
    }
}
