using System.Collections.Immutable;
using OnRecord.Reading.Actors.Forms;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors;

/// <summary>Writes gathered actors in their final form, ordered by first mention.</summary>
internal static class ActorWriter
{
    private const char SoftHyphen = '\u00AD';

    private static readonly WordTable Styles = RuleWords.Of("style");

    public static ActorSet Write(
        WordFacts facts, ScratchList<Mention> mentions, ActorDrafts drafts, ReadOnlySpan<int> draftOf, CancellationToken cancellationToken)
    {
        int[] next = Link(facts.Document, drafts, draftOf);
        var indices = new ScratchList<int>(facts.Document.Scratch, mentions.Length);
        var actors = ImmutableArray.CreateBuilder<ActorReading>(drafts.Count);
        var genders = new ScratchList<GenderGuess>(facts.Document.Scratch, drafts.Count);
        var extents = ImmutableArray.CreateBuilder<Extent>(0);
        var forms = new FormList(StringComparison.Ordinal);
        var roles = new FormList(StringComparison.OrdinalIgnoreCase);
        foreach (int number in draftOf)
        {
            ref ActorDraft draft = ref drafts[number];
            if (draft.Number < 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                draft.Number = actors.Count;
                actors.Add(Write(facts, mentions, drafts, number, next, extents, forms, roles));
                genders.Add(draft.Kind == ActorKind.Person ? new GenderGuess(draft.Gender, draft.TitleVotes == 0) : default);
            }

            indices.Add(draft.Number);
        }

        return new ActorSet(actors.MoveToImmutable(), genders, mentions, indices);
    }

    /// <returns>Of each mention the actor's next one, -1 for its last, in the document's memory.</returns>
    private static int[] Link(Document document, ActorDrafts drafts, ReadOnlySpan<int> draftOf)
    {
        int[] next = document.Scratch.RentUnset<int>(draftOf.Length);
        for (int i = draftOf.Length - 1; i >= 0; i--)
        {
            ref ActorDraft draft = ref drafts[draftOf[i]];
            next[i] = draft.FirstMention;
            draft.FirstMention = i;
            draft.MentionCount++;
        }

        return next;
    }

    private static ActorReading Write(
        WordFacts facts, ScratchList<Mention> mentions, ActorDrafts drafts,
        int number, int[] next, ImmutableArray<Extent>.Builder extents, FormList forms, FormList roles)
    {
        Document document = facts.Document;
        ref readonly ActorDraft draft = ref drafts[number];
        ReadOnlySpan<char> fullest = Printed(document, draft.Fullest.Extent);
        string name = CapitalNames.IsOne(fullest, draft.Kind) ? CapitalNames.Written(fullest) : fullest.ToString();
        forms.Clear();
        forms.Add(name);
        extents.Capacity = draft.MentionCount;
        for (int mention = draft.FirstMention; mention >= 0; mention = next[mention])
        {
            Extent extent = mentions[mention].Extent;
            extents.Add(extent);
            forms.Add(Printed(document, extent));
            if (TitledForm(facts, mentions[mention]) is { } titled)
            {
                forms.Add(Printed(document, titled));
            }
        }

        foreach (Extent nickname in drafts.NicknamesOf(number))
        {
            forms.Add(Printed(document, nickname));
        }

        roles.Clear();
        foreach (Extent role in drafts.RolesOf(number))
        {
            ReadOnlySpan<char> printed = Printed(document, role);
            roles.Add(RoleWords.Singular(printed) is { } singular ? singular.AsSpan() : printed);
        }

        return new ActorReading(name, draft.Kind, forms.From(1), roles.From(0), extents.MoveToImmutable());
    }

    /// <summary>
    /// A surname with a title is a form of its own, and so is any name with a style that its bearer is called by: "Justice Lopes", "Sir Omar", "Dame
    /// Ana Lopes". Other titles before full names and honorifics make none.
    /// </summary>
    private static Extent? TitledForm(WordFacts facts, in Mention mention)
    {
        int style = mention.FirstToken - 1;
        if (mention.TitleFirst <= style && facts.IsCapitalised(style) && facts.IsAny(style, Styles))
        {
            return facts.Document.ExtentOf(style, mention.EndToken);
        }

        if (mention.Length > 1 || mention.TitleFirst == mention.FirstToken)
        {
            return null;
        }

        for (int i = mention.TitleFirst; i < mention.FirstToken; i++)
        {
            if (!facts.Has(i, WordSenses.Title) || !facts.IsCapitalised(i))
            {
                return null;
            }
        }

        return facts.Document.ExtentOf(mention.TitleFirst, mention.EndToken);
    }

    /// <summary>The words as printed, a line end or a row of blanks between them read as one space, without soft hyphens.</summary>
    private static ReadOnlySpan<char> Printed(Document document, Extent extent)
    {
        ReadOnlySpan<char> span = document.Span(extent);
        if (!IsBroken(span))
        {
            return span;
        }

        char[] printed = new char[span.Length];
        int length = 0;
        foreach (char c in span)
        {
            bool isBlank = char.IsWhiteSpace(c);
            if (c != SoftHyphen && (!isBlank || (length > 0 && printed[length - 1] != ' ')))
            {
                printed[length++] = isBlank ? ' ' : c;
            }
        }

        return printed.AsSpan(0, length);
    }

    private static bool IsBroken(ReadOnlySpan<char> span)
    {
        bool afterBlank = true;
        foreach (char c in span)
        {
            bool isBlank = char.IsWhiteSpace(c);
            if (c == SoftHyphen || (isBlank && (afterBlank || c != ' ')))
            {
                return true;
            }

            afterBlank = isBlank;
        }

        return false;
    }
}
