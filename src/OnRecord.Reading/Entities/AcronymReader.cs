using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Entities;

/// <summary>
/// Takes an acronym for the name that introduces it, wherever the article uses it: "Harbor Workers Union (HWU)", "Harbor Workers
/// Union, or HWU,"; behind a body's name one of other letters too: "Swiss People’s Party (SVP)". Some houses write so and others
/// never, hence a rule and no weight.
/// </summary>
internal static class AcronymReader
{
    /// <returns>The mentions and those of introduced acronyms, in text order.</returns>
    public static ScratchList<Mention> Read(EntityView view, ScratchList<Mention> mentions)
    {
        var document = view.Facts.Document;
        SpanTable<byte>? kinds = null;
        foreach (var mention in mentions)
        {
            var limit = Math.Min(document.Tokens.Length, mention.EndToken + Acronyms.Farthest);
            for (var acronym = mention.EndToken + 1; acronym < limit; acronym++)
            {
                if (Acronyms.EndOfName(view.Facts, acronym) == mention.EndToken || (mention.Kind == ActorKind.Organization && IsInBrackets(view, mention, acronym)))
                {
                    kinds ??= new SpanTable<byte>(document);
                    kinds.GetOrAdd(acronym, acronym + 1) = (byte)mention.Kind;
                }
            }
        }

        return kinds is null ? mentions : WithAcronyms(view, mentions, kinds);
    }

    /// <summary>"Dutch Research Council (NWO)", "Department for Infrastructure (DfI)"; not "Harbor Council (UK)", "Lavoie (2019)".</summary>
    private static bool IsInBrackets(EntityView view, Mention body, int token)
    {
        var facts = view.Facts;
        return body.Length > 1 && token == body.EndToken + 1 && token + 1 < facts.Document.Tokens.Length
            && facts.Is(token - 1, "(") && facts.Is(token + 1, ")")
            && Acronyms.IsWrittenAsOne(facts, token) && !facts.Has(token, WordSenses.Place | WordSenses.Demonym | WordSenses.Calendar | WordSenses.Function);
    }

    private static ScratchList<Mention> WithAcronyms(EntityView view, ScratchList<Mention> mentions, SpanTable<byte> kinds)
    {
        var all = new ScratchList<Mention>(view.Facts.Document.Scratch, mentions.Length);
        var token = 0;
        foreach (var mention in mentions)
        {
            AddUpTo(mention.FirstToken);
            all.Add(mention.Length == 1 && KindOf(mention.FirstToken) is { } introduced ? mention with { Kind = introduced } : mention);
            token = mention.EndToken;
        }

        AddUpTo(view.Facts.Document.Tokens.Length);
        return all;

        void AddUpTo(int end)
        {
            for (; token < end; token++)
            {
                if (KindOf(token) is { } kind)
                {
                    all.Add(new Mention(token, token + 1, token, kind, view.Facts.Document.Tokens[token].Extent));
                }
            }
        }

        ActorKind? KindOf(int token) =>
            Acronyms.IsWrittenAsOne(view.Facts, token) && kinds.TryGet(token, token + 1, out var kind) ? (ActorKind)kind : null;
    }
}
