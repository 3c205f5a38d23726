using OnRecord.Reading.Text;

namespace OnRecord.Reading.Tokens;

/// <summary>Cuts a paragraph into words, numbers and marks.</summary>
internal static class Tokenizer
{
    public static void Tokenize(string text, Paragraph paragraph, ScratchList<Token> tokens, CancellationToken cancellationToken)
    {
        var end = paragraph.End;
        var position = paragraph.Start;
        while (position < end)
        {
            if ((tokens.Length & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (Characters.IsBlank(text[position]))
            {
                position++;
                continue;
            }

            var token = Words.PlainEnd(text, position, end) is var plainEnd and > 0
                ? new Token(position, plainEnd, TokenKind.Word)
                : Next(text, position, end);
            tokens.Add(token);
            position = token.End;
        }
    }

    private static Token Next(string text, int start, int end)
    {
        var c = text[start];
        if (Addresses.EndOf(text, start, end) is var addressEnd and > 0)
        {
            return new Token(start, addressEnd, TokenKind.Word);
        }

        if (Contractions.NegationEnd(text, start, end) is var negationEnd and > 0)
        {
            return new Token(start, negationEnd, TokenKind.Clitic);
        }

        if (Words.UnitsAt(text, start, end) > 0)
        {
            return Word(text, start, start, end);
        }

        if (Characters.IsQuotationMark(c))
        {
            return Contractions.MarkOrApostrophe(text, start, end);
        }

        if (Characters.IsStop(c))
        {
            return new Token(start, StopEnd(text, start, end), TokenKind.Stop);
        }

        if (c is '@' or '#' && start + 1 < end && Words.UnitsAt(text, start + 1, end) > 0)
        {
            return Word(text, start, start + 1, end);
        }

        if (c == '<' && Addresses.TagEnd(text, start, end) is var tagEnd and > 0)
        {
            return new Token(start, tagEnd, TokenKind.Mark);
        }

        return new Token(start, MarkEnd(text, start, end), TokenKind.Mark);
    }

    private static Token Word(string text, int start, int position, int end)
    {
        position = Words.End(text, position, end);
        position = Words.WithAbbreviationStop(text, start, position, end);
        return new Token(start, position, Numbers.IsOne(text.AsSpan(start, position - start)) ? TokenKind.Number : TokenKind.Word);
    }

    /// <summary>Stops stand together, with blanks between them where they are dots: "...", "?!", ". . .".</summary>
    private static int StopEnd(string text, int start, int end)
    {
        var position = start + 1;
        while (position < end)
        {
            if (Characters.IsStop(text[position]))
            {
                position++;
            }
            else if (text[position] is ' ' or '\u00A0' && text[position - 1] == '.' && position + 1 < end && text[position + 1] == '.')
            {
                position += 2;
            }
            else
            {
                break;
            }
        }

        return position;
    }

    /// <summary>Dashes stand together; other marks are single characters.</summary>
    private static int MarkEnd(string text, int start, int end)
    {
        var next = start + 1;
        if (Characters.IsDash(text[start]))
        {
            while (next < end && Characters.IsDash(text[next]))
            {
                next++;
            }
        }
        else if (char.IsHighSurrogate(text[start]) && next < end && char.IsLowSurrogate(text[next]))
        {
            next++;
        }

        return next;
    }
}
