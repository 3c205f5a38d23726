namespace OnRecord.Reading;

/// <summary>How the source of an attribution points at its speaker.</summary>
public enum SpeakerRule
{
    /// <summary>There is no source.</summary>
    None,

    /// <summary>By name.</summary>
    Name,

    /// <summary>By a pronoun.</summary>
    Pronoun,

    /// <summary>By what the speaker is: <i>the senator</i>.</summary>
    Description,

    /// <summary>It means somebody whom the article does not name: <i>a senior official</i>.</summary>
    Unnamed,

    /// <summary>It is the source of the attribution before, whose speaker goes on.</summary>
    SameAsBefore,

    /// <summary>It is the label of a question or an answer, and the interview's introduction tells whose.</summary>
    Answer,

    /// <summary>A headline, a heading or the lead quotes it, and the article tells who says the same words.</summary>
    Echo,

    /// <summary>Two ask and answer in turn, and it is the turn of the one who did not speak last.</summary>
    Turn,
}
