using OnRecord.Reading.Actors;
using OnRecord.Reading.Attributions;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Antecedents;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Conversation;

/// <summary>Finds who is to speak behind words that ask: “Will it hold?” Quist asked Ode.</summary>
internal readonly struct AskedSpeaker(WordFacts facts, ActorSet actors)
{
    /// <summary>Cues that end so ask.</summary>
    private static readonly WordTable Questions = RuleWords.Of("question");

    private static readonly WordTable Requests = WordTable.Of("for", "to");

    private readonly Document _document = facts.Document;

    /// <param name="draft">The attribution.</param>
    /// <param name="before">The one before it.</param>
    /// <param name="last">The attribution itself, as if it were the one before.</param>
    /// <returns>What the attribution is to those behind it.</returns>
    public LastSpeaker After(in AttributionDraft draft, LastSpeaker before, LastSpeaker last)
    {
        if (Addressee(draft) is >= 0 and var asked)
        {
            return last with { Actor = actors.ActorOf[asked], Source = actors.Mentions[asked].Extent };
        }

        // "Asked by Quist whether it held, she said": who spoke before goes on.
        bool asks = draft is { Kind: AttributionKind.Indirect, Cue: { } cue } && IsQuestion(_document.TokenAt(cue.End)) && !IsRequest(draft);
        return !asks ? last : OpensSentence(draft.Cue!.Value) ? before : last with { HasAsked = true };
    }

    /// <returns>Where who is asked is named; -1 where nobody is.</returns>
    private int Addressee(in AttributionDraft draft)
    {
        if (draft.Cue is not { } cue)
        {
            return -1;
        }

        int next = _document.TokenAt(cue.End);
        int mention = actors.FirstMentionAfter(cue.End);
        return IsQuestion(next) && mention < actors.Mentions.Length && actors.Mentions[mention] is var named && named.TitleFirst == next
            && !_document.IsOwnersMark(named.EndToken)
            ? mention
            : -1;
    }

    private bool OpensSentence(Extent cue) =>
        _document.TokenAt(cue.Start) is var first && _document.Sentences[_document.SentenceOf(first)].FirstToken == first;

    private bool IsQuestion(int end) => end > 0 && facts.IsAny(end - 1, Questions);

    /// <summary>
    /// "Lund asked for an hour. He walked", "Lund asked her to call", "Lund questioned Quist’s logic": nobody is to answer.
    /// </summary>
    private bool IsRequest(in AttributionDraft draft)
    {
        int end = _document.TokenAt(draft.Cue!.Value.End), first = _document.TokenAt(draft.Pieces[0].Start);
        if (first != end || first + 1 >= _document.Tokens.Length)
        {
            return false;
        }

        first += Pronouns.Of(_document, first) is not Pronoun.None && facts.Is(first + 1, "to") ? 1 : 0;
        return facts.IsAny(first, Requests) || facts.Is(end - 1, "questioned");
    }
}
