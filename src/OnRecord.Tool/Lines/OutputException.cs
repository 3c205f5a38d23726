namespace OnRecord.Tool.Lines;

/// <summary>A file of output cannot be written over or gone on with; the message says why, and what to do.</summary>
internal sealed class OutputException(string message) : Exception(message);
