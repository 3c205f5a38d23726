using OnRecord.Reading.Marks;
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

    private static readonly WordTable Males = WordTable.Of("he", "him", "his", "himself");
    private static readonly WordTable Females = WordTable.Of("she", "her", "hers", "herself");

    /// <summary>"She laughs about it. | “He wanted a boat.”": she speaks of him, where the paragraph before was his.</summary>
    public static bool AreOfOther(Document document, Quotation quotation)
    {
        var sentence = document.SentenceOf(quotation.FirstToken) - 1;
        if (sentence < 0 || document.Sentences[sentence].Paragraph != quotation.Paragraph)
        {
            return false;
        }

        var teller = document.Sentences[sentence].FirstToken;
        var (own, other) = document.Is(teller, "she") ? (Females, Males) : document.Is(teller, "he") ? (Males, Females) : (null, null);
        var isOther = false;
        for (var i = quotation.FirstToken; other is not null && i < Math.Min(quotation.EndToken, quotation.FirstToken + Opening); i++)
        {
            isOther |= document.IsAny(i, other);
            if (document.IsAny(i, own!))
            {
                return false;
            }
        }

        return isOther;
    }

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
