using OnRecord.Reading.Frame;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities.People;

/// <summary>
/// Finds the account names that stand for somebody: in brackets behind a name ("Ana Lopes (@alopes)"), made of a name in the
/// article ("@realAnaLopes"), after "Twitter", or alone in a paragraph, as a signature.
/// </summary>
internal static class HandleReader
{
    /// <summary>Between a name and its handle: "Ana Lopes | on | Twitter | : | @alopes".</summary>
    private const int LongestBetween = 4;

    /// <summary>A handle is compared with so many names, and so many handles are: more would cost time without end.</summary>
    private const int MostCompared = 512;

    private static readonly string[] Sides = RuleWords.ListOf("side");

    /// <summary>Adds the mentions by handle, in text order.</summary>
    public static void Read(WordFacts facts, Furniture furniture, ScratchList<Mention> mentions, CancellationToken cancellationToken)
    {
        Document document = facts.Document;
        if (document.Text.IndexOf('@') < 0)
        {
            return;
        }

        ReadOnlySpan<Mention> names = mentions.AsSpan();
        int before = 0;
        for (int token = 0; token < document.Tokens.Length; token++)
        {
            if ((token & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            while (before < names.Length && names[before].EndToken <= token)
            {
                before++;
            }

            bool mayCompare = mentions.Length - names.Length < MostCompared;
            if (!furniture[token] && IsHandle(document, token) && mayCompare && KindOf(facts, names, before - 1, token) is { } kind)
            {
                mentions.Add(new Mention(token, token + 1, token, kind, document.Tokens[token].Extent));
            }
        }

        mentions.Sort(Mention.ByPlace);
    }

    /// <summary>"@alopes"; of "press@lopes.example" the end is none.</summary>
    public static bool IsHandle(Document document, int token) =>
        document.KindOf(token) == TokenKind.Word && document.Tokens[token].Length > 2
        && document.Tokens[token].Start is var start && document.Text[start] == '@'
        && !(start > 0 && char.IsLetterOrDigit(document.Text[start - 1]));

    /// <summary>Whether the handle stands behind the name as that one's: in brackets or after "on Twitter".</summary>
    public static bool IsIntroducedBy(WordFacts facts, int handle, int nameEnd)
    {
        if (handle <= nameEnd || handle - nameEnd > LongestBetween)
        {
            return false;
        }

        bool isBracketed = handle == nameEnd + 1 && facts.Is(nameEnd, "(");
        for (int i = nameEnd; i < handle && !isBracketed; i++)
        {
            isBracketed = facts.Is(i, "twitter") && facts.Document.SentenceOf(i) == facts.Document.SentenceOf(handle);
        }

        return isBracketed;
    }

    /// <summary>
    /// Whether the handle is made of the name's words, or holds a long last one: "@realAnaLopes", "@alopes"; "@WomenForLopes" is others'.
    /// </summary>
    public static bool IsMadeOf(Document document, int handle, Mention name)
    {
        const int shortestSurname = 5;
        ReadOnlySpan<char> letters = document.Span(handle).Slice(1);
        Token last = document.Tokens[name.EndToken - 1];
        int end = IndexOfFolded(letters, document.Span(name.EndToken - 1));
        if (end < 0 || name.Length == 1)
        {
            return end >= 0 && last.Length >= shortestSurname && !IsOfOthers(letters.Slice(0, end));
        }

        return last.Length >= shortestSurname
            ? char.ToUpperInvariant(letters[0]) == char.ToUpperInvariant(document.Text[name.Extent.Start])
                || IndexOfFolded(letters, document.Span(name.FirstToken)) >= 0
            : IndexOfFolded(letters, document.Span(name.FirstToken)) is >= 0 and var start && start + document.Tokens[name.FirstToken].Length == end;
    }

    /// <summary>"@WomenFor|Lopes", "@Never|Lopes".</summary>
    private static bool IsOfOthers(ReadOnlySpan<char> before)
    {
        foreach (string word in Sides)
        {
            if (before.EndsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static ActorKind? KindOf(WordFacts facts, ReadOnlySpan<Mention> mentions, int before, int token)
    {
        Document document = facts.Document;
        if (before >= 0 && mentions[before].Kind != ActorKind.Place && IsIntroducedBy(facts, token, mentions[before].EndToken))
        {
            return mentions[before].Kind;
        }

        for (int i = 0; i < Math.Min(mentions.Length, MostCompared); i++)
        {
            if (mentions[i].Kind != ActorKind.Place && IsMadeOf(document, token, mentions[i]))
            {
                return mentions[i].Kind;
            }
        }

        (int first, int end) = document.TokensOf(document.Sentences[document.SentenceOf(token)].Paragraph);
        bool isSignature = token == first && (end == token + 1 || (end == token + 2 && document.KindOf(token + 1) == TokenKind.Stop));
        return isSignature ? ActorKind.Person : null;
    }

    private static int IndexOfFolded(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        for (int start = 0; start + word.Length <= text.Length; start++)
        {
            int length = 0;
            while (length < word.Length && Characters.Fold(text[start + length]) == Characters.Fold(word[length]))
            {
                length++;
            }

            if (length == word.Length)
            {
                return start;
            }
        }

        return -1;
    }
}
