namespace OnRecord.Tool.Inputs;

/// <summary>What the files that arguments name hold, standard input among them.</summary>
internal enum InputKind
{
    /// <summary>An article each.</summary>
    Text,

    /// <summary>Names of article files, one a line.</summary>
    Names,

    /// <summary>Articles as JSON objects, one a line.</summary>
    JsonLines,
}
