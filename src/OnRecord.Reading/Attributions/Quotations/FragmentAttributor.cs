using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Attributions.Sources;
using OnRecord.Reading.Attributions.Statements;
using OnRecord.Reading.Marks;

namespace OnRecord.Reading.Attributions.Quotations;

/// <summary>Joins a quoted part of the writer’s sentence to the nearest verb before it that may attribute.</summary>
internal readonly struct FragmentAttributor(Passage passage, CueFinder cues, SourceFinder sources, ContentFinder contents, Claims claims)
{
    private const int FarthestCue = 60;

    public Draft From(Quotation quotation)
    {
        var draft = new Draft(new TokenRange(quotation.FirstToken, quotation.EndToken));
        var sentence = passage.Document.Sentences[passage.Document.SentenceOf(quotation.FirstToken)];
        var first = Math.Max(sentence.FirstToken, quotation.FirstToken - FarthestCue);
        for (var i = quotation.FirstToken - 1; i >= first; i--)
        {
            if (cues.At(i, sentence.FirstToken, sentence.EndToken) is not { } cue)
            {
                continue;
            }

            if (cue.Shape == CueShape.Passive)
            {
                var words = new TokenRange(cue.First, cue.End);
                if (cue.End == quotation.FirstToken && Tellings.IsToThem(passage, words))
                {
                    // "Was told | “to go”": by somebody.
                    draft.Rule = AttributionRule.Fragment;
                    draft.Cue = words;
                    break;
                }

                continue;
            }

            var source = cue.Shape == CueShape.AccordingTo
                ? sources.After(cue.End, quotation.FirstToken)
                : sources.Before(sentence.FirstToken, cue.First);
            if (source is not null)
            {
                if (passage.IsWord(cue.End, "that") && !claims[cue.End])
                {
                    // "States | that tolls “shall be paid”": the part belongs to a clause that is reported as a whole.
                    var end = Math.Max(quotation.EndToken, contents.EndOf(cue.End, sentence.EndToken));
                    draft = new Draft(new TokenRange(cue.End, end));
                }

                draft.Rule = AttributionRule.Fragment;
                draft.Cue = new TokenRange(cue.First, cue.End);
                draft.Source = source;
                break;
            }
        }

        return draft;
    }
}
