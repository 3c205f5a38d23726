using System.Globalization;

namespace OnRecord.Benchmarks.Scale.Processes;

/// <summary>Reads what Linux tells of processes in <c>/proc</c>; tells nothing elsewhere.</summary>
internal static class ProcessTree
{
    private const int TicksASecond = 100;

    private static readonly bool IsTold = OperatingSystem.IsLinux() && File.Exists("/proc/self/stat");

    /// <summary>The processor time of all processes that this one started and that have ended, and of those that they started.</summary>
    public static TimeSpan? ProcessorOfEnded()
    {
        if (!IsTold)
        {
            return null;
        }

        // The second field is the program's name in parentheses and may hold spaces.
        var fields = AfterName(File.ReadAllText("/proc/self/stat"));
        var ticks = long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture);
        return TimeSpan.FromSeconds((double)ticks / TicksASecond);
    }

    /// <summary>The C# compilers that run below a process.</summary>
    public static IEnumerable<int> CompilersBelow(int root) => Below(root).Where(static id => IsCompiler(TryRead($"/proc/{id}/cmdline")));

    /// <summary>The processes that a process started, and those that they started.</summary>
    public static IEnumerable<int> Below(int root)
    {
        var parents = new Dictionary<int, int>();
        foreach (var folder in IsTold ? Directory.EnumerateDirectories("/proc") : [])
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                && TryRead($"{folder}/stat") is { } stat)
            {
                parents[id] = int.Parse(AfterName(stat)[1], CultureInfo.InvariantCulture);
            }
        }

        return parents.Keys.Where(id => id != root && IsBelow(id, root, parents));
    }

    /// <summary>The most memory that a process has held so far, in bytes; 0 when it has gone.</summary>
    public static long PeakOf(int id) => Status(id, "VmHWM:");

    /// <summary>The memory that a process holds, in bytes; 0 when it has gone.</summary>
    public static long HeldBy(int id) => Status(id, "VmRSS:");

    /// <summary>The process that runs with a word in its command line; <see langword="null"/> when there is none.</summary>
    public static int? Find(string word)
    {
        foreach (var folder in IsTold ? Directory.EnumerateDirectories("/proc") : [])
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                && TryRead($"{folder}/cmdline")?.Split('\0').Any(part => part.EndsWith(word, StringComparison.Ordinal)) == true)
            {
                return id;
            }
        }

        return null;
    }

    private static long Status(int id, string field)
    {
        var line = TryRead($"/proc/{id}/status")?.Split('\n').FirstOrDefault(line => line.StartsWith(field, StringComparison.Ordinal));
        return line is null
            ? 0
            : 1024 * long.Parse(line[field.Length..].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture);
    }

    /// <summary><c>csc</c> itself, or <c>dotnet csc.dll</c>.</summary>
    private static bool IsCompiler(string? commandLine) =>
        commandLine is not null && commandLine.Split('\0').Take(3).Any(part => Path.GetFileName(part) is "csc" or "csc.dll");

    private static bool IsBelow(int id, int root, Dictionary<int, int> parents)
    {
        while (id != root && parents.TryGetValue(id, out var parent))
        {
            id = parent;
        }

        return id == root;
    }

    private static string[] AfterName(string stat) => stat[(stat.LastIndexOf(')') + 2)..].Split(' ');

    /// <returns><see langword="null"/> when the process has gone.</returns>
    private static string? TryRead(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }
}
