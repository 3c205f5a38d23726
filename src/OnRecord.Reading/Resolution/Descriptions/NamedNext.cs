using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Sources;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Descriptions;

/// <summary>
/// Finds whom an article's first paragraph means by an office, where it names nobody and the next one opens with who speaks on: "The premier has
/// said it will hold. | Ana Lopes told Radio Tarn".
/// </summary>
internal sealed class NamedNext
{
    private const int None = -1;

    private readonly WordFacts _facts;
    private readonly ActorSet _actors;
    private readonly Gender[] _genders;
    private readonly Document _document;

    /// <summary>The first paragraph that tells something; <see cref="None"/> where it names somebody or is the last.</summary>
    private readonly int _lead;

    public NamedNext(WordFacts facts, ActorSet actors, Gender[] genders)
    {
        (_facts, _actors, _genders, _document) = (facts, actors, genders, facts.Document);
        _lead = Lead();
    }

    /// <returns>The actor; -1 where nobody is meant so.</returns>
    public int Of(SourceReading source)
    {
        if (_lead == None || _document.ParagraphOf(source.FirstToken) != _lead || !_facts.Is(source.FirstToken, "the")
            || Description.Read(_facts, source) is not { IsPerson: true, IsOwned: false } description)
        {
            return None;
        }

        int first = _document.TokensOf(_lead + 1).First;
        int mention = _actors.FirstMentionAfter(_document.Tokens[first].Start);
        return mention < _actors.Mentions.Length && _actors.Mentions[mention] is { Kind: ActorKind.Person, Length: > 1 } named
            && named.TitleFirst == first && IsTelling(named.EndToken) && _actors.ActorOf[mention] is >= 0 and var actor
            && _actors.Actors[actor].Roles.IsEmpty && GenderReader.Fits(_facts, _genders[actor], description.Head)
            ? actor
            : None;
    }

    private bool IsTelling(int verb)
    {
        verb += _facts.Is(verb, "has") || _facts.Is(verb, "had") || _facts.Is(verb, "also") ? 1 : 0;
        return verb < _document.Tokens.Length && _facts.Shape(verb) == Shape.Lower && _facts.Has(verb, WordSenses.Reporting);
    }

    /// <summary>Above it stand headlines and bylines only, which have no stop.</summary>
    private int Lead()
    {
        for (int paragraph = 0; paragraph + 1 < _document.Paragraphs.Length; paragraph++)
        {
            (int first, int end) = _document.TokensOf(paragraph);
            if (end > first && _document.KindOf(end - 1) is TokenKind.Stop or TokenKind.QuotationMark)
            {
                return HoldsPerson(first, end) ? None : paragraph;
            }
        }

        return None;
    }

    private bool HoldsPerson(int first, int end)
    {
        for (int i = _actors.FirstMentionAfter(_document.Tokens[first].Start);
            i < _actors.Mentions.Length && _actors.Mentions[i].FirstToken < end;
            i++)
        {
            if (_actors.Mentions[i].Kind == ActorKind.Person)
            {
                return true;
            }
        }

        return false;
    }
}
