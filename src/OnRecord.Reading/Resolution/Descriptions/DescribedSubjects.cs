using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Antecedents;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Descriptions;

/// <summary>
/// Reads who opens a sentence as what they are: in "The governor kept walking. “Ask me in May,” she said" the governor is she. Only
/// descriptions that the article prints of somebody count.
/// </summary>
internal readonly struct DescribedSubjects(WordFacts facts, ActorSet actors, DescriptionResolver descriptions)
{
    private const int Longest = 6;
    private const int LongestOpening = 20;
    private const int LongestPredicate = 4;

    private static readonly WordTable Joints = WordTable.Of("of", "and", "or");
    private static readonly WordTable Conjunctions = WordTable.Of("and", "but", "still", "yet", "then");
    private static readonly WordTable Times = WordTable.Of("later", "earlier");
    private static readonly WordTable Questions = WordTable.Of("if", "whether", "why");
    private static readonly WordTable Negations = WordTable.Of("declined", "refused");

    private readonly Document _document = facts.Document;

    /// <returns>Whom the description that opens at the token means; -1 where none does, or it names its actor itself.</returns>
    public int At(int token, LastSpeaker last)
    {
        Sentence sentence = _document.Sentences[_document.SentenceOf(token)];
        if (!facts.Is(token, "the") && !(token == sentence.FirstToken && RoleWords.IsPossessive(facts, token)))
        {
            return -1;
        }

        return IsOpening(token, sentence.FirstToken) && PersonAt(token, sentence) is { } description
            && !IsNamed(description.Head) && !GoesOn(description.Head + 1, sentence.EndToken)
            ? Printed(description, token, last) is >= 0 and var printed ? printed : Aged(description, sentence)
            : -1;
    }

    /// <summary>"Ana Lopes has heard of it. | The 38-year-old left": who alone is named in the sentence before.</summary>
    private int Aged(in Description description, Sentence sentence) =>
        sentence.FirstToken == 0 ? -1
        : descriptions.OnlyOfAge(
            description, _document.Sentences[_document.SentenceOf(sentence.FirstToken - 1)].FirstToken, sentence.FirstToken);

    /// <returns>
    /// Whom a description means that is not what the sentence is about: "Quist showed it to | the marshal.", "Quist asked | the marshal
    /// whether it held"; -1 where none opens at the token or it goes on otherwise.
    /// </returns>
    public int AtEnd(int token, LastSpeaker last)
    {
        if (!facts.Is(token, "the"))
        {
            return -1;
        }

        Sentence sentence = _document.Sentences[_document.SentenceOf(token)];
        return token != sentence.FirstToken && IsNearStop(token, sentence.EndToken) && PersonAt(token, sentence) is { } description
            && IsStop(description.Head + 1, sentence.EndToken)
            ? Printed(description, token, last)
            : -1;
    }

    /// <returns>Whether the article prints of anybody what the description says.</returns>
    public bool IsPrinted(in Description description, int token, LastSpeaker last) => descriptions.Printed(description, token, last).Actor >= 0;

    /// <summary>Most descriptions stand elsewhere, and need not be read to see it.</summary>
    private bool IsNearStop(int token, int end)
    {
        for (int i = token + 1; i <= token + Longest; i++)
        {
            if (IsStop(i, end))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsStop(int token, int end) =>
        token < end && (_document.KindOf(token) == TokenKind.Stop || facts.IsAny(token, Questions));

    /// <returns>The description of one person that opens at the token; <see langword="null"/> where it tells more than the noun does.</returns>
    private Description? PersonAt(int token, Sentence sentence) =>
        Description.At(facts, token, Math.Min(sentence.EndToken, token + Longest)) is { IsPerson: true } description
            && description.IsOwned == RoleWords.IsPossessive(facts, token)
            && !TellsMore(description)
            ? description
            : null;

    private int Printed(in Description description, int token, LastSpeaker last) =>
        descriptions.Printed(description, token, last) is { IsSure: true, RunnerUp: < 0 } printed ? printed.Actor : -1;

    /// <summary>At a sentence's start, or behind "Asked whether he was late,", "Later, though,", "Hours later", "But".</summary>
    private bool IsOpening(int token, int first)
    {
        if (token == first || token - first > LongestOpening)
        {
            return token == first;
        }

        if (facts.Is(token - 1, ",") && facts.IsAny(first, ClauseWords.Openers))
        {
            int comma = first + 1;
            while (!facts.Is(comma, ","))
            {
                comma++;
            }

            return comma == token - 1;
        }

        return IsSetting(first, token);
    }

    /// <summary>"But", "Hours later", "Later, though,": it tells when or how, without a verb, and names nobody.</summary>
    private bool IsSetting(int first, int end)
    {
        bool isApart = end == first + 1 ? facts.IsAny(first, Conjunctions) : facts.Is(end - 1, ",") || facts.IsAny(end - 1, Times);
        if (!isApart || actors.FirstMentionAfter(_document.Tokens[first].Start) is var named
            && named < actors.Mentions.Length && actors.Mentions[named].TitleFirst < end)
        {
            return false;
        }

        for (int i = first; i < end; i++)
        {
            bool isSmall = facts.Is(i, ",") ? i > first
                : facts.IsWord(i) && !facts.Has(i, WordSenses.Verb | WordSenses.Reporting)
                    && (i == first || facts.Shape(i) == Shape.Lower || facts.Has(i, WordSenses.Calendar))
                    && Pronouns.Of(_document, i) == Pronoun.None;
            if (!isSmall)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"The Exeter governor", "the former governor": of governors there may be another.</summary>
    private bool TellsMore(in Description description)
    {
        for (int i = description.FirstToken; i < description.Head; i++)
        {
            if (facts.IsCapitalised(i) || facts.Is(i, "former"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The governor | ’s help", "the judge | of the court", "the mayor | never answered": another, or nothing that anybody did.</summary>
    private bool GoesOn(int next, int end)
    {
        if (next < end && (_document.IsOwnersMark(next) || facts.IsAny(next, Joints)))
        {
            return true;
        }

        for (int i = next; i < Math.Min(end, next + LongestPredicate); i++)
        {
            if (facts.IsAny(i, Negations))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The governor, Ana Lopes,".</summary>
    private bool IsNamed(int head)
    {
        int mention = actors.FirstMentionAfter(_document.Tokens[head].Start);
        int apposed = facts.Is(Math.Min(head + 1, _document.Tokens.Length - 1), ",") ? head + 2 : head + 1;
        return mention < actors.Mentions.Length && actors.Mentions[mention].TitleFirst <= apposed;
    }
}
