using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities;

/// <summary>What the entity model looks at to judge one run of tokens: the training program asks the same questions.</summary>
internal static class EntityFeatures
{
    /// <summary>A place adds no more keys.</summary>
    public const int MostOfPlace = 3;

    /// <summary>A word in one part adds no more keys.</summary>
    public const int MostOfWord = 48;

    /// <summary>A run as a whole adds no more keys.</summary>
    public const int MostOfWhole = 64;

    /// <summary>All of a run adds no more keys.</summary>
    public const int MostOfAll = (2 * MostOfPlace) + MostOfWhole + ((EntitySpans.Longest + 2) * MostOfWord);

    // Stands for what lies outside the sentence.
    private const uint Outside = 1;

    /// <summary>Adds what the place tells of a name that starts at the token, wherever it may end.</summary>
    public static void AddStart(ref FeatureList features, EntityView view, Sentence sentence, int first)
    {
        var before = WordAt(view, sentence, first - 1);
        features.Add(1, before);
        features.Add(2, before, WordAt(view, sentence, first - 2));
        features.Add(3, TagAt(view, sentence, first - 1), TagAt(view, sentence, first));
    }

    /// <summary>Adds what the place tells of a name that ends there, wherever it may start.</summary>
    public static void AddEnd(ref FeatureList features, EntityView view, Sentence sentence, int end)
    {
        var after = WordAt(view, sentence, end);
        features.Add(13, after);
        features.Add(14, after, WordAt(view, sentence, end + 1));
        features.Add(15, TagAt(view, sentence, end - 1), TagAt(view, sentence, end));
    }

    /// <summary>Adds what a word tells, wherever it stands, by the part that it plays for a name.</summary>
    public static void AddWord(ref FeatureList features, WordPart part, EntityView view, int token)
    {
        switch (part)
        {
            case WordPart.First:
                AddWord(ref features, 4, view, token);
                break;
            case WordPart.Before:
                AddSenses(ref features, 12, view, token);
                break;
            case WordPart.Last:
                AddWord(ref features, 16, view, token);
                break;
            case WordPart.After:
                AddSenses(ref features, 24, view, token);
                break;
            default:
                AddSenses(ref features, 51, view, token);
                break;
        }
    }

    /// <summary>Adds what tells of the run as a whole, save what its words tell by themselves.</summary>
    public static void AddWhole(ref FeatureList features, EntityView view, Sentence sentence, CapitalStyle style, int first, int end)
    {
        var (facts, forms, tagged) = (view.Facts, view.Forms, view.Tags);
        var last = end - 1;
        var length = (uint)Math.Min(end - first, 5);
        var isStart = first == sentence.FirstToken ? 1u : 0;
        var proposal = Proposal(view, first, end);
        var before = WordAt(view, sentence, first - 1);
        var after = WordAt(view, sentence, end);
        var shapeBefore = ShapeAt(view, sentence, first - 1);
        var shapeAfter = ShapeAt(view, sentence, end);
        ref readonly var firstEvidence = ref view.Evidence(first);
        ref readonly var lastEvidence = ref view.Evidence(last);
        var count = Math.Min(4, Math.Min(firstEvidence.CapitalUses, lastEvidence.CapitalUses));

        features.Add(30, length, (uint)style);
        features.Add(31, length, isStart | (style == CapitalStyle.Prose ? 0 : 2u));
        features.Add(32, proposal);
        features.Add(33, proposal, length | ((uint)style << 4));
        features.Add(34, shapeBefore, shapeAfter);
        features.Add(35, proposal, shapeBefore | (shapeAfter << 8));
        features.Add(36, before, length);
        features.Add(37, after, length);
        features.Add(38, count, length);
        features.Add(39, count, proposal);
        features.Add(40, proposal, before);
        features.Add(41, proposal, after);
        features.Add(42, firstEvidence.Majority, proposal);
        features.Add(43, lastEvidence.Majority, proposal);
        features.Add(54, firstEvidence.Descriptions & lastEvidence.Descriptions, Math.Min(length, 2));
        features.Add(44, (uint)facts.Senses(first), length);
        features.Add(45, (uint)facts.Senses(last), length);
        features.Add(46, KeyOf(view, first), length);
        features.Add(47, KeyOf(view, last), length);

        uint shapes = 0;
        uint tags = 0;
        for (var token = first; token < end; token++)
        {
            shapes = Hashing.Feature(shapes, (uint)forms[token].Shape);
            tags = Hashing.Feature(tags, (uint)tagged[token]);
        }

        features.Add(48, shapes, isStart);
        features.Add(49, tags);
        for (var token = first + 1; token < last; token++)
        {
            features.Add(50, view.WordAt(token));
        }

        // What the lists say of the whole.
        var whole = (uint)facts.SensesOf(first, end);
        features.Add(52, whole, isStart);
        for (; whole != 0; whole &= whole - 1)
        {
            features.Add(53, whole & (0 - whole), Math.Min(length, 2));
        }
    }

    /// <summary>Adds everything that tells of a run: what <see cref="EntityScorer"/> asks part by part.</summary>
    public static void AddAll(ref FeatureList features, EntityView view, Sentence sentence, CapitalStyle style, int first, int end)
    {
        AddStart(ref features, view, sentence, first);
        AddWord(ref features, WordPart.First, view, first);
        if (first > sentence.FirstToken)
        {
            AddWord(ref features, WordPart.Before, view, first - 1);
        }

        AddEnd(ref features, view, sentence, end);
        AddWord(ref features, WordPart.Last, view, end - 1);
        if (end < sentence.EndToken)
        {
            AddWord(ref features, WordPart.After, view, end);
        }

        AddWhole(ref features, view, sentence, style, first, end);
        for (var token = first + 1; token < end - 1; token++)
        {
            AddWord(ref features, WordPart.Inside, view, token);
        }
    }

    private static void AddWord(ref FeatureList features, uint template, EntityView view, int token)
    {
        ref readonly var form = ref view.Forms[token];
        features.Add(template, KeyOf(view, token));
        if (!form.IsKnown)
        {
            features.Add(template + 1, form.Ending(2), (uint)form.Shape);
        }

        ref readonly var evidence = ref view.Evidence(token);
        features.Add(template + 2, evidence.Uses);
        features.Add(template + 3, evidence.Majority);
        features.Add(template + 4, evidence.Introductions);
        features.Add(template + 5, (uint)view.Facts.Senses(token));
        AddSenses(ref features, template + 6, view, token);
    }

    private static void AddSenses(ref FeatureList features, uint template, EntityView view, int token)
    {
        for (var senses = (uint)view.Facts.Senses(token); senses != 0; senses &= senses - 1)
        {
            features.Add(template, senses & (0 - senses));
        }
    }

    // A short word's ending would be the word, and rare names are not to be known by their letters.
    private static uint KeyOf(EntityView view, int token)
    {
        ref readonly var form = ref view.Forms[token];
        return form.IsKnown ? form.Word : view.Facts.Document.Tokens[token].Length > 5 ? form.Ending(3) : (uint)form.Shape;
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
        token < sentence.FirstToken || token >= sentence.EndToken ? Outside : view.WordAt(token);

    private static uint TagAt(EntityView view, Sentence sentence, int token) =>
        token < sentence.FirstToken || token >= sentence.EndToken ? Tagger.Open : (uint)view.Tags[token];

    private static uint ShapeAt(EntityView view, Sentence sentence, int token) =>
        token < sentence.FirstToken || token >= sentence.EndToken ? 0xFF : (uint)view.Forms[token].Shape;
}
