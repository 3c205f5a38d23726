using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using OnRecord.Benchmarks.Scale.Projects;
using OnRecord.Benchmarks.Scale.Report;

namespace OnRecord.Benchmarks.Scale.Measurements;

/// <summary>What the built assembly holds.</summary>
internal sealed class Sizes : IMeasurement
{
    public string Name => "size";

    public void Measure(ScaleFolder folder, ScaleTable table)
    {
        folder.Typed.Build().Succeeded();
        var assembly = folder.Typed.Assembly;
        table.Add(new Figure(
            "assembly's size", folder.Count, Unit.Bytes, new FileInfo(assembly).Length, "the articles' bytes", folder.Bytes, new Bound(1.3)));

        using var image = new PEReader(File.OpenRead(assembly));
        var metadata = image.GetMetadataReader();
        var methods = metadata.MethodDefinitions.Select(metadata.GetMethodDefinition).Where(static method => method.RelativeVirtualAddress != 0);
        Count("metadata", image.PEHeaders.MetadataSize, Unit.Bytes);
        Count("IL", methods.Sum(method => (double)image.GetMethodBody(method.RelativeVirtualAddress).GetILReader().Length), Unit.Bytes);
        Count("types", metadata.TypeDefinitions.Count, Unit.Count);
        Count("methods", metadata.MethodDefinitions.Count, Unit.Count);
        Count("properties", metadata.PropertyDefinitions.Count, Unit.Count);
        Count("fields", metadata.FieldDefinitions.Count, Unit.Count);

        void Count(string what, double count, Func<double, string> unit) =>
            table.Add(new Figure($"{what} in the assembly", folder.Count, unit, count));
    }
}
