using System.Diagnostics;
using System.Reflection;
using OnRecord.Resources;
using OnRecord.Tables;

namespace OnRecord;

/// <summary>A news article, and what was read in it.</summary>
/// <remarks>Two articles are equal when their <see cref="Name"/> and <see cref="Text"/> are, wherever they come from.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Article
{
    private readonly CorpusPart _part;
    private readonly TableRow _row;
    private readonly string _hash;
    private string? _text;
    private string? _sha256;
    private LineStarts? _lines;
    private ArticleContent? _content;
    private IReadOnlyList<string>? _authors;
    private IReadOnlyList<Quote>? _quotes;
    private IReadOnlyList<Actor>? _actors;
    private QuoteMembers? _quoteMembers;
    private ActorMembers? _actorMembers;

    internal Article(CorpusPart part, TableRow row)
    {
        _part = part;
        _row = row;
        Name = row.Required(ArticleTable.Name);
        Title = row.Optional(ArticleTable.Title);
        Path = row.Required(ArticleTable.Path);
        _hash = row.Required(ArticleTable.Hash);
        Length = row.Number(ArticleTable.Length);
        Outlet = row.Optional(ArticleTable.Outlet);
    }

    /// <summary>The name that the article goes by in <c>Articles.Get</c>, such as <c>harbor-vote</c>.</summary>
    public string Name { get; }

    /// <summary>The headline; <see langword="null"/> when there is none.</summary>
    public string? Title { get; }

    /// <summary>The file that it was read from, relative to the project, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>
    /// When it was published; <see langword="null"/> when neither the project file nor the file's name tells. A date alone is midnight UTC.
    /// </summary>
    public DateTimeOffset? Published => _row.Time(ArticleTable.Published);

    /// <summary>Where it was published; <see langword="null"/> when that is not given.</summary>
    public string? Outlet { get; }

    /// <summary>Its address; <see langword="null"/> when that is not given.</summary>
    public Uri? Url => _row.Url(ArticleTable.Url);

    /// <summary>The assembly that it was compiled into.</summary>
    public Assembly Assembly => _part.Assembly;

    /// <summary>Who wrote it, in the order printed.</summary>
    public IReadOnlyList<string> Authors => _authors ?? Once.Keep(ref _authors, _row.List(ArticleTable.Authors));

    /// <summary>SHA-256 of <see cref="Text"/> in UTF-8, in lower-case hexadecimal: for a UTF-8 file without byte order mark, the file's.</summary>
    /// <exception cref="InvalidOperationException">The text cannot be had; see <see cref="Text"/>.</exception>
    public string Sha256 => _sha256 ?? Once.Keep(ref _sha256, OnRecord.Resources.Sha256.Of(Text));

    /// <summary>The whole text, read from the assembly's resources at first use.</summary>
    /// <exception cref="InvalidOperationException">
    /// The resource is missing, or is not the text that was read when the assembly was compiled.
    /// </exception>
    public string Text => _text ?? Once.Keep(ref _text, ReadText());

    /// <summary>What is quoted, ordered by where it starts.</summary>
    public IReadOnlyList<Quote> Quotes => _quotes ?? Once.Keep(ref _quotes, Array.AsReadOnly(Content.Quotes));

    /// <summary>Who and what is named, ordered by first mention.</summary>
    public IReadOnlyList<Actor> Actors =>
        _actors ?? Once.Keep(ref _actors, Array.AsReadOnly(Array.ConvertAll(Content.Actors, static actor => actor.Find())));

    /// <summary>By path, and articles of the same path in the order of their assemblies.</summary>
    internal static IComparer<Article> ByPath { get; } = Comparer<Article>.Create(static (left, right) =>
        string.CompareOrdinal(left.Path, right.Path) is var order && order != 0 ? order : left._part.Index.CompareTo(right._part.Index));

    internal Corpus Corpus => _part.Corpus;

    /// <summary>How many UTF-16 units <see cref="Text"/> holds.</summary>
    internal int Length { get; }

    /// <summary>What was read in it.</summary>
    internal ArticleContent Content => _content ?? Once.Keep(ref _content, new ArticleContent(this, _row));

    /// <summary>The line that an offset stands on.</summary>
    /// <param name="offset">An offset into <see cref="Text"/>, in UTF-16 units, from 0 to its length.</param>
    /// <returns>The line, counted from 1 as editors and the compiler do.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative or beyond the text.</exception>
    /// <exception cref="InvalidOperationException">The text cannot be had; see <see cref="Text"/>.</exception>
    public int LineOf(int offset) => offset < 0 || offset > Length
        ? throw new ArgumentOutOfRangeException(nameof(offset), offset, $"The article has {Length} UTF-16 units.")
        : (_lines ?? Once.Keep(ref _lines, new LineStarts(Text))).LineOf(offset);

    /// <summary>Whether <paramref name="other"/> is the same article with the same text.</summary>
    /// <param name="other">Another article, of this or any other assembly.</param>
    /// <returns>Whether <see cref="Name"/> and <see cref="Text"/> are the same; neither text is read for it.</returns>
    public bool Equals(Article? other) => other is not null && Name == other.Name && _hash == other._hash && Length == other.Length;

    /// <summary>A hash of <see cref="Name"/>.</summary>
    /// <returns>The hash; it differs from run to run.</returns>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>Headline or name, and file: <c>Harbor vote splits council (seeds/harbor-vote.txt)</c>.</summary>
    /// <returns>One short line; a long headline is cut.</returns>
    public override string ToString() => $"{Brief.Line(Title ?? Name)} ({Path})";

    /// <summary>The quotations under their names: one instance for all views of a type.</summary>
    internal QuoteMembers? QuoteMembers => _quoteMembers;

    /// <summary>The actors under their names: one instance for all views of a type.</summary>
    internal ActorMembers? ActorMembers => _actorMembers;

    internal QuoteMembers Keep(QuoteMembers members) => Once.Keep(ref _quoteMembers, members.Fill(this));

    internal ActorMembers Keep(ActorMembers members) => Once.Keep(ref _actorMembers, members.Fill(this));

    private string ReadText() => ArticleText.Read(this, _hash);
}
