using System.Collections.Immutable;
using OnRecord.Reading.Actors;
using OnRecord.Reading.Attributions;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>Joins each draft attribution to the actor who speaks, and says how sure that is.</summary>
internal static class SpeakerResolver
{
    /// <summary>A sentence has more than a shout, its closing mark counted.</summary>
    private const int FewestTokens = 4;

    private static readonly WordTable Replies = RuleWords.Of("reply");

    /// <summary>Cues that end so ask.</summary>
    private static readonly WordTable Questions = RuleWords.Of("question");

    /// <param name="facts">The article's words.</param>
    /// <param name="actors">Its actors.</param>
    /// <param name="drafts">Its attributions, ordered by where their content starts.</param>
    /// <param name="quotations">Its quotations.</param>
    /// <param name="described">Receives what the words for a speaker tell of the person.</param>
    /// <param name="firstQuestion">The paragraph in which an interview of questions and answers starts; -1 in other articles.</param>
    /// <param name="bases">Receives why each was read so, where somebody asks.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static ImmutableArray<Attribution> Resolve(
        WordFacts facts,
        ActorSet actors,
        ScratchList<AttributionDraft> drafts,
        ScratchList<Quotation> quotations,
        DescribedRoles described,
        int firstQuestion,
        ImmutableArray<AttributionBasis>.Builder? bases,
        CancellationToken cancellationToken)
    {
        Document document = facts.Document;
        var quoted = new Quoted(document, drafts);
        var discourse = new Discourse(facts, actors, quoted);
        Gender[] genders = GenderEvidence.Read(facts, actors, discourse, quoted, cancellationToken);
        var sources = new SourceReader(facts, actors);
        var relatives = new RelativeReader(facts, actors);
        var contentNames = new ContentNames(facts, actors);
        var matcher = new DescriptionMatcher(facts, actors, genders, discourse);
        var descriptions = new DescriptionResolver(facts, actors, matcher, discourse, contentNames);
        var describedSubjects = new DescribedSubjects(facts, actors, descriptions);
        var pronouns = new PronounResolver(facts, actors, genders, discourse, quoted, contentNames, describedSubjects);
        var spokespeople = new Spokespeople(facts, actors, pronouns, descriptions);
        var texts = new IssuedTexts(facts, actors, pronouns);
        var owned = new OwnedRoles(facts, actors);
        var namesakes = new Namesakes(facts, actors);
        var named = new NamedNext(facts, actors, genders);
        var dialogue = new Dialogue(facts, new Addressee(facts, actors, discourse));
        var interview = new Interview(facts, actors, drafts, quoted);
        var context = new ContextResolver(facts, new SubjectFinder(facts, actors, quoted));

        var attributions = ImmutableArray.CreateBuilder<Attribution>(drafts.Length);
        LastSpeaker last = LastSpeaker.None;
        int? interviewee = null, examiner = null;
        foreach (ref readonly AttributionDraft draft in drafts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            last = dialogue.Answers(draft, last) ? last with { IsAnswered = true } : last;
            pronouns.ReadTo(document.TokenAt(draft.Pieces[0].Start), last);
            contentNames.Read(draft);
            bool isStated = draft.Source is { } given
                && (draft.Kind == AttributionKind.Indirect || draft.Rule == AttributionRule.Turn || sources.MaySpeak(given));
            bool isHeading = HeadlineSpeakers.IsHeading(document, draft);
            bool isWhole = draft.Rule is AttributionRule.Model or AttributionRule.Statement or AttributionRule.Parenthetical or AttributionRule.Turn;
            Extent? source = isHeading ? null : isStated || isWhole
                ? draft.Source
                : context.Source(draft, last) ?? draft.Source;
            ((int speaker, int runnerUp, bool isSure), SpeakerRule rule) = Find(draft, source, isStated);
            bool isByTurn = draft.Source is null
                && (rule is SpeakerRule.Turn or SpeakerRule.Answer || (speaker < 0 && IsReply(draft)));

            // "Quist was asked, “Will it hold?”": whoever asks; what follows is the answer.
            bool isNobody = speaker < 0 || draft.IsToThem;
            attributions.Add(new Attribution(
                draft.Kind, draft.Pieces, draft.Cue, isByTurn || draft.IsToThem ? null : source,
                isNobody ? null : speaker, isNobody ? Certainty.Unknown : CertaintyOf(speaker, rule, isStated && isSure)));
            bases?.Add(new AttributionBasis(
                draft.Rule, draft.Scores, draft.SourceRunnerUp, draft.IsToThem ? SpeakerRule.None : rule, runnerUp < 0 ? null : runnerUp));
            if (isHeading)
            {
                continue;
            }

            LastSpeaker before = last;
            dialogue.Note(draft, speaker, rule);
            last = After(document, draft, isByTurn && speaker >= 0 ? null : source, speaker);
            if (speaker >= 0 && last.HasSource)
            {
                texts.Note(last.Sentence, speaker);
            }

            if (Asked(draft) is >= 0 and var asked)
            {
                // “Will it hold?” Quist asked Ode: the answer is Ode's.
                last = last with { Actor = actors.ActorOf[asked], Source = actors.Mentions[asked].Extent };
            }
            else if (draft.Kind == AttributionKind.Indirect && draft.Cue is { } cue && IsQuestion(document.TokenAt(cue.End)) && !IsRequest(draft))
            {
                // "Asked by Quist whether it held, she said": who spoke before goes on.
                last = OpensSentence(cue) ? before : last with { HasAsked = true };
            }
        }

        new HeadlineSpeakers(facts, actors, quotations, new HeadlineDescriptions(facts, actors, matcher)).Add(attributions, bases);
        return attributions.MoveToImmutable();

        (Antecedent Speaker, SpeakerRule Rule) Find(in AttributionDraft draft, Extent? source, bool isStated)
        {
            if (interview.Answers(draft))
            {
                return (new Antecedent(interview.Interviewee, IsSure: false), SpeakerRule.Answer);
            }

            if (dialogue.Turns(draft, last, out int other) && (other < 0 || actors.Actors[other].Kind == ActorKind.Person))
            {
                return (new Antecedent(other, IsSure: false), SpeakerRule.Turn);
            }

            return source is null || (!isStated && !IsSaid(document, draft)) ? (Antecedent.None, SpeakerRule.None)
                : !isStated && source == last.Source ? SameAsBefore(draft)
                : draft.Rule == AttributionRule.Turn && InterviewLabels.IsAnswer(document, document.TokenAt(source.Value.Start))
                    ? (Answer(), SpeakerRule.Answer)
                : draft.Rule == AttributionRule.Turn && InterviewLabels.IsQuestion(document, document.TokenAt(source.Value.Start))
                    && (examiner ??= Interviewee.Examination(document, actors, firstQuestion).Asker) is >= 0 and var asker
                    ? (new Antecedent(asker, IsSure: false), SpeakerRule.Answer)
                : PointOutside(draft, sources.Read(source.Value));
        }

        int Asked(in AttributionDraft draft)
        {
            if (draft.Cue is not { } cue || document.TokenAt(cue.End) is var next && (next == 0 || next >= document.Tokens.Length))
            {
                return -1;
            }

            int mention = actors.FirstMentionAfter(cue.End);
            return IsQuestion(next) && mention < actors.Mentions.Length && actors.Mentions[mention].TitleFirst == next ? mention : -1;
        }

        bool OpensSentence(Extent cue) =>
            document.TokenAt(cue.Start) is var first && document.Sentences[document.SentenceOf(first)].FirstToken == first;

        bool IsQuestion(int end) => end > 0 && facts.IsAny(end - 1, Questions);

        // "Lund asked for an hour. He walked", "Lund asked to see it": nobody is to answer.
        bool IsRequest(in AttributionDraft draft) =>
            document.TokenAt(draft.Pieces[0].Start) is var first && first == document.TokenAt(draft.Cue!.Value.End)
            && first < document.Tokens.Length && (facts.Is(first, "for") || facts.Is(first, "to"));

        // A cue of its own has a subject, found or not, which the speaker before seldom is; but “Never,” came the reply of whom somebody asked.
        (Antecedent Speaker, SpeakerRule Rule) SameAsBefore(in AttributionDraft draft) =>
            draft.Cue is null || (IsReply(draft) && attributions[^1].Speaker != last.Actor)
                ? (new Antecedent(last.Actor), SpeakerRule.SameAsBefore)
                : (Antecedent.None, SpeakerRule.None);

        bool IsReply(in AttributionDraft draft) =>
            draft.Cue is { } cue && attributions.Count > 0 && facts.IsAny(document.TokenAt(cue.End - 1), Replies);

        Antecedent Answer() => new(interviewee ??= Interviewee.Of(document, actors, firstQuestion), IsSure: false);

        Antecedent Describe(SourceReading reading)
        {
            Antecedent meant = descriptions.Resolve(reading, last);
            if (meant.Actor >= 0 && (meant.IsSure || meant.Actor == last.Actor))
            {
                described.Add(meant.Actor, reading);
            }

            return meant.Actor < 0 && named.Of(reading) is >= 0 and var next ? new Antecedent(next, IsSure: false) : meant;
        }

        // "A statement from the club": if that is a body which is spoken of.
        Antecedent Sent(SourceReading sender)
        {
            Antecedent meant = descriptions.Resolve(sender, last);
            if (meant.Actor < 0 || actors.Actors[meant.Actor].Kind != ActorKind.Organization)
            {
                return Antecedent.None;
            }

            if (meant.IsSure)
            {
                texts.NoteSender(sender, meant.Actor);
            }

            return meant;
        }

        // "Quist is ill, the doctor said": who is named in what is said is somebody else.
        (Antecedent Speaker, SpeakerRule Rule) PointOutside(in AttributionDraft draft, SourceReading reading)
        {
            var pointed = Point(reading);
            var (actor, _, isSure) = pointed.Speaker;
            bool mayBeOther = pointed.Rule == SpeakerRule.Description && !isSure
                && draft.Kind == AttributionKind.Indirect && actor >= 0 && actors.Actors[actor].Kind == ActorKind.Person;
            return (mayBeOther && (contentNames.Holds(draft.Pieces[0], actor) || IsOfOtherGender(draft, actor))) || IsPeople(draft, reading)
                ? (Antecedent.None, SpeakerRule.Description)
                : pointed;
        }

        // "Omar Ode slept. The author said | she had": whoever says so speaks of herself.
        bool IsOfOtherGender(in AttributionDraft draft, int actor)
        {
            int first = document.TokenAt(draft.Pieces[0].Start);
            first += first + 1 < document.Tokens.Length && facts.Is(first, "that") ? 1 : 0;
            Gender told = facts.Is(first, "he") || facts.Is(first, "she") ? Pronouns.GenderOf(document, first) : Gender.Unknown;
            return told != Gender.Unknown && genders[actor] != Gender.Unknown && genders[actor] != told;
        }

        // "The Swiss said it would": all of them; "“I would,” the Swiss said": one.
        bool IsPeople(in AttributionDraft draft, SourceReading reading) =>
            draft.Kind != AttributionKind.Direct && reading.Form == SourceForm.Description && Nationals.MayBePeople(facts, reading.EndToken - 1);

        (Antecedent Speaker, SpeakerRule Rule) Point(SourceReading reading)
        {
            pronouns.ReadTo(reading.FirstToken, last);
            return reading.Form switch
            {
                SourceForm.Name when namesakes.TryFind(reading.Mention, out Antecedent relative) => (relative, SpeakerRule.Description),
                SourceForm.Name => (new Antecedent(actors.ActorOf[reading.Mention]), SpeakerRule.Name),
                SourceForm.Pronoun when relatives.Before(reading) is { } noun =>
                    Point(noun) is { Speaker.IsSure: true } printed ? printed : (Antecedent.None, SpeakerRule.Unnamed),
                SourceForm.Pronoun when texts.IssuerOfIt(reading) is >= 0 and var writer => (new Antecedent(writer), SpeakerRule.Pronoun),
                SourceForm.Pronoun => (pronouns.Resolve(reading, last), SpeakerRule.Pronoun),
                SourceForm.Description or SourceForm.Unnamed when texts.IssuerOf(reading) is >= 0 and var issuer =>
                    (new Antecedent(issuer), SpeakerRule.Description),
                SourceForm.Description or SourceForm.Unnamed when texts.Sender(reading) is { } sender => (Sent(sender), SpeakerRule.Description),
                SourceForm.Description or SourceForm.Unnamed when spokespeople.BodyOf(reading, last) is { Actor: >= 0 } body =>
                    (body, SpeakerRule.Description),
                SourceForm.Description or SourceForm.Unnamed when owned.Of(reading) is >= 0 and var theirs =>
                    (new Antecedent(theirs), SpeakerRule.Description),
                SourceForm.Description => (Describe(reading), SpeakerRule.Description),
                _ => (Antecedent.None, SpeakerRule.Unnamed),
            };
        }
    }

    // A word or a part of a sentence that nothing attributes is as likely a chant, a title or irony.
    private static bool IsSaid(Document document, in AttributionDraft draft)
    {
        if (draft.Cue is not null || draft.Kind != AttributionKind.Direct)
        {
            return draft.Cue is not null;
        }

        Extent piece = draft.Pieces[0];
        int first = document.TokenAt(piece.Start);
        while (first < document.Tokens.Length - 1 && document.KindOf(first) is not (TokenKind.Word or TokenKind.Number))
        {
            first++;
        }

        // “Never,” came the reply: no title and no irony ends in a comma.
        bool isLong = document.TokenAt(piece.End) - first >= FewestTokens || (piece.Length > 2 && document.Text[piece.End - 2] == ',');
        return isLong && !char.IsLower(document.Text[document.Tokens[first].Start]);
    }

    private static Certainty CertaintyOf(int speaker, SpeakerRule rule, bool isSure) =>
        speaker < 0 ? Certainty.Unknown
        : !isSure || rule == SpeakerRule.SameAsBefore ? Certainty.Inferred
        : rule == SpeakerRule.Name ? Certainty.Stated
        : Certainty.Resolved;

    private static LastSpeaker After(Document document, in AttributionDraft draft, Extent? source, int speaker)
    {
        if (document.Tokens.IsEmpty || draft.Pieces.IsDefaultOrEmpty)
        {
            return LastSpeaker.None;
        }

        int first = Math.Min(document.TokenAt((source ?? draft.Pieces[0]).Start), document.Tokens.Length - 1);
        int last = Math.Min(document.TokenAt(draft.Pieces[draft.Pieces.Length - 1].End - 1), document.Tokens.Length - 1);
        int end = document.SentenceOf(Math.Max(first, last));
        bool isAgent = draft.Kind == AttributionKind.Indirect && source is { } agent && draft.Pieces[0].End < agent.Start
            && first > 0 && document.Span(first - 1) is "by";
        return new LastSpeaker(
            speaker, source is not null, document.SentenceOf(first), document.Sentences[end].Paragraph, source, end, IsAgent: isAgent);
    }
}
