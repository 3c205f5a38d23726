using OnRecord.Generator.Naming;
using OnRecord.Generator.Values;

namespace OnRecord.Generator.Models;

/// <summary>What an article's quotations are called: by their first words, and by their speaker where several say the same.</summary>
internal static class QuoteNames
{
    /// <summary>A quotation's own name, which others of the article may have as well.</summary>
    public static MemberName Of(string text)
    {
        var name = Identifiers.Name(Words.Of(text, Words.Limit), "Quote");
        return name with { Member = Reserved.QuoteMember(name.Member) };
    }

    /// <summary>
    /// Gives each quotation a name of its own. What different people say in the same words is called after them, <c>NoCommentByJaneKerr</c>:
    /// numbers would hand one's words to the other when an article gains a quotation. What one says again is numbered.
    /// </summary>
    public static void TellApart(QuoteModel[] quotes, EquatableArray<ActorModel> actors)
    {
        var speakers = new Dictionary<string, int?>(quotes.Length, StringComparer.OrdinalIgnoreCase);
        HashSet<string>? shared = null;
        var areAllApart = true;
        foreach (var quote in quotes)
        {
            var name = UniqueNames.Fold(quote.Name.Member);
            if (!speakers.TryGetValue(name, out var speaker))
            {
                speakers.Add(name, quote.Speaker);
                continue;
            }

            areAllApart = false;
            if (speaker != quote.Speaker)
            {
                (shared ??= new(StringComparer.OrdinalIgnoreCase)).Add(name);
            }
        }

        if (areAllApart)
        {
            return;
        }

        var numbers = new NumberedNames();
        for (var i = 0; i < quotes.Length; i++)
        {
            var name = quotes[i].Name;
            if (quotes[i].Speaker is { } speaker && shared?.Contains(UniqueNames.Fold(name.Member)) == true)
            {
                name = new MemberName(name.Member + "By" + actors[speaker].Member, name.Key + "-by-" + KeyOf(actors[speaker].Summary, actors));
            }

            var number = numbers.Next(name.Member);
            quotes[i] = number == 1 && ReferenceEquals(name, quotes[i].Name)
                ? quotes[i]
                : quotes[i] with { Name = new MemberName(NumberedNames.With(number, name.Member), NumberedNames.With(number, name.Key, "-")) };
        }
    }

    /// <summary>An actor's key, with the kind where a person and a place have the same.</summary>
    private static string KeyOf(ActorSummary speaker, EquatableArray<ActorModel> actors) =>
        actors.Any(actor => actor.Summary.Key == speaker.Key && actor.Summary.Id != speaker.Id) ? speaker.Id.Replace('/', '-') : speaker.Key;
}
