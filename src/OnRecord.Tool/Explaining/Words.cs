using OnRecord.Reading;
using OnRecord.Resources;

namespace OnRecord.Tool.Explaining;

/// <summary>Puts what was read in an article, and the grounds for it, into words.</summary>
/// <param name="text">The article's text.</param>
/// <param name="reading">What was read in it.</param>
internal sealed class Words(string text, ArticleReading reading)
{
    public static string Kind(Attribution attribution) => attribution.Kind.ToString().ToLowerInvariant();

    public string Of(IEnumerable<Extent> pieces) => string.Join(" … ", pieces.Select(Of));

    /// <summary>"Marta Quist, resolved: the antecedent of [she]".</summary>
    public string Speaker(Attribution attribution, AttributionBasis basis)
    {
        string name = attribution.Speaker is { } speaker
            ? string.Join(", ", attribution.CoSpeakers.Prepend(speaker).Select(actor => reading.Actors[actor].Name))
            : attribution.Source is null ? "unknown" : "no actor";
        string source = attribution.Source is { } given ? $" [{Of(given)}]" : "";
        return $"{name}, {attribution.Certainty.ToString().ToLowerInvariant()}: {Grounds.Of(basis.SpeakerRule)}{source}";
    }

    /// <summary>"a cue after the quotation [said]".</summary>
    public string Rule(Attribution attribution, AttributionBasis basis) =>
        attribution.Cue is { } cue ? $"{Grounds.Of(basis.Rule)} [{Of(cue)}]" : Grounds.Of(basis.Rule);

    /// <summary>What came second; <see langword="null"/> where nothing else was weighed.</summary>
    public string? RunnersUp(AttributionBasis basis)
    {
        string?[] found =
        [
            basis.SourceRunnerUp is { } source ? $"source [{Of(source)}]" : null,
            basis.SpeakerRunnerUp is { } speaker ? $"speaker {reading.Actors[speaker].Name}" : null,
        ];
        string joined = string.Join(", ", found.Where(part => part is not null));
        return joined.Length == 0 ? null : joined;
    }

    private string Of(Extent extent) => Unwrapped.Of(text[extent.Start..extent.End]);
}
