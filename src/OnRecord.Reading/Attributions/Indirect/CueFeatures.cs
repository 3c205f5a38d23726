using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>What decides whether a word is the head of a cue.</summary>
internal static class CueFeatures
{
    public const int Capacity = 64;

    /// <param name="features">Receives the keys.</param>
    /// <param name="evidence">The article.</param>
    /// <param name="site">The word.</param>
    /// <param name="previous">Head of the cue before it in its sentence, or -1.</param>
    public static void Gather(ref FeatureList features, Evidence evidence, in CueSite site, int previous)
    {
        var sentence = site.Sentence;
        var passage = evidence.Passage;
        var i = site.Head;
        var stem = evidence.Stem(i);
        var tag = (uint)evidence.Tag(i);
        var before = site.First - 1;

        features.Clear();
        features.Add(1, stem);
        features.Add(2, stem, tag);
        features.Add(3, evidence.Word(sentence, i));
        features.Add(4, stem, evidence.Tag(sentence, i + 1));
        features.Add(5, stem, evidence.Word(sentence, i + 1));
        features.Add(6, evidence.Word(sentence, i + 1));
        features.Add(7, evidence.Word(sentence, i - 1));
        features.Add(8, stem, evidence.Word(sentence, i - 1));
        features.Add(9, evidence.Tag(sentence, i - 1) | (tag << 8), evidence.Tag(sentence, i + 1));
        features.Add(10, evidence.Tag(sentence, i + 1), evidence.Tag(sentence, i + 2) | (tag << 8));
        features.Add(11, evidence.Tag(sentence, i - 2) | (tag << 8), evidence.Tag(sentence, i - 1));
        features.Add(12, evidence.Word(sentence, i + 2));
        features.Add(13, evidence.Word(sentence, before));
        features.Add(14, evidence.Tag(sentence, before), tag | (site.Voice << 8));
        features.Add(15, stem, site.Voice);
        features.Add(16, site.Voice, tag);
        features.Add(17, stem, evidence.Tag(sentence, before));
        features.Add(18, site.After, tag);
        features.Add(19, stem, site.After);
        features.Add(20, stem, site.After >> 8);
        features.Add(21, evidence.Word(sentence, before - 1));

        var (kind, head, gap) = Subject(evidence, site);
        features.Add(22, kind | (gap << 8), tag);
        features.Add(23, stem, kind | (gap << 8));
        features.Add(24, head, gap);
        features.Add(25, stem, head);
        features.Add(26, kind, site.After);
        features.Add(27, kind | (gap << 8), (site.Voice << 8) | tag);

        var verb = VerbClass(evidence, i, sentence.EndToken);
        features.Add(28, verb, tag);
        features.Add(29, verb, site.After);
        features.Add(30, verb, kind | (site.Voice << 8));

        var quoted = Quoted(evidence, site);
        features.Add(31, quoted, tag);
        features.Add(32, stem, quoted);
        features.Add(33, quoted, kind);

        var earlier = previous < 0 ? 0u : 1u + Bucket(i - previous);
        features.Add(34, earlier, tag);
        if (previous >= 0)
        {
            features.Add(35, evidence.Stem(previous), evidence.Word(sentence, before));
            features.Add(36, earlier, evidence.Word(sentence, before));
            features.Add(37, earlier, kind);
            features.Add(38, stem, 1);
            features.Add(39, evidence.Stem(previous), tag);
        }

        var (governor, distance, link) = Governor(evidence, site);
        features.Add(40, governor, tag | (distance << 8) | (link << 16));
        features.Add(41, governor, link);
        features.Add(42, distance | (link << 8), tag);
        features.Add(43, stem, governor);
        features.Add(44, stem, link);

        features.Add(45, Bucket(i - sentence.FirstToken), tag);
        features.Add(46, Bucket(sentence.EndToken - i), tag);
        features.Add(47, stem, Bucket(sentence.EndToken - i));
        features.Add(48, evidence.Word(sentence, sentence.FirstToken), tag);
        features.Add(49, stem, evidence.Word(sentence, i + 2));
        features.Add(50, (uint)evidence.Shape(i).Case(), tag);

        var next = evidence.ChunkAt(i + 1);
        var near = next < evidence.ChunkCount && evidence.Chunk(next).First - i < 4 && evidence.Chunk(next).First < sentence.EndToken;
        features.Add(51, stem, near ? (uint)evidence.Chunk(next).Kind + 1 : 0);
        features.Add(52, verb, near ? (uint)evidence.Chunk(next).Kind + 1 : 0);
        features.Add(53, near ? evidence.Chunk(next).Head : 0, tag);
        features.Add(54, stem, near ? evidence.Chunk(next).Head : 0);
        features.Add(55, site.Rule, tag);
        features.Add(56, site.Rule, stem);
        features.Add(57, site.Rule, site.After);
        features.Add(58, site.Rule, kind | (site.Voice << 8));
        features.Add(59, site.Rule, earlier | (link << 4));
    }

    public static uint Bucket(int distance) => distance switch
    {
        < 0 => 15,
        < 6 => (uint)distance,
        < 9 => 6,
        < 14 => 7,
        < 20 => 8,
        < 30 => 9,
        < 50 => 10,
        _ => 11,
    };

    public static uint VerbClass(Evidence evidence, int token, int end)
    {
        if (!evidence.Tag(token).IsVerb() || ReportingVerbs.At(evidence.Document, token, end) is not { } match)
        {
            return 0;
        }

        return 1u | ((uint)match.Verb.Class << 1) | (match.Verb.IsStrong ? 16u : 0) | ((uint)match.Verb.Takes << 5);
    }

    private static (uint Kind, uint Head, uint Gap) Subject(Evidence evidence, in CueSite site)
    {
        if (site.Subject < 0)
        {
            return (63, 0, 7);
        }

        var chunk = evidence.Chunk(site.Subject);
        var distance = site.First - chunk.End;
        var gap = distance == 0 ? 0u
            : evidence.Tag(site.First - 1) == PennTag.Comma ? 1u
            : evidence.Tag(site.First - 1) == PennTag.CC ? 2u
            : distance < 4 ? 3u : 4u;
        var isObject = chunk.First > site.Sentence.FirstToken && evidence.Tag(chunk.First - 1) == PennTag.IN;
        return ((uint)chunk.Kind | (isObject ? 32u : 0), chunk.Head, gap);
    }

    private static uint Quoted(Evidence evidence, in CueSite site)
    {
        var passage = evidence.Passage;
        var sentence = site.Sentence;
        var at = passage.IsQuoted(site.Head) ? 1u : 0;
        var follows = 0u;
        for (var i = site.Head + 1; i < Math.Min(sentence.EndToken, site.Head + 6); i++)
        {
            if (passage.IsQuoted(i))
            {
                follows = i == site.Head + 1 ? 1u : 2u;
                break;
            }
        }

        var precedes = 0u;
        for (var i = site.First - 1; i >= Math.Max(sentence.FirstToken - 1, site.First - 9) && i >= 0; i--)
        {
            if (passage.IsQuoted(i))
            {
                precedes = 1;
                break;
            }
        }

        return at | (follows << 1) | (precedes << 3);
    }

    // The verb before the cue's: inside its complement stands a cue that is another's content.
    private static (uint Stem, uint Distance, uint Link) Governor(Evidence evidence, in CueSite site)
    {
        var link = 0u;
        var first = Math.Max(site.Sentence.FirstToken, site.First - 25);
        for (var i = site.First - 1; i >= first; i--)
        {
            var tag = evidence.Tag(i);
            if (tag.IsVerb() && !evidence.Passage.Is(i, WordClass.Auxiliary))
            {
                return (evidence.Stem(i), Bucket(site.First - i), link);
            }

            link |= tag switch
            {
                PennTag.Comma => 1u,
                PennTag.CC => 2u,
                PennTag.WP or PennTag.WDT => 4u,
                PennTag.IN when evidence.Passage.IsWord(i, "that") => 8u,
                PennTag.Colon => 16u,
                _ => 0u,
            };
        }

        return (0, first == site.Sentence.FirstToken ? 14u : 15u, link);
    }
}
