using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Entities.Bodies;

/// <summary>
/// Brings back what the cut of a sentence took off the names of bodies: "Ministry of | Labour | and Social Protection", "Tarn Institute | of
/// Oceanography", "Tarnby and | District Credit Union", "Health, Education and | Wells Committee", "the Internal Security | ministry".
/// </summary>
internal sealed class WholeBodies
{
    private const WordSenses Others = WordSenses.Function | WordSenses.Calendar | WordSenses.Place | WordSenses.Demonym | WordSenses.FirstName;

    private static readonly WordTable Ministries = RuleWords.Of("ministry");
    private static readonly WordTable Schools = RuleWords.Of("school");
    private static readonly WordTable Committees = RuleWords.Of("committee");

    private readonly WordFacts _facts;
    private readonly ScratchList<Mention> _mentions;

    private WholeBodies(WordFacts facts, ScratchList<Mention> mentions) => (_facts, _mentions) = (facts, mentions);

    /// <summary>Changes those mentions.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var reader = new WholeBodies(view.Facts, mentions);
        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i] is { Kind: ActorKind.Organization, Length: > 0 } body
                && !view.Facts.IsHeadline(view.Facts.Document.SentenceOf(body.FirstToken)))
            {
                reader.Complete(i);
            }
        }

        TakenMentions.Remove(mentions);
    }

    private void Complete(int index)
    {
        var body = _mentions[index];
        var (first, end) = (body.FirstToken, body.EndToken);
        var sentence = _facts.Document.Sentences[_facts.Document.SentenceOf(first)];
        var lowest = Math.Max(sentence.FirstToken, index > 0 ? _mentions[index - 1].EndToken : 0);
        var limit = Math.Min(sentence.EndToken, index + 1 < _mentions.Length ? _mentions[index + 1].TitleFirst : sentence.EndToken);
        if (limit < end)
        {
            return;
        }

        if (first - 2 >= lowest && _facts.Is(first - 1, "of") && IsHead(first - 2, Ministries))
        {
            (first, end) = (first - 2, AndRest(end, limit));
        }
        else if (IsOfMinistry(first, end))
        {
            end = AndRest(end, limit);
        }
        else if (end + 1 < limit && (_facts.Is(end, "of") || _facts.Is(end, "for")) && IsHead(end - 1, Schools) && IsPlain(end + 1))
        {
            end = AndRest(EndOfRun(end + 1, limit, IsPlain), limit);
        }
        else if (EndOfCompany(end, sentence.EndToken) is var suffix && suffix > end && TakeUpTo(index, suffix))
        {
            end = suffix;
        }
        else if (IsOfDistrict(first, lowest, index))
        {
            first -= 2;
        }
        else if (IsOfSubjects(end - 1) && StartOfSubjects(body) is var start && start < first && Take(index, start))
        {
            first = start;
        }
        else if (end < limit && end - first > 1 && _facts.Is(end, "ministry") && !_facts.Has(end - 1, WordSenses.OrganizationHead))
        {
            end++;
        }

        if (end - first > body.Length)
        {
            _mentions[index] = Mention.Of(_facts.Document, first, end, ActorKind.Organization);
        }
    }

    private bool IsOfSubjects(int head) => _facts.Shape(head) == Shape.Capital && (_facts.IsAny(head, Committees) || _facts.Is(head, "union"));

    private bool IsHead(int token, WordTable heads) => _facts.Shape(token) == Shape.Capital && _facts.IsAny(token, heads);

    /// <summary>"Ministry of Labour", "Federal Ministry of Labour".</summary>
    private bool IsOfMinistry(int first, int end)
    {
        var head = first + 1 < end && !_facts.Is(first + 1, "of") && IsHead(first + 1, Ministries) ? first + 1 : first;
        return IsHead(head, Ministries) && end - head > 2 && _facts.Is(head + 1, "of");
    }

    private bool IsPlain(int token) => _facts.Shape(token) == Shape.Capital && !_facts.Has(token, Others);

    /// <summary>"Tarn Line | (Europe) Ltd", "Nordtarn A | /S".</summary>
    private int EndOfCompany(int end, int limit)
    {
        var isSlashed = end + 1 < limit && _facts.Is(end, "/") && _facts.Is(end + 1, "s") && _facts.Is(end - 1, "a");
        var isBracketed = end + 3 < limit && _facts.Is(end, "(") && _facts.IsCapitalised(end + 1) && _facts.Is(end + 2, ")")
            && _facts.Has(end + 3, WordSenses.CompanySuffix) && _facts.IsCapitalised(end + 3);
        return isSlashed ? end + 2 : isBracketed ? end + 4 : end;
    }

    /// <summary>"Labour | and Social Protection |".</summary>
    private int AndRest(int end, int limit) =>
        end + 1 < limit && _facts.Is(end, "and") && IsSubject(end + 1) ? EndOfRun(end + 1, limit, IsSubject) : end;

    /// <summary>"Social", "Protection": what a ministry or a committee is for.</summary>
    private bool IsSubject(int token) =>
        IsPlain(token) && _facts.Has(token, WordSenses.Common)
        && !_facts.Has(token, WordSenses.Title | WordSenses.Role | WordSenses.Organization | WordSenses.OrganizationHead);

    private static int EndOfRun(int token, int limit, Func<int, bool> goesOn)
    {
        while (token < limit && goesOn(token))
        {
            token++;
        }

        return token;
    }

    /// <summary>"The | Senate Health, Education, Labor and | Pensions Committee": plain words, of which one comma at least parts two.</summary>
    private int StartOfSubjects(in Mention body)
    {
        var first = body.FirstToken;
        var lowest = _facts.Document.Sentences[_facts.Document.SentenceOf(first)].FirstToken;
        var (token, hasComma) = (first, first > lowest && _facts.Is(first - 1, ","));
        if (token - 2 < lowest || !(_facts.Is(token - 1, "and") || (hasComma && _facts.Is(body.EndToken - 3, "and"))))
        {
            return first;
        }

        for (token--; token - 1 >= lowest; token--)
        {
            var isComma = _facts.Is(token - 1, ",");
            hasComma |= isComma;
            if (!isComma && !IsSubject(token - 1))
            {
                // "Senate Health"
                token -= _facts.Shape(token - 1) == Shape.Capital && _facts.Has(token - 1, WordSenses.Organization) && IsSubject(token) ? 1 : 0;
                break;
            }
        }

        var isWhole = token > lowest ? _facts.Is(token - 1, "the") : _facts.Is(body.EndToken - 1, "union");
        return hasComma && isWhole && _facts.IsCapitalised(token) ? token : first;
    }

    /// <summary>Takes what was found from there on into the body, unless something begins before it.</summary>
    private bool Take(int index, int first)
    {
        var start = Mention.FirstAfter(_mentions, _facts.Document.Tokens[first].Start);
        if (start < index && _mentions[start].TitleFirst < first)
        {
            return false;
        }

        TakenMentions.Empty(_mentions, start, index);

        return true;
    }

    /// <summary>Takes what was found from there up to the token into the body, unless something ends behind it.</summary>
    private bool TakeUpTo(int index, int end)
    {
        var next = index + 1;
        while (next < _mentions.Length && _mentions[next].FirstToken < end)
        {
            if (_mentions[next++].EndToken > end)
            {
                return false;
            }
        }

        TakenMentions.Empty(_mentions, index + 1, next);
        return true;
    }

    /// <summary>"Tarnby and | Vaneby Parish Council": two parishes have one; "Councillors and | Vaneby Parish Council" are two.</summary>
    private bool IsParishCouncil(int first, int end) =>
        end - first > 2 && !_facts.Has(first - 2, WordSenses.Role | WordSenses.Title | WordSenses.Organization)
        && !RoleWords.IsPrintedPlural(_facts, first - 2) && _facts.Is(end - 1, "council")
        && (_facts.Is(end - 2, "parish") || _facts.Is(end - 2, "community"))
        && _facts.Shape(end - 1) == Shape.Capital;

    /// <summary>"Tarnby and | District Credit Union", of which the town is a part.</summary>
    private bool IsOfDistrict(int first, int lowest, int index)
    {
        var isDistrict = _facts.Is(first, "district");
        if (first < 2 || !_facts.Is(first - 1, "and") || _facts.Shape(first - 2) != Shape.Capital
            || !(isDistrict || IsParishCouncil(first, _mentions[index].EndToken))
            || _facts.Document.SentenceOf(first - 2) != _facts.Document.SentenceOf(first))
        {
            return false;
        }

        var isShared = !isDistrict || _facts.Is(_mentions[index].EndToken - 1, "union");
        if (lowest != first - 1)
        {
            return isShared && lowest <= first - 2 && IsPlain(first - 2);
        }

        var town = _mentions[index - 1];
        var isTown = town.Length == 1 && town.TitleFirst == town.FirstToken && (isShared || town.Kind == ActorKind.Place);
        if (isTown)
        {
            TakenMentions.Empty(_mentions, index - 1);
        }

        return isTown;
    }
}
