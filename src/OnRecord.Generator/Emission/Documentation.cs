using OnRecord.Generator.Models;
using OnRecord.Generator.Naming;
using OnRecord.Reading;

namespace OnRecord.Generator.Emission;

/// <summary>The XML documentation of generated members: what IntelliSense shows of an article, a quotation or an actor.</summary>
internal static class Documentation
{
    private const string Opening = "/// <summary>";
    private const string Details = "<para>";
    private const string DetailsEnd = "</para>";
    private const string Closing = "</summary>";

    public static SourceWriter Summary(this SourceWriter writer, string text) => writer.Start().Add(Opening).Add(text).Add(Closing).End();

    /// <summary>The line that documents an article.</summary>
    public static string OfArticle(ArticleModel article)
    {
        string?[] parts = [article.Summary, article.Outlet, article.Published?.Substring(0, "yyyy-MM-dd".Length)];
        var heading = string.Join(", ", parts.Where(static part => part is { Length: > 0 }));
        var contents = $"{Prose.Count(article.Quotes.Count, "quotation")} and {Prose.Count(article.Actors.Count, "actor")} in {article.Path}";
        return Opening + Escape(heading) + Details + Escape(contents) + DetailsEnd + Closing;
    }

    public static SourceWriter Quote(this SourceWriter writer, QuoteModel quote, ArticleModel article)
    {
        var (open, close) = quote.Kind == AttributionKind.Direct ? ("“", "”") : ("", "");
        return writer.Start().Add(Opening).Add(open).Xml(quote.Excerpt).Add(close)
            .Add(Details).Speaker(quote, article).Add("; ").Add(Kind(quote.Kind)).Add(", ").Xml(article.Path).Add(":").Add(quote.Line)
            .Add(DetailsEnd).Add(Closing).End();
    }

    public static SourceWriter Actor(this SourceWriter writer, ActorSummary actor, params string[] notes)
    {
        writer.Start().Add(Opening).Xml(actor.Name);
        foreach (var role in actor.Roles)
        {
            writer.Add(", ").Xml(role);
        }

        var before = Details;
        foreach (var alias in actor.Aliases)
        {
            writer.Add(before).Add(before == Details ? "also “" : "“").Xml(alias).Add("”");
            before = ", ";
        }

        foreach (var note in notes)
        {
            writer.Add(before == Details ? before : "; ").Xml(note);
            before = "; ";
        }

        return writer.Add(before == Details ? "" : DetailsEnd).Add(Closing).End();
    }

    /// <summary>Any text, a path too, as one line of XML.</summary>
    public static string Escape(string text) => Prose.Xml(Prose.OneLine(text));

    private static string Kind(AttributionKind kind) => kind switch
    {
        AttributionKind.Direct => "direct",
        AttributionKind.Mixed => "mixed",
        _ => "indirect",
    };

    /// <summary>Who says it, and how that is known.</summary>
    private static SourceWriter Speaker(this SourceWriter writer, QuoteModel quote, ArticleModel article)
    {
        if (quote.Speaker is not { } speaker)
        {
            return quote.SpeakerWords is { } unknown
                ? writer.Add("Said by “").Xml(unknown).Add("”, not identified")
                : writer.Add("Nobody is known to say it");
        }

        writer.Add("Said by ").Xml(article.Actors[speaker].Summary.Name);
        for (var i = 0; i < quote.CoSpeakers.Count; i++)
        {
            writer.Add(i + 1 < quote.CoSpeakers.Count ? ", " : " and ").Xml(article.Actors[quote.CoSpeakers[i]].Summary.Name);
        }

        return (quote.Certainty, quote.SpeakerWords) switch
        {
            (Certainty.Stated, _) => writer.Add(", as stated"),
            (Certainty.Resolved, { } words) => writer.Add(", printed as “").Xml(words).Add("”"),
            (Certainty.Resolved, _) => writer.Add(", named elsewhere"),
            _ => writer.Add(", to judge by the context"),
        };
    }
}
