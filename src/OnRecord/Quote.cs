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
    private readonly TextRange? _speakerMention;
    private readonly TextRange? _cue;
    private Actor? _speaker;
    private string? _text;
    private string? _sha256;

    internal Quote(Article article, TableRow row, string? speakerId)
    {
        _row = row;
        Article = article;
        Id = article.Name + "/" + row.Required(QuoteTable.Key);
        Kind = QuoteTable.ReadKind(row);
        Certainty = QuoteTable.ReadCertainty(row);
        Line = row.Number(QuoteTable.Line);
        Pieces = row.Ranges(QuoteTable.Pieces, article.Length);
        _speakerMention = row.Range(QuoteTable.SpeakerMention, article.Length);
        _cue = row.Range(QuoteTable.Cue, article.Length);
        SpeakerId = speakerId;
    }

    /// <summary>The article's name and the quotation's first words, such as <c>harbor-vote/the-dam-will-hold</c>.</summary>
    public string Id { get; }

    /// <summary>The article that prints the quotation.</summary>
    public Article Article { get; }

    /// <summary>How much of it stands inside quotation marks.</summary>
    public QuoteKind Kind { get; }

    /// <summary>How the speaker was found.</summary>
    public Certainty Certainty { get; }

    /// <summary>The line of the article where it starts, counted from 1.</summary>
    public int Line { get; }

    /// <summary>
    /// Where the quoted words stand in <see cref="Article.Text"/>, in text order; the marks around a direct quotation are
    /// left out. A quotation that is split by its cue, or goes on after it, has several pieces.
    /// </summary>
    public IReadOnlyList<TextRange> Pieces { get; }

    /// <summary>
    /// The words as one reads them: the <see cref="Pieces"/> joined by a space, a line end inside a piece being a space too.
    /// The comma that is printed before a cue is left out, and is a full stop where the speaker goes on with a new sentence.
    /// </summary>
    /// <exception cref="InvalidOperationException">The article's text cannot be had; see <see cref="Article.Text"/>.</exception>
    public string Text => Volatile.Read(ref _text) ?? Once.Keep(ref _text, JoinPieces());

    /// <summary>Who says it; <see langword="null"/> when that is unknown or the speaker has no name.</summary>
    public Actor? Speaker
    {
        get
        {
            if (_speaker is null && SpeakerId is not null)
            {
                _speaker = Article.Corpus.TryGetActor(SpeakerId, out Actor? speaker)
                    ? speaker
                    : throw _row.Malformed($"there is no actor \"{SpeakerId}\"");
            }

            return _speaker;
        }
    }

    /// <summary>The words that stand for the speaker ("Marta Quist", "she"); <see langword="null"/> when there are none.</summary>
    public Excerpt? SpeakerMention => _speakerMention is { } range ? new Excerpt(Article, range) : null;

    /// <summary>The words that attribute ("said", "according to"); <see langword="null"/> when there are none.</summary>
    public Excerpt? Cue => _cue is { } range ? new Excerpt(Article, range) : null;

    /// <summary>SHA-256 of <see cref="Text"/> in UTF-8, in lower-case hexadecimal.</summary>
    /// <exception cref="InvalidOperationException">The article's text cannot be had; see <see cref="Article.Text"/>.</exception>
    public string Sha256 => Volatile.Read(ref _sha256) ?? Once.Keep(ref _sha256, OnRecord.Resources.Sha256.Of(Text));

    /// <summary>The speaker's <see cref="Actor.Id"/>, without making the actor.</summary>
    internal string? SpeakerId { get; }

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

    /// <summary>Words, speaker and place: <c>“The dam will hold” — Marta Quist (seeds/harbor-vote.txt:12)</c>.</summary>
    /// <returns>One short line; long quotations are cut.</returns>
    public override string ToString()
    {
        string text = Brief.Line(Text);
        string words = Kind == QuoteKind.Direct ? $"“{text}”" : text;
        string? speaker = Speaker?.Name ?? SpeakerMention?.Text;
        return speaker is null
            ? $"{words} ({Article.Path}:{Line})"
            : $"{words} — {speaker} ({Article.Path}:{Line})";
    }

    private string JoinPieces()
    {
        string text = Article.Text;
        var pieces = new string[Pieces.Count];
        for (var i = 0; i < pieces.Length; i++)
        {
            int next = i + 1 < pieces.Length ? Pieces[i + 1].Start : -1;
            pieces[i] = Unwrapped.Of(PieceEnd.Read(text, Pieces[i].Start, Pieces[i].End, next));
        }

        return pieces.Length == 1 ? pieces[0] : string.Join(" ", pieces);
    }
}
