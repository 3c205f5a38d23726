using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>
/// Finds whom an article's first paragraph means by an office, where it names nobody and the next one opens with who speaks on: "The premier has
/// said it will hold. | Ana Lopes told Radio Tarn".
/// </summary>
internal readonly struct NamedNext(WordFacts facts, ActorSet actors, Gender[] genders)
{
    private readonly Document _document = facts.Document;

    /// <returns>The actor; -1 where nobody is meant so.</returns>
    public int Of(SourceReading source)
    {
        int paragraph = _document.ParagraphOf(source.FirstToken);
        if (!facts.Is(source.FirstToken, "the") || paragraph + 1 >= _document.Paragraphs.Length || !IsFirst(paragraph)
            || Description.Read(facts, source) is not { IsPerson: true, IsOwned: false } description || HoldsPerson(paragraph))
        {
            return -1;
        }

        int first = _document.TokensOf(paragraph + 1).First;
        int mention = actors.FirstMentionAfter(_document.Tokens[first].Start);
        return mention < actors.Mentions.Length && actors.Mentions[mention] is { Kind: ActorKind.Person, Length: > 1 } named
            && named.TitleFirst == first && IsTelling(named.EndToken) && actors.ActorOf[mention] is >= 0 and var actor
            && actors.Actors[actor].Roles.IsEmpty && GenderReader.Fits(facts, genders[actor], description.Head)
            ? actor
            : -1;
    }

    private bool IsTelling(int verb)
    {
        verb += facts.Is(verb, "has") || facts.Is(verb, "had") || facts.Is(verb, "also") ? 1 : 0;
        return verb < _document.Tokens.Length && facts.Shape(verb) == Shape.Lower && facts.Has(verb, WordSenses.Reporting);
    }

    /// <summary>Above it stand headlines and bylines only, which have no stop.</summary>
    private bool IsFirst(int paragraph)
    {
        bool isFirst = IsClosed(paragraph);
        for (int above = paragraph - 1; above >= 0 && isFirst; above--)
        {
            isFirst = !IsClosed(above);
        }

        return isFirst;
    }

    private bool IsClosed(int paragraph) =>
        _document.TokensOf(paragraph) is var (first, end) && end > first && _document.KindOf(end - 1) is TokenKind.Stop or TokenKind.QuotationMark;

    private bool HoldsPerson(int paragraph)
    {
        var (first, end) = _document.TokensOf(paragraph);
        for (int i = actors.FirstMentionAfter(_document.Tokens[first].Start); i < actors.Mentions.Length; i++)
        {
            if (actors.Mentions[i].FirstToken >= end)
            {
                return false;
            }

            if (actors.Mentions[i].Kind == ActorKind.Person)
            {
                return true;
            }
        }

        return false;
    }
}
