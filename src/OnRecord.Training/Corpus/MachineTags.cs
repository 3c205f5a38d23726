using System.IO.Compression;
using OnRecord.Reading;

namespace OnRecord.Training.Corpus;

/// <summary>Reads <c>corenlp.tsv.gz</c>: start, end, lemma, part of speech, entity; <c># name</c> opens an article.</summary>
internal static class MachineTags
{
    /// <returns>The tokens of each article, by its name, in text order, offsets still in code points.</returns>
    /// <exception cref="InvalidDataException">A line is none of the above.</exception>
    public static Dictionary<string, List<MachineToken>> Read(string path)
    {
        var articles = new Dictionary<string, List<MachineToken>>(StringComparer.Ordinal);
        if (!File.Exists(path))
        {
            return articles;
        }

        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        List<MachineToken>? tokens = null;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                tokens = [];
                articles[line[2..]] = tokens;
            }
            else if (line.Length > 0)
            {
                var fields = line.Split('\t');
                if (fields.Length != 5 || !int.TryParse(fields[0], out var start) || !int.TryParse(fields[1], out var end) || tokens is null)
                {
                    throw new InvalidDataException(
                        $"{path}({number}): expected start, end, lemma, part of speech and entity, tab-separated, inside an article.");
                }

                tokens.Add(new MachineToken(new Extent(start, end), string.Intern(fields[3]), string.Intern(fields[4])));
            }
        }

        return articles;
    }
}
