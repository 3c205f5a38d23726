using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Antecedents;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Sources;

/// <summary>Reads the words of a source: which of the names in it speaks, or that none does.</summary>
internal readonly struct SourceReader(WordFacts facts, ActorSet actors)
{
    /// <summary>So far from a name the word that it qualifies may stand.</summary>
    private const int Reach = 12;

    /// <summary>"Quist’s first open letter": so many words after the possessor.</summary>
    private const int LongestText = 4;
    private const int LongestOwned = 3;

    private static readonly WordTable Figures = WordTable.Of(
        "figures", "statistics", "estimates", "forecasts", "projections", "calculations", "numbers");

    /// <summary>"The Labour | MP" is no party.</summary>
    private static readonly WordTable Members = RuleWords.Of("postnominal");

    private readonly Document _document = facts.Document;
    private readonly NameBeside _beside = new(facts, actors);
    private readonly GovernedNames _governed = new(facts, actors);
    private readonly SourceClauses _clauses = new(facts);

    /// <summary>Whether the words can be a speaker's at all: "Sunday", "speaking in Harbor" and "this makes" cannot; "Felt’s lawyer" can.</summary>
    public bool MaySpeak(Extent source)
    {
        int first = _document.TokenAt(source.Start);
        if (first >= _document.Tokens.Length || (source.Length == 1 && _document.Text[source.Start] != 'I') || facts.Has(first, WordSenses.Calendar))
        {
            return false;
        }

        int mention = actors.FirstMentionAfter(source.Start);
        bool opensWithName = mention < actors.Mentions.Length && actors.Mentions[mention].TitleFirst <= first;
        bool isVerb = (facts.Has(first, WordSenses.Reporting | WordSenses.Verb)
            || _document.Span(first).EndsWith("ing".AsSpan(), StringComparison.Ordinal))
            && !(first + 1 < _document.Tokens.Length && _document.IsOwnersMark(first + 1));
        bool isOffice = facts.Has(first, WordSenses.Role | WordSenses.RoleModifier | WordSenses.OrganizationHead)
            || (facts.PhraseSenses(first) & (WordSenses.Role | WordSenses.Title)) != 0;
        return opensWithName || !isVerb || isOffice;
    }

    public SourceReading Read(Extent source)
    {
        int first = _document.TokenAt(source.Start);
        int end = first;
        while (end < _document.Tokens.Length && _document.Tokens[end].Start < source.End)
        {
            end++;
        }

        if (first >= end || facts.Is(first, "neither"))
        {
            return new SourceReading(SourceForm.Unnamed, -1, Pronoun.None, first, end);
        }

        int speaker = _beside.BeforeLetters(first) is >= 0 and var holder ? holder : Speaker(first, end);
        if (speaker < 0 || actors.Mentions[speaker].Kind == ActorKind.Place)
        {
            speaker = _beside.Before(first, end) is >= 0 and var whole ? whole : speaker;
        }

        if (speaker >= 0)
        {
            return new SourceReading(SourceForm.Name, speaker, Pronoun.None, first, end);
        }

        int beside = _beside.Of(first, end);
        if (beside >= 0)
        {
            return new SourceReading(SourceForm.Name, beside, Pronoun.None, first, end);
        }

        Pronoun pronoun = Pronouns.Of(_document, first);
        bool isPossessive = RoleWords.IsPossessive(facts, first);
        if (pronoun != Pronoun.None && (end - first == 1 || !isPossessive || OwnsWords(first + 1, end)))
        {
            return new SourceReading(SourceForm.Pronoun, -1, pronoun, first, end);
        }

        bool isDefinite = facts.Is(first, "the") || facts.Is(first, "this") || facts.Is(first, "that") || IsItsOfficer(first, end)
            || (isPossessive && IsOneOfTheirs(first, end));
        return new SourceReading(
            isDefinite ? SourceForm.Description : SourceForm.Unnamed, -1,
            Pronoun.None, first, isDefinite ? EndOfWriter(first, end) : end);
    }

    /// <summary>"Its chairman", "its chief executive": of "its senior vice president" a body has several.</summary>
    private bool IsItsOfficer(int first, int end) =>
        facts.Is(first, "its") && end - first > 1
        && (end - first == 2
            ? facts.Has(first + 1, WordSenses.Role | WordSenses.Title)
            : facts.PhraseLength(first + 1) == end - first - 1
                && (facts.PhraseSenses(first + 1) & (WordSenses.Role | WordSenses.Title)) != 0);

    /// <summary>"Her eldest son": of whom the article may have told who that is.</summary>
    private bool IsOneOfTheirs(int first, int end) =>
        end - first is > 1 and <= LongestOwned && !facts.Is(first, "its")
        && facts.Shape(end - 1) == Shape.Lower && facts.Has(end - 1, WordSenses.Role) && !IsPlural(end - 1);

    /// <summary>The mention that heads the source, or -1.</summary>
    private int Speaker(int first, int end)
    {
        int body = -1;
        Extent source = _document.ExtentOf(first, end);
        for (int i = actors.FirstMentionAfter(source.Start); i < actors.Mentions.Length && actors.Mentions[i].Extent.Start < source.End; i++)
        {
            Mention mention = actors.Mentions[i];
            if (IsPossessor(mention, end) || _governed.IsOne(i, first) || IsFollowedByHead(mention, end) || _clauses.IsIn(first, mention, end))
            {
                continue;
            }

            if (mention.Kind == ActorKind.Person)
            {
                return body >= 0
                    && (_clauses.Opens(actors.Mentions[body].EndToken, mention.TitleFirst)
                        || _clauses.IsSigner(actors.Mentions[body].EndToken, mention.TitleFirst))
                    ? body
                    : i;
            }

            if (body < 0 && (mention.Kind != ActorKind.Place || IsWhole(mention, first, end)))
            {
                body = i;
            }
        }

        return body;
    }

    /// <summary>
    /// A place speaks only where nothing else does: "Washington" does, "New Harbor voters", "the Harbor-based court" and
    /// "Ms. Holm of New Harbor" do not.
    /// </summary>
    private bool IsWhole(Mention mention, int first, int end) =>
        mention.TitleFirst - first <= (facts.Is(first, "the") ? 1 : 0)
        && mention.Extent.End == _document.Tokens[mention.EndToken - 1].End && (mention.EndToken >= end || !facts.IsWord(mention.EndToken));

    private bool IsPossessor(Mention mention, int end) =>
        mention.EndToken < end - 1 && _document.IsOwnersMark(mention.EndToken) && !OwnsWords(mention.EndToken + 1, end);

    /// <summary>"The agency | ’s report" speaks for the agency, "the mayor | ’s" reply for the mayor.</summary>
    private int EndOfWriter(int first, int end)
    {
        if (_document.IsOwnersMark(end - 1))
        {
            return end - 1;
        }

        int limit = Math.Min(end - 1, first + LongestText);
        for (int i = first + 2; i < limit; i++)
        {
            if (_document.IsOwnersMark(i) && OwnsWords(i + 1, end))
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>"Quist’s letter" and "her letter" speak for Quist, as "Quist’s lawyer" does not.</summary>
    private bool OwnsWords(int first, int end)
    {
        int limit = Math.Min(end, first + LongestText);
        for (int i = first; i < limit && facts.IsWord(i); i++)
        {
            if (facts.Is(i, DescriptionNouns.Text))
            {
                return i + 1 == limit || !facts.IsWord(i + 1) || facts.Has(i + 1, WordSenses.Function);
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the name only qualifies people: "a Quist aide", "White House and Treasury officials"; "World Bank figures" speak for the bank.
    /// </summary>
    private bool IsFollowedByHead(Mention mention, int end)
    {
        int limit = Math.Min(end, mention.EndToken + Reach);
        bool isFirst = mention.Kind == ActorKind.Person && mention.EndToken + 1 < limit && facts.Is(mention.EndToken, "and")
            && facts.Shape(mention.EndToken + 1) == Shape.Lower;
        if (isFirst)
        {
            // "Quist and colleagues": the first speaks for all.
            return false;
        }

        if (mention.Kind != ActorKind.Person && mention.EndToken + 1 < limit
            && _document.KindOf(mention.EndToken) == TokenKind.Number && facts.Shape(mention.EndToken + 1) == Shape.Lower)
        {
            // "The Fortune 500 company".
            return true;
        }

        for (int i = mention.EndToken; i < limit && facts.IsWord(i) && (!facts.Has(i, WordSenses.Function) || facts.Is(i, "and")); i++)
        {
            if (facts.Shape(i) != Shape.Lower)
            {
                if (i == end - 1 && mention.Kind != ActorKind.Person && facts.Shape(i) == Shape.Capitals && facts.IsAny(i, Members))
                {
                    return true;
                }

                if (i > mention.EndToken && IsPersonAt(i))
                {
                    // "Quist and Mayor Lopes" are two who speak; "Quist constituent Lopes" is one.
                    int joint = actors.Mentions[actors.FirstMentionAfter(_document.Tokens[i].Start)].TitleFirst - 1;
                    return !(joint >= mention.EndToken && facts.Is(joint, "and"));
                }

                continue;
            }

            if (facts.Has(i, WordSenses.Role | WordSenses.Title) || IsPlural(i))
            {
                return mention.Kind != ActorKind.Organization || !facts.IsAny(i, Figures);
            }

            // "Quist attacked Lopes": the later name is no part of who speaks.
            if (facts.Has(i, WordSenses.Reporting | WordSenses.Verb) || _document.Span(i).EndsWith("ed".AsSpan(), StringComparison.Ordinal))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Quist constituent Ana Lopes": the later name is the speaker's.</summary>
    private bool IsPersonAt(int token)
    {
        int mention = actors.FirstMentionAfter(_document.Tokens[token].Start);
        return mention < actors.Mentions.Length && actors.Mentions[mention] is { Kind: ActorKind.Person } person && person.FirstToken == token;
    }

    private bool IsPlural(int token) => DescriptionNounTable.IsPlural(_document.Span(token));
}
