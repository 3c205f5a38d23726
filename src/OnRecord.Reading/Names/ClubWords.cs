using OnRecord.Reading.Text;

namespace OnRecord.Reading.Names;

/// <summary>The words of sport that show a name to be a club's.</summary>
internal static class ClubWords
{
    private static readonly WordUses Uses = new("club-words.tsv");

    /// <summary>Who plays for a club, behind its name: "the Ashby captain".</summary>
    public static WordTable Players { get; } = Uses.Of("player");

    /// <summary>A politician has supporters and a tennis player a coach, too.</summary>
    public static WordTable Staff { get; } = Uses.Of("staff");

    /// <summary>What one club does to another: "beat Ashby".</summary>
    public static WordTable Beats { get; } = Uses.Of("beats");

    /// <summary>What two clubs have with one another: "a win over Ashby".</summary>
    public static WordTable Contests { get; } = Uses.Of("contest");

    /// <summary>What a club does that is called by its town: "Ashby led".</summary>
    public static WordTable Plays { get; } = Uses.Of("plays");

    /// <summary>The last words of clubs' names: "Ashby Town".</summary>
    public static WordTable Lasts { get; } = Uses.Of("name");

    /// <summary>The plurals that many clubs are called by and hardly anybody is: "Ashby Wildcats".</summary>
    public static WordTable Mascots { get; } = Uses.Of("mascot");
}
