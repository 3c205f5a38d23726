using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Antecedents;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Resolution.Descriptions;

/// <summary>
/// Finds whom "the younger Quist" means where the article names several of that surname: of "Omar Quist Jr." and "Omar Quist Sr." the former,
/// else, less surely, who was named last in full.
/// </summary>
internal readonly struct Namesakes(WordFacts facts, ActorSet actors)
{
    /// <summary>So many names back they are looked for.</summary>
    private const int Farthest = 48;

    private static readonly WordTable Juniors = WordTable.Of("jr", "jr.", "jnr", "jnr.", "junior", "ii", "iii");
    private static readonly WordTable Seniors = WordTable.Of("sr", "sr.", "snr", "snr.", "senior");

    /// <param name="mention">The mention of a surname.</param>
    /// <param name="found">Whom it means.</param>
    /// <returns>Whether it stands behind "the younger" and means one of several.</returns>
    public bool TryFind(int mention, out Antecedent found)
    {
        found = Antecedent.None;
        Mention surname = actors.Mentions[mention];
        int age = surname.TitleFirst - 1;
        bool isYounger = age > 0 && facts.Is(age, "younger");
        bool isElder = age > 0 && !isYounger && (facts.Is(age, "elder") || facts.Is(age, "older"));
        if (!(isYounger || isElder) || surname is not { Kind: ActorKind.Person, Length: 1 } || !facts.Is(age - 1, "the"))
        {
            return false;
        }

        int last = -1, other = -1, marked = -1;
        int word = facts.Document.Words.WordOf(surname.FirstToken);
        for (int i = mention - 1; i >= 0 && i >= mention - Farthest; i--)
        {
            Mention full = actors.Mentions[i];
            int end = full.EndToken - 1;
            bool hasSuffix = full.Length > 2 && facts.Has(end, WordSenses.NameSuffix);
            if (full is not { Kind: ActorKind.Person, Length: > 1 } || facts.Document.Words.WordOf(hasSuffix ? end - 1 : end) != word)
            {
                continue;
            }

            int actor = actors.ActorOf[i];
            marked = hasSuffix && facts.IsAny(end, isYounger ? Juniors : Seniors) ? actor : marked;
            (last, other) = last < 0 ? (actor, other) : (last, actor != last ? actor : other);
        }

        found = marked >= 0 ? new Antecedent(marked) : new Antecedent(last, IsSure: false);
        return marked >= 0 || other >= 0;
    }
}
