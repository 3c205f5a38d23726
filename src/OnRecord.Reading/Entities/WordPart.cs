namespace OnRecord.Reading.Entities;

/// <summary>The parts that a word may play for a name.</summary>
internal enum WordPart
{
    First,

    Last,

    /// <summary>Between the first and the last.</summary>
    Inside,

    /// <summary>In front of the name.</summary>
    Before,

    /// <summary>Behind it.</summary>
    After,
}
