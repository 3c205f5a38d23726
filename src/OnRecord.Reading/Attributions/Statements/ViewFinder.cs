using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Attributions.Sources;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Statements;

/// <summary>
/// Finds what is so for somebody: "In Quist’s view, | it leaks", "It leaks, | by her own account", "The dam, | as Quist sees it, | leaks",
/// "To hear Quist tell it, | it leaks".
/// </summary>
internal readonly struct ViewFinder(Passage passage, NounCues nouns, SourceFinder sources, ContentFinder contents, Claims claims)
{
    private const int LongestSource = 12;

    /// <summary>So many are looked at in a sentence: each takes time for all of it.</summary>
    private const int MostViews = 4;

    private static readonly WordTable Views = RuleWords.Of("view");
    private static readonly WordTable Reckonings = RuleWords.Of("reckoning");
    private static readonly WordTable Seeing = RuleWords.Of("seeing");

    /// <returns>The attribution of the sentence that is so for somebody as a whole; <see langword="null"/> where it is none.</returns>
    public Draft? Read(int first, int end)
    {
        var views = 0;
        for (var i = first + 2; i < end && views < MostViews; i++)
        {
            var isNoun = passage.Tag(i) is PennTag.NN or PennTag.NNS;
            var view = isNoun && (passage.IsAny(i, Views) || passage.IsAny(i, Reckonings)) ? Owned(i, first)
                : !isNoun && passage.IsWord(i, "it") && passage.IsAny(i - 1, Seeing) ? Seen(i - 1, first)
                : null;
            if (view is { } found)
            {
                views++;
                if (Around(found, first, i + 1, end) is { } draft)
                {
                    return draft;
                }
            }
        }

        return null;
    }

    /// <summary>"In Quist’s | view", "by her own | account".</summary>
    private View? Owned(int noun, int first)
    {
        if (nouns.OwnedNoun(noun, first + 1) is not { } own)
        {
            return null;
        }

        var lead = own.Source.First - 1;
        var leads = (passage.IsWord(lead, "in") && passage.IsAny(noun, Views)) || (passage.IsWord(lead, "by") && passage.IsAny(noun, Reckonings));
        return leads ? new View(lead, own.Source, own.Cue) : null;
    }

    /// <summary>"As Quist | sees it", "to hear Quist | tell it".</summary>
    private View? Seen(int verb, int first)
    {
        for (var i = verb - 1; i >= Math.Max(first, verb - LongestSource); i--)
        {
            var isHeard = passage.IsWord(i, "hear") && i > first && passage.IsWord(i - 1, "to") && passage.IsWord(verb, "tell");
            if (isHeard || passage.IsWord(i, "as"))
            {
                return isHeard == passage.IsWord(verb, "tell")
                    && sources.After(i + 1, verb) is { } source && source.First == i + 1 && source.End == verb
                    ? new View(isHeard ? i - 1 : i, source, new TokenRange(verb, verb + 2))
                    : null;
            }
        }

        return null;
    }

    /// <summary>What stands behind the phrase that opens a sentence, or around the one that interrupts or ends it.</summary>
    /// <param name="view">The phrase.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="next">One past the phrase.</param>
    /// <param name="end">One past the sentence.</param>
    private Draft? Around(View view, int first, int next, int end)
    {
        var isComma = next < end && passage.IsComma(next);
        var isEnd = next >= end || passage.Kind(next) == TokenKind.Stop;
        var opens = view.First == first || (view.First == first + 1 && passage.Is(first, WordClass.Coordinator));
        if (passage.IsQuoted(view.First) || !(isComma || (isEnd && !opens)) || !(opens || passage.IsComma(view.First - 1)))
        {
            return null;
        }

        var start = opens ? next + 1 : first;
        if (start >= end || claims[start] || claims[view.Cue.First])
        {
            return null;
        }

        var content = new TokenRange(start, opens ? contents.EndOf(start, end) : view.First - 1);
        var hasVerb = opens || passage.HasVerb(content.First, content.End);
        var draft = new Draft(content) { Rule = AttributionRule.AccordingTo, Cue = view.Cue, Source = view.Source };
        if (!opens && isComma && next + 1 < end && !claims[next + 1] && !passage.Is(next + 1, WordClass.Coordinator))
        {
            var rest = new TokenRange(next + 1, contents.EndOf(next + 1, end));
            hasVerb |= passage.HasVerb(rest.First, rest.End);
            draft.Add(rest);
        }

        return hasVerb ? draft : null;
    }

    /// <summary>Whose view something is.</summary>
    /// <param name="First">The first word of the phrase that tells.</param>
    /// <param name="Source">Whose.</param>
    /// <param name="Cue">What is attributed with.</param>
    private readonly record struct View(int First, TokenRange Source, TokenRange Cue);
}
