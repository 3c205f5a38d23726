using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Entities.People;

/// <summary>
/// Finds the surnames of people whom the article names in full, where the cut of a sentence passed over them: "Imelda Go rose. “It
/// is a hole,” | Go | said."
/// </summary>
internal static class KnownPeople
{
    private const WordSenses Plain = WordSenses.Common | WordSenses.Function | WordSenses.Verb | WordSenses.Thing;

    private const WordSenses Others = WordSenses.Place | WordSenses.Organization | WordSenses.OrganizationHead | WordSenses.PlaceHead
        | WordSenses.Title | WordSenses.CompanySuffix;

    // What does nothing without an article: "Singer left", but "the singer left".
    private const WordSenses Idle = WordSenses.Calendar | WordSenses.Role | WordSenses.ThingHead | WordSenses.Demonym;

    /// <summary>Adds those mentions.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var (facts, document) = (view.Facts, view.Facts.Document);
        SpanTable<int>? surnames = null;
        foreach (var mention in mentions)
        {
            if (mention.Kind == ActorKind.Person && mention.Length > 1 && facts.Shape(mention.EndToken - 1) == Shape.Capital
                && !facts.Has(mention.EndToken - 1, WordSenses.NameSuffix))
            {
                ref var known = ref (surnames ??= new SpanTable<int>(document)).GetOrAdd(mention.EndToken - 1, mention.EndToken);
                known = known == 0 ? mention.EndToken : known;
            }
        }

        if (surnames is null)
        {
            return;
        }

        var gaps = new NameGaps(document, mentions);
        for (var token = facts.NextCapital(0); token < document.Tokens.Length; token = facts.NextCapital(token + 1))
        {
            if (gaps.IsFree(token) && facts.Shape(token) == Shape.Capital && surnames.TryGet(token, token + 1, out var named) && named <= token
                && WithParticle(view, token, named) is var first && IsName(view, first, token))
            {
                var title = IsTitled(facts, first) ? first - 1 : first;
                gaps.Add(Mention.Of(document, first, token + 1, ActorKind.Person) with { TitleFirst = title });
            }
        }

        gaps.Close();
    }

    /// <summary>"Marine Le Pen rose. “It is a hole,” said | Le | Pen."</summary>
    private static int WithParticle(EntityView view, int token, int named)
    {
        var (facts, document) = (view.Facts, view.Facts.Document);
        return token > 0 && named > 1 && facts.IsCapitalised(token - 1) && facts.Has(token - 1, WordSenses.Particle)
            && document.Span(token - 1).SequenceEqual(document.Span(named - 2))
            ? token - 1
            : token;
    }

    private static bool IsTitled(WordFacts facts, int token) =>
        token > 0 && facts.IsCapitalised(token - 1) && facts.Has(token - 1, WordSenses.Honorific)
        && facts.Document.SentenceOf(token - 1) == facts.Document.SentenceOf(token);

    /// <summary>
    /// Nothing of a longer name is beside it; and a word that means something else, or whose capital the sentence's start may
    /// have made, has a title, a particle or does something.
    /// </summary>
    private static bool IsName(EntityView view, int first, int token)
    {
        var (facts, document) = (view.Facts, view.Facts.Document);
        var sentence = document.SentenceOf(token);
        var end = document.Sentences[sentence].EndToken;
        if (facts.IsHeadline(sentence) || (token + 1 < end && facts.IsCapitalised(token + 1)))
        {
            return false;
        }

        if (IsTitled(facts, first))
        {
            return true;
        }

        var isStart = SentenceStart.IsAt(facts, first);
        var isAlone = isStart || !facts.IsCapitalised(first - 1);
        if (first < token)
        {
            return isAlone;
        }

        var acts = view.Acts(token + 1, end);

        // "| Welsh, who is 40, left.", "| Welsh, reached at home, is silent."
        var isApposed = isStart && token + 2 < end && facts.Is(token + 1, ",") && facts.Shape(token + 2) is Shape.Lower;
        if (facts.Has(token, Others) || (facts.Has(token, Idle) && !acts && !isApposed && !IsBehindCue(view, sentence, token)))
        {
            return false;
        }

        return isAlone && (acts || isApposed || (!isStart && !facts.Has(token, Plain)));
    }

    /// <summary>"“It is a hole,” said | Cuban, | who".</summary>
    private static bool IsBehindCue(EntityView view, int sentence, int token) =>
        token > view.Facts.Document.Sentences[sentence].FirstToken && view.Reports(token - 1)
        && !(token + 1 < view.Facts.Document.Tokens.Length && view.Facts.IsWord(token + 1));
}
