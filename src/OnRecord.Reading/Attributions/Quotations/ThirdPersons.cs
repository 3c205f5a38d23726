using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Quotations;

/// <summary>
/// Tells what is said of one person: “He will go far” is as likely said of whom the article speaks just before, who does not say it.
/// </summary>
internal static class ThirdPersons
{
    /// <summary>So many tokens tell of whom a quotation speaks.</summary>
    private const int Opening = 16;

    private static readonly WordTable Words = WordTable.Of("he", "him", "his", "himself", "she", "her", "hers", "herself");

    /// <summary>Whether one of them stands near the start.</summary>
    public static bool AreNear(Document document, int first, int end)
    {
        for (var i = first; i < Math.Min(end, first + Opening); i++)
        {
            if (document.IsAny(i, Words))
            {
                return true;
            }
        }

        return false;
    }
}
