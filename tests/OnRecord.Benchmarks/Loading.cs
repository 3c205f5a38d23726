using OnRecord.Reading.Attributions.Indirect;
using OnRecord.Reading.Attributions.Ties;
using OnRecord.Reading.Entities;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;

namespace OnRecord.Benchmarks;

/// <summary>The models and the joined word lists, which the engine loads when it first reads.</summary>
internal static class Loading
{
    public static void LoadModels() =>
        _ = new object[] { Lexicon.Shared, Tagger.Default, EntityTagger.Default, TieModel.Default, IndirectModel.Default };
}
