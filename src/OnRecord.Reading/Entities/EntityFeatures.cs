using OnRecord.Reading.Models;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities;

/// <summary>What the entity model looks at to judge one run of tokens: the training program asks the same questions.</summary>
internal static class EntityFeatures
{
    /// <summary>No <see cref="Gather"/> adds more keys.</summary>
    public const int Capacity = 400;

    // Stand for words that the vocabulary does not know, and for what lies outside the sentence.
    private const uint Unknown = 0;
    private const uint Outside = 1;

    public static void Gather(ref FeatureList features, EntityView view, Sentence sentence, CapitalStyle style, int first, int end)
    {
        var last = end - 1;
        var length = (uint)Math.Min(end - first, 5);
        var isStart = first == sentence.FirstToken ? 1u : 0;
        var proposal = Proposal(view, first, end);
        var before = WordAt(view, sentence, first - 1);
        var after = WordAt(view, sentence, end);
        var shapeBefore = ShapeAt(view, sentence, first - 1);
        var shapeAfter = ShapeAt(view, sentence, end);
        var count = Math.Min(4, Math.Min(view.Evidence(first).CapitalUses, view.Evidence(last).CapitalUses));

        features.Clear();
        features.Add(1, length, (uint)style);
        features.Add(2, length, isStart | (style == CapitalStyle.Prose ? 0 : 2u));
        features.Add(3, proposal);
        features.Add(4, proposal, length | ((uint)style << 4));
        features.Add(5, shapeBefore, shapeAfter);
        features.Add(6, proposal, shapeBefore | (shapeAfter << 8));
        features.Add(7, before);
        features.Add(8, after);
        features.Add(9, before, WordAt(view, sentence, first - 2));
        features.Add(10, after, WordAt(view, sentence, end + 1));
        features.Add(11, before, length);
        features.Add(12, after, length);
        features.Add(13, TagAt(view, sentence, first - 1), TagAt(view, sentence, first));
        features.Add(14, TagAt(view, sentence, last), TagAt(view, sentence, end));
        features.Add(15, count, length);
        features.Add(16, count, proposal);
        features.Add(17, proposal, before);
        features.Add(18, proposal, after);

        uint shapes = 0;
        uint tags = 0;
        for (var token = first; token < end; token++)
        {
            shapes = Hashing.Feature(shapes, (uint)view.Forms[token].Shape);
            tags = Hashing.Feature(tags, (uint)view.Tags[token]);
        }

        features.Add(19, shapes);
        features.Add(20, tags);
        features.Add(21, shapes, isStart);

        AddWord(ref features, 30, view, first, length);
        AddWord(ref features, 35, view, last, length);
        AddEvidence(ref features, 40, view, first, proposal);
        AddEvidence(ref features, 45, view, last, proposal);
        for (var token = first + 1; token < last; token++)
        {
            features.Add(50, WordAt(view, sentence, token));
            AddSenses(ref features, 51, view, token);
        }

        AddSenses(ref features, 52, view, first, length);
        AddSenses(ref features, 54, view, last, length);
        if (first > sentence.FirstToken)
        {
            AddSenses(ref features, 56, view, first - 1);
        }

        if (end < sentence.EndToken)
        {
            AddSenses(ref features, 57, view, end);
        }

        // What the lists say of the whole.
        var whole = (uint)Lexicon.Shared[view.Facts.Document.Span(view.Facts.Document.ExtentOf(first, end))] & ~(uint)WordSenses.StartsPhrase;
        features.Add(58, whole, isStart);
        for (; whole != 0; whole &= whole - 1)
        {
            features.Add(59, whole & (0 - whole), Math.Min(length, 2));
        }
    }

    private static void AddWord(ref FeatureList features, uint template, EntityView view, int token, uint length)
    {
        var form = view.Forms[token];
        if (form.IsKnown)
        {
            features.Add(template, form.Word);
            features.Add(template + 1, form.Word, length);
        }
        else
        {
            features.Add(template + 2, view.Facts.Document.Tokens[token].Length > 5 ? form.Ending(3) : 0, length);
            features.Add(template + 3, form.Ending(2), (uint)form.Shape);
        }
    }

    private static void AddEvidence(ref FeatureList features, uint template, EntityView view, int token, uint proposal)
    {
        var evidence = view.Evidence(token);
        features.Add(template, evidence.Uses);
        features.Add(template + 1, evidence.Majority, proposal);
        features.Add(template + 2, evidence.Majority);
    }

    private static void AddSenses(ref FeatureList features, uint template, EntityView view, int token)
    {
        for (var senses = (uint)view.Facts.Senses(token) & ~(uint)WordSenses.StartsPhrase; senses != 0; senses &= senses - 1)
        {
            features.Add(template, senses & (0 - senses));
        }
    }

    private static void AddSenses(ref FeatureList features, uint template, EntityView view, int token, uint length)
    {
        var senses = (uint)view.Facts.Senses(token) & ~(uint)WordSenses.StartsPhrase;
        features.Add(template, senses, length);
        for (; senses != 0; senses &= senses - 1)
        {
            features.Add(template + 1, senses & (0 - senses), Math.Min(length, 2));
        }
    }

    // How the run lies to the name that the rules propose at its end: 0 none, else its kind and whether its ends are the same.
    private static uint Proposal(EntityView view, int first, int end)
    {
        if ((view.ProposalAt(end - 1) ?? view.ProposalAt(first)) is not { } proposal)
        {
            return 0;
        }

        var start = proposal.FirstToken.CompareTo(first) + 1;
        var stop = proposal.EndToken.CompareTo(end) + 1;
        return (uint)(1 + (int)proposal.Kind + (4 * start) + (16 * stop) + (proposal.TitleFirst < proposal.FirstToken ? 64 : 0));
    }

    private static uint WordAt(EntityView view, Sentence sentence, int token) =>
        token < sentence.FirstToken || token >= sentence.EndToken ? Outside
        : view.Forms[token].IsKnown ? view.Forms[token].Word
        : Unknown;

    private static uint TagAt(EntityView view, Sentence sentence, int token) =>
        token < sentence.FirstToken || token >= sentence.EndToken ? Tagger.Open : (uint)view.Tags[token];

    private static uint ShapeAt(EntityView view, Sentence sentence, int token) =>
        token < sentence.FirstToken || token >= sentence.EndToken ? 0xFF : (uint)view.Forms[token].Shape;
}
