using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Actors.Forms;

/// <summary>Tells whether two names of several words are one person's: "John Kerry" and "John F. Kerry", "J. Kerry", "Johnny Kerry".</summary>
internal readonly struct FullNames(WordFacts facts)
{
    /// <summary>Whether a full name ends with this one: "Peña Nieto" with "Enrique Peña Nieto".</summary>
    public bool AreOne(in Mention known, in Mention other)
    {
        if (HasOtherSuffix(known, other))
        {
            return false;
        }

        if (IsSameWord(known.FirstToken, other.FirstToken))
        {
            return !MiddlesDiffer(known, other);
        }

        if (EndsWith(known, other) || EndsWith(other, known))
        {
            return true;
        }

        ReadOnlySpan<char> a = facts.Document.Span(known.FirstToken), b = facts.Document.Span(other.FirstToken);
        if (ShortNames.Shared.MayBeOne(a, b))
        {
            return true;
        }

        bool initials = facts.Shape(known.FirstToken) == Shape.Initial || facts.Shape(other.FirstToken) == Shape.Initial;
        return initials && Characters.Fold(a[0]) == Characters.Fold(b[0]);
    }

    /// <summary>"George W. Bush" is not "George H. Bush"; "K Venkat Reddy", whose first name nobody knows, not "K Narayana Reddy".</summary>
    private bool MiddlesDiffer(in Mention a, in Mention b) =>
        a.Length > 2 && b.Length > 2 && !IsSameWord(a.FirstToken + 1, b.FirstToken + 1)
        && (IsInitial(a.FirstToken + 1) ? IsInitial(b.FirstToken + 1) : facts.Shape(a.FirstToken) == Shape.Initial && !IsInitial(b.FirstToken + 1)
            && Initial(a.FirstToken + 1) != Initial(b.FirstToken + 1));

    /// <summary>"Omar Vane Jr." is not "Omar Vane Sr.".</summary>
    private bool HasOtherSuffix(in Mention a, in Mention b) =>
        facts.Has(a.EndToken - 1, WordSenses.NameSuffix) && facts.Has(b.EndToken - 1, WordSenses.NameSuffix)
        && !IsSameWord(a.EndToken - 1, b.EndToken - 1);

    private char Initial(int token) => Characters.Fold(facts.Document.Span(token)[0]);

    private bool IsInitial(int token) => facts.Shape(token) is Shape.Initial or Shape.Capitals;

    private bool EndsWith(in Mention longer, in Mention shorter)
    {
        if (shorter.Length >= longer.Length)
        {
            return false;
        }

        for (int i = 1; i <= shorter.Length; i++)
        {
            if (!IsSameWord(longer.EndToken - i, shorter.EndToken - i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two tokens are one word.</summary>
    public bool IsSameWord(int a, int b) => facts.Document.Words.WordOf(a) == facts.Document.Words.WordOf(b);
}
