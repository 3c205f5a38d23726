using System.Collections.Immutable;
using OnRecord.Reading.Actors;
using OnRecord.Reading.Attributions;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Antecedents;
using OnRecord.Reading.Resolution.Descriptions;
using OnRecord.Reading.Resolution.Sources;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Conversation;

/// <summary>
/// Finds who speaks in headlines, headings and the lead, which often name nobody yet: "Bridge ‘held by rust’, says engineer" is said by whoever
/// says the same words below, or by the one engineer of whom the article tells.
/// </summary>
internal readonly struct HeadlineSpeakers(
    WordFacts facts, ActorSet actors, ScratchList<Quotation> quotations, HeadlineDescriptions descriptions)
{
    /// <summary>A heading is a line.</summary>
    private const int LongestHeading = 40;

    /// <summary>So many descriptions of an article are compared with all of its actors.</summary>
    private const int MostDescriptions = 16;

    private const DescriptionNouns Bodies =
        DescriptionNouns.AnyBody | DescriptionNouns.Business | DescriptionNouns.Authority | DescriptionNouns.Collective;

    private static readonly WordTable Hearings = WordTable.Of("told", "hears", "heard");

    private readonly Document _document = facts.Document;

    /// <summary>
    /// Whether a quotation is all of a line that is no sentence, or stands behind a colon in a subheading, "Mayor: ‘It leaks’": it quotes
    /// somebody of whom the article goes on to tell.
    /// </summary>
    public static bool IsHeading(Document document, in AttributionDraft draft)
    {
        int token = document.TokenAt(draft.Pieces[0].Start);
        if (draft is not { Cue: null, Source: null } || token >= document.Tokens.Length)
        {
            return false;
        }

        (int first, int end) = document.TokensOf(document.ParagraphOf(token));
        bool isLabelled = first > 0 && token > first && document.IsMark(token - 1, ':');
        return (first == token || isLabelled) && document.Tokens[end - 1].End <= draft.Pieces[0].End && IsLine(document, token);
    }

    /// <summary>Gives a speaker to what has none, above the first attribution that has one and in lines that are no sentences.</summary>
    public void Add(ImmutableArray<Attribution>.Builder attributions, ImmutableArray<AttributionBasis>.Builder? bases)
    {
        Echoes? echoes = null;
        int described = 0;
        bool isLead = true;
        for (int i = 0; i < attributions.Count; i++)
        {
            Attribution attribution = attributions[i];
            isLead &= attribution.Speaker is null;
            if (attribution.Speaker is not null || !(isLead || IsLine(_document, _document.TokenAt(attribution.Pieces[0].Start))))
            {
                continue;
            }

            var rule = SpeakerRule.Description;
            Description? description = attribution.Source is { } source && described++ < MostDescriptions ? DescriptionOf(source, isLead) : null;
            int speaker = description is { } words && IsReported(attribution) ? descriptions.Only(words) : -1;
            if (speaker < 0 && attribution.Kind != AttributionKind.Indirect)
            {
                echoes ??= new Echoes(facts, quotations, attributions);
                (speaker, rule) = (echoes.SpeakerOf(attribution.Pieces), SpeakerRule.Echo);
                speaker = speaker >= 0 && attribution.Source is { } named && !MayMean(named, description, speaker) ? -1 : speaker;
            }

            if (speaker >= 0)
            {
                attributions[i] = attribution with { Speaker = speaker, Certainty = Certainty.Inferred };
                if (bases is not null)
                {
                    bases[i] = bases[i] with { SpeakerRule = rule };
                }
            }
        }
    }

    /// <summary>"He slept, court told": the court says nothing. "Minister quits over ‘lies’": nor does who quits.</summary>
    private bool IsReported(Attribution attribution)
    {
        if (attribution.Cue is not { } cue || _document.TokenAt(cue.Start) is var first && !facts.IsWord(first))
        {
            return true;
        }

        int end = _document.TokenAt(cue.End - 1) + 1;
        return !facts.IsAny(end - 1, Hearings)
            && (attribution.Kind == AttributionKind.Indirect || ReportingVerbs.At(_document, first, end) is not null);
    }

    /// <summary>"A group" far below the headline is one of whom nothing was told yet.</summary>
    private Description? DescriptionOf(Extent source, bool isLead)
    {
        int first = _document.TokenAt(source.Start);
        if (!isLead && (facts.Is(first, "a") || facts.Is(first, "an")))
        {
            return null;
        }

        int end = _document.TokenAt(source.End - 1) + 1;
        return Description.InHeadline(facts, new SourceReading(SourceForm.Description, -1, Pronoun.None, first, end));
    }

    /// <summary>"Judge" is a person, "judges" are the court or several; what "union" says its leader may say below, but the union is meant.</summary>
    private bool MayMean(Extent source, Description? description, int actor)
    {
        if (description is { IsPerson: true } person && !descriptions.Fits(person, actor))
        {
            return false;
        }

        ActorKind kind = actors.Actors[actor].Kind;
        int head = _document.TokenAt(source.Start);
        for (int i = head + 1; i < _document.Tokens.Length && _document.Tokens[i].Start < source.End; i++)
        {
            bool isPart = _document.KindOf(i) == TokenKind.Clitic || (facts.IsWord(i) && !facts.Has(i, WordSenses.Function));
            if (!isPart)
            {
                break;
            }

            head = i;
        }

        ReadOnlySpan<char> noun = _document.Span(head);
        return !DescriptionNounTable.Is(noun, DescriptionNouns.Text | DescriptionNouns.Several)
            && (facts.Has(head, WordSenses.Role | WordSenses.Title) && !DescriptionNounTable.Is(noun, Bodies)
                ? kind == (DescriptionNounTable.IsPlural(noun) ? ActorKind.Organization : ActorKind.Person)
                : kind == ActorKind.Organization);
    }

    /// <summary>Whether the token stands in a line without a stop.</summary>
    public static bool IsLine(Document document, int token)
    {
        var (first, end) = document.TokensOf(document.ParagraphOf(token));
        int last = end - 1;
        while (last > first && document.Span(last) is ['”' or '’' or '"' or '\'' or '»' or ')'])
        {
            last--;
        }

        return end - first <= LongestHeading && document.Span(last) is not (['.' or '!' or '?' or '…' or ':' or ',' or ';'] or ['.', '.', '.']);
    }
}
