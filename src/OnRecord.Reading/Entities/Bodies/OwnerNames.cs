using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Entities.Bodies;

/// <summary>
/// Gives shops, mills and companies that are called by their owner's name the mark that belongs to it: "Shares in | Vanell’s, | which",
/// "| Vanell’s | closed in May", and then "at | Vanell’s | in Tarn" wherever no noun follows that a Vanell might own.
/// </summary>
internal static class OwnerNames
{
    private static readonly WordTable Auxiliaries = WordTable.Of("has", "had", "will", "would");

    /// <summary>Changes those mentions.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var document = view.Facts.Document;
        SpanTable<bool>? owners = null;
        foreach (var mention in mentions)
        {
            if (IsOwner(view, mention) && IsShown(view, mention.EndToken + 1, document.Sentences[document.SentenceOf(mention.FirstToken)].EndToken))
            {
                (owners ??= new SpanTable<bool>(document)).GetOrAdd(mention.FirstToken, mention.EndToken) = true;
            }
        }

        // "Shares in Vanell fell; | Vanell’s | will fall further".
        foreach (var mention in mentions)
        {
            if (owners is not null && owners.TryGet(mention.FirstToken, mention.EndToken, out _) && !IsOwner(view, mention))
            {
                owners.GetOrAdd(mention.FirstToken, mention.EndToken) = false;
            }
        }

        for (var i = 0; owners is not null && i < mentions.Length; i++)
        {
            var mention = mentions[i];
            if (IsOwner(view, mention) && owners.TryGet(mention.FirstToken, mention.EndToken, out var isWhole) && isWhole
                && OwnsNothing(view, mention.EndToken + 1)
                && !(i + 1 < mentions.Length && mentions[i + 1].TitleFirst <= mention.EndToken))
            {
                mentions[i] = Mention.Of(document, mention.FirstToken, mention.EndToken + 1, ActorKind.Organization);
            }
        }
    }

    /// <summary>A name alone before "’s", which is nobody's surname in the article.</summary>
    private static bool IsOwner(EntityView view, in Mention mention)
    {
        var facts = view.Facts;
        return mention.Length == 1 && mention.TitleFirst == mention.FirstToken && mention.EndToken + 2 < facts.Document.Tokens.Length
            && facts.Document.KindOf(mention.EndToken) == Tokens.TokenKind.Clitic && facts.Shape(mention.FirstToken) == Shape.Capital
            && !facts.Has(mention.FirstToken, WordSenses.Country | WordSenses.Calendar | WordSenses.Demonym)
            && (view.Evidence(mention.FirstToken).Uses & (uint)(WordEvidence.Use.Last | WordEvidence.Use.First)) == 0;
    }

    /// <summary>"| , which", "| said", "| has", "| closed in": so nothing goes on behind an owner.</summary>
    private static bool IsShown(EntityView view, int next, int end)
    {
        var facts = view.Facts;
        return next + 1 < end && (facts.Is(next, ",") ? facts.Is(next + 1, "which")
            : view.Reports(next) || facts.IsAny(next, Auxiliaries)
                || (view.Acts(next, end) && view.Tags[next] == PennTag.VBD && facts.Has(next + 1, WordSenses.Function)));
    }

    private static bool OwnsNothing(EntityView view, int next)
    {
        var facts = view.Facts;
        return !facts.IsWord(next) || (facts.Shape(next) == Shape.Lower
            && (facts.Has(next, WordSenses.Function) || view.Tags[next] is PennTag.VBD or PennTag.VBZ or PennTag.MD));
    }
}
