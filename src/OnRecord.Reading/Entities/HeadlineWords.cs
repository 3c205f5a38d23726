using OnRecord.Reading.Frame;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Entities;

/// <summary>
/// Drops the first word of the headline where only its place has given it a capital: "Orchard sold after a century", "Obituary: Ana Lopes".
/// </summary>
internal static class HeadlineWords
{
    private const WordSenses Names = WordSenses.FirstName | WordSenses.Surname | WordSenses.Place | WordSenses.Demonym | WordSenses.Organization;

    /// <summary>Changes those mentions.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var facts = view.Facts;
        if (mentions.Length == 0 || facts.Document.Sentences.Length < 2 || mentions[0].FirstToken != facts.Document.Sentences[0].FirstToken
            || mentions[0].Length != 1)
        {
            return;
        }

        var word = mentions[0].FirstToken;
        var isLabel = facts.Is(word + 1, ":") && facts.IsAny(word, ColumnLabels.All);
        var isPlain = facts.Shape(word) == Shape.Capital && facts.Shape(word + 1) == Shape.Lower && facts.Has(word, WordSenses.Common)
            && !facts.Has(word, Names) && !IsNamedAgain(facts, mentions);
        if (isLabel || isPlain)
        {
            TakenMentions.Empty(mentions, 0);
            TakenMentions.Remove(mentions);
        }
    }

    private static bool IsNamedAgain(WordFacts facts, ScratchList<Mention> mentions)
    {
        var word = facts.Document.Span(mentions[0].FirstToken);
        for (var i = 1; i < mentions.Length; i++)
        {
            for (var token = mentions[i].FirstToken; token < mentions[i].EndToken; token++)
            {
                if (facts.Document.Span(token).SequenceEqual(word))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
