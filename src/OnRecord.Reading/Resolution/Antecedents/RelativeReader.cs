using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Sources;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Antecedents;

/// <summary>Reads what "who" belongs to where that is no name: "Quist had a lecture from the Danish minister, who said".</summary>
internal sealed class RelativeReader(WordFacts facts, ActorSet actors)
{
    private const int LongestDescription = 6;

    private readonly Document _document = facts.Document;

    /// <returns>
    /// The description before the pronoun; <see langword="null"/> where a name stands there, or describes a name:
    /// "Quist, the minister, who".
    /// </returns>
    public SourceReading? Before(SourceReading pronoun)
    {
        int who = RelativeAntecedents.FirstOf(facts, pronoun.FirstToken);
        int first = _document.Sentences[_document.SentenceOf(who)].FirstToken;
        int head = who - 1;
        head -= head > first && facts.Is(head, ",") ? 1 : 0;
        if (pronoun.Pronoun != Pronoun.Relative || !facts.Is(who, "who") || head <= first
            || facts.Shape(head) != Shape.Lower || !facts.Has(head, WordSenses.Role | WordSenses.Title))
        {
            return null;
        }

        int start = head;
        while (start > first && head - start < LongestDescription && facts.IsWord(start - 1) && !facts.Has(start, WordSenses.Function))
        {
            start--;
        }

        bool isDescription = RoleWords.IsArticle(facts, start);
        bool isApposition = start > first && (facts.Is(start - 1, ",") || facts.Is(start - 1, "of"));
        return isDescription && !isApposition && actors.FirstMentionAfter(_document.Tokens[head].Start) is var name
            && !(name < actors.Mentions.Length && actors.Mentions[name].TitleFirst <= head)
            ? new SourceReading(facts.Is(start, "the") ? SourceForm.Description : SourceForm.Unnamed, -1, Pronoun.None, start, head + 1)
            : null;
    }
}
