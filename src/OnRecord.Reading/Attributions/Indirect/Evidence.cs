using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Attributions.Statements;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>What the models see of an article, computed once, in the memory of its document.</summary>
internal sealed partial class Evidence
{
    /// <summary>Stands for what lies outside the sentence.</summary>
    public const uint Outside = 1;

    // Of which tags a word may be the head of a cue, or the first of a chunk.
    private static readonly ulong CueTags = PennTags.Set(static tag => tag.IsVerb() || tag is PennTag.NN or PennTag.NNS or PennTag.JJ);
    private static readonly ulong ChunkTags = PennTags.Set(static tag => tag.IsNoun() || tag.IsAdjective()
        || tag is PennTag.PRP or PennTag.PRPS or PennTag.WP or PennTag.WPS or PennTag.WDT or PennTag.EX
            or PennTag.DT or PennTag.PDT or PennTag.CD or PennTag.Dollar);

    private readonly WordForms _forms;
    private readonly TagArray _tags;
    private readonly uint[] _words;
    private readonly uint[] _stems;
    private readonly byte[] _entities;
    private readonly int[] _chunkOfToken;
    private readonly Chunk[] _chunks;
    private readonly Edges[] _edges;
    private readonly TagCounts _counts;

    // How many words that open a clause stand before the token, of which differences below 256 are told.
    private readonly byte[] _openers;

    /// <param name="passage">The article.</param>
    /// <param name="forms">Its tokens as the tagger's vocabulary sees them.</param>
    /// <param name="tags">Its tokens' tags.</param>
    /// <param name="mentions">Its names.</param>
    /// <param name="cues">What convention holds to be a cue.</param>
    /// <param name="contents">What convention holds to be its content.</param>
    /// <param name="cancellationToken">Stops the gathering.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Evidence(
        Passage passage, WordForms forms, TagArray tags, ScratchList<Mention> mentions,
        CueFinder cues, ContentFinder contents, CancellationToken cancellationToken)
    {
        Cues = cues;
        Contents = contents;
        var document = passage.Document;
        var count = document.Tokens.Length;
        Passage = passage;
        _forms = forms;
        _tags = tags;
        _words = document.Scratch.RentUnset<uint>(count);
        _stems = document.Scratch.RentUnset<uint>(count);
        _entities = document.Scratch.Rent<byte>(count);
        _chunkOfToken = document.Scratch.RentUnset<int>(count + 1);
        _chunks = document.Scratch.RentUnset<Chunk>(count);
        ReadWords(cancellationToken);
        foreach (var mention in mentions)
        {
            for (var i = mention.FirstToken; i < mention.EndToken; i++)
            {
                _entities[i] = (byte)(1 + (int)mention.Kind);
                if (!forms[i].IsKnown)
                {
                    _words[i] = _stems[i] = 10u + _entities[i];
                }
            }
        }

        _edges = document.Scratch.RentUnset<Edges>(count);
        FindChunks();
        EdgeReader.Add(passage, tags, _edges);
        _counts = new TagCounts(passage, tags);
        _openers = document.Scratch.Rent<byte>(count + 1);
        CountOpeners();
    }

    public Passage Passage { get; }

    /// <summary>What convention holds to be a cue: evidence like any other.</summary>
    public CueFinder Cues { get; }

    /// <summary>What convention holds to be its content.</summary>
    public ContentFinder Contents { get; }

    public Document Document => Passage.Document;

    /// <summary>How many chunks there are.</summary>
    public int ChunkCount { get; private set; }

    public PennTag Tag(int token) => _tags[token];

    public uint Stem(int token) => _stems[token];

    public bool IsKnown(int token) => _forms[token].IsKnown;

    public WordShape Shape(int token) => _forms[token].Shape;

    public ref readonly Chunk Chunk(int index) => ref _chunks[index];

    /// <summary>Whether the token is a word of a person's name.</summary>
    public bool IsOfPerson(int token) => _entities[token] == 1 + (int)ActorKind.Person;

    /// <returns>The tokens of a chunk; <see langword="null"/> for -1, which stands for none.</returns>
    public TokenRange? WordsOf(int chunk) => chunk < 0 ? null : new TokenRange(_chunks[chunk].First, _chunks[chunk].End);

    /// <returns>The first chunk that ends after the token; <see cref="ChunkCount"/> where there is none.</returns>
    public int ChunkAt(int token) => _chunkOfToken[token];

    /// <returns>Key of the word, of its kind where it is a name or rare.</returns>
    public uint Word(int token) => _words[token];

    /// <returns>Key of the word; <see cref="Outside"/> outside of the sentence.</returns>
    public uint Word(Sentence sentence, int token) =>
        token < sentence.FirstToken || token >= sentence.EndToken ? Outside : _words[token];

    /// <returns>The tag; <see cref="PennTags.Count"/> outside of the sentence.</returns>
    public uint Tag(Sentence sentence, int token) =>
        token < sentence.FirstToken || token >= sentence.EndToken ? PennTags.Count : (uint)_tags[token];

    /// <returns>The chunk that starts at the token; <see langword="null"/> where none does.</returns>
    public Chunk? ChunkFrom(int token) => ChunkAt(token) is var chunk && chunk < ChunkCount && _chunks[chunk].First == token ? _chunks[chunk] : null;

    /// <returns>What the token says of whether content may start or end there.</returns>
    public Edges EdgesAt(int token) => _edges[token];

    /// <inheritdoc cref="TagCounts.Between"/>
    public TagCounts.Stretch Between(int first, int end) => _counts.Between(first, end);

    /// <returns>How many words that open a clause stand from the first token to before the end, which is less than 256 tokens away.</returns>
    public int OpenersBetween(int first, int end) => end > first ? (byte)(_openers[end] - _openers[first]) : 0;

    /// <returns>
    /// What clause starts at the token: 0 none, 1 one without a subject, else a noun phrase, 2 with its finite verb or 3 without, and its
    /// kind above these bits.
    /// </returns>
    public uint ClauseAt(Sentence sentence, int token)
    {
        if (token >= sentence.EndToken)
        {
            return Outside << 8;
        }

        if (ChunkFrom(token) is not { } subject || subject.End >= sentence.EndToken)
        {
            return Tag(token).IsFinite() ? 1u : 0u;
        }

        var verb = Tag(subject.End).IsAdverb() && subject.End + 1 < sentence.EndToken ? subject.End + 1 : subject.End;
        return (Tag(verb).IsFinite() ? 2u : 3u) | ((uint)subject.Kind << 2);
    }

    /// <summary>Whether the token belongs to a chunk.</summary>
    public bool IsInChunk(int token) => ChunkAt(token) is var chunk && chunk < ChunkCount && _chunks[chunk].First <= token;

    /// <summary>Whether a word with the tag may be the head of a cue.</summary>
    public static bool MayBeCue(PennTag tag) => tag.IsIn(CueTags);

    /// <returns>Where the token stands to quotations: 0 outside, 1 opens one, 2 inside; with 4 right after one.</returns>
    public uint Quoted(int token)
    {
        var at = token < Document.Tokens.Length ? Passage.QuotationAt(token) : -1;
        var before = token > 0 ? Passage.QuotationAt(token - 1) : -1;
        return (at < 0 ? 0u : at == before ? 2u : 1u) | (before >= 0 && before != at ? 4u : 0);
    }

    /// <summary>Tells each token its word and stem, those of words that the vocabulary does not know by how they are written.</summary>
    private void ReadWords(CancellationToken cancellationToken)
    {
        var document = Document;
        var spellings = _forms.OfSpellings;
        var words = document.Scratch.RentUnset<uint>(spellings.Length);

        // 0 where it is still to be found: of half the spellings nobody asks for it.
        var stems = document.Scratch.RentUnset<uint>(spellings.Length);
        for (var i = 0; i < spellings.Length; i++)
        {
            ref readonly var form = ref spellings[i];
            words[i] = form.IsKnown ? form.Word : 20u + (uint)form.Shape.Case();
            stems[i] = form.IsKnown ? 0 : words[i];
        }

        for (var i = 0; i < document.Tokens.Length; i++)
        {
            if ((i & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var spelling = document.Words.SpellingOf(i);
            _words[i] = _stems[i] = words[spelling];
            if (MayBeCue(_tags[i]))
            {
                ref var stem = ref stems[spelling];
                stem = stem == 0 ? Stems.Of(document.Span(i), words[spelling]) : stem;
                _stems[i] = stem;
            }
        }
    }

    private void CountOpeners()
    {
        for (var i = 0; i < _tags.Length; i++)
        {
            var opens = _tags[i] is PennTag.WRB or PennTag.WP or PennTag.WDT || Passage.IsWord(i, "that")
                || (_tags[i] == PennTag.IN && Passage.OpensClause(i));
            _openers[i + 1] = (byte)(_openers[i] + (opens ? 1 : 0));
        }
    }
}
