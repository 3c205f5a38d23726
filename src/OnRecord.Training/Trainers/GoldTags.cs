using OnRecord.Reading.Tags;
using OnRecord.Training.Corpus;

namespace OnRecord.Training.Trainers;

internal static class GoldTags
{
    /// <returns>The machine-made tag of each of the engine's tokens; <see langword="null"/> where there is none at its letters.</returns>
    public static PennTag?[] Of(TrainingArticle article)
    {
        var aligned = article.AlignMachineTokens();
        var tags = new PennTag?[aligned.Length];
        for (var i = 0; i < aligned.Length; i++)
        {
            if (aligned[i] >= 0 && PennTags.TryParse(article.MachineTokens[aligned[i]].Tag, out var tag))
            {
                tags[i] = tag;
            }
        }

        return tags;
    }
}
