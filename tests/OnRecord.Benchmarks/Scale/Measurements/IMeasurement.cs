using OnRecord.Benchmarks.Scale.Projects;
using OnRecord.Benchmarks.Scale.Report;

namespace OnRecord.Benchmarks.Scale.Measurements;

/// <summary>Rows of the table.</summary>
internal interface IMeasurement
{
    /// <summary>The word that asks for it at the command line.</summary>
    string Name { get; }

    void Measure(ScaleFolder folder, ScaleTable table);
}
