using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Marks;

/// <summary>What a quotation mark may do where it stands.</summary>
[Flags]
internal enum MarkRole : byte
{
    /// <summary>Nothing: an apostrophe, inches or feet.</summary>
    None = 0,
    Opens = 1,
    Closes = 2,

    /// <summary>Of the single kind, which also writes apostrophes.</summary>
    Single = 4,

    /// <summary>A single mark that closes for certain, unlike the apostrophe of "the dogs’ bowls".</summary>
    ClosesSurely = 8,
}

/// <summary>Reads a mark's role from the characters on both sides of it.</summary>
internal static class MarkRoles
{
    public static MarkRole Of(string text, Token token, Paragraph paragraph)
    {
        var c = text[token.Start];
        var before = token.Start > paragraph.Start ? text[token.Start - 1] : ' ';
        var after = token.End < paragraph.End ? text[token.End] : ' ';
        var mayOpen = MayOpenAfter(before) && !Characters.IsBlank(after);
        var mayClose = !Characters.IsBlank(before) && MayCloseBefore(after);
        var isSingle = token.Length == 1 && c is '\'' or '‘' or '’' or '‚' or '‛' or '`' or '\u00B4' or '\uFF07';

        if (isSingle)
        {
            return Single(text, c, before, after, token, mayOpen, mayClose);
        }

        return FollowsFeet(text, token, paragraph) ? MarkRole.None
            : IsSpacedClose(c, before, after) ? MarkRole.Closes
            : Double(c, mayOpen, mayClose);
    }

    private static MarkRole Double(char c, bool mayOpen, bool mayClose)
    {
        if (mayOpen != mayClose)
        {
            // „so“ and »so« close with what opens elsewhere, and editors leave a mark turned the wrong way.
            return mayOpen ? MarkRole.Opens : MarkRole.Closes;
        }

        return c switch
        {
            '“' or '„' or '«' or '‹' or '‟' or '`' => MarkRole.Opens,
            '”' or '»' or '›' => MarkRole.Closes,
            _ => MarkRole.Opens | MarkRole.Closes,
        };
    }

    /// <summary>French sets its marks apart: « oui ».</summary>
    private static bool IsSpacedClose(char c, char before, char after) =>
        c is '»' or '›' && Characters.IsBlank(before) && !char.IsLetterOrDigit(after);

    /// <summary>The inches of 6'2" and 6’ 2”.</summary>
    private static bool FollowsFeet(string text, Token token, Paragraph paragraph)
    {
        var position = token.Start - 1;
        while (position >= paragraph.Start && token.Start - position <= 2 && char.IsDigit(text[position]))
        {
            position--;
        }

        if (position == token.Start - 1)
        {
            return false;
        }

        if (position > paragraph.Start && text[position] == ' ')
        {
            position--;
        }

        return position > paragraph.Start && text[position] is '\'' or '’' or '′' && char.IsDigit(text[position - 1]);
    }

    private static MarkRole Single(string text, char c, char before, char after, Token token, bool mayOpen, bool mayClose)
    {
        var role = MarkRole.None;
        var isShortenedYear = token.End + 1 < text.Length && char.IsDigit(after) && char.IsDigit(text[token.End + 1])
            && (token.End + 2 == text.Length || !char.IsLetterOrDigit(text[token.End + 2]));
        if (mayOpen && c != '’' && !isShortenedYear)
        {
            role |= MarkRole.Opens | MarkRole.Single;
        }

        if (mayClose && c is not ('‘' or '‚' or '‛' or '`'))
        {
            role |= MarkRole.Closes | MarkRole.Single;
            if (!char.IsLetterOrDigit(before))
            {
                role |= MarkRole.ClosesSurely;
            }
        }

        return role;
    }

    private static bool MayOpenAfter(char before) =>
        Characters.IsBlank(before) || Characters.IsOpeningBracket(before) || Characters.IsDash(before)
        || before is '“' or '"' or '„' or '«' or '‘' or '\'' or '`' or '>' or '/' or ':' or '=';

    private static bool MayCloseBefore(char after) =>
        Characters.IsBlank(after) || Characters.IsClosingBracket(after) || Characters.IsOpeningBracket(after) || Characters.IsDash(after)
        || Characters.IsStop(after) || after is ',' or ';' or ':' or '”' or '"' or '»' or '’' or '\'' or '<' or '/' or '*' or '“';
}
