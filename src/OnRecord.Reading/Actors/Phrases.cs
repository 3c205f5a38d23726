using System.Collections.Immutable;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Actors;

/// <summary>Looks for a word in a printed role or name.</summary>
internal static class Phrases
{
    private const int OwnerLength = 3;

    private static readonly string[] Prepositions = [" of ", " for ", " at ", " in ", " from ", " to ", " on ", " with "];
    private static readonly string[] BodyPrepositions = [" of ", " on ", " for "];

    /// <summary>Whether a phrase holds the word, or an abbreviation of it ("Sen." for "senator").</summary>
    private static bool HoldsWord(ReadOnlySpan<char> phrase, ReadOnlySpan<char> word)
    {
        int start = 0;
        for (int i = 0; i <= phrase.Length; i++)
        {
            if (i < phrase.Length && (char.IsLetter(phrase[i]) || phrase[i] == '-'))
            {
                continue;
            }

            ReadOnlySpan<char> other = phrase.Slice(start, i - start);
            bool isAbbreviation = i < phrase.Length && phrase[i] == '.' && other.Length >= 3;
            if (StartsFolded(word, other) && (other.Length == word.Length || isAbbreviation))
            {
                return true;
            }

            start = i + 1;
        }

        return false;
    }

    /// <summary>Whether a role tells the word of somebody; as a head not of somebody else: "a cousin of the captain" is no captain.</summary>
    public static bool Tells(ReadOnlySpan<char> role, ReadOnlySpan<char> word, bool isHead) =>
        HoldsWord(isHead ? Head(role) : role, word);

    /// <summary>Whether any of the roles does.</summary>
    public static bool AnyTells(ImmutableArray<string> roles, ReadOnlySpan<char> word, bool isHead)
    {
        foreach (string role in roles)
        {
            if (Tells(role.AsSpan(), word, isHead))
            {
                return true;
            }
        }

        return false;
    }

    /// <returns>"captain" of "captain of the ferry", "deputy" of "mayor’s deputy".</returns>
    private static ReadOnlySpan<char> Head(ReadOnlySpan<char> role)
    {
        int end = role.Length;
        foreach (string preposition in Prepositions)
        {
            int at = role.Slice(0, end).IndexOf(preposition.AsSpan(), StringComparison.Ordinal);
            end = at > 0 ? at : end;
        }

        ReadOnlySpan<char> head = role.Slice(0, end);
        int owner = Math.Max(head.LastIndexOf("’s ".AsSpan()), head.LastIndexOf("'s ".AsSpan()));
        return owner < 0 ? head : head.Slice(owner + OwnerLength);
    }

    /// <summary>Whether the word heads a body's name: "court" the "Supreme Court", "bank" the "Bank of Ardmore".</summary>
    public static bool IsHeadOf(ReadOnlySpan<char> name, ReadOnlySpan<char> word) =>
        IsFolded(LastWord(name), word) || IsFolded(HeadBeforeComplement(name), word);

    /// <returns>"Court" of "Supreme Court".</returns>
    public static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> name) => name.Slice(name.LastIndexOf(' ') + 1);

    /// <returns>"Bank" of "Bank of Ardmore", "Authority" of "Tarn Water Authority of Ardmore"; nothing where the name has no complement.</returns>
    public static ReadOnlySpan<char> HeadBeforeComplement(ReadOnlySpan<char> name)
    {
        for (int space = name.IndexOf(' '), start = 0; space > 0;)
        {
            foreach (string preposition in BodyPrepositions)
            {
                if (name.Slice(space).StartsWith(preposition.AsSpan(), StringComparison.Ordinal))
                {
                    return name.Slice(start, space - start);
                }
            }

            start = space + 1;
            space = name.Slice(start).IndexOf(' ') is >= 0 and var next ? start + next : -1;
        }

        return [];
    }

    private static bool IsFolded(ReadOnlySpan<char> one, ReadOnlySpan<char> other) => one.Length == other.Length && StartsFolded(one, other);

    private static bool StartsFolded(ReadOnlySpan<char> word, ReadOnlySpan<char> start)
    {
        if (start.Length == 0 || start.Length > word.Length)
        {
            return false;
        }

        for (int i = 0; i < start.Length; i++)
        {
            if (Characters.Fold(word[i]) != Characters.Fold(start[i]))
            {
                return false;
            }
        }

        return true;
    }
}
