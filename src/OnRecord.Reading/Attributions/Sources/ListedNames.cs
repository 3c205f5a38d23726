using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Sources;

/// <summary>Takes in all who are named in a row: "| Ana Lopes, | Omar Ode and Ben Roe said", "said Ana Lopes, Omar Ode | , and Ben Roe |".</summary>
internal readonly struct ListedNames(Passage passage, ScratchList<Mention> mentions)
{
    private const int MostNames = 8;

    /// <returns>The source with the names of its row that stand outside of it, back to what opens the sentence.</returns>
    public TokenRange Widen(TokenRange source)
    {
        int first = MentionAt(source.First);
        if (first < 0)
        {
            return source;
        }

        int last = first;
        while (last + 1 < mentions.Length && mentions[last + 1].EndToken <= source.End)
        {
            last++;
        }

        // "Tarn Bank chief | Ana Lopes": a title may hold the name before.
        bool isRow = last > first && mentions[last].TitleFirst >= mentions[first].EndToken && mentions[last].EndToken == source.End;
        return isRow ? new TokenRange(Left(source, first, last), Right(source, last)) : source;
    }

    private int Left(TokenRange source, int first, int last)
    {
        int start = source.First;
        if (!passage.IsWord(mentions[last].TitleFirst - 1, "and"))
        {
            return start;
        }

        for (int i = first - 1; i >= 0 && i > first - MostNames && IsBefore(i, start); i--)
        {
            start = mentions[i].TitleFirst;
        }

        return start == source.First || IsOpening(start) ? start : source.First;
    }

    private int Right(TokenRange source, int last)
    {
        int next = source.End + 2;
        return passage.IsComma(mentions[last].TitleFirst - 1) && next < passage.Document.Tokens.Length
            && passage.IsComma(source.End) && passage.IsWord(source.End + 1, "and")
            && last + 1 < mentions.Length && mentions[last + 1].TitleFirst == next && mentions[last + 1].Kind != ActorKind.Place
            && IsClosing(mentions[last + 1].EndToken)
            ? mentions[last + 1].EndToken
            : source.End;
    }

    private bool IsBefore(int mention, int start) =>
        mentions[mention].Kind != ActorKind.Place && mentions[mention].EndToken == start - 1 && passage.IsComma(start - 1)
        && !passage.IsQuoted(start - 1);

    /// <summary>At a sentence's start or behind a quotation: "unlike | Ana Lopes" is another.</summary>
    private bool IsOpening(int token) =>
        token == passage.Document.Sentences[passage.Document.SentenceOf(token)].FirstToken || passage.IsQuoted(token - 1);

    private bool IsClosing(int token) =>
        token >= passage.Document.Tokens.Length || passage.Kind(token) is TokenKind.Stop or TokenKind.QuotationMark;

    private int MentionAt(int token)
    {
        int mention = Mention.FirstAfter(mentions, passage.Document.Tokens[token].Start);
        return mention < mentions.Length && mentions[mention].TitleFirst <= token && mentions[mention].Kind != ActorKind.Place ? mention : -1;
    }
}
