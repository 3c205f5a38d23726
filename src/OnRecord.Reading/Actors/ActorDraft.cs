using OnRecord.Reading.Names;

namespace OnRecord.Reading.Actors;

/// <summary>An actor while its mentions are gathered.</summary>
internal struct ActorDraft(ActorKind kind, Mention fullest)
{
    public ActorKind Kind { get; } = kind;

    /// <summary>The mention that prints the name in full.</summary>
    public Mention Fullest { get; set; } = fullest;

    /// <summary>Its place among the article's actors; -1 until it is written.</summary>
    public int Number { get; set; } = -1;

    /// <summary>Index of its first mention, once all are gathered.</summary>
    public int FirstMention { get; set; } = -1;

    /// <summary>How many mentions it has.</summary>
    public int MentionCount { get; set; }

    /// <summary>What is printed of it.</summary>
    public Chain Roles { get; set; }

    /// <summary>Its nicknames that are no mentions.</summary>
    public Chain Nicknames { get; set; }

    /// <summary>How often the name is printed in full.</summary>
    public int FullMentions { get; set; }

    /// <summary>The last title printed before the full name; none where below zero.</summary>
    public int TitleToken { get; set; } = -1;

    /// <summary>What titles and roles tell: above zero where more speaks for a man, below where more speaks for a woman.</summary>
    public int TitleVotes { get; set; }

    /// <summary>The same of the first name, which counts where no title tells.</summary>
    public int NameVotes { get; set; }

    /// <summary>The same of offices that are called by the word for a man, whoever holds them; they count where no name tells either.</summary>
    public int CustomaryVotes { get; set; }

    public readonly Gender Gender => (TitleVotes != 0 ? TitleVotes : NameVotes != 0 ? NameVotes : CustomaryVotes) switch
    {
        > 0 => Gender.Male,
        < 0 => Gender.Female,
        _ => Gender.Unknown,
    };

    /// <summary>Whether both genders are known, and differ; "Hillary Vane, the chairman," may be "Mr Vane" all the same.</summary>
    public readonly bool Contradicts(Gender gender) =>
        gender != Gender.Unknown && Gender != Gender.Unknown && Gender != gender
        && !(gender == Gender.Male && TitleVotes == 0 && CustomaryVotes > 0);
}
