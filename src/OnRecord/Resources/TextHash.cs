namespace OnRecord.Resources;

/// <summary>
/// A hash that is the same in every process. It tells one text from another by mistake, not by malice; SHA-256 would do too, but
/// a program's first one loads a library of the system, which takes longer than all else that a first quotation needs.
/// </summary>
internal static class TextHash
{
    /// <summary>FNV-1a, 64 bits, over UTF-16 units.</summary>
    public static ulong Of(string text)
    {
        const ulong Offset = 14695981039346656037;
        const ulong Prime = 1099511628211;

        ulong hash = Offset;
        foreach (char unit in text)
        {
            hash = unchecked((hash ^ unit) * Prime);
        }

        return hash;
    }

    /// <summary>The hash as tables write it.</summary>
    public static string HexOf(string text) => Of(text).ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
}
