using OnRecord.Reading.Text;

namespace OnRecord.Reading.Names;

/// <summary>The words of sport that show a name to be a club's, of one file that is read once.</summary>
internal static class ClubWords
{
    private static readonly IReadOnlyList<string[]> Rows = DataFile.Rows("club-words.tsv");

    /// <summary>Who plays for a club, behind its name: "the Ashby captain".</summary>
    public static WordTable Players { get; } = DataFile.Words(Rows, "player");

    /// <summary>A politician has supporters and a tennis player a coach, too.</summary>
    public static WordTable Staff { get; } = DataFile.Words(Rows, "staff");

    /// <summary>What one club does to another: "beat Ashby".</summary>
    public static WordTable Beats { get; } = DataFile.Words(Rows, "beats");

    /// <summary>What two clubs have with one another: "a win over Ashby".</summary>
    public static WordTable Contests { get; } = DataFile.Words(Rows, "contest");

    /// <summary>The last words of clubs' names: "Ashby Town".</summary>
    public static WordTable Lasts { get; } = DataFile.Words(Rows, "name");
}
