using OnRecord;

namespace Newsroom;

/// <summary>What this program expects in our own articles. An edit that takes it away is a compile error here.</summary>
internal static partial class Program
{
    static partial void PrintHighlights()
    {
        // Every article has a member for each of its quotations and each of its actors.
        Quote dam = Articles.HarborVote.Quotes.TheDamWillHold;
        Console.WriteLine($"{dam.Article.Path}({dam.Line}): “{dam.Text}” {dam.Cue} {dam.SpeakerMention}");

        // An actor is one instance for all articles, and is what the reading took it for: a person here.
        Person mayor = Actors.MartaQuist;
        Console.WriteLine($"{mayor} also speaks as");
        foreach (Quote quote in mayor.Quotes.Where(quote => quote.Certainty != Certainty.Stated))
        {
            Console.WriteLine($"  “{quote.SpeakerMention}” in line {quote.Line}: {quote.Text}");
        }

        // A name that only turns up at run time is looked up; a typed article and the article it shows are equal.
        if (Articles.TryGet("harbor-vote", out Article? found) && Articles.HarborVote.Equals(found))
        {
            Console.WriteLine($"{found.Name} names {found.Actors.OfType<Place>().Count()} places");
        }
    }
}
