using OnRecord.Reading.Actors;
using OnRecord.Reading.Attributions;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Conversation;

/// <summary>
/// Reads interviews whose questions are the writer’s own paragraphs, without labels: what is quoted behind “Why did you go?” is the answer
/// of whoever is interviewed, whomever the question names, and so is what such an interview prints without marks.
/// </summary>
internal sealed class Interview
{
    /// <summary>One question may be put to the reader.</summary>
    private const int FewestQuestions = 2;

    private const int LongestQuestion = 60;
    private const int LongestBareQuestion = 24;
    private const int LongestIntroduction = 120;

    private static readonly WordTable You = WordTable.Of("you", "your");

    private readonly WordFacts _facts;
    private readonly ActorSet _actors;
    private readonly Document _document;
    private readonly Quoted _quoted;

    public Interview(WordFacts facts, ActorSet actors, ScratchList<AttributionDraft> drafts, Quoted quoted)
    {
        (_facts, _document, _actors, _quoted) = (facts, facts.Document, actors, quoted);
        int first = -1, count = 0;
        foreach (ref readonly AttributionDraft draft in drafts)
        {
            if (QuestionBefore(draft, mustAsk: true) is >= 0 and var question)
            {
                first = first < 0 ? question : first;
                count++;
            }
        }

        Interviewee = count < FewestQuestions ? -1 : Conversation.Interviewee.Of(facts, actors, first);
    }

    /// <summary>Who is interviewed; -1 where nobody is.</summary>
    public int Interviewee { get; }

    /// <summary>Whether nothing but a question in the paragraph before tells who says it, or that it is quoted above the interview.</summary>
    public bool Answers(in AttributionDraft draft) =>
        Interviewee >= 0
        && (IsHeadline(draft) || (QuestionBefore(draft, mustAsk: false) is >= 0 and var question && !IsAboutAnother(question)));

    /// <summary>"‘I never learned it’: a talk with Ana Lopes".</summary>
    private bool IsHeadline(in AttributionDraft draft) =>
        draft is { Cue: null, Source: null, Kind: AttributionKind.Direct } && draft.Pieces[0].Start == _document.Paragraphs[0].Start;

    /// <param name="draft">The attribution.</param>
    /// <param name="mustAsk">Whether only a question counts, not “They say you hung up.”</param>
    /// <returns>The paragraph of the question; -1 where there is none.</returns>
    private int QuestionBefore(in AttributionDraft draft, bool mustAsk)
    {
        int token = _document.TokenAt(draft.Pieces[0].Start);
        if (draft.Cue is not null || draft.Source is not null || token >= _document.Tokens.Length
            || (draft.Kind != AttributionKind.Direct && draft.Rule != AttributionRule.Turn))
        {
            return -1;
        }

        int sentence = _document.SentenceOf(token);
        int paragraph = _document.ParagraphOf(token);
        return _document.TokensOf(paragraph).First == token && sentence > 0
            && _document.Sentences[sentence - 1] is var former && ((draft.Rule == AttributionRule.Turn && !mustAsk) || IsQuestion(former, mustAsk))
            ? former.Paragraph
            : -1;
    }

    private bool IsQuestion(Sentence sentence, bool mustAsk)
    {
        if (_quoted.Holds(sentence.EndToken - 1) || (mustAsk && !_facts.Is(sentence.EndToken - 1, "?")))
        {
            return false;
        }

        var (first, end) = _document.TokensOf(sentence.Paragraph);
        if (!mustAsk && end == sentence.EndToken && end - first <= LongestBareQuestion && _facts.Is(end - 1, "?"))
        {
            // "And Saturday?", once it is known for an interview.
            return true;
        }

        return SaysYou(Math.Max(_document.TokensOf(sentence.Paragraph).First, sentence.EndToken - LongestQuestion), sentence.EndToken);
    }

    /// <summary>"Professor Ana Lopes disagrees. Should you worry?": whom a sentence names that is not put to somebody may answer.</summary>
    private bool IsAboutAnother(int paragraph)
    {
        var (first, end) = _document.TokensOf(paragraph);
        first = Math.Max(first, end - LongestIntroduction);
        for (int i = _actors.FirstMentionAfter(_document.Tokens[first].Start); i < _actors.Mentions.Length; i++)
        {
            Mention mention = _actors.Mentions[i];
            if (mention.FirstToken >= end)
            {
                break;
            }

            if (mention.Kind == ActorKind.Person && _actors.ActorOf[i] != Interviewee
                && _document.Sentences[_document.SentenceOf(mention.FirstToken)] is var sentence
                && !SaysYou(Math.Max(first, sentence.FirstToken), sentence.EndToken))
            {
                return true;
            }
        }

        return false;
    }

    private bool SaysYou(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_facts.IsAny(i, You) && !_quoted.Holds(i))
            {
                return true;
            }
        }

        return false;
    }
}
