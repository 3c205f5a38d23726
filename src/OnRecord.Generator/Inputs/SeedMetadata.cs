using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Generator.Naming;
using OnRecord.Generator.Values;

namespace OnRecord.Generator.Inputs;

/// <summary>What the project file says of an article.</summary>
/// <param name="Published">ISO 8601 with offset.</param>
/// <param name="HasMembers">Whether its quotations and actors are members by name.</param>
/// <param name="Invalid">What was given and could not be understood.</param>
internal sealed record SeedMetadata(
    string? Name,
    string? Title,
    string? Outlet,
    string? Url,
    string? Published,
    bool HasMembers,
    EquatableArray<InvalidMetadata> Invalid)
{
    /// <summary>ISO 8601, extended and basic, where it tells the day of a month.</summary>
    private static readonly string[] DateFormats =
    [
        .. Formats("yyyy-MM-dd", "HH", "HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF", "HH:mm:ss,FFFFFFF"),
        .. Formats("yyyyMMdd", "HH", "HHmm", "HHmmss", "HHmmss.FFFFFFF", "HHmmss,FFFFFFF"),
    ];

    public static SeedMetadata None { get; } = new(null, null, null, null, null, HasMembers: true, default);

    /// <param name="options">What the compiler was told of the file.</param>
    /// <param name="isEncoded">Whether the values are percent-encoded.</param>
    public static SeedMetadata Read(AnalyzerConfigOptions options, bool isEncoded)
    {
        var invalid = new List<InvalidMetadata>();
        return new SeedMetadata(
            Parsed("Name", "write a name that has a letter or a digit", "Harbor vote", static value => Words.Of(value).Count > 0 ? value : null),
            Value("Title"),
            Value("Outlet"),
            Parsed("Url", "write an absolute address", "https://example.org/news/1", ParseUrl),
            Parsed("Published", "write an ISO 8601 date that has a day, with or without a time", "2016-10-07T09:30:00Z", ParseDate),
            Parsed("Members", "write true or false", "false", ParseSwitch) is not "false",
            invalid.ToEquatableArray());

        string? Value(string key) =>
            options.TryGetValue("build_metadata.AdditionalFiles." + key, out var value)
            && Prose.OneLine(isEncoded ? Uri.UnescapeDataString(value) : value) is { Length: > 0 } line ? line : null;

        string? Parsed(string key, string remedy, string example, Func<string, string?> parse)
        {
            if (Value(key) is not { } value)
            {
                return null;
            }

            var parsed = parse(value);
            if (parsed is null)
            {
                invalid.Add(new InvalidMetadata(key, value, remedy, example));
            }

            return parsed;
        }
    }

    /// <returns>The day or time of ISO 8601 with an offset, UTC where it has none; <see langword="null"/> where it is no such time.</returns>
    public static string? ParseDate(string value) =>
        DateTimeOffset.TryParseExact(value, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture)
            : null;

    /// <summary>The day alone, and with each time: without an offset, with one or with its hours alone.</summary>
    private static IEnumerable<string> Formats(string day, params string[] times) =>
        times.SelectMany(time => new[] { $"{day}T{time}K", $"{day}T{time}zz" }).Prepend(day);

    private static string? ParseUrl(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? value : null;

    private static string? ParseSwitch(string value) => bool.TryParse(value, out var isOn) ? isOn ? "true" : "false" : null;
}

/// <summary>Metadata that could not be understood.</summary>
/// <param name="Remedy">What to write in its place.</param>
/// <param name="Example">A value that would be understood.</param>
internal sealed record InvalidMetadata(string Key, string Value, string Remedy, string Example);
