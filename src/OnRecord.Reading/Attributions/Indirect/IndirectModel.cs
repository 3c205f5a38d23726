using OnRecord.Reading.Models;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>The models that read attributions in the writer's words.</summary>
/// <param name="Cues">Whether a word may be the head of a cue: where the score is more than <see cref="LeastCueScore"/>.</param>
/// <param name="Sources">Who speaks.</param>
/// <param name="Contents">What is said.</param>
/// <param name="Verdicts">Whether what was found is one: where the score is more than <paramref name="Threshold"/>.</param>
/// <param name="Threshold">What that score must exceed.</param>
internal sealed record IndirectModel(LinearModel Cues, SourceModel Sources, ContentModel Contents, LinearModel Verdicts, int Threshold)
{
    public const string FileName = "attributions.bin";

    /// <summary>Cues with less than this are not followed up; the verdict decides about the rest.</summary>
    public const int LeastCueScore = -300;

    private static readonly Lazy<IndirectModel> LazyDefault = new(() => Read(ModelFile.Load(FileName)));

    /// <summary>The engine's models, loaded when they are first asked for.</summary>
    public static IndirectModel Default => LazyDefault.Value;

    /// <exception cref="InvalidDataException">The bytes are no such models.</exception>
    public static IndirectModel Read(ReadOnlySpan<byte> file)
    {
        var reader = new ModelReader(file);
        var threshold = reader.ReadWeight();
        var cues = LinearModel.Read(ref reader);
        var sources = new SourceModel(LinearModel.Read(ref reader));
        var contents = new ContentModel(LinearModel.Read(ref reader), LinearModel.Read(ref reader), LinearModel.Read(ref reader));
        return new IndirectModel(cues, sources, contents, LinearModel.Read(ref reader), threshold);
    }
}
