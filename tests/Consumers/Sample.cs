namespace OnRecord.Consumers;

/// <summary>Small articles that leave the reading no doubt, and programs that print what was read.</summary>
internal static class Sample
{
    public const string Bridge = """
        “The bridge will open in May,” Mayor Ida Holm said on Tuesday.

        Holm walked by the Harbor Board of Easton on the way home.
        """;

    public const string Ferry = """
        “The ferry stays,” Captain Omar Reyes said.
        """;

    public const string School = """
        Teacher Lena Voss told the council about the roof.

        “It leaks above the library,” Lena Voss said.
        """;

    /// <summary>Prints an article a line, then its quotations and actors; reading the text checks it against the resource.</summary>
    public static string Listing(string @namespace) => $$"""
        using System;
        using OnRecord;
        using {{@namespace}};

        foreach (Article article in Articles.All)
        {
            Console.WriteLine($"article {article.Path} | {article.Name} | {article.Outlet} | {article.Text.Length}");
            foreach (Quote quote in article.Quotes)
            {
                Console.WriteLine($"quote {article.Path}({quote.Line}) | {quote.Kind} | {quote.Speaker?.Name} | {quote.Text}");
            }
            foreach (Actor actor in article.Actors)
            {
                Console.WriteLine($"actor {article.Path} | {actor.GetType().Name} | {actor.Name}");
            }
        }
        """;
}
