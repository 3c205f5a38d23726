using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities.People;

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
                var isCourtesy = isTitled && facts.IsAny(label.FirstToken - 1, Courtesies);
                added.Add(isCourtesy ? label with { TitleFirst = label.FirstToken } : label);
            }

            if (label.Length > 1 && (isTitled || surname.IsAlone))
            {
                people.GetOrAdd(label.FirstToken, label.EndToken) = true;
            }
        }

        AddHeadline(facts, mentions, surnames, added);
        MakePeople(mentions, people);
        EmptyWords(facts, mentions);
        TakenMentions.Replace(mentions, added);
    }

    /// <summary>"Briefing by Secretary | Omolade Quist": who speaks may be named in full in the headline, where every word has a capital.</summary>
    private static void AddHeadline(
        WordFacts facts, ScratchList<Mention> mentions, SpanTable<(int Lines, bool IsAlone)> surnames, ScratchList<Mention> added)
    {
        var (first, end) = facts.Document.Paragraphs.Length > 0 ? facts.Document.TokensOf(0) : default;
        for (var i = first + 1; i < end; i++)
        {
            if (facts.Shape(i) == Shape.Capital && facts.Shape(i - 1) == Shape.Capital && surnames.TryGet(i, i + 1, out _)
                && (!facts.Has(i - 1, Others | Titles) || facts.Has(i - 1, WordSenses.FirstName))
                && Mention.Of(facts.Document, i - 1, i + 1, ActorKind.Person) is var name && IsFree(facts.Document, mentions, name))
            {
                added.Add(name);
            }
        }
    }

    /// <summary>"Q | Thank you.": neither the mark of a question nor what thanks for it names anybody.</summary>
    private static void EmptyWords(WordFacts facts, ScratchList<Mention> mentions)
    {
        var document = facts.Document;
        for (var i = 0; i < mentions.Length; i++)
        {
            var (first, end) = (mentions[i].FirstToken, mentions[i].EndToken);
            var isQuestion = first < end && document.TokensOf(document.ParagraphOf(first)).First == first && facts.Is(first, "q")
                && facts.Shape(first) == Shape.Initial;
            if (isQuestion && end - first > 1 && !facts.Has(first + 1, WordSenses.Common | WordSenses.Verb))
            {
                mentions[i] = Mention.Of(document, first + 1, end, mentions[i].Kind);
            }
            else if (isQuestion || (end - first == 1 && end < document.Tokens.Length && facts.Is(end, "you")))
            {
                TakenMentions.Empty(mentions, i);
            }
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
