using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Antecedents;
using OnRecord.Reading.Resolution.Descriptions;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Sources;

/// <summary>
/// Tells for which body somebody without a name speaks: "a Harbor Board spokesman", "a spokeswoman for the union", "a spokesman". What they
/// say the body says. Who speaks for a person says it for themselves.
/// </summary>
internal readonly struct Spokespeople(WordFacts facts, ActorSet actors, PronounResolver pronouns, DescriptionResolver descriptions)
{
    private const int LongestName = 8;
    private const int MostNames = 32;

    private static readonly WordTable Nouns = RuleWords.Of("spokesman");
    private static readonly WordTable Findings = RuleWords.Of("finding");

    private readonly Document _document = facts.Document;

    /// <returns>The body; nobody where the source is no such person, or the body is not known.</returns>
    public Antecedent BodyOf(SourceReading source, LastSpeaker last)
    {
        int noun = source.FirstToken;
        while (noun < source.EndToken && !facts.IsAny(noun, Nouns))
        {
            if (!facts.IsWord(noun) || (noun > source.FirstToken && facts.Has(noun, WordSenses.Function) && facts.Shape(noun) == Shape.Lower))
            {
                return Antecedent.None;
            }

            noun++;
        }

        if (noun >= source.EndToken)
        {
            return Antecedent.None;
        }

        // "The spokesman" may have a name, unless one without spoke just before.
        if (facts.Is(source.FirstToken, "the"))
        {
            return source.EndToken == noun + 1 && noun == source.FirstToken + 1 && HasSpoken(last)
                ? new Antecedent(last.Actor, IsSure: false)
                : Antecedent.None;
        }

        int next = noun + 1;
        if (next < source.EndToken && facts.Is(next, "for"))
        {
            return Behind(next, source, last);
        }

        if (next < source.EndToken || !RoleWords.IsArticle(facts, source.FirstToken))
        {
            return Antecedent.None;
        }

        if (noun == source.FirstToken + 1)
        {
            return new Antecedent(OnlyBody(source.FirstToken, last), IsSure: false);
        }

        int mention = actors.FirstMentionAfter(_document.Tokens[source.FirstToken].Start);
        return mention < actors.Mentions.Length && actors.Mentions[mention] is { Kind: ActorKind.Organization } named
            && named.EndToken == noun && named.TitleFirst == source.FirstToken + 1
                ? new Antecedent(actors.ActorOf[mention])
                : Described(source.FirstToken, noun, last);
    }

    /// <summary>Whether somebody who speaks for a body spoke last.</summary>
    private bool HasSpoken(LastSpeaker last)
    {
        if (last is not { Source: { } source, Actor: >= 0 } || actors.Actors[last.Actor].Kind != ActorKind.Organization)
        {
            return false;
        }

        for (int i = _document.TokenAt(source.Start); i < _document.Tokens.Length && _document.Tokens[i].Start < source.End; i++)
        {
            if (facts.IsAny(i, Nouns))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"For | the Harbor Board", "for | the union".</summary>
    private Antecedent Behind(int preposition, SourceReading source, LastSpeaker last)
    {
        int mention = actors.FirstMentionAfter(_document.Tokens[preposition].End);
        if (mention < actors.Mentions.Length && actors.Mentions[mention] is var named && named.FirstToken < source.EndToken)
        {
            int first = preposition + (facts.Is(preposition + 1, "the") ? 2 : 1);
            return named.Kind == ActorKind.Organization && named.TitleFirst == first && named.EndToken >= source.EndToken
                ? new Antecedent(actors.ActorOf[mention])
                : Antecedent.None;
        }

        return facts.Is(preposition + 1, "the") && source.EndToken - preposition <= LongestName
            ? Described(preposition + 1, source.EndToken, last)
            : Antecedent.None;
    }

    private Antecedent Described(int first, int end, LastSpeaker last)
    {
        var body = new SourceReading(SourceForm.Description, -1, Pronoun.None, first, end);
        return Description.Read(facts, body) is { IsPerson: false } description
            && descriptions.Printed(description, first, last) is { RunnerUp: < 0 } meant
                ? meant with { IsSure = false }
                : Antecedent.None;
    }

    /// <summary>The body of which the paragraph speaks, where it names no other: "the Harbor Board has another view. A spokesman said".</summary>
    private int OnlyBody(int token, LastSpeaker speaker)
    {
        int body = pronouns.Body(token, speaker, mustBeSubject: true);
        int paragraph = -1;
        int last = body < 0 ? -1 : actors.FirstMentionAfter(_document.Tokens[token].Start) - 1;
        for (int i = last; i >= 0 && i > last - MostNames; i--)
        {
            Mention named = actors.Mentions[i];
            if (paragraph >= 0 && _document.ParagraphOf(named.FirstToken) != paragraph)
            {
                break;
            }

            if (actors.ActorOf[i] == body ? IsReporter(named.EndToken) : named.Kind == ActorKind.Organization)
            {
                return -1;
            }

            paragraph = paragraph < 0 && actors.ActorOf[i] == body ? _document.ParagraphOf(named.FirstToken) : paragraph;
        }

        return body;
    }

    /// <summary>"The Harbor Post understands | that it rained. A spokesman": somebody else's, whom the paper asked.</summary>
    private bool IsReporter(int next) =>
        next < _document.Tokens.Length && (facts.IsAny(next, Findings) || (next + 1 < _document.Tokens.Length && facts.IsAny(next + 1, Findings)));
}
