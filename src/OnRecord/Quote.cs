using System.Collections.ObjectModel;
using System.Diagnostics;
using OnRecord.Resources;
using OnRecord.Tables;

namespace OnRecord;

/// <summary>What an article reports somebody to have said.</summary>
/// <remarks>Two quotes are equal when their <see cref="Id"/> and <see cref="Article"/> are.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Quote
{
    private readonly TableRow _row;
    private IReadOnlyList<TextRange>? _pieces;
    private Actor? _speaker;
    private IReadOnlyList<Actor>? _speakers;
    private string? _text;
    private string? _sha256;

    internal Quote(Article article, TableRow row)
    {
        _row = row;
        Article = article;
        Id = article.Name + "/" + row.Required(QuoteTable.Key);
    }

    /// <summary>The article's name and the quotation's first words, such as <c>harbor-vote/the-dam-will-hold</c>.</summary>
    public string Id { get; }

    /// <summary>The article that prints the quotation.</summary>
    public Article Article { get; }

    /// <summary>How much of it stands inside quotation marks.</summary>
    public QuoteKind Kind => QuoteTable.ReadKind(_row);

    /// <summary>How the speaker was found.</summary>
    public Certainty Certainty => QuoteTable.ReadCertainty(_row);

    /// <summary>The line of the article where it starts, counted from 1.</summary>
    public int Line => _row.Number(QuoteTable.Line);

    /// <summary>
    /// Where the quoted words stand in <see cref="Article.Text"/>, in text order; the marks around a direct quotation are
    /// left out. A quotation that is split by its cue, or goes on after it, has several pieces.
    /// </summary>
    public IReadOnlyList<TextRange> Pieces => _pieces ?? Once.Keep(ref _pieces, Array.AsReadOnly(ReadPieces()));

    /// <summary>
    /// The words as one reads them: the <see cref="Pieces"/> joined by a space, a line end inside a piece being a space too.
    /// The comma that is printed before a cue is left out, and is a full stop where the speaker goes on with a new sentence.
    /// </summary>
    /// <exception cref="InvalidOperationException">The article's text cannot be had; see <see cref="Article.Text"/>.</exception>
    public string Text => _text ?? Once.Keep(ref _text, JoinPieces());

    /// <summary>Who says it, one of them when several do; <see langword="null"/> when that is unknown or the speaker has no name.</summary>
    public Actor? Speaker => _speaker ??= NamedSpeaker?.Find();

    /// <summary>All who say it together, <see cref="Speaker"/> first; empty when there is none.</summary>
    public IReadOnlyList<Actor> Speakers => _speakers ?? Once.Keep(ref _speakers, FindSpeakers());

    /// <summary>The words that stand for the speaker ("Marta Quist", "she"); <see langword="null"/> when there are none.</summary>
    public Excerpt? SpeakerMention => _row.Range(QuoteTable.SpeakerMention, Article.Length) is { } range ? new Excerpt(Article, range) : null;

    /// <summary>The words that attribute ("said", "according to"); <see langword="null"/> when there are none.</summary>
    public Excerpt? Cue => _row.Range(QuoteTable.Cue, Article.Length) is { } range ? new Excerpt(Article, range) : null;

    /// <summary>SHA-256 of <see cref="Text"/> in UTF-8, in lower-case hexadecimal.</summary>
    /// <exception cref="InvalidOperationException">The article's text cannot be had; see <see cref="Article.Text"/>.</exception>
    public string Sha256 => _sha256 ?? Once.Keep(ref _sha256, OnRecord.Resources.Sha256.Of(Text));

    /// <summary>The name of the quotation's field, or the key that it follows from.</summary>
    internal string Member => _row.Optional(QuoteTable.Member) ?? _row.Required(QuoteTable.Key);

    /// <summary>The speaker as the article names it.</summary>
    private NamedActor? NamedSpeaker
    {
        get
        {
            if (!_row.Has(QuoteTable.Speaker))
            {
                return null;
            }

            return NamedAt(_row.Number(QuoteTable.Speaker));
        }
    }

    /// <summary>Splits the quotation into words and speaker: <c>var (text, speaker) = quote;</c>.</summary>
    /// <param name="text"><see cref="Text"/>.</param>
    /// <param name="speaker"><see cref="Speaker"/>.</param>
    public void Deconstruct(out string text, out Actor? speaker) => (text, speaker) = (Text, Speaker);

    /// <summary>Whether <paramref name="other"/> is the same quotation of the same article.</summary>
    /// <param name="other">Another quotation.</param>
    /// <returns>Whether <see cref="Id"/> and <see cref="Article"/> are the same.</returns>
    public bool Equals(Quote? other) => other is not null && Id == other.Id && Article.Equals(other.Article);

    /// <summary>A hash of <see cref="Id"/>.</summary>
    /// <returns>The hash; it differs from run to run.</returns>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Words, speaker and place: <c>“The dam will hold” — Marta Quist (seeds/harbor-vote.txt:9)</c>.</summary>
    /// <returns>One short line; long quotations are cut.</returns>
    public override string ToString()
    {
        string text = Brief.Line(Text);
        string words = Kind == QuoteKind.Direct ? $"“{text}”" : text;
        string? speaker = Speakers.Count > 0 ? string.Join(", ", Speakers.Select(static actor => actor.Name)) : SpeakerMention?.Text;
        return speaker is null
            ? $"{words} ({Article.Path}:{Line})"
            : $"{words} — {speaker} ({Article.Path}:{Line})";
    }

    /// <summary>Whether the actor of an id is one of <see cref="Speakers"/>, without making any.</summary>
    internal bool IsSaidBy(string actorId)
    {
        if (NamedSpeaker?.Id == actorId)
        {
            return true;
        }

        if (_row.Has(QuoteTable.CoSpeakers))
        {
            foreach (int place in _row.Numbers(QuoteTable.CoSpeakers))
            {
                if (NamedAt(place).Id == actorId)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private NamedActor NamedAt(int place)
    {
        NamedActor[] actors = Article.Content.Actors;
        return place < actors.Length ? actors[place] : throw _row.Malformed($"the article has no actor {place} above");
    }

    private ReadOnlyCollection<Actor> FindSpeakers()
    {
        if (Speaker is not { } speaker)
        {
            return Array.AsReadOnly<Actor>([]);
        }

        int[] others = _row.Numbers(QuoteTable.CoSpeakers);
        var speakers = new Actor[others.Length + 1];
        speakers[0] = speaker;
        for (var i = 0; i < others.Length; i++)
        {
            speakers[i + 1] = NamedAt(others[i]).Find();
        }

        return Array.AsReadOnly(speakers);
    }

    private string JoinPieces()
    {
        string text = Article.Text;
        TextRange[] ranges = ReadPieces();
        var pieces = new string[ranges.Length];
        for (var i = 0; i < pieces.Length; i++)
        {
            int next = i + 1 < pieces.Length ? ranges[i + 1].Start : -1;
            pieces[i] = Unwrapped.Of(PieceEnd.Read(text, ranges[i].Start, ranges[i].End, next));
        }

        return pieces.Length == 1 ? pieces[0] : string.Join(" ", pieces);
    }

    private TextRange[] ReadPieces() => _row.Ranges(QuoteTable.Pieces, Article.Length);
}
