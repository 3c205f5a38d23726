using System.Globalization;

namespace OnRecord.Tasks;

/// <summary>Knows the file names that an article is lost by.</summary>
internal static class FileNames
{
    /// <returns>The first that is unfit, as people are told of it; <see langword="null"/> where there is none.</returns>
    public static string? FindUnfit(string path)
    {
        foreach (var unit in path)
        {
            if (IsUnfit(unit))
            {
                return unit is > ' ' and < '\u007F' ? unit.ToString() : "the character U+" + ((int)unit).ToString("X4", CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    /// <summary>
    /// The compiler drops an additional file with one of these in its path and says nothing, or the file that hands over metadata ends a
    /// line there. Windows allows hardly any of them.
    /// </summary>
    private static bool IsUnfit(char unit) => unit is < ' ' or '"' or '|' or '\u0085' or '\u2028' or '\u2029' || IsColonInName(unit);

    /// <summary>On Windows it stands behind a drive and nowhere else.</summary>
    private static bool IsColonInName(char unit) => unit == ':' && Path.DirectorySeparatorChar == '/';
}
