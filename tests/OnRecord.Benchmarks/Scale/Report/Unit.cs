using System.Globalization;

namespace OnRecord.Benchmarks.Scale.Report;

/// <summary>How figures are printed.</summary>
internal static class Unit
{
    public static string Seconds(double seconds) => seconds switch
    {
        >= 1 => Text($"{seconds:N1} s"),
        >= 0.001 => Text($"{seconds * 1e3:N1} ms"),
        _ => Text($"{seconds * 1e6:N0} µs"),
    };

    public static string Bytes(double bytes) => bytes switch
    {
        >= 1 << 20 => Text($"{bytes / (1 << 20):N1} MB"),
        >= 1 << 10 => Text($"{bytes / (1 << 10):N1} KB"),
        _ => Text($"{bytes:N0} B"),
    };

    public static string Count(double count) => Text($"{count:N0}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
