using OnRecord.Reading.Tokens;

namespace OnRecord.Training.Corpus;

/// <summary>An article with what people marked in it and what another program tagged. Offsets are UTF-16, end exclusive.</summary>
/// <param name="Name">Its file's name without extension.</param>
/// <param name="Document">Its text, cut by the engine.</param>
/// <param name="Attributions">Its attributions; empty where nobody marked any.</param>
/// <param name="MachineTokens">Its tokens with machine-made tags; empty where there are none.</param>
/// <param name="Actors">Its actors; <see langword="null"/> where nobody listed them.</param>
/// <param name="Speakers">Who says its quotations; empty where nobody listed them.</param>
internal sealed record TrainingArticle(
    string Name,
    Document Document,
    IReadOnlyList<GoldAttribution> Attributions,
    IReadOnlyList<MachineToken> MachineTokens,
    IReadOnlyList<GoldActor>? Actors,
    IReadOnlyList<GoldSpeaker> Speakers)
{
    /// <returns>Of each of the engine's tokens the index of the machine token at the same letters, or -1.</returns>
    /// <remarks>
    /// Where the two cut differently, an engine's token gets the first machine token inside it, and a token inside a
    /// machine token gets none.
    /// </remarks>
    public int[] AlignMachineTokens()
    {
        var aligned = new int[Document.Tokens.Length];
        var next = 0;
        for (var i = 0; i < aligned.Length; i++)
        {
            var token = Document.Tokens[i].Extent;
            aligned[i] = -1;
            while (next < MachineTokens.Count && MachineTokens[next].Extent.End <= token.End)
            {
                if (aligned[i] < 0 && MachineTokens[next].Extent.Start >= token.Start)
                {
                    aligned[i] = next;
                }

                next++;
            }
        }

        return aligned;
    }
}
