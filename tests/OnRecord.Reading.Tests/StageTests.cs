using System.Text.RegularExpressions;
using OnRecord.Training;

namespace OnRecord.Reading.Tests;

/// <summary>Data flows one way through the engine: a stage knows only the stages before it.</summary>
public partial class StageTests
{
    private static readonly string[] Stages =
        ["Text", "Tokens", "Models", "Tags", "Names", "Frame", "Entities", "Actors", "Marks", "Attributions", "Resolution"];

    public static TheoryData<string> All => [.. Stages];

    [Theory]
    [MemberData(nameof(All))]
    public void A_stage_knows_only_the_stages_before_it(string stage)
    {
        var files = Directory.GetFiles(
            RepositoryFolder.Find(Path.Combine("src", "OnRecord.Reading", stage)), "*.cs", SearchOption.AllDirectories);

        var known = files.SelectMany(static file => UsedStage().Matches(File.ReadAllText(file)).Select(static used => used.Groups[1].Value));

        Assert.NotEmpty(files);
        Assert.Empty(known.Where(used => Array.IndexOf(Stages, used) > Array.IndexOf(Stages, stage)).Distinct());
    }

    [GeneratedRegex(@"^using OnRecord\.Reading\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex UsedStage();
}
