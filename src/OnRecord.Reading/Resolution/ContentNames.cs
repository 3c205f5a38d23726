using OnRecord.Reading.Actors;
using OnRecord.Reading.Attributions;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>Whom the content of an attribution names, which is seldom whoever speaks.</summary>
internal sealed class ContentNames(WordFacts facts, ActorSet actors)
{
    /// <summary>In a long sentence told by the writer the names behind so many tokens may be anybody's.</summary>
    private const int LongestReach = 12;

    private static readonly WordTable Callings = WordTable.Of("call", "called", "calling", "calls");

    // The number of the attribution that named each actor last.
    private readonly int[] _lastNaming = facts.Document.Scratch.Rent<int>(actors.Actors.Length);

    // And the one that spoke to it.
    private readonly int[] _lastAddressing = facts.Document.Scratch.Rent<int>(actors.Actors.Length);
    // And the one in which each named themselves.
    private readonly int[] _lastPresenting = facts.Document.Scratch.Rent<int>(actors.Actors.Length);
    private int _attribution;
    private bool _isBehindSource;
    private int _told = -1;

    /// <returns>Whether an actor is named in the extent.</returns>
    public bool Holds(Extent content, int actor)
    {
        for (int i = actors.FirstMentionAfter(content.Start); i < actors.Mentions.Length && actors.Mentions[i].Extent.Start < content.End; i++)
        {
            if (actors.ActorOf[i] == actor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Goes on to the next attribution. "She said that Quist was ill" is not said by Quist; "Quist was ill, she said" may be.
    /// </summary>
    public void Read(in AttributionDraft draft)
    {
        _attribution++;
        bool isQuoted = draft.Kind == AttributionKind.Direct;
        _isBehindSource = !isQuoted && draft.Source is { } told && draft.Pieces[0].Start >= told.End;
        bool isMixed = draft.Kind == AttributionKind.Mixed && !_isBehindSource;
        foreach (Extent piece in draft.Pieces)
        {
            if (draft.Kind == AttributionKind.Indirect && draft.Source is { } source && piece.Start < source.Start)
            {
                continue;
            }

            Note(piece, isQuoted ? int.MaxValue : facts.Document.TokenAt(piece.Start) + LongestReach, isQuoted, isMixed);
        }

        _told = draft.Cue is { } cue && draft.Source is { } speaker && cue.Start >= speaker.End && AddresseeOf(cue) is >= 0 and var addressee
            ? actors.ActorOf[addressee]
            : -1;
        if (_told >= 0)
        {
            _lastNaming[_told] = _attribution;
        }
    }

    /// <returns>Whether the actor is told, or spoken of, in the attribution read last: "the judge told | Quist".</returns>
    public bool IsTold(int actor) => actor >= 0 && actor == _told;

    /// <returns>The mention of who is told or spoken of, "she told | Quist", "he said of | Ode"; -1 where there is none.</returns>
    private int AddresseeOf(Extent cue)
    {
        int next = facts.Document.TokenAt(cue.End);
        int mention = actors.FirstMentionAfter(cue.End);
        bool isBehind = mention < actors.Mentions.Length && actors.Mentions[mention].TitleFirst is var first
            && (first == next || (first == next + 1 && (facts.Is(next, "of") || facts.Is(next, "to") || facts.Is(next, "about"))));
        return isBehind ? mention : -1;
    }

    private void Note(Extent words, int endToken, bool isQuoted, bool isMixed)
    {
        int first = facts.Document.TokenAt(words.Start);
        var nested = new NestedMarks(facts.Document, isQuoted ? first + 1 : first);
        for (int i = actors.FirstMentionAfter(words.Start); i < actors.Mentions.Length && actors.Mentions[i].Extent.Start < words.End; i++)
        {
            // "It hurt Lund, and it “hurt Quist,” | he said": what stands in marks the speaker names, however far behind.
            if (actors.Mentions[i].FirstToken >= endToken && !(isMixed && nested.IsOpenAt(actors.Mentions[i].FirstToken)))
            {
                if (isMixed)
                {
                    continue;
                }

                break;
            }

            bool isSpokenTo = isQuoted && IsVocative(actors.Mentions[i]);
            if (isSpokenTo && nested.IsOpenAt(actors.Mentions[i].TitleFirst))
            {
                continue;
            }

            if (isQuoted && IsOwn(i) && !nested.IsOpenAt(actors.Mentions[i].TitleFirst))
            {
                _lastPresenting[actors.ActorOf[i]] = _attribution;
                continue;
            }

            _lastNaming[actors.ActorOf[i]] = _attribution;
            if (isSpokenTo)
            {
                _lastAddressing[actors.ActorOf[i]] = _attribution;
            }
        }
    }

    /// <summary>"“He is ill, | Ms. Lopes,” she said"; within marks of their own, others speak to whoever tells of it.</summary>
    private bool IsVocative(in Mention mention) =>
        mention.EndToken < facts.Document.Tokens.Length && !facts.IsWord(mention.EndToken) && mention.TitleFirst - 1 is > 0 and var before
        && (facts.Is(before, ",") || facts.Document.KindOf(before) == TokenKind.QuotationMark);

    /// <summary>"“My name is | Quist, | Ana Quist,” she said", "“I am | Ana Quist,”", "“He called me | Ana,”": so people name themselves.</summary>
    private bool IsOwn(int index)
    {
        Mention mention = actors.Mentions[index];
        int before = mention.TitleFirst - 1;
        bool isSame = index > 0 && before > 0 && facts.Is(before, ",") && actors.Mentions[index - 1].EndToken == before
            && _lastPresenting[actors.ActorOf[index]] == _attribution;
        return isSame || (before > 1 && !Owns(mention.EndToken)
            && (facts.Is(before, "me") ? facts.IsAny(before - 1, Callings)
                : facts.Is(before, "am") || facts.Document.Span(before) is "’m" or "'m" ? facts.Document.Span(before - 1) is "I"
                : before > 2 && (facts.Is(before, "is") || facts.Document.IsOwnersMark(before)) && facts.Is(before - 1, "name")
                    && facts.Is(before - 2, "my")));
    }

    private bool Owns(int end) => end < facts.Document.Tokens.Length && facts.Document.IsOwnersMark(end);

    /// <returns>Whether whoever speaks in the attribution read last says to be the actor.</returns>
    public bool Presents(int actor) => _lastPresenting[actor] == _attribution;

    /// <returns>Whether the attribution read last names the actor where a pronoun for its speaker would stand.</returns>
    public bool Names(int actor) => _lastNaming[actor] == _attribution;

    /// <returns>Whether it speaks to the actor: “Go home, Ana,” is not said by Ana, nor is it known by whom.</returns>
    public bool Addresses(int actor) => _lastAddressing[actor] == _attribution;

    /// <returns>Whether it does behind its source, whose pronoun so means somebody else: "She thanked Quist".</returns>
    public bool NamesOther(int actor) => _isBehindSource && Names(actor);

    /// <summary>Counts the marks within a quotation, each once: it is asked of tokens in their order.</summary>
    private struct NestedMarks(Document document, int next)
    {
        private bool _isOpen;

        public bool IsOpenAt(int token)
        {
            for (; next < token; next++)
            {
                _isOpen ^= document.KindOf(next) == TokenKind.QuotationMark;
            }

            return _isOpen;
        }
    }
}
