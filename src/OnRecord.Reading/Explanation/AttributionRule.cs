namespace OnRecord.Reading;

/// <summary>By which convention, or by what weights, an attribution was found.</summary>
public enum AttributionRule
{
    /// <summary>A quotation that nothing beside it attributes; who speaks is for the context to tell.</summary>
    Uncued,

    /// <summary>A cue before the quotation: <i>Quist said, “…”</i>.</summary>
    CueBefore,

    /// <summary>A cue after the quotation: <i>“…,” Quist said</i>.</summary>
    CueAfter,

    /// <summary>Any verb after the comma inside a quotation: <i>“…,” she smiled</i>.</summary>
    VerbAfter,

    /// <summary>Any clause before a comma or colon: <i>As Quist put it, “…”</i>.</summary>
    ClauseBefore,

    /// <summary>A name before a colon: <i>Quist: “…”</i>.</summary>
    Label,

    /// <summary>
    /// A name behind the quotation, <i>“…” — Marta Quist</i>, <i>“…” Marta Quist, mayor</i>, or on a line of its own above or below it;
    /// or the name under a letter or a post.
    /// </summary>
    Signature,

    /// <summary>A line that opens with its speaker: <i>HOST: Will it hold?</i></summary>
    Turn,

    /// <summary>A headline that names its speaker before a colon.</summary>
    HeadlineLabel,

    /// <summary>A quoted part of the writer's sentence, given to the nearest cue before it.</summary>
    Fragment,

    /// <summary>A cue before the content: <i>Quist said the dam would hold</i>.</summary>
    Statement,

    /// <summary>A cue between the parts of the content: <i>The dam, Quist said, will hold</i>.</summary>
    Parenthetical,

    /// <summary>A noun that reports: <i>her promise to mend it</i>.</summary>
    ReportingNoun,

    /// <summary><i>According to Quist</i>, before, after or amid the content.</summary>
    AccordingTo,

    /// <summary>The models of attributions in the writer's words; see <see cref="ModelScores"/>.</summary>
    Model,
}
