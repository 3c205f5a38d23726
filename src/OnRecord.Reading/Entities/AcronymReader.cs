using System.Collections.Immutable;
using OnRecord.Reading.Names;

namespace OnRecord.Reading.Entities;

/// <summary>
/// Takes an acronym for the name that introduces it, wherever the article uses it: "Harbor Workers Union (HWU)". Some
/// houses write so and others never, hence a rule and no weight.
/// </summary>
internal static class AcronymReader
{
    /// <returns>The mentions and those of introduced acronyms, in text order.</returns>
    public static ImmutableArray<Mention>.Builder Read(EntityView view, ImmutableArray<Mention>.Builder mentions)
    {
        var document = view.Facts.Document;
        SpanTable<byte>? kinds = null;
        foreach (var mention in mentions)
        {
            var acronym = mention.EndToken + 1;
            if (acronym < document.Tokens.Length && Acronyms.IsIntroduced(view.Facts, acronym))
            {
                kinds ??= new SpanTable<byte>(document);
                kinds.GetOrAdd(document.Tokens[acronym].Start, document.Tokens[acronym].Length) = (byte)mention.Kind;
            }
        }

        return kinds is null ? mentions : WithAcronyms(view, mentions, kinds);
    }

    private static ImmutableArray<Mention>.Builder WithAcronyms(EntityView view, ImmutableArray<Mention>.Builder mentions, SpanTable<byte> kinds)
    {
        var all = ImmutableArray.CreateBuilder<Mention>(mentions.Count);
        var token = 0;
        foreach (var mention in mentions)
        {
            AddUpTo(mention.FirstToken);
            all.Add(mention);
            token = mention.EndToken;
        }

        AddUpTo(view.Facts.Document.Tokens.Length);
        return all;

        void AddUpTo(int end)
        {
            for (; token < end; token++)
            {
                if (view.Facts.Shape(token) == Shape.Capitals && kinds.TryGet(view.Facts.Document.Span(token), out var kind))
                {
                    all.Add(new Mention(token, token + 1, token, (ActorKind)kind, view.Facts.Document.Tokens[token].Extent));
                }
            }
        }
    }
}
