using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Antecedents;
using OnRecord.Reading.Resolution.Descriptions;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Sources;

/// <summary>Tells which names in the words of a source only belong to what stands before them.</summary>
internal readonly struct GovernedNames(WordFacts facts, ActorSet actors)
{
    /// <summary>So far a preposition reaches.</summary>
    private const int Reach = 12;

    private const int MostJoined = 4;

    private static readonly WordTable Handlers = RuleWords.Of("handler");

    private readonly Document _document = facts.Document;

    /// <summary>Behind a preposition a name says whose or where, not who speaks: "a spokesman for Ana Lopes".</summary>
    /// <remarks>
    /// What somebody wrote speaks for them: "an analysis by Ana Lopes", "a statement from Ana Lopes". A preposition inside another name
    /// says nothing.
    /// </remarks>
    public bool IsOne(int index, int first)
    {
        index = FirstJoined(index, first);
        Mention mention = actors.Mentions[index];
        int before = mention.TitleFirst - 1;
        bool isBehindPlural = before > first + 1 && facts.Shape(before) == Shape.Lower && IsPlural(before) && !facts.Has(before, WordSenses.Function);
        if (isBehindPlural
            && ((mention.TitleFirst < mention.FirstToken && !facts.Has(before, WordSenses.Role | WordSenses.RoleModifier))
                || (mention.Kind == ActorKind.Person && facts.Has(before - 2, WordSenses.Role) && !IsJoined(mention.EndToken))))
        {
            // "Cabinet member for highways | Cllr Ana Lopes", "chairman of governors | Omar Vane": several have not one name.
            return false;
        }

        if (mention.Kind == ActorKind.Person && IsBehindOffice(mention, first))
        {
            return false;
        }

        if (IsExample(mention.TitleFirst - 1, first))
        {
            return true;
        }

        int otherFirst = index > 0 ? actors.Mentions[index - 1].FirstToken : -1;
        int otherEnd = index > 0 ? actors.Mentions[index - 1].EndToken : -1;
        for (int i = mention.TitleFirst - 1; i >= first && i > mention.TitleFirst - Reach; i--)
        {
            if (i >= otherFirst && i < otherEnd)
            {
                continue;
            }

            if (i > first && (Finders.IsBy(facts, i) || IsByHandler(i)))
            {
                return true;
            }

            if (facts.Is(i, ",") || facts.Is(i, "by") || ClauseWords.Opens(facts, i)
                || (i > first && IsOfText(i, mention.Kind)))
            {
                return false;
            }

            if (facts.Shape(i) == Shape.Lower && facts.Has(i, WordSenses.Function) && Pronouns.Of(_document, i) == Pronoun.None
                && !RoleWords.IsArticle(facts, i) && !IsBehindArticle(i, first) && !OfficeWords.IsPart(facts, i, first, mention))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Strategists for | Ana Lopes and Omar Vane": what stands before the first of several goes for all of them.</summary>
    private int FirstJoined(int index, int first)
    {
        for (int steps = 0; steps < MostJoined && index > 0; steps++, index--)
        {
            int joint = actors.Mentions[index].TitleFirst - 1;
            bool isJoined = joint > first && (facts.Is(joint, "and") || facts.Is(joint, "or"))
                && actors.Mentions[index - 1].EndToken == joint && actors.Mentions[index - 1].FirstToken >= first;
            if (!isJoined)
            {
                break;
            }
        }

        return index;
    }

    /// <summary>
    /// "Head of financial planning | Ana Lopes": an office without an article stands before its holder's name, and what it is an office of
    /// is no person that the name could belong to.
    /// </summary>
    private bool IsBehindOffice(Mention mention, int first)
    {
        int before = mention.FirstToken - 1;
        if (before < first + 2 || mention.TitleFirst < mention.FirstToken || mention.Length < 2
            || !facts.Has(first, WordSenses.Role | WordSenses.Title) || IsPlural(first)
            || !(facts.Is(first + 1, "of") || facts.Is(first + 1, "for")))
        {
            return false;
        }

        return facts.Shape(before) == Shape.Lower && !facts.Has(before, WordSenses.Function | WordSenses.Role | WordSenses.RoleModifier)
            && _document.Span(before).IndexOf('-') < 0;
    }

    /// <summary>"The panel, chaired by | Ana Lopes,", "analysts polled by | Tarn Data".</summary>
    private bool IsByHandler(int token) => facts.Is(token, "by") && facts.IsAny(token - 1, Handlers);

    /// <summary>"Shops including Vane and | Tarn Toys", "firms such as | Tarn Toys".</summary>
    private bool IsExample(int token, int first)
    {
        while (token > first && (facts.IsCapitalised(token) || facts.Is(token, "and") || facts.Is(token, ",") || facts.Is(token, "the")))
        {
            token--;
        }

        return token > first && (facts.Is(token, "including") || (facts.Is(token, "as") && facts.Is(token - 1, "such")));
    }

    private bool IsJoined(int end) => end < _document.Tokens.Length && facts.Is(end, "and");

    /// <summary>"Her | opposite number", "the | then mayor": it governs nothing there.</summary>
    private bool IsBehindArticle(int token, int first) =>
        token > first && (RoleWords.IsArticle(facts, token - 1) || RoleWords.IsPossessive(facts, token - 1));

    /// <summary>"A statement from Ana Lopes", "the report of the Tarn Inquiry", "a statement on behalf of the Tarn Union".</summary>
    private bool IsOfText(int preposition, ActorKind kind) => facts.Is(preposition, "from")
        ? TextAuthors.IsText(facts, preposition - 1)
        : facts.Is(preposition, "of") && kind == ActorKind.Organization
            && TextAuthors.IsIssuers(facts, facts.Is(preposition - 1, "behalf") && preposition > 2 ? preposition - 3 : preposition - 1);

    private bool IsPlural(int token) => DescriptionNounTable.IsPlural(_document.Span(token));
}
