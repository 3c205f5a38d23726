using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Antecedents;

/// <summary>Finds whom a relative pronoun means.</summary>
internal readonly struct RelativeAntecedents(WordFacts facts, ActorSet actors, Discourse discourse)
{
    /// <summary>"New Ardmore, | which".</summary>
    private const int LongestPlace = 3;

    /// <summary>"Quist’s last letter, | which".</summary>
    private const int LongestOwned = 7;

    private const int LongestClause = 24;
    private const int LongestName = 5;
    private const int LongestPredicate = 6;

    private static readonly WordTable Somebody = WordTable.Of("one", "those", "someone", "somebody", "anyone", "people", "percent");

    private readonly Document _document = facts.Document;

    /// <summary>
    /// Whose relative clause it is: "who" means a person of the sentence, "that" what is nearest, "which" no person, but "Quist’s letter, |
    /// which" speaks for Quist.
    /// </summary>
    public int JustBefore(int token)
    {
        token = FirstOf(facts, token);
        bool wantsPerson = facts.Is(token, "who") || facts.Is(token, "whom");
        bool isThing = facts.Is(token, "which");
        int sentence = _document.SentenceOf(token);
        int apposed = -1;
        foreach (Salience point in discourse.Before(token))
        {
            if (_document.SentenceOf(point.Token) != sentence)
            {
                break;
            }

            bool mayBe = actors.Actors[point.Actor].Kind switch
            {
                ActorKind.Person => !isThing || Owns(point.Token, token),
                ActorKind.Place => !wantsPerson && token - point.Token <= LongestPlace,
                _ => !wantsPerson,
            };
            if (point.IsInPassing || !mayBe || (wantsPerson && IsBesideNoun(point.Token, token)))
            {
                continue;
            }

            if (apposed >= 0)
            {
                return EndOfName(point.Token) == apposed ? point.Actor : -1;
            }

            if (!wantsPerson || !IsOfOthers(point.Token, token))
            {
                return point.Actor;
            }

            // "Ana Lopes, | Quist’s friend, who": whose friend she is comes between.
            apposed = point.Token - 1;
            if (!(IsOwner(point.Token) && apposed >= 0 && facts.Is(apposed, ",")))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"A mayor | who praised Ana Lopes and | who left": both belong to the mayor.</summary>
    /// <returns>The relative pronoun with which the token shares its antecedent; the token itself where there is none.</returns>
    public static int FirstOf(WordFacts facts, int token)
    {
        int first = Math.Max(facts.Document.Sentences[facts.Document.SentenceOf(token)].FirstToken, token - LongestClause);
        bool isJoined = token - 1 > first && (facts.Is(token - 1, "and") || facts.Is(token - 1, "but"));
        for (int i = token - 2; isJoined && i > first; i--)
        {
            if (facts.Document.Span(i).SequenceEqual(facts.Document.Span(token)))
            {
                return i;
            }
        }

        return token;
    }

    /// <summary>"An | Ana Lopes impersonator who", "a Quist aide who": that one has no name; "Ana Lopes, the Quist aide who" has.</summary>
    private bool IsBesideNoun(int name, int relative) =>
        name > 0 && (facts.Is(name - 1, "a") || facts.Is(name - 1, "an")) && facts.Shape(relative - 1) == Shape.Lower;

    /// <summary>
    /// "Quist told voters | who", "Quist as one | who", "Quist’s aides, | who": whoever stands between. "Quist on deck, | who" and "Quist,
    /// a native of Tarn | who" may be Quist.
    /// </summary>
    private bool IsOfOthers(int name, int relative)
    {
        bool isApart = facts.Is(relative - 1, ",");
        int noun = isApart ? relative - 2 : relative - 1;
        if (noun <= name || facts.Shape(noun) != Shape.Lower || ClauseWords.Opens(facts, noun))
        {
            return false;
        }

        if (facts.Is(noun, "of"))
        {
            // "Quist’s crew, most of | whom".
            return true;
        }

        int comma = noun;
        while (comma > name && comma > noun - LongestClause && facts.IsWord(comma))
        {
            comma--;
        }

        bool isApposed = comma > name, isPlural = DescriptionNounTable.IsPlural(_document.Span(noun));
        if (IsCleft(name) || (!isPlural && !isApposed && !isApart && IsPredicate(EndOfName(name), noun)))
        {
            return false;
        }

        return facts.IsAny(noun, Somebody)
            || (isPlural && !(isApposed && (isApart || IsOne(comma + 1, noun))))
            || (isApart ? IsOwner(name) : !isPlural && !isApposed && HasObject(EndOfName(name), noun));
    }

    /// <summary>"It was | Quist himself last week who".</summary>
    private bool IsCleft(int name) => name > 1 && (facts.Is(name - 1, "was") || facts.Is(name - 1, "is")) && facts.Is(name - 2, "it");

    /// <summary>"Quist | was the pilot who", "Quist | is one who".</summary>
    private bool IsPredicate(int verb, int noun)
    {
        bool isOne = (facts.Is(verb, "is") || facts.Is(verb, "was")) && noun - verb <= LongestPredicate;
        for (int i = verb + 1; i < noun && isOne; i++)
        {
            isOne = !facts.Has(i, WordSenses.Function) || RoleWords.IsArticle(facts, i) || facts.Is(i, "not") || facts.Is(i, "also");
        }

        return isOne;
    }

    /// <summary>"Quist | hired the pilot who"; "Quist | himself last week who" has none.</summary>
    private bool HasObject(int first, int noun)
    {
        bool hasObject = false;
        for (int i = Math.Max(first, noun - LongestClause); i < noun; i++)
        {
            hasObject |= RoleWords.IsArticle(facts, i) || facts.Has(i, WordSenses.Verb | WordSenses.Reporting);
        }

        return hasObject;
    }

    /// <summary>"| A professor of economics": not "two of the women".</summary>
    private bool IsOne(int first, int noun)
    {
        bool isOne = false;
        for (int i = first; i < noun && (RoleWords.IsArticle(facts, first) || facts.Has(first, WordSenses.Role | WordSenses.Title)); i++)
        {
            isOne |= facts.Is(i, "of") || facts.Is(i, "for") || facts.Is(i, "in");
        }

        return isOne;
    }

    /// <summary>"| Ana Lopes’s friend", "| her friend".</summary>
    private bool IsOwner(int name) => RoleWords.IsPossessive(facts, name) || _document.IsOwnersMark(EndOfName(name));

    private int EndOfName(int name)
    {
        int end = name + 1;
        while (end < name + LongestName && facts.IsWord(end) && facts.IsCapitalised(end))
        {
            end++;
        }

        return end;
    }

    /// <summary>"Ana Lopes’s last letter, | which", "her letter, | which".</summary>
    private bool Owns(int name, int relative)
    {
        bool owns = RoleWords.IsPossessive(facts, name);
        for (int i = name; i < Math.Min(relative, name + LongestOwned); i++)
        {
            owns |= _document.IsOwnersMark(i);
        }

        return owns && relative - name <= LongestOwned;
    }
}
