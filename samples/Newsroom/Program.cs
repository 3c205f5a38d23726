using System.Diagnostics;
using System.Text;
using OnRecord;

namespace Newsroom;

/// <summary>Prints what every article holds: who is quoted with which words, and who and what is named.</summary>
internal static partial class Program
{
    private static void Main()
    {
        Console.OutputEncoding = Encoding.UTF8;

        foreach (Article article in Articles.All)
        {
            Console.WriteLine(article);
            PrintQuotes(article);
            PrintActors(article);
            Console.WriteLine();
        }

        if (Articles.All.Count == 0)
        {
            Console.WriteLine("There are no articles: SeedFiles names none, or none that has text.");
        }

        PrintHighlights();
    }

    private static void PrintQuotes(Article article)
    {
        Console.WriteLine("  line  kind      certainty  speaker: quotation");
        foreach (Quote quote in article.Quotes)
        {
            string speaker = quote.Speaker?.Name ?? quote.SpeakerMention?.Text ?? "(unknown)";
            Console.WriteLine($"  {quote.Line,4}  {quote.Kind,-8}  {quote.Certainty,-9}  {speaker}: {quote.Text}");
        }
    }

    private static void PrintActors(Article article)
    {
        Console.WriteLine("  quotes  kind          actor, role (also known as)");
        foreach (Actor actor in article.Actors)
        {
            int quotes = article.Quotes.Count(quote => quote.Speaker == actor);
            string name = string.Join(", ", [actor.Name, .. actor.Roles]);
            string aliases = actor.Aliases.Count == 0 ? "" : $" ({string.Join(", ", actor.Aliases)})";
            Console.WriteLine($"  {quotes,6}  {KindOf(actor),-12}  {name}{aliases}");
        }
    }

    private static string KindOf(Actor actor) => actor switch
    {
        Person => "person",
        Organization => "organization",
        Place => "place",
        _ => throw new UnreachableException(),
    };

    /// <summary>Names what this program expects in <c>seeds/</c>; left out when other articles are printed.</summary>
    static partial void PrintHighlights();
}
