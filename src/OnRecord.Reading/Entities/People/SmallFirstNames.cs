using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities.People;

/// <summary>Gives people a first name that is a small word elsewhere: "“It leaks,” | Per | Lind said", "the diver | An | Nguyen".</summary>
internal static class SmallFirstNames
{
    private static readonly WordTable Names = RuleWords.Of("smallname");

    /// <summary>Changes those mentions.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var facts = view.Facts;
        for (var i = 0; i < mentions.Length; i++)
        {
            var mention = mentions[i];
            var name = mention.FirstToken - 1;
            if (mention is { Kind: ActorKind.Person, Length: 1 } && mention.TitleFirst == mention.FirstToken && name > 0 && IsAt(facts, name)
                && !(mention.EndToken < facts.Document.Tokens.Length && facts.IsCapitalised(mention.EndToken)))
            {
                mentions[i] = Mention.Of(facts.Document, name, mention.EndToken, ActorKind.Person);
            }
        }
    }

    /// <summary>Whether such a word has a capital that its place in the sentence does not account for.</summary>
    public static bool IsAt(WordFacts facts, int name)
    {
        var document = facts.Document;
        var before = name - 1;
        return before >= 0 && facts.Shape(name) == Shape.Capital && facts.IsAny(name, Names)
            && document.SentenceOf(before) == document.SentenceOf(name)
            && (facts.Shape(before) == Shape.Lower || facts.Is(before, ",")
                || (document.KindOf(before) == TokenKind.QuotationMark && IsClosing(facts, before)));
    }

    /// <summary>"“It leaks, | ” Per Lind said"; the mark of "she asked, | “Can Lind come?”" opens.</summary>
    private static bool IsClosing(WordFacts facts, int mark) =>
        mark > 0 && facts.Is(mark - 1, ",") && facts.Document.Tokens[mark - 1].End == facts.Document.Tokens[mark].Start;
}
