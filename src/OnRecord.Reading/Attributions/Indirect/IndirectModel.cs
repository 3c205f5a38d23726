using OnRecord.Reading.Models;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>The models that read attributions in the writer's words.</summary>
/// <param name="Gate">Which words are looked at.</param>
/// <param name="Cues">Whether a word may be the head of a cue: where the score is more than <see cref="LeastCueScore"/>.</param>
/// <param name="Sources">Who speaks.</param>
/// <param name="Contents">What is said.</param>
/// <param name="Verdicts">Whether what was found is one: where the score is more than <paramref name="Threshold"/>.</param>
/// <param name="Threshold">What that score must exceed, save where the content is a mere phrase.</param>
internal sealed record IndirectModel(CueGate Gate, Ranker Cues, SourceModel Sources, ContentModel Contents, Ranker Verdicts, int Threshold)
{
    public const string FileName = "attributions.bin";

    /// <summary>Cues with less than this are not followed up; the verdict decides about the rest.</summary>
    public const int LeastCueScore = -150;

    /// <summary>
    /// What the verdict must exceed of content that is a mere phrase: "praised the mayor", "discussed the price". What such a phrase
    /// stands for may be said by somebody or by nobody, and tells a reader little.
    /// </summary>
    public const int LeastVerdictOnPhrase = -30;

    /// <summary>
    /// What the verdict must exceed of a clause that hangs on a noun: "a plan which Quist said would help". What has that form is said.
    /// </summary>
    public const int LeastVerdictOnRelative = -600;

    private static readonly Lazy<IndirectModel> LazyDefault = new(() => Read(ModelFile.Load(FileName)));

    /// <summary>The engine's models, loaded when they are first asked for.</summary>
    public static IndirectModel Default => LazyDefault.Value;

    /// <exception cref="InvalidDataException">The bytes are no such models.</exception>
    public static IndirectModel Read(ReadOnlySpan<byte> file)
    {
        var reader = new ModelReader(file);
        var threshold = reader.ReadWeight();
        var gate = new CueGate(reader.ReadTable());
        var cues = Ranker.Read(ref reader);
        var sources = new SourceModel(Ranker.Read(ref reader));
        var contents = new ContentModel(Ranker.Read(ref reader), Ranker.Read(ref reader), Ranker.Read(ref reader));
        return new IndirectModel(gate, cues, sources, contents, Ranker.Read(ref reader), threshold);
    }
}
