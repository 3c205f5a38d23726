using Microsoft.Build.Framework;
using OnRecord.Generator.Inputs;

namespace OnRecord.Tasks;

/// <summary>Packs the files of a project's articles, as they are, into the one resource that the records read their texts from.</summary>
public sealed class PackTexts : Microsoft.Build.Utilities.Task
{
    /// <summary>The files.</summary>
    [Required]
    public ITaskItem[] Texts { get; set; } = [];

    /// <summary>The folder that the articles' paths are told from.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The project file, which warnings are about.</summary>
    public string? ProjectFile { get; set; }

    /// <summary>The file that is written.</summary>
    [Required]
    public string Pack { get; set; } = "";

    /// <summary>
    /// Packs them; a file that cannot be read, or not be told from another, is an error at that file. Warns of what is said of them under
    /// a misspelt name.
    /// </summary>
    public override bool Execute()
    {
        foreach (var (name, meant) in SeedMetadataNames.FindMisspelt(Texts.SelectMany(static text => text.MetadataNames.Cast<string>())))
        {
            Warn($"The metadata {name} of an article is none that OnRecord knows, and is left out; write {meant} if that is meant.");
        }

        var writer = new TextPackWriter();
        foreach (var text in Texts)
        {
            var file = text.GetMetadata("FullPath");
            if (FileNames.FindUnfit(file) is { } unfit)
            {
                Fail(file, $"The compiler passes over a file with {unfit} in its name or its folder's: rename it.");
                continue;
            }

            try
            {
                writer.Add(RelativePath.From(ProjectFolder, file), File.ReadAllBytes(file));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
            {
                Fail(file, Describe(file, exception));
            }
        }

        // A pack that lacks a text would be newer than what it is made of, and stay.
        if (Log.HasLoggedErrors)
        {
            return false;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(Pack))!);
            using var pack = File.Create(Pack);
            writer.WriteTo(pack);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Fail(Pack, exception.Message);
        }

        return !Log.HasLoggedErrors;
    }

    private void Warn(string problem) =>
        Log.LogWarning(subcategory: null, warningCode: "ONR0016", helpKeyword: null, ProjectFile, 0, 0, 0, 0, problem);

    private static string Describe(string file, Exception exception) =>
        Directory.Exists(file) ? "This is a folder: name the articles in it, as in seeds/**/*.txt."
        : File.Exists(file) ? exception.Message
        : "There is no such article: write the file, or remove it from the project.";

    private void Fail(string file, string problem) =>
        Log.LogError(subcategory: null, errorCode: "ONR0013", helpKeyword: null, file, 0, 0, 0, 0, problem);
}
