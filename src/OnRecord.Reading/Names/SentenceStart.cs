using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>Tells where a capital is owed to the place in the sentence: its first word, and the first after a mark that opens speech.</summary>
internal static class SentenceStart
{
    public static bool IsAt(WordFacts facts, int token)
    {
        Document document = facts.Document;
        int first = document.Sentences[document.SentenceOf(token)].FirstToken;
        int i = token - 1;
        while (i >= first && IsOpening(document, i))
        {
            i--;
        }

        return i < first || i < token - 1 || document.IsMark(i, ':');
    }

    private static bool IsOpening(Document document, int token)
    {
        Token mark = document.Tokens[token];
        char c = document.Text[mark.Start];
        return mark.Kind == TokenKind.QuotationMark || Characters.IsOpeningBracket(c) || Characters.IsDash(c) || c is '•' or '*' or '…';
    }
}
