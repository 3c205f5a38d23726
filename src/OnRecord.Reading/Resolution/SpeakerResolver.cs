using System.Collections.Immutable;
using OnRecord.Reading.Actors;
using OnRecord.Reading.Attributions;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Antecedents;
using OnRecord.Reading.Resolution.Conversation;
using OnRecord.Reading.Resolution.Descriptions;
using OnRecord.Reading.Resolution.Sources;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>Joins each draft attribution to the actor who speaks, and says how sure that is.</summary>
internal sealed class SpeakerResolver
{
    /// <summary>A sentence has more than a shout, its closing mark counted.</summary>
    private const int FewestTokens = 4;

    private static readonly WordTable Replies = RuleWords.Of("reply");

    private readonly WordFacts _facts;
    private readonly Document _document;
    private readonly ActorSet _actors;
    private readonly ScratchList<AttributionDraft> _drafts;
    private readonly Gender[] _genders;
    private readonly SourceReader _sources;
    private readonly ContentNames _contentNames;
    private readonly PronounResolver _pronouns;
    private readonly SourceReferents _referents;
    private readonly HeadlineSpeakers _headlines;
    private readonly Dialogue _dialogue;
    private readonly Interview _interview;
    private readonly InterviewSpeakers _interviewSpeakers;
    private readonly ContextResolver _context;
    private readonly AskedSpeaker _asked;
    private readonly CoSpeakers _coSpeakers;
    private readonly ImmutableArray<Attribution>.Builder _attributions;
    private readonly ImmutableArray<AttributionBasis>.Builder? _bases;
    private readonly CancellationToken _cancellationToken;
    private LastSpeaker _last = LastSpeaker.None;

    /// <param name="facts">The article's words.</param>
    /// <param name="actors">Its actors.</param>
    /// <param name="drafts">Its attributions, ordered by where their content starts.</param>
    /// <param name="quotations">Its quotations.</param>
    /// <param name="described">Receives what the words for a speaker tell of the person.</param>
    /// <param name="firstQuestion">The paragraph in which an interview of questions and answers starts; -1 in other articles.</param>
    /// <param name="bases">Receives why each was read so, where somebody asks.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public SpeakerResolver(
        WordFacts facts,
        ActorSet actors,
        ScratchList<AttributionDraft> drafts,
        ScratchList<Quotation> quotations,
        DescribedRoles described,
        int firstQuestion,
        ImmutableArray<AttributionBasis>.Builder? bases,
        CancellationToken cancellationToken)
    {
        (_facts, _document, _actors, _drafts, _cancellationToken) = (facts, facts.Document, actors, drafts, cancellationToken);
        var quoted = new Quoted(_document, drafts);
        var discourse = new Discourse(facts, actors, quoted);
        _genders = GenderEvidence.Read(facts, actors, discourse, quoted, cancellationToken);
        _sources = new SourceReader(facts, actors);
        _contentNames = new ContentNames(facts, actors);
        var matcher = new DescriptionMatcher(facts, actors, _genders, discourse);
        var descriptions = new DescriptionResolver(facts, actors, matcher, discourse, _contentNames);
        var describedSubjects = new DescribedSubjects(facts, actors, descriptions);
        _pronouns = new PronounResolver(facts, actors, _genders, discourse, quoted, _contentNames, describedSubjects);
        _referents = new SourceReferents(facts, actors, _genders, _pronouns, descriptions, described);
        _headlines = new HeadlineSpeakers(facts, actors, quotations, new HeadlineDescriptions(facts, actors, matcher));
        _dialogue = new Dialogue(facts, new Addressee(facts, actors, discourse));
        _interview = new Interview(facts, actors, drafts, quoted);
        _interviewSpeakers = new InterviewSpeakers(facts, actors, firstQuestion);
        _context = new ContextResolver(facts, new SubjectFinder(facts, actors, quoted));
        _asked = new AskedSpeaker(facts, actors);
        _coSpeakers = new CoSpeakers(facts, actors);
        _attributions = ImmutableArray.CreateBuilder<Attribution>(drafts.Length);
        _bases = bases;
    }

    public ImmutableArray<Attribution> Resolve()
    {
        foreach (ref readonly AttributionDraft draft in _drafts)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            Resolve(draft);
        }

        _headlines.Add(_attributions, _bases);
        return _attributions.MoveToImmutable();
    }

    private void Resolve(in AttributionDraft draft)
    {
        _last = _dialogue.Answers(draft, _last) ? _last with { IsAnswered = true } : _last;
        _pronouns.ReadTo(_document.TokenAt(draft.Pieces[0].Start), _last);
        _contentNames.Read(draft);
        bool isStated = draft.Source is { } given
            && (draft.Kind == AttributionKind.Indirect || draft.Rule == AttributionRule.Turn || _sources.MaySpeak(given));
        bool isHeading = HeadlineSpeakers.IsHeading(_document, draft);
        bool isWhole = draft.Rule is AttributionRule.Model or AttributionRule.Statement or AttributionRule.Parenthetical or AttributionRule.Turn;
        Extent? source = isHeading ? null : isStated || isWhole
            ? draft.Source
            : _context.Source(draft, _last) ?? draft.Source;
        ((int speaker, int runnerUp, bool isSure), SpeakerRule rule) = Find(draft, source, isStated);
        bool isByTurn = draft.Source is null
            && (rule is SpeakerRule.Turn or SpeakerRule.Answer || (speaker < 0 && IsReply(draft)));

        // "Quist was asked, “Will it hold?”": whoever asks; what follows is the answer.
        bool isNobody = speaker < 0 || draft.IsToThem;
        ImmutableArray<int> others = isNobody || source is not { } words ? ImmutableArray<int>.Empty : Others(words, speaker, rule);
        _attributions.Add(new Attribution(
            draft.Kind, draft.Pieces, draft.Cue, isByTurn || draft.IsToThem ? null : source,
            isNobody ? null : speaker, isNobody ? Certainty.Unknown : CertaintyOf(speaker, rule, isStated && isSure))
        {
            CoSpeakers = others,
        });
        _bases?.Add(new AttributionBasis(
            draft.Rule, draft.Scores, draft.SourceRunnerUp, draft.IsToThem ? SpeakerRule.None : rule, runnerUp < 0 ? null : runnerUp));
        if (!isHeading)
        {
            _dialogue.Note(draft, speaker, rule);
            LastSpeaker now = Now(draft, isByTurn && speaker >= 0 ? null : source, speaker) with { CoSpeakers = others };
            _referents.Note(now);
            _last = _asked.After(draft, _last, now);
        }
    }

    /// <summary>"Lopes and Ode wrote. “It leaks,” | they wrote": the same two.</summary>
    private ImmutableArray<int> Others(Extent source, int speaker, SpeakerRule rule) =>
        rule == SpeakerRule.Name ? _coSpeakers.Of(source, speaker)
        : rule == SpeakerRule.Pronoun && speaker == _last.Actor && _last.IsOfSeveral && _facts.Is(_document.TokenAt(source.Start), "they")
            ? _last.CoSpeakers
            : ImmutableArray<int>.Empty;

    private (Antecedent Speaker, SpeakerRule Rule) Find(in AttributionDraft draft, Extent? source, bool isStated)
    {
        if (_interview.Answers(draft))
        {
            return (new Antecedent(_interview.Interviewee, IsSure: false), SpeakerRule.Answer);
        }

        if (_dialogue.Turns(draft, _last, out int other) && (other < 0 || _actors.Actors[other].Kind == ActorKind.Person))
        {
            return (new Antecedent(other, IsSure: false), SpeakerRule.Turn);
        }

        return source is not { } words || (!isStated && !IsSaid(draft) && !IsBesideLast(draft, words)) ? (Antecedent.None, SpeakerRule.None)
            : !isStated && source == _last.Source ? SameAsBefore(draft)
            : draft.Rule == AttributionRule.Turn && _interviewSpeakers.Of(words) is { } labelled ? (labelled, SpeakerRule.Answer)
            : _sources.Read(words) is var reading && draft.Rule == AttributionRule.Turn && reading.Form == SourceForm.Description
                ? (_referents.OfLabel(reading, _last), SpeakerRule.Description)
            : PointOutside(draft, reading);
    }

    /// <summary>
    /// A cue of its own has a subject, found or not, which the speaker before seldom is; but “Never,” came the reply of whom somebody asked.
    /// </summary>
    private (Antecedent Speaker, SpeakerRule Rule) SameAsBefore(in AttributionDraft draft) =>
        draft.Cue is null || (IsReply(draft) && _attributions[^1].Speaker != _last.Actor)
            ? (new Antecedent(_last.Actor), SpeakerRule.SameAsBefore)
            : (Antecedent.None, SpeakerRule.None);

    private bool IsReply(in AttributionDraft draft) =>
        draft.Cue is { } cue && _attributions.Count > 0 && _facts.IsAny(_document.TokenAt(cue.End - 1), Replies);

    /// <summary>"Quist is ill, the doctor said": who is named in what is said is somebody else.</summary>
    private (Antecedent Speaker, SpeakerRule Rule) PointOutside(in AttributionDraft draft, SourceReading reading)
    {
        (Antecedent Speaker, SpeakerRule Rule) pointed = _referents.Of(reading, _last);
        (int actor, _, bool isSure) = pointed.Speaker;
        bool mayBeOther = pointed.Rule == SpeakerRule.Description && !isSure
            && draft.Kind == AttributionKind.Indirect && actor >= 0 && _actors.Actors[actor].Kind == ActorKind.Person;
        return (mayBeOther && (_contentNames.Holds(draft.Pieces[0], actor) || IsOfOtherGender(draft, actor))) || IsPeople(draft, reading)
            ? (Antecedent.None, SpeakerRule.Description)
            : pointed;
    }

    /// <summary>"Omar Ode slept. The author said | she had": whoever says so speaks of herself.</summary>
    private bool IsOfOtherGender(in AttributionDraft draft, int actor)
    {
        int first = _document.TokenAt(draft.Pieces[0].Start);
        first += first + 1 < _document.Tokens.Length && _facts.Is(first, "that") ? 1 : 0;
        Gender told = _facts.Is(first, "he") || _facts.Is(first, "she") ? Pronouns.GenderOf(_document, first) : Gender.Unknown;
        return told != Gender.Unknown && _genders[actor] != Gender.Unknown && _genders[actor] != told;
    }

    /// <summary>"The Swiss said it would": all of them; "“I would,” the Swiss said": one.</summary>
    private bool IsPeople(in AttributionDraft draft, SourceReading reading) =>
        draft.Kind != AttributionKind.Direct && reading.Form == SourceForm.Description && Nationals.MayBePeople(_facts, reading.EndToken - 1);

    /// <summary>"“It leaks,” Quist said. It was | “not my dam.”": beside what somebody said before, parts of sentences are theirs, too.</summary>
    private bool IsBesideLast(in AttributionDraft draft, Extent source) =>
        source == _last.Source && _document.Sentences[_document.SentenceOf(_document.TokenAt(draft.Pieces[0].Start))].Paragraph == _last.Paragraph;

    /// <summary>A word or a part of a sentence that nothing attributes is as likely a chant, a title or irony.</summary>
    private bool IsSaid(in AttributionDraft draft)
    {
        if (draft.Cue is not null || draft.Kind != AttributionKind.Direct)
        {
            return draft.Cue is not null;
        }

        Extent piece = draft.Pieces[0];
        int first = _document.TokenAt(piece.Start);
        while (first < _document.Tokens.Length - 1 && _document.KindOf(first) is not (TokenKind.Word or TokenKind.Number))
        {
            first++;
        }

        // “Never,” came the reply: no title and no irony ends in a comma.
        bool isLong = _document.TokenAt(piece.End) - first >= FewestTokens || (piece.Length > 2 && _document.Text[piece.End - 2] == ',');
        return isLong && !char.IsLower(_document.Text[_document.Tokens[first].Start]);
    }

    private static Certainty CertaintyOf(int speaker, SpeakerRule rule, bool isSure) =>
        speaker < 0 ? Certainty.Unknown
        : !isSure || rule == SpeakerRule.SameAsBefore ? Certainty.Inferred
        : rule == SpeakerRule.Name ? Certainty.Stated
        : Certainty.Resolved;

    /// <summary>What the attribution is to those behind it.</summary>
    private LastSpeaker Now(in AttributionDraft draft, Extent? source, int speaker)
    {
        if (_document.Tokens.IsEmpty || draft.Pieces.IsDefaultOrEmpty)
        {
            return LastSpeaker.None;
        }

        int first = Math.Min(_document.TokenAt((source ?? draft.Pieces[0]).Start), _document.Tokens.Length - 1);
        int last = Math.Min(_document.TokenAt(draft.Pieces[draft.Pieces.Length - 1].End - 1), _document.Tokens.Length - 1);
        int end = _document.SentenceOf(Math.Max(first, last));
        bool isAgent = draft.Kind == AttributionKind.Indirect && source is { } agent && draft.Pieces[0].End < agent.Start
            && first > 0 && _document.Span(first - 1) is "by";
        return new LastSpeaker(
            speaker, source is not null, _document.SentenceOf(first), _document.Sentences[end].Paragraph, source, end, IsAgent: isAgent);
    }
}
