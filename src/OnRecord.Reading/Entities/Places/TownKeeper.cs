using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities.Places;

/// <summary>
/// Keeps towns that no list has, or that the cut of their sentence leaves out, where the words beside them can mean nothing else: "from
/// Tarnby to Ölvik", "in Sambor and Lakta, in northern Kenya", "flew to Tarnby", "the Tarnby district", "12 km west of Tarnby", "Oslo-based";
/// and bodies that stand in such words: "a TNU-led strike".
/// </summary>
internal sealed class TownKeeper
{
    private const int LongestName = 2;

    /// <summary>What is known for something else is no unknown town.</summary>
    private const WordSenses Other =
        WordSenses.Common | WordSenses.Function | WordSenses.Demonym | WordSenses.Calendar | WordSenses.Thing | WordSenses.ThingHead
        | WordSenses.Title | WordSenses.Honorific | WordSenses.Role | WordSenses.Organization | WordSenses.OrganizationHead
        | WordSenses.CompanySuffix | WordSenses.NameSuffix | WordSenses.FirstName;

    private static readonly WordTable Locatives = RuleWords.Of("locative");
    private static readonly WordTable Distances = RuleWords.Of("distance");
    private static readonly WordTable Journeys = RuleWords.Of("journey");
    private static readonly WordTable Travels = RuleWords.Of("travel");
    private static readonly WordTable Areas = RuleWords.Of("area");
    private static readonly WordTable People = RuleWords.Of("local");
    private static readonly WordTable Describing = WordTable.Of("a", "an", "the", "his", "her", "its", "their", "who", "whose", "which");

    private readonly EntityView _view;
    private readonly WordFacts _facts;
    private readonly Document _document;
    private readonly ScratchList<Mention> _mentions;

    // Words such as "Tarnby-based".
    private readonly ScratchList<int> _seats;
    private readonly SeatWords _seatWords;

    // How many of the mentions were there before, and the first of these that ends behind the token that is looked at.
    private readonly int _count;
    private int _next;

    // The names before that token in its sentence, and the words of all names.
    private Mention _place;
    private Mention _person;
    private SpanTable<bool>? _names;

    private TownKeeper(EntityView view, ScratchList<Mention> mentions) =>
        (_view, _facts, _document, _mentions, _count, _seats, _seatWords) =
        (view, view.Facts, view.Facts.Document, mentions, mentions.Length, new ScratchList<int>(view.Facts.Document.Scratch, 0),
            new SeatWords(view.Facts));

    /// <summary>Adds those towns to the mentions, in text order.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var keeper = new TownKeeper(view, mentions);
        foreach (var sentence in view.Facts.Document.Sentences)
        {
            if (view.StyleOf(sentence) == CapitalStyle.Prose)
            {
                keeper.Read(sentence);
            }
        }

        keeper.AddSeats();
        if (mentions.Length > keeper._count)
        {
            mentions.Sort(Mention.ByPlace);
        }
    }

    private void Read(Sentence sentence)
    {
        (_place, _person) = (default, default);
        for (var token = _facts.NextCapital(sentence.FirstToken); token < sentence.EndToken; token = _facts.NextCapital(token + 1))
        {
            for (; _next < _count && _mentions[_next].EndToken <= token; _next++)
            {
                if (_mentions[_next].FirstToken >= sentence.FirstToken)
                {
                    Pass(_mentions[_next]);
                }
            }

            if (_next < _count && _mentions[_next].TitleFirst <= token)
            {
                token = _mentions[_next].EndToken - 1;
            }
            else if (IsRiver(sentence, token))
            {
                var river = Mention.Of(_document, token, token + 2, ActorKind.Place);
                _mentions.Add(river);
                Pass(river);
                token++;
            }
            else if (_seatWords.Of(token, out _).Length > 0)
            {
                _seats.Add(token);
            }
            else if (token > sentence.FirstToken && IsUnknown(token) && !_facts.IsCapitalised(token - 1))
            {
                token = ReadName(sentence, token) - 1;
            }
        }
    }

    /// <summary>"The | River Tarn", which might be somebody's name, too.</summary>
    private bool IsRiver(Sentence sentence, int token) =>
        _facts.Is(token, "river") && token > sentence.FirstToken && token + 1 < sentence.EndToken
        && _facts.Shape(token) == Shape.Capital && _facts.Is(token - 1, "the") && _facts.Shape(token + 1) == Shape.Capital
        && !_facts.Has(token + 1, WordSenses.Common) && !(token + 2 < sentence.EndToken && _facts.IsCapitalised(token + 2))
        && !(_next < _count && _mentions[_next].TitleFirst <= token + 1);

    /// <returns>The end of the name that starts at the token, a town's or not.</returns>
    private int ReadName(Sentence sentence, int first)
    {
        var limit = Math.Min(first + LongestName, _next < _count ? Math.Min(sentence.EndToken, _mentions[_next].TitleFirst) : sentence.EndToken);
        var end = first + 1;
        while (end < limit && IsUnknown(end))
        {
            end++;
        }

        if (MayEnd(sentence, end) && IsTown(sentence, first, end) && !IsOther(first))
        {
            var town = Mention.Of(_document, first, end, ActorKind.Place);
            _mentions.Add(town);
            Pass(town);
        }

        return end;
    }

    private void Pass(in Mention mention)
    {
        _place = mention.Kind == ActorKind.Place ? mention : _place;
        _person = mention.Kind == ActorKind.Person ? mention : _person;
    }

    /// <summary>"The Oslo-based company", "an Oslo-bound bus", "a TNU-led strike", where the article does not name them elsewhere.</summary>
    private void AddSeats()
    {
        if (_seats.Length == 0)
        {
            return;
        }

        var known = new KeyTable(_document.Scratch);
        for (var i = 0; i < _count; i++)
        {
            known.Set(WordKey.Of(_document.Span(_mentions[i].Extent)), 1);
        }

        foreach (var token in _seats)
        {
            var extent = _seatWords.Of(token, out var kind);
            var name = _document.Span(extent);
            var key = WordKey.Of(name);
            if (!Names.TryGet(name, out _) && known[key] == 0)
            {
                known.Set(key, 1);
                var first = _document.TokenAt(extent.Start);
                var seat = new Mention(first, token + 1, first, kind, extent);
                var holder = Mention.FirstAfter(_mentions, _count, extent.Start);
                if (first < token && holder < _count && _mentions[holder].TitleFirst <= first)
                {
                    // "Salt Lake | City-based".
                    _mentions[holder] = seat;
                }
                else
                {
                    _mentions.Add(seat);
                }
            }
        }
    }

    private bool IsUnknown(int token)
    {
        const uint others = (uint)(WordEvidence.Use.Small | WordEvidence.Use.Introduced);
        return _facts.Shape(token) == Shape.Capital && _facts.IsWord(token) && !_facts.Has(token, Other)
            && (_view.Evidence(token).Uses & others) == 0;
    }

    /// <summary>"In Tarnby’s view" and "from Tarnby said" tell of somebody, "in Tarnby Power" of something longer.</summary>
    private bool MayEnd(Sentence sentence, int end) =>
        end == sentence.EndToken
        || !(_facts.IsCapitalised(end) || _document.KindOf(end) is TokenKind.Number or TokenKind.Clitic || _view.Tags[end].IsFinite());

    private bool IsTown(Sentence sentence, int first, int end)
    {
        var before = first - 1;
        var hasTwo = before > sentence.FirstToken;
        return _facts.IsAny(before, Locatives)
            || (hasTwo && _facts.Is(before, "of") && (_facts.IsAny(before - 1, Distances) || IsAged(before)))
            || (hasTwo && _facts.Is(before, "from") && (_facts.IsAny(before - 1, Journeys) || IsSomebody(before - 1)))
            || (hasTwo && _facts.Is(before, "to") && _facts.IsAny(before - 1, Travels))
            || (_place.Length > 0 && _place.EndToken == before && GoesOn(sentence, before, end))
            || IsArea(sentence, end)
            || (hasTwo && IsOfSomebody(sentence, before, end))
            || (_facts.Is(before, "at") && end + 1 < sentence.EndToken && _facts.Is(end, ",") && _facts.IsAny(end + 1, Locatives))
            || (_facts.Cues.Read(first, end, first) & (NameCues.Place | NameCues.BeforeRegion)) != 0;
    }

    /// <summary>"From Lakta to | Tarnby", "in Lakta and | Tarnby", "Lakta, | Tarnby and", "Lakta, | Tarnby,"; but "Lakta, | Tarnby, who".</summary>
    private bool GoesOn(Sentence sentence, int before, int end)
    {
        if (_facts.Is(before, "to"))
        {
            return _place.FirstToken > sentence.FirstToken && _facts.Is(_place.FirstToken - 1, "from");
        }

        return _facts.Is(before, "and")
            || (_facts.Is(before, ",") && end + 1 < sentence.EndToken
                && (_facts.Is(end, "and")
                    || (_facts.Is(end, ",") && _document.KindOf(end + 1) != TokenKind.Number && !_facts.IsAny(end + 1, Describing))));
    }

    /// <summary>"The Tarnby | district", "the Tarnby | hydropower dam".</summary>
    private bool IsArea(Sentence sentence, int noun)
    {
        noun += noun + 1 < sentence.EndToken && _view.Tags[noun].IsNoun() && !_facts.IsAny(noun, Areas) ? 1 : 0;
        return noun < sentence.EndToken && _facts.Shape(noun) == Shape.Lower && _facts.IsAny(noun, Areas);
    }

    /// <summary>"A nursing student | from Tarnby".</summary>
    private bool IsSomebody(int noun) => _facts.Shape(noun) == Shape.Lower && _facts.Has(noun, WordSenses.Role);

    /// <summary>"A Tarnby man", "the 68-year-old Tarnby woman".</summary>
    private bool IsOfSomebody(Sentence sentence, int before, int noun) =>
        noun < sentence.EndToken && _facts.Shape(noun) == Shape.Lower && _facts.IsAny(noun, People)
        && (_view.Tags[before] is PennTag.DT or PennTag.CD || Ages.IsOne(_document.Span(before)));

    /// <summary>"31-year-old Ana Lopes of | Tarnby", "Ana Lopes, 31, of | Tarnby".</summary>
    private bool IsAged(int of)
    {
        var end = _person.EndToken;
        return _person.Length > 0
            && ((end == of && _person.TitleFirst > 0 && Ages.IsOne(_document.Span(_person.TitleFirst - 1)))
                || (end == of - 3 && _facts.Is(end, ",") && _document.KindOf(end + 1) == TokenKind.Number));
    }

    /// <summary>Whether people and bodies are named with the word.</summary>
    private bool IsOther(int token) => Names.TryGet(token, token + 1, out var isOther) && isOther;

    /// <summary>The words of all names, and which are of people or bodies.</summary>
    private SpanTable<bool> Names
    {
        get
        {
            if (_names is null)
            {
                _names = new SpanTable<bool>(_document);
                foreach (var mention in _mentions)
                {
                    for (var token = mention.FirstToken; token < mention.EndToken; token++)
                    {
                        _names.GetOrAdd(token, token + 1) |= mention.Kind != ActorKind.Place;
                    }
                }
            }

            return _names;
        }
    }
}
