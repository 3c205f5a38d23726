using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Descriptions;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Antecedents;

/// <summary>
/// Finds somebody without a name whom a pronoun means: "A senior official said it would hold. “It is new,” she added". Who is
/// named before is not meant then.
/// </summary>
internal readonly struct UnnamedSubjects(
    WordFacts facts, ActorSet actors, Quoted quoted, Discourse discourse, DescribedSubjects described)
{
    // A subject stands behind such a start at most: "At four | the woman from Tarn".
    private const int LongestLead = 4;
    private const int LongestDescription = 8;
    private const int LongestQuestion = 24;
    private const int LongestQuotation = 8;
    private const int LongestReply = 10;

    /// <summary>Of so many names between the subject and a pronoun one may as well be somebody's.</summary>
    private const int MostNames = 8;

    private static readonly WordTable Indefinites = WordTable.Of("a", "an", "one", "another");

    private static readonly WordTable Asking = WordTable.Of("asked", "asks", "pressed", "questioned", "interviewed");

    /// <summary>"| My father shrugged."</summary>
    private static readonly WordTable Writers = WordTable.Of("my", "our");

    /// <summary>"A man known as | Quist" has a name.</summary>
    private static readonly WordTable Naming = WordTable.Of("as", "named", "called");

    private static readonly WordTable Passives = WordTable.Of("is", "was");

    private static readonly WordTable Reflexives = WordTable.Of("himself", "herself");

    private static readonly WordTable Prepositions = WordTable.Of("at", "by", "in", "on");

    private readonly Document _document = facts.Document;

    /// <param name="token">The pronoun.</param>
    /// <param name="gender">Its gender.</param>
    /// <param name="last">Who spoke last before it.</param>
    /// <returns>Where the nearest such subject stands, in the sentence before the pronoun's; -1 where there is none.</returns>
    public int Before(int token, Gender gender, LastSpeaker last)
    {
        int sentence = _document.SentenceOf(token);
        if (last is { HasSource: true, HasAsked: false, Actor: < 0, Source: { } source } && discourse.Distance(last.Sentence, sentence) <= 1)
        {
            // "A daughter | of Ana Lopes": who is named in those words is somebody else.
            int speaker = _document.TokenAt(source.Start), end = _document.TokenAt(source.End);
            if (speaker < token && IsPerson(speaker, Math.Min(end, speaker + LongestDescription), gender, last))
            {
                return end - 1;
            }
        }

        if (Asked(_document.Sentences[sentence], token, gender, last) is >= 0 and var asked)
        {
            return asked;
        }

        int quotedSentence = sentence;
        while (sentence > 0 && quotedSentence - sentence < LongestQuotation && quoted.Holds(_document.Sentences[sentence].FirstToken)
            && quoted.Holds(_document.Sentences[sentence - 1].EndToken - 1))
        {
            sentence--;
        }

        if (sentence > 1 && IsWritersReply(_document.Sentences[sentence - 1]))
        {
            // "A pilot asked whether it would hold. No, I said. | “Good,” he".
            sentence--;
        }

        if (sentence > 0 && Asked(_document.Sentences[sentence - 1], token, gender, last) is >= 0 and var before)
        {
            return before;
        }

        return sentence > 0 && _document.Sentences[sentence - 1] is var former && _document.Sentences[sentence].Paragraph - former.Paragraph <= 1
            && SubjectOf(former) is var subject
            && (IsPerson(subject, Math.Min(former.EndToken, subject + LongestDescription), gender, last)
                || (_document.Sentences[sentence].Paragraph == former.Paragraph && IsOffice(subject, former, gender, last)))
            && !IsNamed(subject, former.EndToken) && !IsNamedSource(subject, last)
            ? subject
            : -1;
    }

    /// <summary>
    /// Whether the pronoun means somebody without a name with whom its own sentence opens: "Quist’s mother wept as | she left"; not "a nurse,
    /// | she left".
    /// </summary>
    public bool IsOwnSubject(int token, Gender gender, LastSpeaker last)
    {
        Sentence sentence = _document.Sentences[_document.SentenceOf(token)];
        return token > sentence.FirstToken && !facts.Is(token - 1, ",") && SubjectOf(sentence) is >= 0 and var subject && subject < token
            && IsPerson(subject, Math.Min(token, subject + LongestDescription), gender, last) && !IsAnybodyBetween(subject, token);
    }

    private bool IsAnybodyBetween(int subject, int token)
    {
        int first = actors.FirstMentionAfter(_document.Tokens[subject].End), mention = first;
        while (mention < actors.Mentions.Length && actors.Mentions[mention].FirstToken < token)
        {
            if (actors.Mentions[mention].Kind == ActorKind.Person || mention++ - first == MostNames)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A man | threw a shoe at Quist": who is named in the same sentence is whom he did it to. Whom he asked may answer.</summary>
    /// <param name="subject">Where the subject stands.</param>
    /// <param name="named">Where somebody is named behind it.</param>
    public bool IsSubjectBeside(int subject, int named)
    {
        if (!(facts.IsAny(subject, Indefinites) || IsBehindOwner(subject, named)) || _document.SentenceOf(subject) != _document.SentenceOf(named)
            || !facts.IsCapitalised(named) || facts.IsAny(named - 1, Naming))
        {
            return false;
        }

        for (int i = subject; i < named; i++)
        {
            if (facts.IsAny(i, Asking))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Quist’s mother | called Ana Lopes"; not "Quist’s lawyer, | Ana Lopes".</summary>
    private bool IsBehindOwner(int owner, int named) =>
        _document.IsOwnersMark(owner + 1)
        && Description.At(facts, owner, Math.Min(named, owner + LongestDescription)) is { } description && named > description.Head + 1
        && !facts.Is(description.Head + 1, ",");

    private bool IsWritersReply(Sentence sentence) =>
        sentence.EndToken - sentence.FirstToken is > 2 and <= LongestReply && facts.Has(sentence.EndToken - 2, WordSenses.Reporting)
        && Pronouns.Of(_document, sentence.EndToken - 3) == Pronoun.First;

    /// <summary>"One of the divers, the teacher Ana Lopes, said": those words were read as hers.</summary>
    private bool IsNamedSource(int subject, LastSpeaker last) =>
        subject >= 0 && last is { Actor: >= 0, Source: { } source } && actors.Actors[last.Actor].Kind == ActorKind.Person
        && _document.Tokens[subject].Start is var start && start >= source.Start && start < source.End;

    /// <summary>"A pilot who flies here, | Ana Lopes, agreed": that one has a name.</summary>
    private bool IsNamed(int subject, int end)
    {
        foreach (Salience point in discourse.Before(end))
        {
            if (point.Token <= subject)
            {
                return false;
            }

            int name = point.IsInPassing ? actors.Mentions.Length : actors.FirstMentionAfter(_document.Tokens[point.Token].Start);
            if (name < actors.Mentions.Length && actors.Mentions[name] is { Kind: ActorKind.Person, TitleFirst: > 0 } person
                && person.EndToken < end && facts.Is(person.TitleFirst - 1, ",") && facts.Is(person.EndToken, ","))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Its first token, or what follows a few small words or a question before it: "At four | the woman", "Asked why, | a
    /// pilot", "When it rained, | a pilot"; not "He was | a pilot". Of "Quist’s | mother" where the owner ends.
    /// </summary>
    private int SubjectOf(Sentence sentence)
    {
        int first = sentence.FirstToken;
        if (quoted.Holds(first))
        {
            return -1;
        }

        if (RoleWords.IsPossessive(facts, first) || facts.IsAny(first, Writers))
        {
            return first;
        }

        if (facts.IsCapitalised(first) && actors.OwnerAt(_document, first, sentence.EndToken) is >= 0 and var owner)
        {
            return actors.Mentions[owner].EndToken - 1;
        }

        bool isAnswer = facts.Is(first, "asked"), isBehind = isAnswer || facts.IsAny(first, ClauseWords.Openers);
        for (int i = first + 2; isBehind && i < Math.Min(sentence.EndToken, first + LongestQuestion); i++)
        {
            if (facts.Is(i - 1, ","))
            {
                return (isAnswer && facts.Is(i, "the")) || facts.IsAny(i, Indefinites) ? i : -1;
            }
        }

        for (int i = first; i < Math.Min(sentence.EndToken, first + LongestLead); i++)
        {
            if (facts.Is(i, "the") || facts.IsAny(i, Indefinites))
            {
                return i;
            }

            if (i == first ? !facts.IsAny(i, Prepositions) : facts.Shape(i) is not (Shape.Lower or Shape.None))
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>
    /// "A senior official", "the woman", "the club’s manager", "Quist’s lawyer"; "the senator" and "the 61-year-old woman" are somebody who was
    /// named, and behind "her lawyer" she may be the one whose lawyer it is.
    /// </summary>
    private bool IsPerson(int first, int end, Gender gender, LastSpeaker last)
    {
        bool isIndefinite = first >= 0 && facts.IsAny(first, Indefinites);
        if (isIndefinite && first + 1 < end && facts.Is(first + 1, "of"))
        {
            return IsOneOfSeveral(first + 2, end, gender);
        }

        return first >= 0 && Description.At(facts, first, end) is { IsPerson: true } description
            && (isIndefinite || (facts.IsAny(first, Writers) && !facts.IsCapitalised(description.Head + 1))
                || (description.IsOwned ? !MayMeanOwner(first, gender) && !described.IsPrinted(description, first, last)
                    : IsContrasted(facts, description.Head) ? facts.Is(first, "the")
                    : description.Age < 0 && facts.Is(first, "the") && !facts.IsCapitalised(description.Head)
                        && facts.Is(description.Head, DescriptionNouns.Stranger)))
            && GenderReader.Fits(facts, gender, description.Head);
    }

    /// <summary>"| The captain came to say goodbye." opens a paragraph, and the article says of nobody that they are the captain.</summary>
    private bool IsOffice(int first, Sentence sentence, Gender gender, LastSpeaker last) =>
        first >= 0 && facts.Is(first, "the") && _document.TokensOf(sentence.Paragraph).First == sentence.FirstToken
        && Description.At(facts, first, Math.Min(sentence.EndToken, first + LongestDescription))
            is { IsPerson: true, IsOwned: false, Age: < 0 } description
        && description.Head == first + 1 && facts.Shape(description.Head) == Shape.Lower && !facts.IsCapitalised(description.Head + 1)
        && !described.IsPrinted(description, first, last) && GenderReader.Fits(facts, gender, description.Head);

    /// <summary>"The striker | himself was more modest": another than who spoke before.</summary>
    /// <param name="facts">The article's words.</param>
    /// <param name="noun">The noun.</param>
    public static bool IsContrasted(WordFacts facts, int noun) =>
        noun >= 0 && noun + 1 < facts.Document.Tokens.Length && facts.Has(noun, WordSenses.Role | WordSenses.Title)
        && facts.Shape(noun) == Shape.Lower && facts.IsAny(noun + 1, Reflexives);

    /// <summary>"His uncle | was asked whether it would hold. He": the uncle, though behind other words he might be the owner.</summary>
    private int Asked(Sentence sentence, int token, Gender gender, LastSpeaker last)
    {
        int first = SubjectOf(sentence), end = Math.Min(token, Math.Min(sentence.EndToken, first + LongestDescription));
        return first >= 0 && first < token
            && Description.At(facts, first, end) is { IsPerson: true, IsOwned: true } owned && owned.Head + 2 < token
            && facts.IsAny(owned.Head + 1, Passives) && facts.IsAny(owned.Head + 2, Asking)
            && GenderReader.Fits(facts, gender, owned.Head) && !described.IsPrinted(owned, first, last)
            ? owned.Head
            : -1;
    }

    /// <summary>"| Her lawyer", "| Ana Lopes’s lawyer": behind those, "she" may be the one whose lawyer it is.</summary>
    private bool MayMeanOwner(int owner, Gender gender)
    {
        int mention = facts.IsCapitalised(owner) ? actors.FirstMentionAfter(_document.Tokens[owner].Start) : actors.Mentions.Length;
        return Pronouns.GenderOf(_document, owner) == gender
            || (mention < actors.Mentions.Length && actors.Mentions[mention].TitleFirst <= owner
                && actors.Genders[actors.ActorOf[mention]].Gender == gender);
    }

    /// <summary>"One of | Quist’s four sons".</summary>
    private bool IsOneOfSeveral(int first, int end, Gender gender)
    {
        for (int i = first; i < end; i++)
        {
            if (facts.Shape(i) == Shape.Lower && facts.Has(i, WordSenses.Role | WordSenses.Title) && DescriptionNounTable.IsPlural(_document.Span(i)))
            {
                return GenderReader.Fits(facts, gender, i);
            }
        }

        return false;
    }
}
