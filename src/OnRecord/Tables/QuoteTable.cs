namespace OnRecord.Tables;

/// <summary>Rows <c>Q id kind certainty line pieces speakerMention cue actorId</c>, after their article's.</summary>
internal static class QuoteTable
{
    public const char Row = 'Q';
    public const int Id = 1;
    public const int Kind = 2;
    public const int Certainty = 3;
    public const int Line = 4;
    public const int Pieces = 5;
    public const int SpeakerMention = 6;
    public const int Cue = 7;
    public const int Speaker = 8;

    public static QuoteKind ReadKind(TableRow row) => row.Required(Kind) switch
    {
        "D" => QuoteKind.Direct,
        "M" => QuoteKind.Mixed,
        "I" => QuoteKind.Indirect,
        string other => throw row.Malformed($"there is no kind of quotation \"{other}\""),
    };

    public static Certainty ReadCertainty(TableRow row) => row.Required(Certainty) switch
    {
        "U" => OnRecord.Certainty.Unknown,
        "I" => OnRecord.Certainty.Inferred,
        "R" => OnRecord.Certainty.Resolved,
        "S" => OnRecord.Certainty.Stated,
        string other => throw row.Malformed($"there is no certainty \"{other}\""),
    };
}
