using System.Text;

namespace OnRecord.Testing;

/// <summary>The verified files of one test: UTF-8 with a byte order mark, line feeds, compared without regard to either.</summary>
internal sealed class SnapshotStore(string folder, string test)
{
    private const string Verified = "verified";
    private const string Received = "received";

    private static readonly Encoding Utf8WithMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    /// <exception cref="SnapshotException">Something differs and is not to be accepted.</exception>
    public void Compare(IReadOnlyList<SnapshotFile> files, bool accept)
    {
        foreach (var stale in Existing(Received))
        {
            File.Delete(stale);
        }

        var differing = files.Where(file => file.Content != ReadVerified(file)).ToList();
        var abandoned = Existing(Verified).Except(files.Select(file => PathOf(file, Verified))).ToList();
        if (differing.Count + abandoned.Count == 0)
        {
            return;
        }

        if (accept)
        {
            differing.ForEach(file => File.WriteAllText(PathOf(file, Verified), file.Content, Utf8WithMark));
            abandoned.ForEach(File.Delete);
            return;
        }

        differing.ForEach(file => File.WriteAllText(PathOf(file, Received), file.Content, Utf8WithMark));
        throw new SnapshotException(Message(differing, abandoned));
    }

    private string Message(List<SnapshotFile> differing, List<string> abandoned)
    {
        var message = new StringBuilder().Append("The snapshot of ").Append(test).Append(" in ").Append(folder).AppendLine(" does not match.");
        foreach (var file in differing)
        {
            message.AppendLine();
            if (ReadVerified(file) is { } verified)
            {
                message.Append("Changed: ").AppendLine(NameOf(file, Verified)).Append(SnapshotDiff.Write(verified, file.Content));
            }
            else
            {
                message.Append("New: ").Append(NameOf(file, Received)).Append(" has no ").AppendLine(NameOf(file, Verified));
            }
        }

        foreach (var path in abandoned)
        {
            message.AppendLine().Append("Gone: nothing is generated for ").Append(Path.GetFileName(path)).AppendLine(" any more");
        }

        return message.AppendLine()
            .Append("If this is right, rename .received to .verified, or run the test once with ONRECORD_ACCEPT=1.")
            .ToString();
    }

    private string? ReadVerified(SnapshotFile file)
    {
        var path = PathOf(file, Verified);
        return File.Exists(path) ? SnapshotFormat.LineFeeds(File.ReadAllText(path, Utf8WithMark)) : null;
    }

    private List<string> Existing(string state) =>
        Directory.GetFiles(folder, $"{test}*.{state}.*").Where(path => Path.GetFileName(path)[test.Length] is '#' or '.').ToList();

    private string PathOf(SnapshotFile file, string state) => Path.Combine(folder, NameOf(file, state));

    private string NameOf(SnapshotFile file, string state) => $"{test}{file.Suffix}.{state}.{file.Extension}";
}
