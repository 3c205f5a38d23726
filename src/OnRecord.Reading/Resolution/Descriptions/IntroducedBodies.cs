using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Descriptions;

/// <summary>Which nouns an article introduces its bodies by: after "the union Tarn-Nord" the union is Tarn-Nord.</summary>
internal sealed class IntroducedBodies
{
    private readonly KeyTable _known;
    private readonly Document _document;
    private readonly ulong _actors;

    public IntroducedBodies(WordFacts facts, ActorSet actors)
    {
        _document = facts.Document;
        _actors = (ulong)actors.Actors.Length;
        _known = new KeyTable(facts.Document.Scratch);
        for (int i = 0; i < actors.Mentions.Length; i++)
        {
            Mention mention = actors.Mentions[i];
            if (mention.Kind == ActorKind.Organization)
            {
                Add(BodyNouns.Before(facts, mention), actors.ActorOf[i]);
                Add(BodyNouns.Behind(facts, mention), actors.ActorOf[i]);
            }
        }
    }

    /// <param name="noun">The token of a noun.</param>
    /// <param name="actor">An actor's index.</param>
    public bool Has(int noun, int actor) => _known[Key(noun, actor)] != 0;

    /// <summary>Whether any such noun makes the actor a company: "the manufacturer, Tarn Biologics,".</summary>
    public bool IsBusiness(int actor) => _known[(ulong)actor + 1] != 0;

    private void Add(int noun, int actor)
    {
        if (noun >= 0 && actor >= 0)
        {
            _known.Set(Key(noun, actor), 1);
            if (DescriptionNounTable.Is(_document.Span(noun), DescriptionNouns.Business))
            {
                _known.Set((ulong)actor + 1, 1);
            }
        }
    }

    // The numbers below are those of the actors themselves.
    private ulong Key(int noun, int actor) => ((ulong)(_document.Words.WordOf(noun) + 1) * _actors) + (ulong)actor + 1;
}
