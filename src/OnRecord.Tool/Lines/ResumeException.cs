namespace OnRecord.Tool.Lines;

/// <summary>A file of output cannot be gone on with; the message says why, and what to do.</summary>
internal sealed class ResumeException(string message) : Exception(message);
