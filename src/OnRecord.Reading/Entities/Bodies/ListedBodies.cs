using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Entities.Bodies;

/// <summary>
/// Finds bodies that the cut of a sentence passed over in a list of others: "Tarn Grid and | Velthur", "| Ostra, Tarn Grid and | Velthur", "Velthur
/// and the lender Tarn Bank"; and those that it took for places, as nothing but their sound tells.
/// </summary>
internal static class ListedBodies
{
    private const int LongestList = 8;

    /// <summary>What places stand behind, and lists of bodies, too.</summary>
    private static readonly WordTable Spots = WordTable.Of(
        "in", "at", "of", "near", "from", "to", "between", "across", "around", "into", "through", "on");

    // "The Dutch private equity firm Tarn Partners"
    private const int LongestDescription = 4;

    /// <summary>Adds those bodies to the mentions, in text order.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var (facts, document) = (view.Facts, view.Facts.Document);
        var count = mentions.Length;
        ScratchList<Mention>? found = null;
        for (var i = 0; i < count; i++)
        {
            if (mentions[i].Kind != ActorKind.Organization)
            {
                continue;
            }

            var sentence = document.Sentences[document.SentenceOf(mentions[i].FirstToken)];
            if (facts.IsHeadline(document.SentenceOf(mentions[i].FirstToken)) || view.StyleOf(sentence) != CapitalStyle.Prose)
            {
                continue;
            }

            var list = new List(view, mentions, sentence);
            if (list.TryRead(i))
            {
                list.AddTo(found ??= new ScratchList<Mention>(document.Scratch, 1));
            }
        }

        if (found is not null)
        {
            found = Once(found, document);
            foreach (var body in found)
            {
                // Where a place was read in stead of the body.
                var index = Mention.FirstAfter(mentions, body.Extent.Start);
                if (index < mentions.Length && mentions[index].FirstToken == body.FirstToken)
                {
                    TakenMentions.Empty(mentions, index);
                }
            }

            TakenMentions.Replace(mentions, found);
        }
    }

    /// <summary>A list with several bodies is read from each of them.</summary>
    private static ScratchList<Mention> Once(ScratchList<Mention> found, Tokens.Document document)
    {
        found.Sort(Mention.ByPlace);
        var once = new ScratchList<Mention>(document.Scratch, found.Length);
        foreach (var mention in found)
        {
            if (once.Length == 0 || once[once.Length - 1].EndToken <= mention.FirstToken)
            {
                once.Add(mention);
            }
        }

        return once;
    }

    /// <summary>One list: its items part at commas, the last at "and" or "or".</summary>
    private struct List(EntityView view, ScratchList<Mention> mentions, Tokens.Sentence sentence)
    {
        private readonly WordFacts _facts = view.Facts;
        private ScratchList<Mention>? _free;
        private int _items;
        private bool _isClosed;
        private bool _hasPlace;

        /// <summary>Whether a body is an item of a list that has others which no mention holds.</summary>
        public bool TryRead(int body)
        {
            _items = 1;
            var mention = mentions[body];
            var (start, end) = (mention.FirstToken, mention.EndToken);
            while (_items < LongestList && !_isClosed && After(end) is (> 0 and var nextStart, var nextEnd))
            {
                end = nextEnd;
                _items++;
            }

            // Behind "and" nothing but one body: "Velthur and | Tarn Grid".
            var before = SkipThe(start) - 1;
            var and = before >= sentence.FirstToken && IsAnd(before) ? before : DescribedAnd(start);
            var isLast = and > 0;
            if (isLast && _items > 1)
            {
                return false;
            }

            _isClosed |= isLast;
            var at = isLast ? and : start;
            if (isLast && at - 1 > sentence.FirstToken && _facts.Is(at - 1, ","))
            {
                at--;
            }

            var hasComma = isLast && at < and;
            for (var isFirst = isLast; _items < LongestList; isFirst = false)
            {
                if (!isFirst)
                {
                    var comma = SkipThe(at) - 1;
                    if (comma <= sentence.FirstToken || !_facts.Is(comma, ","))
                    {
                        break;
                    }

                    at = comma;
                }

                if (ItemBefore(at) is not (>= 0 and var first))
                {
                    break;
                }

                at = first;
                start = first;
                _items++;
            }

            // "In | Velthur and the Tarn League".
            var lead = SkipThe(start) - 1;
            return _isClosed && _free is not null && (_items > 2 || !hasComma)
                && !(_hasPlace && lead >= sentence.FirstToken && _facts.IsAny(lead, Spots))
                && !(_items == 2 && FreeNames.IsPlainStart(view, _free[0].FirstToken, _free[0].EndToken));
        }

        public readonly void AddTo(ScratchList<Mention> found)
        {
            foreach (var mention in _free!)
            {
                found.Add(mention);
            }
        }

        private readonly bool IsAnd(int token) => _facts.Is(token, "and") || _facts.Is(token, "or");

        private readonly int SkipThe(int first) => first - 1 > sentence.FirstToken && _facts.Is(first - 1, "the") ? first - 1 : first;

        /// <summary>"| and | the private equity firm Tarn Partners".</summary>
        private readonly int DescribedAnd(int first)
        {
            var noun = first - 1;
            if (noun <= sentence.FirstToken || !BodyNouns.IsTitle(_facts, noun) || _facts.Shape(noun) != Shape.Lower)
            {
                return 0;
            }

            var token = noun;
            while (token - 1 > sentence.FirstToken && token > noun - LongestDescription && _facts.IsWord(token - 1)
                && (_facts.Is(token - 1, "the") || !_facts.Has(token - 1, WordSenses.Function)))
            {
                token--;
            }

            return IsAnd(token - 1) ? token - 1 : 0;
        }

        /// <returns>Where the item behind a token starts and ends; zeros where none does.</returns>
        private (int Start, int End) After(int end)
        {
            if (end + 1 >= sentence.EndToken)
            {
                return default;
            }

            var hasComma = _facts.Is(end, ",");
            var and = hasComma ? end + 1 : end;
            _isClosed = and + 1 < sentence.EndToken && IsAnd(and);
            if (!hasComma && !_isClosed)
            {
                return default;
            }

            var first = _isClosed ? and + 1 : and;
            first += first + 1 < sentence.EndToken && _facts.Is(first, "the") ? 1 : 0;
            var next = Mention.FirstAfter(mentions, _facts.Document.Tokens[first].Start);
            if (next < mentions.Length && mentions[next].TitleFirst <= first)
            {
                var isBody = mentions[next].FirstToken == first && IsItem(mentions[next]);
                _isClosed &= isBody;
                return isBody && !(_isClosed && hasComma && _items == 1) ? (first, mentions[next].EndToken) : default;
            }

            var limit = next < mentions.Length ? Math.Min(sentence.EndToken, mentions[next].TitleFirst) : sentence.EndToken;
            var last = NamedBodies.EndOf(_facts, first, limit);
            var isWhole = last > first && FreeNames.MayBe(view, first, last) && !(last < sentence.EndToken && _facts.IsCapitalised(last))
                && !(_isClosed && hasComma && _items == 1) && !IsLinked(last);
            _isClosed &= isWhole;
            if (!isWhole)
            {
                return default;
            }

            Add(first, last);
            return (first, last);
        }

        /// <summary>"Tarn Grid and | Velthur- and Ostra lines", "Friends of | Ostra of Tarn": more than the name.</summary>
        private readonly bool IsLinked(int end) => end + 1 < sentence.EndToken && _facts.Is(end, "of") && _facts.IsCapitalised(end + 1);

        /// <returns>Where the item before a token starts; -1 where none does.</returns>
        private int ItemBefore(int end)
        {
            var before = Mention.FirstAfter(mentions, _facts.Document.Tokens[end - 1].Start);
            if (before < mentions.Length && mentions[before].FirstToken < end)
            {
                return mentions[before].EndToken == end && IsItem(mentions[before]) ? mentions[before].FirstToken : -1;
            }

            var lowest = before > 0 ? Math.Max(sentence.FirstToken, mentions[before - 1].EndToken) : sentence.FirstToken;
            var first = end;
            while (first > lowest && first > end - NamedBodies.Longest && _facts.IsCapitalised(first - 1)
                && !_facts.Has(first - 1, WordSenses.Function))
            {
                first--;
            }

            var isWhole = first < end && !(first > sentence.FirstToken && (_facts.IsCapitalised(first - 1) || _facts.Is(first - 1, "of")))
                && FreeNames.MayBe(view, first, end);
            if (!isWhole)
            {
                return -1;
            }

            Add(first, end);
            return first;
        }

        /// <summary>Whether it is a body, or a place that no list knows and nobody else is.</summary>
        private bool IsItem(in Mention mention)
        {
            if (mention is { Kind: ActorKind.Place, Length: 1 } && SkipThe(mention.FirstToken) == mention.FirstToken
                && FreeNames.MayBe(view, mention.FirstToken, mention.EndToken))
            {
                _hasPlace = true;
                Add(mention.FirstToken, mention.EndToken);
                return true;
            }

            return mention.Kind == ActorKind.Organization;
        }

        private void Add(int first, int end) =>
            (_free ??= new ScratchList<Mention>(_facts.Document.Scratch, 1)).Add(Mention.Of(_facts.Document, first, end, ActorKind.Organization));
    }
}
