namespace OnRecord.Training.Fitting;

/// <summary>What a trainer hands over.</summary>
/// <param name="FileName">Name of the model's file.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Card">Its section of the model card, in Markdown.</param>
internal sealed record FittedModel(string FileName, byte[] Bytes, string Card);
