using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions.Sources;

/// <summary>Reads the question that opens a sentence whose main clause answers it: "Asked by Ode whether it would hold, Quist said no".</summary>
internal readonly struct OpeningQuestion(Passage passage, SourceFinder sources, Claims claims)
{
    private const int FarthestTopic = 12;
    private const int FarthestVerb = 12;
    private const int Longest = 60;

    private static readonly WordTable Participles = RuleWords.Of("asked");

    private static readonly WordTable Topics = WordTable.Of("if", "whether", "about", "why", "how", "what", "when", "where", "who");

    /// <summary>Whether such a question starts at the first token of a sentence.</summary>
    public static bool IsAt(Passage passage, int first, int end) =>
        first + 2 < end && passage.IsAny(first, Participles) && !passage.IsQuoted(first)
        && (passage.IsWord(first + 1, "by") || passage.IsWord(first + 1, "to") || passage.IsAny(first + 1, Topics));

    /// <returns>
    /// The question, attributed to whoever is said to ask it; <see langword="null"/> where there is none, or
    /// another attribution has it.
    /// </returns>
    public Draft? Read(int first, int end)
    {
        if (!IsAt(passage, first, end) || claims[first])
        {
            return null;
        }

        var isAsked = passage.IsWord(first + 1, "by");
        var topic = isAsked ? first + 3 : first + 1;
        var farthest = Math.Min(end - 2, topic + FarthestTopic);
        while (topic < farthest && !passage.IsAny(topic, Topics))
        {
            topic++;
        }

        // What is asked needs words, and a main clause behind it.
        if (topic + 2 >= end)
        {
            return null;
        }

        var asker = isAsked ? sources.After(first + 2, topic) : null;
        var cueEnd = !isAsked && passage.IsWord(topic, "about") ? topic + 1 : first + 1;
        var start = Math.Max(topic, cueEnd);
        var isPronoun = passage.Tag(start) == PennTag.PRP || (passage.Tag(start) == PennTag.DT && passage.IsComma(start + 1));
        return passage.IsAny(topic, Topics) && !isPronoun && !claims[start]
            && Comma(start, Math.Min(end, start + Longest)) is var comma && comma > start
            ? new Draft(new TokenRange(start, comma)) { Rule = AttributionRule.Statement, Cue = new TokenRange(first, cueEnd), Source = asker }
            : null;
    }

    /// <returns>The comma behind which the main clause starts; -1 where there is none.</returns>
    private int Comma(int start, int end)
    {
        for (var i = start; i + 2 < end; i++)
        {
            if (passage.IsComma(i) && !passage.IsQuoted(i) && sources.After(i + 1, end) is not null
                && HasVerb(i + 2, Math.Min(end, i + FarthestVerb)))
            {
                return i;
            }
        }

        return -1;
    }

    private bool HasVerb(int first, int end)
    {
        for (var i = first; i < end && !passage.IsComma(i); i++)
        {
            if (passage.Tag(i).IsFinite())
            {
                return true;
            }
        }

        return false;
    }
}
