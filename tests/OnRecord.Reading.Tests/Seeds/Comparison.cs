namespace OnRecord.Reading.Tests.Seeds;

/// <summary>Holds the engine's reading of a seed article against the careful reader's.</summary>
internal sealed class Comparison
{
    private readonly SeedArticle _article;
    private readonly ArticleReading _reading;
    private readonly List<string> _misreadings = [];
    private readonly List<string> _figures = [];

    public Comparison(SeedArticle article, ArticleReading reading)
    {
        _article = article;
        _reading = reading;
        CompareHead();
        CompareAttributions();
        CompareActors();
    }

    /// <summary>One line for everything that the engine reads otherwise than the careful reader.</summary>
    public IReadOnlyList<string> Misreadings => _misreadings;

    /// <summary>Recall and precision of attributions and actors.</summary>
    public string Figures => string.Join("; ", _figures);

    private void CompareHead()
    {
        var headline = _reading.Headline is { } extent ? TextOf(extent) : "";
        Check(headline == _article.Expected.Headline, $"headline: “{headline}”");
        var bylines = string.Join(", ", _reading.Bylines.Select(TextOf));
        Check(bylines == string.Join(", ", _article.Expected.Bylines), $"bylines: “{bylines}”");
    }

    private void CompareAttributions()
    {
        var left = _reading.Attributions.ToList();
        int required = 0, found = 0, right = 0, actual = left.Count;
        foreach (var (expected, pieces, orPieces) in _article.Located())
        {
            var match = left
                .Where(candidate => Agreement(pieces, candidate.Pieces) >= 0.5
                    || (orPieces is not null && Agreement(orPieces, candidate.Pieces) >= 0.5))
                .MaxBy(candidate => Agreement(pieces, candidate.Pieces));
            if (match is not null)
            {
                left.Remove(match);
            }

            if (expected.Optional)
            {
                actual -= match is null ? 0 : 1;
                continue;
            }

            required++;
            var label = $"{expected.Kind} “{Shorten(string.Join(" … ", expected.Pieces))}”";
            if (match is null)
            {
                _misreadings.Add($"missed: {label}");
                continue;
            }

            found++;
            right += SpeakerIsRight(expected, match) ? 1 : 0;
            CompareAttribution(
                label, expected, match,
                Agreement(pieces, match.Pieces) == 1 || (orPieces is not null && Agreement(orPieces, match.Pieces) == 1));
        }

        _misreadings.AddRange(left.Select(surplus => $"not there: {surplus.Kind} “{Shorten(TextOf(surplus))}”"));
        _figures.Add($"attributions {found} of {required} found, {actual - found} too many, speaker right in {right}");
    }

    private void CompareAttribution(string label, ExpectedAttribution expected, Attribution actual, bool isExact)
    {
        Check(isExact, $"content of {label}: “{TextOf(actual)}”");
        Check(expected.Kind == actual.Kind, $"kind of {label}: {actual.Kind}");
        Check(Agrees(expected.Cue, actual.Cue), $"cue of {label}: “{TextOf(actual.Cue)}”");
        Check(Agrees(expected.Source, actual.Source), $"source of {label}: “{TextOf(actual.Source)}”");
        Check(SpeakerIsRight(expected, actual), $"speaker of {label}: {NameOf(actual.Speaker)}, not {string.Join(" or ", expected.Speaker)}");
        Check(IsAsSure(CertaintyOf(expected, actual), actual.Certainty), $"certainty of {label}: {actual.Certainty}");
    }

    private void CompareActors()
    {
        var left = _reading.Actors.ToList();
        int required = 0, found = 0, actual = left.Count;
        foreach (var expected in _article.Expected.Actors)
        {
            var match = left.Find(actor => Same(actor.Name, expected.Name))
                ?? left.Find(actor => !expected.Optional && actor.Aliases.Any(alias => Same(alias, expected.Name)));
            if (match is not null)
            {
                left.Remove(match);
            }

            if (expected.Optional)
            {
                actual -= match is null ? 0 : 1;
                continue;
            }

            required++;
            if (match is null)
            {
                _misreadings.Add($"missed: {expected.Kind} {expected.Name}");
                continue;
            }

            found++;
            CompareActor(expected, match);
        }

        _misreadings.AddRange(left.Select(surplus => $"not there: {surplus.Kind} {surplus.Name}"));
        _figures.Add($"actors {found} of {required} found, {actual - found} too many");
    }

    private void CompareActor(ExpectedActor expected, ActorReading actual)
    {
        Check(Same(actual.Name, expected.Name), $"name of {expected.Name}: {actual.Name}");
        Check(actual.Kind == expected.Kind, $"kind of {expected.Name}: {actual.Kind}");
        string[] aliases = expected.Aliases ?? [];
        string[] allowed = [expected.Name, .. aliases, .. expected.MayAlso ?? []];
        Check(
            aliases.All(alias => actual.Aliases.Any(read => Same(read, alias))),
            $"aliases of {expected.Name}: no {string.Join(", ", aliases.Where(alias => !actual.Aliases.Any(read => Same(read, alias))))}");
        var strangers = actual.Aliases.Where(read => !allowed.Any(alias => Same(read, alias))).ToArray();
        Check(strangers.Length == 0, $"aliases of {expected.Name}: also {string.Join(", ", strangers)}");
        foreach (var role in expected.Roles ?? [])
        {
            Check(
                actual.Roles.Any(read => read.Contains(role, StringComparison.OrdinalIgnoreCase)),
                $"roles of {expected.Name}: {string.Join(", ", actual.Roles)}, not {role}");
        }
    }

    private bool SpeakerIsRight(ExpectedAttribution expected, Attribution actual)
    {
        var name = NameOf(actual.Speaker);
        return expected.Speaker.Length == 0 ? name.Length == 0 : expected.Speaker.Any(speaker => Same(speaker, name));
    }

    /// <summary>Whom a pronoun or a description means is known surely or less so; the articles do not say which.</summary>
    private static bool IsAsSure(Certainty expected, Certainty actual) =>
        expected == actual || (expected == Certainty.Resolved && actual == Certainty.Inferred);

    private Certainty CertaintyOf(ExpectedAttribution expected, Attribution actual)
    {
        if (actual.Speaker is null)
        {
            return Certainty.Unknown;
        }

        var actor = _article.Expected.Actors.FirstOrDefault(actor => Same(actor.Name, NameOf(actual.Speaker)));
        return expected.Source is not { } source ? Certainty.Inferred
            : actor is not null
                && new[] { actor.Name }.Concat(actor.Aliases ?? []).Concat(actor.MayAlso ?? [])
                    .Any(name => source.Contains(name, StringComparison.Ordinal))
                ? Certainty.Stated
            : Certainty.Resolved;
    }

    /// <summary>How many of the letters and digits of both lie in both, from 0 to 1; marks and spaces at the edges cost nothing.</summary>
    private double Agreement(IEnumerable<Extent> one, IEnumerable<Extent> other)
    {
        var first = Letters(one);
        var second = Letters(other);
        return 2.0 * first.Count(second.Contains) / (first.Count + second.Count);
    }

    private HashSet<int> Letters(IEnumerable<Extent> extents) =>
        [.. extents.SelectMany(extent => Enumerable.Range(extent.Start, extent.Length)).Where(i => char.IsLetterOrDigit(_article.Text[i]))];

    private bool Agrees(string? expected, Extent? actual) =>
        expected is null || actual is null
            ? expected is null && actual is null
            : TextOf(actual).Contains(expected, StringComparison.Ordinal) || expected.Contains(TextOf(actual), StringComparison.Ordinal);

    private void Check(bool isRight, string misreading)
    {
        if (!isRight)
        {
            _misreadings.Add(misreading);
        }
    }

    private string NameOf(int? actor) => actor is { } index ? _reading.Actors[index].Name : "";

    private string TextOf(Attribution attribution) => string.Join(" … ", attribution.Pieces.Select(TextOf));

    private string TextOf(Extent? extent) => extent is { } words ? TextOf(words) : "";

    private string TextOf(Extent extent) => _article.Text.Substring(extent.Start, extent.Length);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..57] + "…";
}
