using System.Collections.Frozen;
using OnRecord.Reading;

namespace OnRecord.Tool.Explaining;

/// <summary>The engine's grounds in a person's words.</summary>
internal static class Grounds
{
    private static readonly FrozenDictionary<AttributionRule, string> Rules = new Dictionary<AttributionRule, string>
    {
        [AttributionRule.Uncued] = "no cue beside the quotation",
        [AttributionRule.CueBefore] = "a cue before the quotation",
        [AttributionRule.CueAfter] = "a cue after the quotation",
        [AttributionRule.VerbAfter] = "a verb after the comma inside the quotation",
        [AttributionRule.ClauseBefore] = "a clause that leads up to the quotation",
        [AttributionRule.Label] = "a label with a colon before the quotation",
        [AttributionRule.Signature] = "a name beside the quotation or on a line of its own, or the name under a letter or post",
        [AttributionRule.Turn] = "a line of a transcript that opens with its speaker",
        [AttributionRule.HeadlineLabel] = "a headline that names its speaker before a colon",
        [AttributionRule.Fragment] = "the nearest cue before a quoted part of the sentence",
        [AttributionRule.Statement] = "a cue before what is said",
        [AttributionRule.Parenthetical] = "a cue between the parts of what is said",
        [AttributionRule.ReportingNoun] = "a noun that reports",
        [AttributionRule.AccordingTo] = "\"according to\"",
        [AttributionRule.Model] = "the weights",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<SpeakerRule, string> Speakers = new Dictionary<SpeakerRule, string>
    {
        [SpeakerRule.None] = "nothing in or near the sentence says who speaks",
        [SpeakerRule.Name] = "named by",
        [SpeakerRule.Pronoun] = "the antecedent of",
        [SpeakerRule.Description] = "described as",
        [SpeakerRule.Unnamed] = "someone the article does not name:",
        [SpeakerRule.SameAsBefore] = "the one who spoke just before:",
        [SpeakerRule.Answer] = "whose turn it is in the interview:",
        [SpeakerRule.Turn] = "whose turn it is",
        [SpeakerRule.Echo] = "the one who says the same words below:",
    }.ToFrozenDictionary();

    /// <returns>How an attribution was found.</returns>
    public static string Of(AttributionRule rule) => Rules[rule];

    /// <returns>How a source points at its speaker; the words of the source follow, where there are any.</returns>
    public static string Of(SpeakerRule rule) => Speakers[rule];
}
