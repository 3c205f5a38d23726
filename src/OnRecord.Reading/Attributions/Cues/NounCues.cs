using OnRecord.Reading.Attributions.Sources;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Cues;

/// <summary>Reporting nouns with whoever they belong to: "his claim that", "her point was that", "Quist’s comments implied".</summary>
internal readonly struct NounCues(Passage passage)
{
    private const int MostAdjectives = 2;
    private const int FarthestName = 5;

    private const int Saying = 0;
    private const int Document = 1;

    // "The reply of | Quist"; "the story of Quist" is about her.
    private static readonly WordTable Uttered = RuleWords.Of("uttered");

    /// <summary>Of each noun whether it is a document, which speaks itself: "Quist’s letter | said".</summary>
    private static readonly WordTable Nouns = new(DataFile.Rows("reporting-nouns.tsv")
        .Select(static row => new KeyValuePair<string, int>(row[0], row[1] == "document" ? Document : Saying))
        .ToList());

    /// <returns>The cue whose noun is the token and whose content follows; <see langword="null"/> where there is none.</returns>
    public NounCue? At(int token, int first, int end)
    {
        var that = token + 1 < end && (passage.IsWord(token + 1, "is") || passage.IsWord(token + 1, "was")) ? token + 2 : token + 1;
        return that + 1 < end && passage.Is(that, WordClass.Relative) && passage.IsWord(that, "that") && Owned(token, first) is { } owned
            ? owned with { ContentStart = that }
            : null;
    }

    /// <summary>Whether one of the tokens is a noun for what somebody says, "message", no document.</summary>
    public bool HoldSaying(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (IsNoun(i) && Nouns.Find(passage.Span(i)) == Saying)
            {
                return true;
            }
        }

        return false;
    }

    /// <returns>The cue whose noun is the token, whatever follows; <see langword="null"/> where it is no such noun or belongs to nobody.</returns>
    public NounCue? Owned(int token, int first) => passage.IsQuoted(token) || !IsNoun(token) ? null : OwnedNoun(token, first);

    /// <returns>The first such cue whose noun stands before the end, and belongs to who is named from the token on: "Quist’s only | reply".</returns>
    public NounCue? OwnedFrom(int first, int end)
    {
        for (var noun = first + 1; noun < end; noun++)
        {
            if (Owned(noun, first) is { } own && own.Source.First == first)
            {
                return own;
            }
        }

        return null;
    }

    /// <returns>
    /// The noun that the phrase has at its head with the name behind it: "the | short answer from Quist", "the | words of baker Quist";
    /// <see langword="null"/> where it is no such noun or nobody is named.
    /// </returns>
    /// <param name="first">Where the phrase starts.</param>
    /// <param name="end">The end of the sentence.</param>
    /// <param name="sources">Finds where the name ends.</param>
    public NounCue? NamedFrom(int first, int end, SourceFinder sources)
    {
        var start = first < end && passage.Is(first, WordClass.Determiner) ? first + 1 : first;
        var noun = start;
        while (noun < end && noun - start < MostAdjectives && !IsNoun(noun) && IsAdjective(noun))
        {
            noun++;
        }

        return noun + 2 < end && IsNoun(noun) && !passage.Is(noun, WordClass.Capital) == noun > first
            && (passage.IsWord(noun + 1, "from") ? Nouns.Find(passage.Span(noun)) == Saying
                : passage.IsWord(noun + 1, "of") && passage.IsAny(noun, Uttered))
            && sources.After(noun + 2, end) is { } source && IsNamed(source)
            ? new NounCue(new TokenRange(start, noun + 1), source, noun + 1)
            : null;
    }

    /// <returns>The noun with its adjectives and whom it belongs to, whatever it means; <see langword="null"/> where it belongs to nobody.</returns>
    public NounCue? OwnedNoun(int token, int first)
    {
        var cue = token;
        while (cue > first && token - cue < MostAdjectives && IsAdjective(cue - 1))
        {
            cue--;
        }

        return Possessor(cue, first) is { } source ? new NounCue(new TokenRange(cue, token + 1), source, token + 1) : null;
    }

    /// <summary>"His comments implied": the possessor speaks, and the noun belongs to the cue.</summary>
    public (TokenRange Source, TokenRange Cue) Split(TokenRange source, TokenRange cue)
    {
        if (source.End != cue.First || passage.Kind(source.End - 1) != TokenKind.Word || Nouns.Find(passage.Span(source.End - 1)) != Saying)
        {
            return (source, cue);
        }

        for (var i = source.End - 2; i >= source.First; i--)
        {
            if (passage.Is(i, WordClass.Possessive) || IsPossessiveClitic(i))
            {
                return (new TokenRange(passage.Is(i, WordClass.Possessive) ? i : source.First, i + 1), new TokenRange(i + 1, cue.End));
            }
        }

        return (source, cue);
    }

    private TokenRange? Possessor(int noun, int first)
    {
        var last = noun - 1;
        if (last < first)
        {
            return null;
        }

        if (passage.Is(last, WordClass.Possessive))
        {
            return new TokenRange(last, noun);
        }

        if (!IsPossessiveClitic(last))
        {
            return null;
        }

        var start = last;
        while (start > first && passage.IsWordLike(start - 1)
            && (passage.Is(start - 1, WordClass.Capital | WordClass.Determiner) || start == last))
        {
            start--;
        }

        return start < last && !passage.Is(last - 1, WordClass.Personal) ? new TokenRange(start, noun) : null;
    }

    /// <summary>"Baker | Quist of Harbor", not "Quist’s mother".</summary>
    private bool IsNamed(TokenRange source)
    {
        var name = source.First;
        while (name < source.End && name - source.First < FarthestName && passage.Kind(name) == TokenKind.Word
            && !passage.Is(name, WordClass.Capital | WordClass.Preposition))
        {
            name++;
        }

        while (name < source.End && passage.Is(name, WordClass.Capital) && !passage.Is(name, WordClass.Time))
        {
            name++;
        }

        return passage.Is(name - 1, WordClass.Capital) && !(name < source.End && IsPossessiveClitic(name));
    }

    private bool IsNoun(int token) => passage.Kind(token) == TokenKind.Word && passage.IsAny(token, Nouns);

    private bool IsAdjective(int token) =>
        passage.Kind(token) == TokenKind.Word
        && !passage.Is(
            token,
            WordClass.Possessive | WordClass.Determiner | WordClass.Preposition
                | WordClass.Coordinator | WordClass.Capital | WordClass.Auxiliary);

    private bool IsPossessiveClitic(int token) =>
        passage.Kind(token) == TokenKind.Clitic && passage.Span(token) is { Length: 2 } clitic && clitic[1] is 's' or 'S'
        || (passage.Kind(token) == TokenKind.QuotationMark && !passage.IsQuoted(token) && token > 0
            && passage.Document.Text[passage.Document.Tokens[token].Start - 1] == 's');
}

/// <summary>A noun that attributes, the possessor that speaks, and where the content starts.</summary>
internal readonly record struct NounCue(TokenRange Cue, TokenRange Source, int ContentStart);
