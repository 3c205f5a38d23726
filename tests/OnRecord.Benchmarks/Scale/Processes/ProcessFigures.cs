namespace OnRecord.Benchmarks.Scale.Processes;

/// <summary>What a process cost.</summary>
/// <param name="ExitCode">Zero when it succeeded.</param>
/// <param name="Output">Standard output and standard error as they came.</param>
/// <param name="Wall">From its start to its end.</param>
/// <param name="Processor">Of the process and all that it started; <see langword="null"/> where the system does not tell.</param>
/// <param name="CompilerPeak">The most memory that the C# compiler held, in bytes; <see langword="null"/> where the system does not tell.</param>
internal sealed record ProcessFigures(int ExitCode, string Output, TimeSpan Wall, TimeSpan? Processor, long? CompilerPeak)
{
    /// <exception cref="InvalidOperationException">The process failed.</exception>
    public ProcessFigures Succeeded() => ExitCode == 0
        ? this
        : throw new InvalidOperationException($"A process of the benchmark ended with {ExitCode}:\n{Output[..Math.Min(Output.Length, 4000)]}");
}
