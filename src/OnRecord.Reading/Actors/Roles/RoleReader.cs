using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors.Roles;

/// <summary>
/// Finds the titles and descriptions printed beside a person's name: before it (<see cref="RoleBefore"/>), before a comma
/// (<see cref="RoleBeforeComma"/>) and behind it (<see cref="RoleBehind"/>). Mentions are read in text order, since people share a
/// plural: "Sens. Ana Lopes and Omar Vane".
/// </summary>
internal sealed class RoleReader(WordFacts facts, TagArray tags, ActorDrafts actors, ScratchList<Mention> mentions)
{
    private const int LongestBetweenSharers = 12;

    /// <summary>Letters behind a name that tell an office: "Ana Lopes MP".</summary>
    private static readonly WordTable Letters = RuleWords.Of("postnominal");

    private readonly Document _document = facts.Document;
    private Extent? _plural;
    private int _endOfLastSharer;
    private (int Actor, int EndToken) _last = (ActorDrafts.None, -1);

    /// <summary>Adds what is printed beside the mention to its actor's roles.</summary>
    public void Read(in Mention mention, int actor)
    {
        Sentence sentence = _document.Sentences[_document.SentenceOf(mention.FirstToken)];
        Extent? beforeComma = RoleBeforeComma.Read(facts, mention, sentence);
        Add(actor, beforeComma);
        Add(actor, Before(mention, sentence) ?? Shared(mention, sentence) ?? AsExample(mention, sentence) ?? Introduced(mention, sentence)
            ?? PositionReader.Read(facts, mention, sentence));
        if (beforeComma is { } plural && mention.EndToken < sentence.EndToken && facts.Is(mention.EndToken, "and"))
        {
            Share(plural, mention);
        }

        if (mention.EndToken < sentence.EndToken && facts.Shape(mention.EndToken) == Shape.Capitals && facts.IsAny(mention.EndToken, Letters))
        {
            Add(actor, _document.Tokens[mention.EndToken].Extent);
        }

        (Extent? behind, Extent? further) = RoleBehind.Read(facts, mention, sentence);
        Add(actor, RoleHeld.Behind(facts, mention, sentence) ?? behind ?? RoleHeld.Before(facts, mention, sentence)
            ?? Later(mention, sentence, actors[actor].Gender));
        Add(actor, further);

        // "Ana Lopes and Omar Vane, sociologists at the University of Ardmore".
        bool isPair = _last.EndToken == mention.TitleFirst - 1 && _last.EndToken > sentence.FirstToken && facts.Is(_last.EndToken, "and");
        if (isPair && behind is { } both && RoleWords.IsOfSeveral(facts, both))
        {
            Add(_last.Actor, both);
        }

        _last = (actor, mention.EndToken);
    }

    /// <summary>What the rest of the clause tells, up to where somebody else is named.</summary>
    private Extent? Later(in Mention mention, Sentence sentence, Gender gender)
    {
        int next = Mention.FirstAfter(mentions, mention.Extent.End);
        while (next < mentions.Length && mentions[next].Kind != ActorKind.Person && mentions[next].FirstToken < sentence.EndToken)
        {
            next++;
        }

        return RoleHeld.Later(facts, mention, gender, sentence, next < mentions.Length ? mentions[next].TitleFirst : sentence.EndToken);
    }

    private void Share(Extent plural, in Mention mention)
    {
        _plural = plural;
        _endOfLastSharer = mention.EndToken;
    }

    private void Add(int actor, Extent? role)
    {
        if (role is { } printed)
        {
            actors.AddRole(actor, printed);
            GenderReader.VoteRole(facts, printed, ref actors[actor]);
        }
    }

    private Extent? Before(in Mention mention, Sentence sentence)
    {
        Extent? role = new RoleBefore(facts, tags, mentions, sentence).Read(mention);
        if (role is { } printed)
        {
            _plural = RoleWords.IsPlural(_document.Span(_document.TokenAt(printed.End - 1))) ? printed : null;
            _endOfLastSharer = mention.EndToken;
        }

        return role;
    }

    /// <summary>"Novelists such as | Ana Lopes", "other retired pilots, including | Ana Lopes".</summary>
    private Extent? AsExample(in Mention mention, Sentence sentence)
    {
        int end = mention.TitleFirst - 1;
        bool isSuch = end - 1 > sentence.FirstToken && facts.Is(end, "as") && facts.Is(end - 1, "such");
        if (!isSuch && !(end > sentence.FirstToken && (facts.Is(end, "including") || facts.Is(end, "like"))))
        {
            return null;
        }

        end -= isSuch ? 1 : 0;
        end -= facts.Is(end - 1, ",") ? 1 : 0;
        int head = end - 1;
        if (head < sentence.FirstToken || !RoleWords.IsPlural(_document.Span(head)) || !RoleWords.IsSmallRole(facts, head))
        {
            return null;
        }

        Extent role = _document.ExtentOf(new RoleBefore(facts, tags, mentions, sentence).FirstOfSmallRole(head), end);
        Share(role, mention);
        return role;
    }

    /// <summary>
    /// "A retired nurse named | Ana Lopes", "an agent called | Ana | replied"; not "the victim named | Ana Lopes | as", "the nurse
    /// called | Ana Lopes".
    /// </summary>
    private Extent? Introduced(in Mention mention, Sentence sentence)
    {
        int end = mention.TitleFirst - 1;
        if (end <= sentence.FirstToken || !IsIntroducing(end, mention.EndToken, sentence)
            || !RoleWords.IsSmallRole(facts, end - 1) || RoleWords.IsPlural(_document.Span(end - 1)))
        {
            return null;
        }

        int start = new RoleBefore(facts, tags, mentions, sentence).FirstOfSmallRole(end - 1);
        return start > sentence.FirstToken && (RoleWords.IsArticle(facts, start - 1) || facts.Is(start - 1, "another"))
            ? _document.ExtentOf(start, end)
            : null;
    }

    private bool IsIntroducing(int verb, int next, Sentence sentence) =>
        facts.Is(verb, "named") ? !(next < sentence.EndToken && facts.Is(next, "as"))
        : facts.Is(verb, "called") && next < sentence.EndToken && tags[next] is PennTag.VBD or PennTag.VBZ or PennTag.MD;

    /// <summary>The plural before the first of several names: it is every one's.</summary>
    private Extent? Shared(in Mention mention, Sentence sentence)
    {
        if (_plural is not { } role || role.Start < _document.Tokens[sentence.FirstToken].Start
            || mention.TitleFirst < _endOfLastSharer || mention.TitleFirst - _endOfLastSharer > LongestBetweenSharers)
        {
            _plural = null;
            return null;
        }

        bool isJoined = false;
        for (int i = _endOfLastSharer; i < mention.TitleFirst; i++)
        {
            // "(D-Ohio)"
            if (facts.Is(i, "("))
            {
                while (i + 1 < mention.TitleFirst && !facts.Is(i, ")"))
                {
                    i++;
                }
            }

            char mark = _document.Text[_document.Tokens[i].Start];
            isJoined |= mark == ',' || facts.Is(i, "and");
            if (!(mark is ',' or ')' or '.' || Characters.IsDash(mark) || facts.IsCapitalised(i)
                || facts.Is(i, "and") || facts.Is(i, "of") || facts.Is(i, "in")))
            {
                _plural = null;
                return null;
            }
        }

        _endOfLastSharer = mention.EndToken;
        return isJoined ? role : null;
    }
}
