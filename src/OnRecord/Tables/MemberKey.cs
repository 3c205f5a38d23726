namespace OnRecord.Tables;

/// <summary>
/// Whether a generated member's name follows from the key that the tables hold anyway, so that they need not hold the name too.
/// Its own folding of case, over Latin-1 alone: compiler and program must agree whatever their run times know of case.
/// </summary>
internal static class MemberKey
{
    /// <param name="member">A member: <c>TheDamWillHold</c>.</param>
    /// <param name="key">A key, <c>the-dam-will-hold</c>, or a member's name.</param>
    public static bool Names(string member, string key)
    {
        // A name cannot begin with a digit.
        var at = key.Length > 0 && char.IsDigit(key[0]) && member.Length > 0 && member[0] == '_' ? 1 : 0;
        foreach (char unit in key)
        {
            if (unit == '-')
            {
                continue;
            }

            if (at == member.Length || Fold(member[at]) != Fold(unit))
            {
                return false;
            }

            at++;
        }

        return at == member.Length;
    }

    private static char Fold(char unit) => unit is (>= 'A' and <= 'Z') or (>= '\u00C0' and <= '\u00DE' and not '\u00D7') ? (char)(unit + 32) : unit;
}
