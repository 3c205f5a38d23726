using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Descriptions;
using OnRecord.Reading.Resolution.Sources;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Antecedents;

/// <summary>Finds the antecedent of a pronoun among the actors spoken of before it.</summary>
internal sealed class PronounResolver(
    WordFacts facts, ActorSet actors, Gender[] genders, Discourse discourse, Quoted quoted, ContentNames contentNames, DescribedSubjects described)
{
    private const int FarthestSentence = 8;
    private const int SentenceCost = 16;
    private const int SubjectWorth = 14;
    private const int SpeakerWorth = 12;
    private const int GenderWorth = 8;
    private const int AsideCost = 160;

    /// <summary>Who asked, in the sentence before, is seldom who answers.</summary>
    private const int AskerCost = 24;

    /// <summary>Nor, in the paragraph behind a question, who put it.</summary>
    private const int QuestionCost = 64;

    /// <summary>Whoever speaks seldom says their own name.</summary>
    private const int NamedCost = 40;

    private const int LongestOpening = 20;

    private static readonly WordTable Askings = RuleWords.Of("asked");

    private static readonly WordTable Adverbs = WordTable.Of("also", "now", "then", "once");

    private static readonly WordTable Replies = WordTable.Of("answered", "replied", "responded", "answers", "replies");

    /// <summary>What the writer means somebody with who was spoken of before; other words are passed over at one look.</summary>
    private static readonly WordTable Pointers = WordTable.Of("he", "him", "his", "himself", "she", "her", "hers", "herself", "the");

    private readonly Document _document = facts.Document;
    private readonly UnnamedSubjects _unnamed = new(facts, actors, quoted, discourse, described);
    private readonly OpeningTexts _texts = new(facts, actors);
    private readonly BodyAntecedents _bodies = new(facts, actors, discourse);
    private readonly RelativeAntecedents _relatives = new(facts, actors, discourse);
    private readonly Strangers _strangers = new(facts.Document, discourse);
    private readonly Topics _topics = new(facts, actors, genders, discourse);
    private readonly Deceased _deceased = new(facts, actors);
    private int _nextToken;

    /// <summary>Reads the pronouns and described subjects of the writer before the token, so that whom they mean is in mind there.</summary>
    /// <param name="token">Where to stop.</param>
    /// <param name="last">Who spoke last before them.</param>
    public void ReadTo(int token, LastSpeaker last)
    {
        for (; _nextToken < token; _nextToken++)
        {
            if (!facts.IsAny(_nextToken, Pointers) || !facts.Has(_nextToken, WordSenses.Function)
                || quoted.Holds(_nextToken) || facts.Shape(_nextToken) == Shape.Capitals)
            {
                continue;
            }

            Gender gender = Pronouns.GenderOf(_document, _nextToken);
            if (gender == Gender.Unknown)
            {
                if (described.At(_nextToken, last) is >= 0 and var subject)
                {
                    discourse.Add(new Salience(_nextToken, subject, IsSubject: true));
                }
                else if (described.AtEnd(_nextToken, last) is >= 0 and var told)
                {
                    discourse.Add(new Salience(_nextToken, told, IsSubject: false));
                }

                continue;
            }

            bool isTeller = facts.Is(_nextToken, "he") || facts.Is(_nextToken, "she");
            if ((isTeller && _unnamed.IsOwnSubject(_nextToken, gender, last)) || UnnamedSubjects.IsContrasted(facts, _nextToken - 1))
            {
                continue;
            }

            int actor = Ahead(_nextToken, gender) is >= 0 and var ahead ? ahead
                : IsOfDeceased(_nextToken, gender, last) ? _deceased.Actor
                : Person(_nextToken, gender, last, speaks: false).Actor;
            if (actor >= 0)
            {
                discourse.Add(new Salience(_nextToken, actor, isTeller));
            }

            if (described.At(_nextToken, last) is >= 0 and var theirs)
            {
                discourse.Add(new Salience(_nextToken, theirs, IsSubject: true));
            }
        }
    }

    /// <param name="source">A source that is a pronoun.</param>
    /// <param name="last">The speaker of the attribution before, and where its source stands.</param>
    /// <returns>The antecedent.</returns>
    public Antecedent Resolve(SourceReading source, LastSpeaker last) => source.Pronoun switch
    {
        Pronoun.He or Pronoun.She => Person(source.FirstToken, Pronouns.GenderOf(source.Pronoun), last, speaks: true),
        Pronoun.Relative => new Antecedent(_relatives.JustBefore(source.FirstToken)),
        Pronoun.It when _texts.AuthorBefore(source.FirstToken, last) is { } author => new Antecedent(author),
        Pronoun.They when _topics.IsOfSeveral(source.FirstToken, last) => new Antecedent(last.Actor),
        Pronoun.It or Pronoun.They => _bodies.Of(source.FirstToken, last, isPlural: source.Pronoun == Pronoun.They),
        _ => Antecedent.None,
    };

    /// <summary>"“She knew it,” Lund said. | Her husband died in May.": so a paragraph of an obituary opens about the dead.</summary>
    private bool IsOfDeceased(int token, Gender gender, LastSpeaker last) =>
        _deceased.Actor >= 0 && Agreement(_deceased.Actor, gender) is not null
        && _document.Sentences[_document.SentenceOf(token)].Paragraph is var paragraph && paragraph != last.Paragraph
        && _document.TokensOf(paragraph).First == token;

    /// <summary>"Asked whether he was late, | Lund shook his head", "When she arrived, | Lopes": who is meant is named next.</summary>
    /// <returns>That actor; -1 where nobody is meant so.</returns>
    private int Ahead(int token, Gender gender)
    {
        Sentence sentence = _document.Sentences[_document.SentenceOf(token)];
        if (!facts.IsAny(sentence.FirstToken, ClauseWords.Openers))
        {
            return -1;
        }

        int comma = token + 1;
        int limit = Math.Min(sentence.EndToken - 1, token + LongestOpening);
        while (comma < limit && !facts.Is(comma, ","))
        {
            comma++;
        }

        if (comma >= limit)
        {
            return -1;
        }

        int mention = actors.FirstMentionAfter(_document.Tokens[comma].Start);
        bool isSubject = mention < actors.Mentions.Length && actors.Mentions[mention] is { Kind: ActorKind.Person } named
            && named.TitleFirst == comma + 1;
        return isSubject && actors.ActorOf[mention] is >= 0 and var actor && Agreement(actor, gender) is not null ? actor : -1;
    }

    /// <param name="token">The pronoun.</param>
    /// <param name="gender">Its gender.</param>
    /// <param name="last">Who spoke last before it.</param>
    /// <param name="speaks">Whether it stands for a speaker.</param>
    private Antecedent Person(int token, Gender gender, LastSpeaker last, bool speaks)
    {
        int sentence = _document.SentenceOf(token);
        var best = new Ranking();
        bool isElsewhere = _topics.IsElsewhere(token, gender, last), isAside = last.IsAgent || IsAside(last);
        if (last.Actor >= 0 && !isAside && IsPerson(last.Actor) && Agreement(last.Actor, gender) is { } agreement
            && sentence - last.Sentence is var since && since <= FarthestSentence)
        {
            int worth = WorthAsSpeaker(last.Actor) + (IsAnswer(sentence) ? SubjectWorth : 0);
            best.Weigh(last.Actor, agreement + worth - (SentenceCost * since) + (isElsewhere ? 0 : SubjectWorth));
        }

        int unnamed = _unnamed.Before(token, gender, last);
        unnamed = unnamed >= 0 ? unnamed : _strangers.Before(sentence, last, gender, speaks);

        // "Asked by Lund, | he": not Lund, wherever else he is named.
        int other = Described(token), another = -1;
        bool isInserted = speaks && IsInserted(token);
        foreach (Salience point in discourse.Before(token))
        {
            if (point.Token < unnamed)
            {
                // Nobody was named since whom the pronoun could mean.
                _strangers.Note(token, speaks);
                return Antecedent.None;
            }

            int distance = sentence - _document.SentenceOf(point.Token);
            if (distance > FarthestSentence && !best.IsEmpty)
            {
                break;
            }

            if (distance == 0 && point.IsAsker && point.Actor != other)
            {
                (other, another) = (point.Actor, other);
            }

            if (point.Actor == other || point.Actor == another || !IsPerson(point.Actor) || Agreement(point.Actor, gender) is not { } agrees)
            {
                continue;
            }

            if (point.Token > unnamed && !point.IsSubject && unnamed >= 0 && _unnamed.IsSubjectBeside(unnamed, point.Token))
            {
                continue;
            }

            unnamed = point.IsInPassing ? unnamed : -1;
            best.Weigh(
                point.Actor,
                agrees + WorthAsSpeaker(point.Actor) - (SentenceCost * distance) - (isInserted && distance == 0 ? NamedCost : 0)
                    + (point.IsSubject ? SubjectWorth : 0) - (point.IsInPassing ? AsideCost : 0));
        }

        if (unnamed >= 0 && best.IsEmpty)
        {
            _strangers.Note(token, speaks);
            return Antecedent.None;
        }

        if (best.IsSure && genders[best.Actor] == Gender.Unknown)
        {
            // Who was "she" once is no "he" later.
            genders[best.Actor] = gender;
        }

        if (speaks && last.HasAsked && best.Actor >= 0 && best.Actor == last.Actor && sentence - last.EndSentence <= 1 && IsReply(token))
        {
            int asked = _topics.Asked(token, gender, last);
            if (asked < 0)
            {
                _strangers.Note(token, speaks);
            }

            return asked < 0 ? Antecedent.None : new Antecedent(asked, last.Actor, IsSure: false);
        }

        if (speaks && best.Actor >= 0 && (contentNames.NamesOther(best.Actor) || contentNames.Addresses(best.Actor))
            && !contentNames.Presents(best.Actor))
        {
            return Antecedent.None;
        }

        return best.ToAntecedent(best.IsSure);

        int WorthAsSpeaker(int actor) =>
            (actor != last.Actor ? 0
                : last.IsAnswered ? -QuestionCost
                : last.HasAsked ? -AskerCost
                : isElsewhere || isAside ? 0
                : SpeakerWorth)
            - (speaks && contentNames.Names(actor) ? NamedCost : 0) + (speaks && contentNames.Presents(actor) ? NamedCost : 0);
    }

    /// <summary>"Quist praised Lund, | who said so. He": it is Quist of whom the sentence speaks.</summary>
    private bool IsAside(LastSpeaker last)
    {
        int relative = last.Source is { } source ? _document.TokenAt(source.Start) : -1;
        if (relative < 0 || Pronouns.Of(_document, relative) != Pronoun.Relative)
        {
            return false;
        }

        foreach (Salience point in discourse.Before(relative))
        {
            if (_document.SentenceOf(point.Token) != last.Sentence)
            {
                return false;
            }

            if (point.IsSubject && point.Actor != last.Actor && IsPerson(point.Actor))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Lund, | he said, was late": who is named before in that sentence is spoken of.</summary>
    private bool IsInserted(int token) =>
        token > 0 && token + 2 < _document.Tokens.Length && facts.Is(token - 1, ",") && facts.Has(token + 1, WordSenses.Reporting)
        && facts.Is(token + 2, ",");

    /// <summary>"Her coach, Bea Holm, who is also | her aunt": Bea Holm is nobody's aunt but another's.</summary>
    private int Described(int token)
    {
        int who = token - 1;
        who -= who > 0 && facts.IsAny(who, Adverbs) ? 1 : 0;
        return who > 2 && (facts.Is(who, "is") || facts.Is(who, "was")) && facts.Is(who - 1, "who") && RoleWords.IsPossessive(facts, token)
            ? _relatives.JustBefore(who - 1)
            : Doer(token);
    }

    /// <summary>"Lund asked | him how it held": not Lund.</summary>
    private int Doer(int token)
    {
        int verb = token - 1;
        bool isObject = verb > 0 && facts.Has(verb, WordSenses.Reporting | WordSenses.Verb) && facts.Shape(verb) == Shape.Lower
            && (facts.Is(token, "him")
                || (facts.Is(token, "her") && token + 1 < _document.Tokens.Length && facts.Has(token + 1, WordSenses.Function)));
        int doer = isObject ? actors.FirstMentionAfter(_document.Tokens[verb].Start) - 1 : -1;
        return doer >= 0 && actors.Mentions[doer].EndToken == verb ? actors.ActorOf[doer] : -1;
    }

    /// <summary>"Lund asked why. “It leaks,” | he replied": whoever that is, not Lund.</summary>
    private bool IsReply(int token) =>
        (token + 1 < _document.Tokens.Length && facts.IsAny(token + 1, Replies)) || (token > 0 && facts.IsAny(token - 1, Replies));

    /// <summary>"Asked whether it would hold, he said": who spoke just before is asked on.</summary>
    private bool IsAnswer(int sentence) => facts.IsAny(_document.Sentences[sentence].FirstToken, Askings);

    /// <inheritdoc cref="BodyAntecedents.Body"/>
    public int Body(int token, LastSpeaker last, bool mustBeSubject = false) => _bodies.Body(token, last, mustBeSubject);

    private bool IsPerson(int actor) => actors.Actors[actor].Kind == ActorKind.Person;

    private int? Agreement(int actor, Gender wanted)
    {
        Gender known = genders[actor];
        return known == wanted ? GenderWorth : known == Gender.Unknown ? 0 : null;
    }
}
