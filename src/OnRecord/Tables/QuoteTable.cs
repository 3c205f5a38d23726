namespace OnRecord.Tables;

/// <summary>
/// Rows <c>Q key kind certainty line pieces speakerMention cue speaker member coSpeakers</c>, after the rows of whom their article
/// names. The key is the last part of the quotation's id, the speakers are places among those rows, counted from 0, the member is its
/// field's name where that does not follow from the key.
/// </summary>
internal static class QuoteTable
{
    public const char Row = 'Q';
    public const int Key = 1;
    public const int Kind = 2;
    public const int Certainty = 3;
    public const int Line = 4;
    public const int Pieces = 5;
    public const int SpeakerMention = 6;
    public const int Cue = 7;
    public const int Speaker = 8;
    public const int Member = 9;
    public const int CoSpeakers = 10;

    public static QuoteKind ReadKind(TableRow row) => row.Letter(Kind) switch
    {
        'D' => QuoteKind.Direct,
        'M' => QuoteKind.Mixed,
        'I' => QuoteKind.Indirect,
        _ => throw row.Malformed($"there is no kind of quotation \"{row.Required(Kind)}\""),
    };

    public static Certainty ReadCertainty(TableRow row) => row.Letter(Certainty) switch
    {
        'U' => OnRecord.Certainty.Unknown,
        'I' => OnRecord.Certainty.Inferred,
        'R' => OnRecord.Certainty.Resolved,
        'S' => OnRecord.Certainty.Stated,
        _ => throw row.Malformed($"there is no certainty \"{row.Required(Certainty)}\""),
    };
}
