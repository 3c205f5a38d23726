using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tags;

/// <summary>The tags of tokens that are no words.</summary>
internal static class Punctuation
{
    /// <returns>Whether the token is a mark with one tag. An apostrophe may be possessive, so it is none.</returns>
    public static bool TryTag(TokenKind kind, ReadOnlySpan<char> token, out PennTag tag)
    {
        PennTag? found = (kind, token.IsEmpty ? ' ' : token[0]) switch
        {
            (TokenKind.QuotationMark, '\'' or '\u2019') => null,
            (TokenKind.QuotationMark, _) => PennTag.Quote,
            (TokenKind.Stop, '\u2026') => PennTag.Colon,
            (TokenKind.Stop, '.') when token.Length > 1 => PennTag.Colon,
            (TokenKind.Stop, _) => PennTag.Stop,
            (TokenKind.Mark, ',') => PennTag.Comma,
            (TokenKind.Mark, '(' or '[' or '{') => PennTag.OpenBracket,
            (TokenKind.Mark, ')' or ']' or '}') => PennTag.CloseBracket,
            (TokenKind.Mark, '$' or '£' or '€' or '¥') => PennTag.Dollar,
            (TokenKind.Mark, '#') => PennTag.Hash,
            (TokenKind.Mark, '%') => PennTag.NN,
            (TokenKind.Mark, '&') => PennTag.CC,
            (TokenKind.Mark, ':' or ';' or '-' or '\u2013' or '\u2014' or '/') => PennTag.Colon,
            (TokenKind.Mark, _) => PennTag.SYM,
            _ => null,
        };
        tag = found.GetValueOrDefault();
        return found is not null;
    }
}
