using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions.Quotations;

/// <summary>Tells where somebody speaks of himself without quotation marks: "I went there", "our boat".</summary>
internal static class FirstPersons
{
    /// <summary>The words by which somebody speaks of himself.</summary>
    public static readonly WordTable Words = WordTable.Of("i", "me", "my", "we", "us", "our");

    /// <summary>Whether one of the words stands among the tokens outside of quotation marks.</summary>
    public static bool Speak(Passage passage, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!passage.IsQuoted(i) && passage.IsAny(i, Words))
            {
                return true;
            }
        }

        return false;
    }
}
