using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Layout;

/// <summary>
/// Reads letters that are printed whole: from "Sir, –" to the name behind "Yours faithfully", or behind the last paragraph,
/// they are its writer's words.
/// </summary>
internal readonly struct LetterFinder(Passage passage, ScratchList<Mention> mentions, Claims claims)
{
    private const int LongestLetter = 40;
    private const int LongestSignature = 12;
    private const int LongestSalutation = 5;

    private static readonly WordTable Salutations = WordTable.Of("dear", "sir", "sirs", "madam", "editor", "or");

    private readonly Document _document = passage.Document;

    /// <summary>Reads the letter that starts with the paragraph, if one does.</summary>
    /// <returns>Whether one does.</returns>
    public bool Read(int paragraph, ScratchList<Draft> drafts)
    {
        if (AfterSalutation(paragraph) is not (>= 0 and var body) || Signature(paragraph, body) is not { } signed)
        {
            return false;
        }

        var first = body;
        Draft? letter = null;
        for (var part = paragraph; first < signed.End; part++)
        {
            var (start, end) = _document.TokensOf(part);
            first = Math.Max(first, start);
            var piece = new TokenRange(first, Math.Min(end, signed.End));
            if (letter is { } open)
            {
                open.Add(piece);
                letter = open;
            }
            else if (!piece.IsEmpty)
            {
                letter = new Draft(piece) { Rule = AttributionRule.Signature, Source = signed.Name };
            }

            first = end;
        }

        if (letter is { } whole)
        {
            drafts.Add(whole);
            claims.Take(new TokenRange(body, signed.End));
        }

        return letter is not null;
    }

    /// <returns>Where the text behind "Sir, –" starts, in the paragraph or behind it; -1 where the paragraph opens with something else.</returns>
    private int AfterSalutation(int paragraph)
    {
        var (first, end) = _document.TokensOf(paragraph);
        var i = first;
        while (i < end && i - first < LongestSalutation && passage.Kind(i) == TokenKind.Word && passage.IsAny(i, Salutations))
        {
            i++;
        }

        var isAddressed = i > first && i < end && (passage.IsComma(i) || passage.IsDash(i) || passage.IsMark(i, ':'))
            && passage.Is(first, WordClass.Capital);
        while (isAddressed && i < end && (passage.IsComma(i) || passage.IsDash(i) || passage.IsMark(i, ':')))
        {
            i++;
        }

        return isAddressed ? i : -1;
    }

    /// <returns>Whose letter it is, and where it ends; <see langword="null"/> where nobody signs.</returns>
    private (TokenRange Name, int End)? Signature(int paragraph, int body)
    {
        for (var part = paragraph; part < Math.Min(_document.Paragraphs.Length, paragraph + LongestLetter); part++)
        {
            var (first, end) = _document.TokensOf(part);
            if (part > paragraph && AfterSalutation(part) >= 0)
            {
                return null;
            }

            if (Closing(Math.Max(first, body), end) is >= 0 and var closing)
            {
                var last = part + 1 < _document.Paragraphs.Length ? _document.TokensOf(part + 1).End : end;
                return NameIn(closing, last) is { } writer ? (writer, passage.IsDash(closing - 1) ? closing - 1 : closing) : null;
            }

            if (part > paragraph && first < end && end - first <= LongestSignature
                && NameIn(first, end) is { } name && name.First == first && !HoldsVerb(first, end))
            {
                return (name, first);
            }
        }

        return null;
    }

    /// <returns>Where "Yours faithfully" or "Yours, etc." opens a line or a sentence; -1 where nothing of the kind does.</returns>
    private int Closing(int first, int end)
    {
        for (var i = first; i + 1 < end; i++)
        {
            var opens = i == first || passage.IsDash(i - 1) || passage.Kind(i - 1) == TokenKind.Stop;
            if (opens && i > 0 && passage.Is(i, WordClass.Capital) && passage.IsWord(i, "yours") && !passage.Tag(i + 1).IsFinite())
            {
                return i;
            }
        }

        return -1;
    }

    private TokenRange? NameIn(int first, int end)
    {
        for (var i = Mention.FirstAfter(mentions, _document.Tokens[first].Start); i < mentions.Length && mentions[i].FirstToken < end; i++)
        {
            if (mentions[i].Kind == ActorKind.Person)
            {
                return new TokenRange(mentions[i].TitleFirst, mentions[i].EndToken);
            }
        }

        return null;
    }

    private bool HoldsVerb(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (passage.Tag(i).IsFinite() && !passage.Is(i, WordClass.Capital))
            {
                return true;
            }
        }

        return false;
    }
}
