namespace OnRecord.Reading.Actors;

/// <summary>The pronoun that stands for a person.</summary>
internal enum Gender : byte
{
    Unknown,

    /// <summary>"he".</summary>
    Male,

    /// <summary>"she".</summary>
    Female,
}
