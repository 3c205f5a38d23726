using OnRecord.Reading.Names;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities;

/// <summary>Tells which runs of tokens can be names at all.</summary>
internal static class EntitySpans
{
    /// <summary>No longer name is looked for.</summary>
    public const int Longest = 10;

    // "Trinidad and Tobago", "Office of the Mayor" have two small words between capitals, none has more.
    private const int LongestJoin = 2;

    public static bool CanStart(EntityView view, int token) =>
        view.StartsProposal(token)
        || (view.Facts.IsCapitalised(token)
            && (!view.Facts.Has(token, WordSenses.Function)
                || view.Facts.Shape(token) != Shape.Capital || view.Facts.Is(token, "the")));

    /// <returns>
    /// The end of the next longer run that starts at the token and can be a name, after the run that ends at
    /// <paramref name="end"/>; 0 where there is none.
    /// </returns>
    public static int NextEnd(EntityView view, Sentence sentence, int first, int end)
    {
        if (end == first)
        {
            return first + 1;
        }

        var limit = Math.Min(sentence.EndToken, Math.Min(first + Longest, end + LongestJoin + 1));
        for (var last = end; last < limit; last++)
        {
            if (view.Facts.IsCapitalised(last) || view.EndsProposal(last) || IsTail(view, first, last))
            {
                return last + 1;
            }

            if (!Joins(view, last))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Whether the run is one of those that <see cref="CanStart"/> and <see cref="NextEnd"/> go through.</summary>
    public static bool CanBeName(EntityView view, Sentence sentence, int first, int end)
    {
        var reached = first;
        if (CanStart(view, first))
        {
            do
            {
                reached = NextEnd(view, sentence, first, reached);
            }
            while (reached > 0 && reached < end);
        }

        return reached == end;
    }

    private static bool IsTail(EntityView view, int first, int token) =>
        view.Facts.Document.KindOf(token) == TokenKind.Number
            ? NumberTail.MayEnd(view, first, token)
            : view.Facts.Has(token, WordSenses.OrganizationTail | WordSenses.NameSuffix);

    private static bool Joins(EntityView view, int token) => view.Facts.Document.KindOf(token) switch
    {
        TokenKind.Word => view.Facts.Has(token, WordSenses.Function | WordSenses.Particle),
        TokenKind.Clitic => true,
        TokenKind.QuotationMark => true,
        TokenKind.Mark => view.Facts.Document.Span(token)[0] is '&' or ',' or '/' or '-' or '\u2013' or '[' or ']',
        _ => false,
    };
}
