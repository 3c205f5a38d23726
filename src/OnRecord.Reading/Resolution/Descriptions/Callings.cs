using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Resolution.Descriptions;

/// <summary>
/// Knows who is called what by a title that is another word: "Dr. Ana Lopes" is "the doctor", "Justice Omar Vane" "the judge", "Cllr Inez Holm"
/// "the councillor".
/// </summary>
internal sealed class Callings
{
    private static readonly (string Noun, string[] Others)[] All =
        [.. DataFile.Rows("callings.tsv").Select(static row => (row[0], row[1].Split('|')))];

    private static readonly WordTable Nouns = new([.. All.Select(static (one, i) => new KeyValuePair<string, int>(one.Noun, i))]);

    private static readonly WordTable Titles = new(
        [.. All.SelectMany(static one => one.Others).Distinct().Select(static title => new KeyValuePair<string, int>(title, Mask(title)))]);

    private readonly uint[] _callings;

    public Callings(WordFacts facts, ActorSet actors)
    {
        _callings = facts.Document.Scratch.Rent<uint>(actors.Actors.Length);
        for (int i = 0; i < actors.Mentions.Length; i++)
        {
            Mention mention = actors.Mentions[i];
            for (int title = mention.TitleFirst; title < mention.FirstToken && mention.Kind == ActorKind.Person; title++)
            {
                _callings[actors.ActorOf[i]] |= Of(facts.Document.Span(title));
            }
        }

        for (int actor = 0; actor < actors.Actors.Length; actor++)
        {
            if (actors.Actors[actor].Kind != ActorKind.Person)
            {
                continue;
            }

            foreach (string role in actors.Actors[actor].Roles)
            {
                foreach (ReadOnlySpan<char> word in new LeadingWords(role.AsSpan(), Prepositions))
                {
                    _callings[actor] |= Of(word);
                }
            }
        }
    }

    private static WordTable Prepositions { get; } = WordTable.Of("of", "for", "at", "in", "from", "to", "on", "with");

    /// <summary>Whether anybody can be called by the noun for a title that is another word.</summary>
    public static bool IsOne(ReadOnlySpan<char> noun) => Nouns.Contains(noun);

    /// <summary>Whether the actor has such a title.</summary>
    public bool Are(int actor, ReadOnlySpan<char> noun) =>
        Nouns.Find(noun) is var one and not WordTable.Missing && (_callings[actor] & (1u << one)) != 0;

    private static uint Of(ReadOnlySpan<char> title)
    {
        int length = title.Length > 1 && title[title.Length - 1] == '.' ? title.Length - 1 : title.Length;
        return Titles.Find(title.Slice(0, length)) is var mask and not WordTable.Missing ? (uint)mask : 0;
    }

    private static int Mask(string title)
    {
        int mask = 0;
        for (int i = 0; i < All.Length; i++)
        {
            mask |= All[i].Others.Contains(title) ? 1 << i : 0;
        }

        return mask;
    }
}
