using System.Collections.Immutable;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors;

/// <summary>Writes gathered actors in their final form, ordered by first mention.</summary>
internal static class ActorWriter
{
    public static ActorSet Write(WordFacts facts, ImmutableArray<Mention> mentions, ActorDraft[] actorOf, CancellationToken cancellationToken)
    {
        int[] next = Chain(facts.Document, actorOf);
        var indices = ImmutableArray.CreateBuilder<int>(mentions.Length);
        var actors = ImmutableArray.CreateBuilder<ActorReading>();
        var genders = ImmutableArray.CreateBuilder<Gender>();
        var extents = ImmutableArray.CreateBuilder<Extent>();
        var forms = new FormList();
        foreach (ActorDraft actor in actorOf)
        {
            if (actor.Number < 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                actor.Number = actors.Count;
                actors.Add(Write(facts, mentions, actor, next, extents, forms));
                genders.Add(actor.Kind == ActorKind.Person ? actor.Gender : Gender.Unknown);
            }

            indices.Add(actor.Number);
        }

        return new ActorSet(actors.ToImmutable(), genders.ToImmutable(), mentions, indices.MoveToImmutable());
    }

    /// <returns>Of each mention the actor's next one, -1 for its last, in the document's memory.</returns>
    private static int[] Chain(Document document, ActorDraft[] actorOf)
    {
        int[] next = document.Scratch.Rent<int>(actorOf.Length);
        for (int i = actorOf.Length - 1; i >= 0; i--)
        {
            next[i] = actorOf[i].FirstMention;
            actorOf[i].FirstMention = i;
            actorOf[i].MentionCount++;
        }

        return next;
    }

    private static ActorReading Write(
        WordFacts facts, ImmutableArray<Mention> mentions, ActorDraft actor, int[] next, ImmutableArray<Extent>.Builder extents, FormList forms)
    {
        Document document = facts.Document;
        string name = Printed(document, actor.Fullest.Extent).ToString();
        forms.Clear();
        forms.Add(name);
        extents.Capacity = actor.MentionCount;
        for (int mention = actor.FirstMention; mention >= 0; mention = next[mention])
        {
            Extent extent = mentions[mention].Extent;
            extents.Add(extent);
            forms.Add(Printed(document, extent));
            if (TitledForm(facts, mentions[mention]) is { } titled)
            {
                forms.Add(Printed(document, titled));
            }
        }

        ImmutableArray<string> aliases = forms.From(1);
        forms.Clear();
        foreach (Extent role in actor.Roles)
        {
            ReadOnlySpan<char> printed = Printed(document, role);
            forms.Add(RoleWords.Singular(printed) is { } singular ? singular.AsSpan() : printed);
        }

        return new ActorReading(name, actor.Kind, aliases, forms.From(0), extents.MoveToImmutable());
    }

    /// <summary>A surname with a title is a form of its own: "Justice Lopes". Titles before full names and honorifics make none.</summary>
    private static Extent? TitledForm(WordFacts facts, Mention mention)
    {
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

    /// <summary>The words as printed, a line end or a row of blanks between them read as one space.</summary>
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
            if (!isBlank || (length > 0 && printed[length - 1] != ' '))
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
            if (isBlank && (afterBlank || c != ' '))
            {
                return true;
            }

            afterBlank = isBlank;
        }

        return false;
    }
}
