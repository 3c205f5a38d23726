using System.Collections.Immutable;
using OnRecord.Generator.Inputs;
using OnRecord.Generator.Naming;
using OnRecord.Generator.Values;
using OnRecord.Reading;
using OnRecord.Resources;

namespace OnRecord.Generator.Models;

/// <summary>Makes an article's model of its reading: chooses names, merges actors of one id, shortens what is only shown.</summary>
internal static class ArticleModeler
{
    private const int ShownText = 200;
    private const int ShortestHeadline = 3;

    public static ArticleModel Build(OpenArticle article, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var file = article.File;
        var reading = article.Reading;
        var content = article.Content;
        var title = file.Metadata.Title ?? (reading.Headline is { } headline ? Line(content, headline) : null);
        var stem = FileStem.Of(file.Path);
        var (actors, actorOf) = ActorModeler.Build(reading.Actors, cancellationToken);
        return new ArticleModel(
            new NameClaim(file.Path, file.FullPath, file.Item, ArticleName(file, stem, content)),
            Prose.Shorten(title ?? FirstLine(content), ShownText),
            title,
            TextHash.HexOf(content),
            content.Length,
            file.Metadata.Published ?? (stem.Day is { } day ? SeedMetadata.ParseDate(day) : null),
            file.Metadata.Outlet,
            file.Metadata.Url,
            reading.Bylines.Select(byline => Line(content, byline)).ToEquatableArray(),
            Quotes(article, actors, actorOf, cancellationToken),
            actors,
            file.Metadata.HasMembers);
    }

    /// <summary>The article's words of choice: its name, title or stem where they say anything, otherwise how it begins.</summary>
    private static MemberName ArticleName(ArticleFile file, FileStem stem, string content)
    {
        var words = Words.Of(file.Metadata.Name ?? file.Metadata.Title ?? "", Words.Limit);
        words = words.Count > 0 ? words : stem.Name();
        words = words.Count > 0 ? words : FirstWords(content);
        var name = Identifiers.Name(words, "Article");
        return name with { Member = Reserved.ArticleMember(name.Member) };
    }

    /// <summary>The words of the first line, mostly a headline; where it is too short for one, as the name of a desk is, also what follows.</summary>
    private static List<string> FirstWords(string content)
    {
        var line = Words.Of(FirstLine(content), Words.Limit);
        return line.Count < ShortestHeadline ? Words.Of(content, Words.Limit) : line;
    }

    private static EquatableArray<QuoteModel> Quotes(
        OpenArticle article, EquatableArray<ActorModel> actors, ImmutableArray<int> actorOf, CancellationToken cancellationToken)
    {
        var attributions = article.Reading.Attributions;
        var quotes = new QuoteModel[attributions.Length];
        for (var i = 0; i < quotes.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var attribution = attributions[i];
            var pieces = QuoteText.Pieces(article.Content, attribution);
            var text = QuoteText.Join(article.Content, pieces);
            quotes[i] = new QuoteModel(
                QuoteNames.Of(text),
                attribution.Kind,
                attribution.Certainty,
                article.Text.Lines.GetLineFromPosition(pieces[0].Start).LineNumber + 1,
                new(pieces),
                attribution.Source,
                attribution.Cue,
                Prose.Shorten(text, ShownText),
                attribution.Source is { } source ? Prose.Shorten(Line(article.Content, source), ShownText) : null,
                attribution.Speaker is { } speaker ? actorOf[speaker] : null,
                CoSpeakers(attribution, actorOf));
        }

        QuoteNames.TellApart(quotes, actors);
        return quotes.ToEquatableArray();
    }

    private static EquatableArray<int> CoSpeakers(Attribution attribution, ImmutableArray<int> actorOf) =>
        attribution.CoSpeakers.IsEmpty || attribution.Speaker is not { } speaker
            ? default
            : attribution.CoSpeakers.Select(other => actorOf[other]).Where(other => other != actorOf[speaker]).Distinct().ToEquatableArray();

    private static string FirstLine(string content) =>
        content.Split('\r', '\n').Select(Prose.OneLine).FirstOrDefault(static line => line.Length > 0) ?? "";

    private static string Line(string content, Extent extent) => Prose.OneLine(content.Substring(extent.Start, extent.Length));
}
