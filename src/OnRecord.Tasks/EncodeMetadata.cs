using System.Globalization;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Task = Microsoft.Build.Utilities.Task;

namespace OnRecord.Tasks;

/// <summary>
/// Percent-encodes what is said of an article where the compiler would cut it: the file that hands it over ends a value at
/// <c>#</c>, <c>;</c> and line ends. What such an article is marked with ends in <c>encoded</c>, and the generator decodes it.
/// </summary>
public sealed class EncodeMetadata : Task
{
    private static readonly char[] Cutting = ['#', ';', '\r', '\n'];

    /// <summary>The articles.</summary>
    [Required]
    public ITaskItem[] Seeds { get; set; } = [];

    /// <summary>The names of the metadata that the generator reads.</summary>
    [Required]
    public string[] Names { get; set; } = [];

    /// <summary>The articles of which something was encoded, all their metadata with it.</summary>
    [Output]
    public ITaskItem[] Encoded { get; private set; } = [];

    /// <summary>Encodes; it cannot fail.</summary>
    public override bool Execute()
    {
        Encoded = [.. Seeds.Where(IsCut).Select(Encode)];
        return true;
    }

    private bool IsCut(ITaskItem seed) => Names.Any(name => seed.GetMetadata(name).IndexOfAny(Cutting) >= 0);

    private TaskItem Encode(ITaskItem seed)
    {
        var encoded = new TaskItem(seed);
        foreach (var name in Names)
        {
            encoded.SetMetadata(name, EncodeValue(seed.GetMetadata(name)));
        }

        encoded.SetMetadata("OnRecord", seed.GetMetadata("OnRecord") + " encoded");
        return encoded;
    }

    /// <summary>Every percent sign twice, because MSBuild decodes the value once itself.</summary>
    private static string EncodeValue(string value)
    {
        foreach (var c in "%#;\r\n")
        {
            value = value.Replace(c.ToString(), "%25" + ((int)c).ToString("X2", CultureInfo.InvariantCulture));
        }

        return value;
    }
}
