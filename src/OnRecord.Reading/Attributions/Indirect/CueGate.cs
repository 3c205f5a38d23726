using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>
/// Dismisses words that are hardly ever the head of a cue after one look, so that features are gathered for few words only.
/// Verbs are let through and other words are not, save for those that the training articles show to be otherwise.
/// </summary>
/// <param name="exceptions">Keys of <see cref="KeyOf"/>, with any value.</param>
internal sealed class CueGate(FeatureTable exceptions)
{
    private const uint Template = 60;

    public bool Passes(uint stem, PennTag tag) => PassesByDefault(tag) != (exceptions[KeyOf(stem, tag)] != 0);

    public static bool PassesByDefault(PennTag tag) => tag.IsVerb() || tag == PennTag.Colon;

    public static uint KeyOf(uint stem, PennTag tag) => Hashing.Feature(Template, stem, (uint)tag);
}
