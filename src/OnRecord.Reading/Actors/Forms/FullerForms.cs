using OnRecord.Reading.Names;

namespace OnRecord.Reading.Actors.Forms;

/// <summary>Tells by which of its printed forms an organization or a place is called.</summary>
internal readonly struct FullerForms(WordFacts facts, ActorKind kind)
{
    /// <summary>Whether a mention says more than the fullest one known: "Tarnby, Ohio" than "Tarnby", "Tarnby" than "TARNBY".</summary>
    public bool Is(in Mention mention, in Mention known)
    {
        if (kind == ActorKind.Place && mention.Length == 1 && known.Length > 1
            && facts.Document.Words.WordOf(mention.FirstToken) == facts.Document.Words.WordOf(known.EndToken - 1))
        {
            return false;
        }

        if (kind == ActorKind.Place && IsListed(mention) is var isListed && isListed != IsListed(known))
        {
            return isListed;
        }

        bool isLonger = mention.Extent.Length > known.Extent.Length && !BodyForms.HasOwner(facts, mention)
            && !(facts.Shape(mention.FirstToken) == Shape.Capitals && mention.Length > 1);
        return isLonger || IsPlainer(mention, known);
    }

    /// <summary>Whether it prints in small letters what a dateline or headline had in capitals; "ISIS" is no "Isis" in capitals.</summary>
    private bool IsPlainer(in Mention mention, in Mention other) =>
        mention.Extent.Length == other.Extent.Length && (kind == ActorKind.Place || mention.Length > 1)
        && facts.Shape(other.FirstToken) == Shape.Capitals && facts.Shape(mention.FirstToken) == Shape.Capital;

    /// <summary>Whether the lists have it as a name, not as another form of one: "Nevada", not "Silver State".</summary>
    private bool IsListed(in Mention mention) => Synonyms.Shared.IsName(facts.Document.Span(mention.Extent));
}
