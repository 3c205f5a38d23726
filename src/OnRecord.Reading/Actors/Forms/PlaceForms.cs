using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Actors.Forms;

/// <summary>
/// Takes from a place's name the word that tells what it is: "Tarn Province" and "Lake Tarn" are "Tarn" for short. Not where the
/// lists have a place of that name that may be another: "Kansas City", "Ohio River".
/// </summary>
internal static class PlaceForms
{
    /// <summary>What the name of is not also a town's: "Tarn Bay" and "Tarn Hill" are places beside the Tarn.</summary>
    private static readonly WordTable Landscapes = RuleWords.Of("landmark");

    private static readonly WordTable Districts = RuleWords.Of("district");
    private static readonly WordTable Towns = WordTable.Of("city", "town");

    /// <summary>What comes first in the name of a settlement or county.</summary>
    private static readonly WordTable Starts = RuleWords.Of("placestart");

    /// <summary>What is nearly always the whole of the region of that name: "Tarn Province", "Co Tarn"; a county need not be.</summary>
    private static readonly WordTable Regions = RuleWords.Of("region");

    /// <param name="facts">The article's words.</param>
    /// <param name="mention">A place.</param>
    /// <param name="needsArticle">Receives whether only "the Ohio" is this place, not "Ohio".</param>
    /// <returns>The tokens of the short form; none where there is none.</returns>
    public static (int First, int End) ShortOf(WordFacts facts, in Mention mention, out bool needsArticle)
    {
        needsArticle = false;
        int first = mention.FirstToken, last = mention.EndToken - 1;
        if (mention.Length < 2 || !IsPlain(facts, mention))
        {
            return default;
        }

        bool isLandscape = facts.IsAny(last, Landscapes);
        int head = isLandscape || facts.IsAny(last, Districts) || facts.IsAny(last, Towns) ? last
            : facts.IsAny(first, Landscapes) || facts.IsAny(first, Starts) ? first
            : -1;
        if (head < 0)
        {
            return default;
        }

        isLandscape |= head == first && !facts.IsAny(first, Starts);
        (int start, int end) = head == last ? (first, last) : (first + 1, last + 1);
        WordSenses listed = facts.SensesOf(start, end) & WordSenses.Place;
        bool isAlone = end - start == 1;
        if (isAlone && facts.Has(start, WordSenses.PlaceHead | WordSenses.PlaceStart | WordSenses.OrganizationHead | WordSenses.Demonym))
        {
            return default;
        }

        bool isOwn = listed == WordSenses.None
            || (listed == WordSenses.City && facts.IsAny(head, Towns))
            || (listed == WordSenses.Region && facts.IsAny(head, Regions));
        needsArticle = !isOwn && isLandscape && isAlone;
        return isOwn || needsArticle ? (start, end) : default;
    }

    /// <summary>Neither "Tarn, Ohio" nor "Tarn’s River".</summary>
    private static bool IsPlain(WordFacts facts, in Mention mention)
    {
        for (int i = mention.FirstToken; i < mention.EndToken; i++)
        {
            if (!facts.IsWord(i))
            {
                return false;
            }
        }

        return facts.IsCapitalised(mention.FirstToken) && facts.IsCapitalised(mention.EndToken - 1);
    }
}
