using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>The noun phrases, as what speaks and what is spoken of.</summary>
internal sealed partial class Evidence
{
    private void FindChunks()
    {
        foreach (var sentence in Document.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken;)
            {
                var end = _tags[i].IsIn(ChunkTags) ? ChunkEnd(i, sentence.EndToken) : i;
                if (end == i)
                {
                    _edges[i] = Edges.OutsidePhrase;
                    _chunkOfToken[i++] = ChunkCount;
                    continue;
                }

                _chunks[ChunkCount] = new Chunk(i, end, KindOf(i, end), HeadOf(i, end));
                _edges.AsSpan(i, end - i).Clear();
                _edges[i] = Edges.Opens;
                _chunkOfToken.AsSpan(i, end - i).Fill(ChunkCount);
                i = end;

                ChunkCount++;
            }
        }

        _chunkOfToken[Document.Tokens.Length] = ChunkCount;
    }

    private int ChunkEnd(int first, int end)
    {
        switch (_tags[first])
        {
            case PennTag.PRP or PennTag.PRPS or PennTag.WP or PennTag.WPS or PennTag.WDT or PennTag.EX:
                return first + 1;
        }

        var i = first;
        var hasNoun = false;
        for (; i < end; i++)
        {
            var tag = _tags[i];
            if (tag == PennTag.POS)
            {
                return hasNoun ? i + 1 : i;
            }

            if (tag.IsNoun())
            {
                hasNoun = true;
            }
            else if (tag is PennTag.DT or PennTag.PDT)
            {
                if (i > first && _tags[i - 1] is not (PennTag.PDT or PennTag.DT))
                {
                    break;
                }
            }
            else if (tag.IsAdjective() || tag is PennTag.CD or PennTag.Dollar)
            {
                if (hasNoun && tag.IsAdjective())
                {
                    break;
                }
            }
            else if (tag is PennTag.VBN or PennTag.VBG && i > first && !hasNoun
                && i + 1 < end && (_tags[i + 1].IsNoun() || _tags[i + 1].IsAdjective()))
            {
                continue;
            }
            else if (IsNounByPlace(i, first, end))
            {
                hasNoun = true;
            }
            else if (hasNoun && ((tag == PennTag.CC && Document.Span(i).Length == 1) || IsJoint(i, tag, end)))
            {
                continue;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    // "A Harbor Post | / | Tarn University poll".
    private bool IsJoint(int token, PennTag tag, int end) =>
        tag == PennTag.Colon && token + 1 < end && Passage.IsMark(token, '/') && _tags[token + 1].IsProper();

    // "The forward admitted": between "the" and a verb stands a noun, whatever else the word may be.
    private bool IsNounByPlace(int token, int first, int end) =>
        _tags[token].IsAdverb() && token == first + 1 && token + 1 < end && Passage.IsWord(first, "the") && _tags[token + 1].IsVerb();

    private ChunkKind KindOf(int first, int end)
    {
        var head = _tags[end - 1] == PennTag.POS ? end - 2 : end - 1;
        return _tags[head] switch
        {
            PennTag.PRPS => ChunkKind.Possessive,
            PennTag.WP or PennTag.WPS or PennTag.WDT => ChunkKind.Relative,
            PennTag.EX => ChunkKind.Neuter,
            PennTag.PRP => KindOfPronoun(head),
            PennTag.DT or PennTag.PDT => ChunkKind.Neuter,
            PennTag.CD => ChunkKind.Number,
            _ => _entities[head] switch
            {
                1 => ChunkKind.Person,
                2 => ChunkKind.Organization,
                3 => ChunkKind.Place,
                _ => _tags[head].IsProper() ? ChunkKind.Proper : ChunkKind.Common,
            },
        };
    }

    private ChunkKind KindOfPronoun(int token)
    {
        var word = Document.Span(token);
        return word.Length switch
        {
            _ when (word[0] | 0x20) is 'h' or 's' || (word.Length > 3 && (word[0] | 0x20) == 't') => ChunkKind.Third,
            2 when (word[0] | 0x20) == 'i' => ChunkKind.Neuter,
            _ => ChunkKind.Speaking,
        };
    }

    private uint HeadOf(int first, int end)
    {
        var head = _tags[end - 1] == PennTag.POS && end - 1 > first ? end - 2 : end - 1;
        return _words[head];
    }
}
