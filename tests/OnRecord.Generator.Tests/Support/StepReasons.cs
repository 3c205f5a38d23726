using Microsoft.CodeAnalysis;

namespace OnRecord.Generator.Tests.Support;

/// <summary>Why the driver ran the steps of the last run.</summary>
internal static class StepReasons
{
    /// <summary>The reasons of a step's outputs, in the driver's order.</summary>
    public static IncrementalStepRunReason[] Of(this GeneratorRunResult result, string step) =>
        [.. result.TrackedSteps[step].SelectMany(static run => run.Outputs).Select(static output => output.Reason)];

    /// <summary>The reasons of the source outputs that are made of a step's models.</summary>
    public static IncrementalStepRunReason[] OfSourcesFrom(this GeneratorRunResult result, string step) =>
        [.. result.TrackedOutputSteps.Values
            .SelectMany(static runs => runs)
            .Where(run => run.Inputs.Any(input => input.Source.Inputs.Any(model => model.Source.Name == step)))
            .SelectMany(static run => run.Outputs)
            .Select(static output => output.Reason)];

    /// <summary>Every reason of every source output.</summary>
    public static IncrementalStepRunReason[] OfAllOutputs(this GeneratorRunResult result) =>
        [.. result.TrackedOutputSteps.Values
            .SelectMany(static runs => runs)
            .SelectMany(static run => run.Outputs)
            .Select(static output => output.Reason)];
}
