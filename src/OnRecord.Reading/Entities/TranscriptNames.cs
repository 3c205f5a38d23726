using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities;

/// <summary>
/// Finds the people whom the lines of a transcript name in capitals: "MS. QUIST: It holds.", "MARTA QUIST, HOST: Does it?", "QUIST: It does."
/// Capitals tell no name from other words; that the same word opens several lines does, and a title.
/// </summary>
internal static class TranscriptNames
{
    private const int FewLabels = 16;

    /// <summary>Fewer lines may be headings.</summary>
    private const int FewestLines = 3;
    private const int LongestName = 3;
    private const int LongestLabel = 12;

    // No names are these, unless they are known to be first names or surnames; a title is part of none.
    private const WordSenses Others = WordSenses.Function | WordSenses.Common | WordSenses.Organization | WordSenses.OrganizationHead
        | WordSenses.CompanySuffix | WordSenses.PlaceHead | WordSenses.ThingHead | WordSenses.Thing | WordSenses.Calendar | WordSenses.Demonym
        | WordSenses.Place | WordSenses.Reporting;
    private const WordSenses Titles = WordSenses.Honorific | WordSenses.Title | WordSenses.Role;

    // In capitals these are other words, too.
    private static readonly WordTable Courtesies = WordTable.Of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.");

    /// <summary>Adds those mentions.</summary>
    public static void Add(WordFacts facts, ScratchList<Mention> mentions)
    {
        if (Labels(facts) is not { Length: > 1 } labels)
        {
            return;
        }

        // Of each name's last word how many lines it labels, and whether it does so alone.
        var surnames = new SpanTable<(int Lines, bool IsAlone)>(facts.Document);
        foreach (var label in labels)
        {
            ref var surname = ref surnames.GetOrAdd(label.EndToken - 1, label.EndToken);
            surname = (surname.Lines + 1, surname.IsAlone || label.Length == 1);
        }

        var added = new ScratchList<Mention>(facts.Document.Scratch, labels.Length);
        var people = new SpanTable<bool>(facts.Document);
        foreach (var label in labels)
        {
            _ = surnames.TryGet(label.EndToken - 1, label.EndToken, out var surname);
            var isTitled = label.TitleFirst < label.FirstToken;
            if (!isTitled && !(surname.Lines > 1 && labels.Length >= FewestLines))
            {
                continue;
            }

            if (IsFree(facts.Document, mentions, label))
            {
                added.Add(label);
            }

            if (label.Length > 1 && (isTitled || surname.IsAlone))
            {
                people.GetOrAdd(label.FirstToken, label.EndToken) = true;
            }
        }

        MakePeople(mentions, people);
        if (added.Length > 0)
        {
            TakenMentions.Replace(mentions, added);
        }
    }

    /// <summary>Who is named in full and speaks by a surname or a title is nobody else wherever the name stands.</summary>
    private static void MakePeople(ScratchList<Mention> mentions, SpanTable<bool> people)
    {
        for (var i = 0; people.Count > 0 && i < mentions.Length; i++)
        {
            if (people.TryGet(mentions[i].FirstToken, mentions[i].EndToken, out _))
            {
                mentions[i] = mentions[i] with { Kind = ActorKind.Person };
            }
        }
    }

    /// <returns>The names that may be, one a line, whether they are mentions already or not; nothing where no line has a label.</returns>
    private static ScratchList<Mention>? Labels(WordFacts facts)
    {
        var document = facts.Document;
        ScratchList<Mention>? labels = null;
        for (var paragraph = 0; paragraph < document.Paragraphs.Length; paragraph++)
        {
            var (first, end) = document.TokensOf(paragraph);
            if (first < end && facts.Shape(first) == Shape.Capitals && Name(facts, first, end) is { } name)
            {
                (labels ??= new ScratchList<Mention>(document.Scratch, FewLabels)).Add(name);
            }
        }

        return labels;
    }

    /// <summary>"MS. | MARTA QUIST | , HOST:".</summary>
    private static Mention? Name(WordFacts facts, int first, int end)
    {
        var name = first;
        while (name < end && IsInCapitals(facts, name)
            && (facts.IsAny(name, Courtesies) || (facts.Has(name, Titles) && !facts.Has(name, WordSenses.FirstName))))
        {
            name++;
        }

        var after = name;
        while (after < end && after - name <= LongestName && IsInCapitals(facts, after)
            && (!facts.Has(after, Others | Titles) || facts.Has(after, WordSenses.FirstName | WordSenses.Surname)))
        {
            after++;
        }

        var isName = after > name && after - name <= LongestName && facts.Shape(after - 1) == Shape.Capitals;
        var colon = after;
        if (isName && after < end && facts.Is(after, ","))
        {
            while (colon < end && colon - after < LongestLabel && (IsInCapitals(facts, colon) || facts.Is(colon, ",")))
            {
                colon++;
            }
        }

        return isName && colon < end && facts.Document.IsMark(colon, ':')
            ? Mention.Of(facts.Document, name, after, ActorKind.Person) with { TitleFirst = first }
            : null;
    }

    private static bool IsInCapitals(WordFacts facts, int token) => facts.Shape(token) is Shape.Capitals or Shape.Initial;

    /// <summary>Whether nothing is found there yet.</summary>
    private static bool IsFree(Document document, ScratchList<Mention> mentions, in Mention label)
    {
        var next = Mention.FirstAfter(mentions, document.Tokens[label.FirstToken].Start);
        return next == mentions.Length || mentions[next].FirstToken >= label.EndToken;
    }
}
