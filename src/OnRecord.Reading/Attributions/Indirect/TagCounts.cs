using OnRecord.Reading.Tags;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>
/// How many tokens of each of eight kinds stand before every token. The difference between two of these numbers tells what stands
/// between two tokens, without a look at each: the models ask that of every pair of a cue and what may belong to it.
/// </summary>
internal readonly struct TagCounts
{
    // A byte each; sums run over into the next byte, differences of less than 256 tokens do not.
    private const ulong Finite = 1;
    private const ulong Comma = 1ul << 8;
    private const ulong Relative = 1ul << 16;
    private const ulong Coordinator = 1ul << 24;
    private const ulong Preposition = 1ul << 32;
    private const ulong Of = 1ul << 40;
    private const ulong Stop = 1ul << 48;
    private const ulong Infinite = 1ul << 56;

    private static readonly ulong[] OfTag = PennTags.Table(KindOf);

    private readonly ulong[] _before;

    /// <param name="passage">The article.</param>
    /// <param name="tags">Its tokens' tags.</param>
    public TagCounts(Passage passage, TagArray tags)
    {
        _before = passage.Document.Scratch.RentUnset<ulong>(tags.Length + 1);
        ulong sum = 0;
        for (var i = 0; i < tags.Length; i++)
        {
            _before[i] = sum;
            var kind = OfTag[(int)tags[i]];
            sum += kind == Preposition && passage.IsWord(i, "of") ? Of : kind;
        }

        _before[tags.Length] = sum;
    }

    /// <returns>
    /// What stands from the first token to before the end, which is less than 256 tokens away; nothing where the
    /// end is not behind the first.
    /// </returns>
    public Stretch Between(int first, int end) => end > first ? new Stretch(_before[end] - _before[first]) : default;

    private static ulong KindOf(PennTag tag) => tag switch
    {
        _ when tag.IsFinite() => Finite,
        PennTag.Comma => Comma,
        PennTag.WP or PennTag.WDT => Relative,
        PennTag.CC => Coordinator,
        PennTag.IN => Preposition,
        PennTag.Colon or PennTag.Stop => Stop,
        PennTag.VBG or PennTag.TO => Infinite,
        _ => 0,
    };

    /// <summary>The tokens of a stretch, counted.</summary>
    public readonly struct Stretch(ulong counts)
    {
        /// <summary>How many finite verbs.</summary>
        public uint Verbs => (byte)counts;

        /// <summary>How many commas.</summary>
        public uint Commas => (byte)(counts >> 8);

        /// <summary>Whether a relative pronoun.</summary>
        public bool HasRelative => Has(Relative);

        /// <summary>Whether a coordinator: "and", "but".</summary>
        public bool HasCoordinator => Has(Coordinator);

        /// <summary>What links its words: a coordinator, a preposition, "of", a stop or colon, a participle or infinitive, a bit each.</summary>
        public uint Links =>
            (HasCoordinator ? 1u : 0) | (Has(Preposition) ? 2u : 0) | (Has(Of) ? 4u : 0) | (Has(Stop) ? 8u : 0) | (Has(Infinite) ? 16u : 0);

        private bool Has(ulong kind) => (counts & (kind * byte.MaxValue)) != 0;
    }
}
