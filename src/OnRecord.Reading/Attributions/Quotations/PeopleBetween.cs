using OnRecord.Reading.Attributions.Indirect;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Quotations;

/// <summary>Tells whom the sentences between two quotations are about, and how they bear themselves.</summary>
internal readonly struct PeopleBetween(Evidence evidence)
{
    private static readonly WordTable Bearing = RuleWords.Of("bearing");
    private static readonly WordTable Degrees = RuleWords.Of("degree");

    private Passage Passage => evidence.Passage;

    /// <summary>Whether it is told behind a name, or behind what is told of it between commas, how they are: "| nodded", "| was less sure".</summary>
    public bool IsBearing(Chunk name)
    {
        var (verb, end) = (name.End, Passage.Document.Sentences[Passage.Document.SentenceOf(name.First)].EndToken);
        if (verb + 1 < end && Passage.IsComma(verb) && !Passage.Tag(++verb).IsFinite())
        {
            while (verb < end && !Passage.IsComma(verb))
            {
                verb++;
            }

            verb++;
        }

        if (verb + 1 >= end || !Passage.Is(verb, WordClass.Be))
        {
            return verb < end && Passage.IsAny(verb, Bearing);
        }

        var told = verb + 1;
        while (told + 1 < end && (Passage.Tag(told).IsAdverb() || Passage.IsAny(told, Degrees)))
        {
            told++;
        }

        return (Passage.Tag(told) is PennTag.JJ or PennTag.JJR || Passage.IsAny(told, Bearing)) && !Passage.Tag(told + 1).IsNoun();
    }

    /// <returns>Who does something in the sentence before: "When he was told so, | Omar Ode | shrugged."</returns>
    public Chunk? SubjectBefore(Quotation quotation)
    {
        var first = Passage.Document.Sentences[Passage.Document.SentenceOf(quotation.FirstToken - 1)].FirstToken;
        for (var i = evidence.ChunkAt(first); i < evidence.ChunkCount && evidence.Chunk(i) is var chunk && chunk.End < quotation.FirstToken; i++)
        {
            if (chunk.Kind == ChunkKind.Person && chunk.First > first && Passage.IsComma(chunk.First - 1) && Passage.Tag(chunk.End).IsFinite())
            {
                return chunk;
            }
        }

        return null;
    }

    /// <summary>Whether the source holds the last word of the name: of "Ode’s" that is "Ode".</summary>
    public bool IsNamed(Chunk name, TokenRange? source)
    {
        var word = Passage.Tag(name.End - 1) == PennTag.POS && name.End - name.First > 1 ? name.End - 2 : name.End - 1;
        for (var i = source?.First ?? 0; i < source?.End; i++)
        {
            if (Passage.Document.Span(i).SequenceEqual(Passage.Document.Span(word)))
            {
                return true;
            }
        }

        return false;
    }

    /// <returns>
    /// Whom the words from the token on name: "Omar Ode disagrees", "The diver, Omar Ode,", "His diver, Omar Ode,", "The mayor’s brother Omar Ode".
    /// </returns>
    public Chunk? NameAt(int first)
    {
        var index = evidence.ChunkAt(first);
        if (index >= evidence.ChunkCount)
        {
            return null;
        }

        var chunk = evidence.Chunk(index);
        if (chunk.First > first + 1)
        {
            return null;
        }

        if ((chunk.Kind == ChunkKind.Possessive || Passage.Kind(chunk.End - 1) == TokenKind.Clitic)
            && index + 1 < evidence.ChunkCount && evidence.Chunk(index + 1) is var owned
            && (chunk.Kind != ChunkKind.Person || owned.Kind == ChunkKind.Person))
        {
            chunk = owned;
        }

        return chunk.Kind == ChunkKind.Person ? chunk
            : !Passage.IsComma(chunk.End) ? null
            : evidence.ChunkFrom(chunk.End + 1) is { Kind: ChunkKind.Person } name ? name : null;
    }

    /// <summary>A name or a pronoun.</summary>
    public bool IsSomebody(TokenRange source)
    {
        for (var i = source.First; i < source.End; i++)
        {
            if (Passage.Tag(i).IsProper() || Passage.Tag(i) == PennTag.PRP)
            {
                return true;
            }
        }

        return false;
    }
}
