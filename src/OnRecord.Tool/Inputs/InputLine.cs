namespace OnRecord.Tool.Inputs;

/// <summary>A line of input without its end.</summary>
/// <param name="Number">Which line, counted from 1.</param>
/// <param name="Bytes">Its bytes; <see langword="null"/> when they are more than <see cref="LineReader.MostBytes"/>.</param>
internal readonly record struct InputLine(long Number, byte[]? Bytes);
