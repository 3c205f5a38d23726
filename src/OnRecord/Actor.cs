using System.Collections.ObjectModel;
using System.Diagnostics;
using OnRecord.Tables;

namespace OnRecord;

/// <summary>A person, organization or place that articles name.</summary>
/// <remarks>
/// Match on <see cref="Person"/>, <see cref="Organization"/> or <see cref="Place"/> to tell them apart.
/// Two actors are equal when their <see cref="Id"/> is, even when they come from different assemblies;
/// what an actor says and is called is what the articles of its corpus have, and <see cref="Corpus.Of(Corpus[])"/> joins corpora.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract record Actor
{
    private readonly Corpus _corpus;
    private readonly IReadOnlyList<ActorRow> _rows;
    private IReadOnlyList<string>? _aliases;
    private IReadOnlyList<string>? _roles;
    private IReadOnlyList<Article>? _articles;
    private IReadOnlyList<Excerpt>? _mentions;
    private IReadOnlyList<Quote>? _quotes;

    private protected Actor(Corpus corpus, IReadOnlyList<ActorRow> rows)
    {
        _corpus = corpus;
        _rows = rows;
        Id = ActorTable.ReadId(rows[0].Row);
        Name = rows[0].Row.Required(ActorTable.Name);
    }

    /// <summary>The kind and the name, such as <c>person/marta-quist</c>: the same wherever the actor is named.</summary>
    public string Id { get; }

    /// <summary>The fullest printed form, without title or honorific; of people and places “Ana Lopes” also where only “ANA LOPES” is printed.</summary>
    public string Name { get; }

    /// <summary>Other printed forms of the name, in order of first use.</summary>
    public IReadOnlyList<string> Aliases => _aliases ?? Once.Keep(ref _aliases, FindAliases());

    /// <summary>Titles and descriptions as printed, in order of first use.</summary>
    public IReadOnlyList<string> Roles => _roles ?? Once.Keep(ref _roles, ActorRow.Union(_rows, ActorTable.Roles));

    /// <summary>The articles that name the actor, ordered by <see cref="Article.Path"/>.</summary>
    public IReadOnlyList<Article> Articles => _articles ?? Once.Keep(ref _articles, FindArticles());

    /// <summary>Where the actor is named, in the order of <see cref="Articles"/> and then of the text. Pronouns are not among them.</summary>
    public IReadOnlyList<Excerpt> Mentions => _mentions ?? Once.Keep(ref _mentions, FindMentions());

    /// <summary>What the actor says, alone or with others, in the order of <see cref="Articles"/> and then of the text.</summary>
    public IReadOnlyList<Quote> Quotes => _quotes ?? Once.Keep(ref _quotes, FindQuotes());

    /// <summary>Whether <paramref name="other"/> is the same actor: its <see cref="Id"/> is the same.</summary>
    /// <param name="other">Another actor, of this or any other assembly.</param>
    /// <returns>Whether the ids are the same.</returns>
    public virtual bool Equals(Actor? other) => other is not null && Id == other.Id;

    /// <summary>A hash of <see cref="Id"/>.</summary>
    /// <returns>The hash; it differs from run to run.</returns>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The name, and the first role when there is one: <c>Marta Quist, harbor master</c>.</summary>
    /// <returns>One short line.</returns>
    public sealed override string ToString() => Roles.Count == 0 ? Name : $"{Name}, {Roles[0]}";

    /// <summary>What another assembly has for the name is one more alias, where it is printed otherwise.</summary>
    private IReadOnlyList<string> FindAliases() => _rows.Count == 1
        ? _rows[0].Row.List(ActorTable.Aliases)
        : _rows.Select(static row => row.Row.Required(ActorTable.Name))
            .Concat(ActorRow.Union(_rows, ActorTable.Aliases))
            .Distinct(StringComparer.Ordinal)
            .Where(name => name != Name)
            .ToList()
            .AsReadOnly();

    private ReadOnlyCollection<Article> FindArticles()
    {
        var articles = new List<Article>();
        foreach (ActorRow row in _rows)
        {
            articles.AddRange(row.FindArticles(Id));
        }

        // An article that several assemblies have stands in several rows.
        Article[] found = [.. _rows.Count == 1 ? articles : articles.Distinct()];
        Array.Sort(found, Article.ByPath);
        return Array.AsReadOnly(found);
    }

    private ReadOnlyCollection<Excerpt> FindMentions()
    {
        var mentions = new List<Excerpt>();
        foreach (Article article in Articles)
        {
            foreach (TextRange range in article.Content.Find(Id)?.Mentions ?? [])
            {
                mentions.Add(new Excerpt(article, range));
            }
        }

        return mentions.AsReadOnly();
    }

    private ReadOnlyCollection<Quote> FindQuotes()
    {
        var quotes = new List<Quote>();
        foreach (Article article in Articles)
        {
            foreach (Quote quote in article.Quotes)
            {
                if (quote.IsSaidBy(Id))
                {
                    quotes.Add(quote);
                }
            }
        }

        return quotes.AsReadOnly();
    }
}
