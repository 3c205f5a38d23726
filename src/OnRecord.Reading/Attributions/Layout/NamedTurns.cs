using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Layout;

/// <summary>
/// Tells a conversation whose lines open with their speakers' names ("Marta Quist: It will hold.") from lists that look the same: somebody
/// speaks more than once in it, or all are told of as those who are asked in the street are ("Marta Quist, 43, nurse: I like it."); nobody's
/// line is a figure, and some ask or speak of themselves: "Rovers: Host Tarn on Friday" is no talk.
/// </summary>
internal static class NamedTurns
{
    private const int FewestTurns = 3;
    private const int TurnsPerTalk = 4;
    private const int StrangersPerTalk = 2;

    /// <summary>"Mr Quist (Tarn Bay) (Ind):", "Marta Quist, mayor of Tarn Bay:".</summary>
    private const int LongestTail = 10;

    /// <summary>"The Minister for Ports | (Marta Quist):".</summary>
    private const int LongestOffice = 8;

    private static readonly WordTable Talk = WordTable.Of("i", "me", "my", "we", "us", "our", "you", "your");

    /// <param name="passage">The article.</param>
    /// <param name="mentions">Its names.</param>
    /// <returns>Whether the article is such a conversation.</returns>
    public static bool Are(Passage passage, ScratchList<Mention> mentions)
    {
        var document = passage.Document;
        var turns = 0;
        var recurs = false;
        var talks = 0;
        var strangers = 0;
        SpanTable<bool>? speakers = null;
        for (var paragraph = 0; paragraph < document.Paragraphs.Length; paragraph++)
        {
            var (colon, speaker) = Find(passage, mentions, paragraph);
            if (colon < 0)
            {
                continue;
            }

            if (colon + 1 < document.Tokens.Length && document.KindOf(colon + 1) == TokenKind.Number)
            {
                return false;
            }

            turns++;
            var end = document.TokensOf(paragraph).End;
            talks += IsTalk(passage, colon + 1, end) ? 1 : 0;
            strangers += speaker.Kind == ActorKind.Person && colon > speaker.EndToken && passage.HasFiniteVerb(colon + 1, end) ? 1 : 0;
            ref var isKnown = ref (speakers ??= new SpanTable<bool>(document)).GetOrAdd(speaker.EndToken - 1, speaker.EndToken);
            recurs |= isKnown;
            isKnown = true;
        }

        return turns >= FewestTurns
            && ((recurs && talks * TurnsPerTalk >= turns) || (strangers == turns && talks * StrangersPerTalk >= turns));
    }

    /// <summary>Whether it asks, or says "I" or "you".</summary>
    private static bool IsTalk(Passage passage, int first, int end)
    {
        var talks = false;
        for (var i = first; i < end && !talks; i++)
        {
            talks = IsTalk(passage, i);
        }

        return talks;
    }

    /// <summary>A question mark, "I" or "you".</summary>
    public static bool IsTalk(Passage passage, int token) => passage.IsMark(token, '?') || passage.IsAny(token, Talk);

    /// <returns>The colon behind the name that the paragraph opens with; <see langword="null"/> where something else does.</returns>
    public static int? Colon(Passage passage, ScratchList<Mention> mentions, int paragraph) =>
        Find(passage, mentions, paragraph) is { Colon: >= 0 and var colon } ? colon : null;

    private static (int Colon, Mention Speaker) Find(Passage passage, ScratchList<Mention> mentions, int paragraph)
    {
        var document = passage.Document;
        var (first, end) = document.TokensOf(paragraph);
        if (first >= end || Mention.FirstAfter(mentions, document.Tokens[first].Start) is var i && i == mentions.Length)
        {
            return (-1, default);
        }

        var speaker = mentions[i];
        if (speaker.Kind == ActorKind.Place || speaker.EndToken >= end)
        {
            return (-1, default);
        }

        var opens = speaker.TitleFirst == first || (speaker.TitleFirst == first + 1 && document.Is(first, "the"));
        var colon = speaker.EndToken;
        if (document.IsMark(colon, ':'))
        {
            return opens && colon + 1 < end ? (colon, speaker) : (-1, default);
        }

        // Behind the name stand brackets, or a comma and what the speaker is.
        if (speaker.Kind == ActorKind.Person && opens ? !(document.IsMark(colon, '(') || passage.IsComma(colon)) : !IsOffice(passage, first, speaker))
        {
            return (-1, default);
        }

        while (colon < end && colon - speaker.EndToken < LongestTail && !document.IsMark(colon, ':')
            && passage.Kind(colon) != TokenKind.Stop && !passage.IsQuoted(colon)
            && (!passage.Tag(colon).IsVerb() || passage.IsWord(colon, "retired")))
        {
            colon++;
        }

        return colon + 1 < end && document.IsMark(colon, ':') ? (colon, speaker) : (-1, default);
    }

    /// <summary>"The Minister for Ports (Marta Quist):".</summary>
    private static bool IsOffice(Passage passage, int first, in Mention speaker) =>
        speaker.Kind == ActorKind.Person && speaker.TitleFirst > first + 1 && speaker.TitleFirst - first <= LongestOffice
        && passage.Is(first, WordClass.Capital) && passage.IsMark(speaker.TitleFirst - 1, '(') && passage.IsMark(speaker.EndToken, ')')
        && !passage.HasFiniteVerb(first, speaker.TitleFirst);
}
