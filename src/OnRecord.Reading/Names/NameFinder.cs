using System.Collections.Immutable;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>Finds where people, organizations and places are named.</summary>
internal static class NameFinder
{
    /// <returns>The mentions in text order; none overlaps another, save that a body named by its owner holds the owner's name.</returns>
    public static ImmutableArray<Mention> Find(WordFacts facts, CancellationToken cancellationToken)
    {
        Document document = facts.Document;
        var forms = new FormCounts(facts, cancellationToken);
        var candidates = new List<Candidate>();
        var runs = new List<Run>();
        for (int sentence = 0; sentence < document.Sentences.Length; sentence++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (facts.IsHeadline(sentence))
            {
                continue;
            }

            runs.Clear();
            RunFinder.Find(facts, document.Sentences[sentence], runs);
            foreach (Run run in runs)
            {
                RunReader.Read(facts, forms, run, candidates);
            }
        }

        var ledger = new NameLedger(facts, candidates, cancellationToken);
        var mentions = new List<Mention>();
        foreach (Candidate candidate in candidates)
        {
            if (ToMention(facts, candidate, FormJudge.Decide(facts, ledger, candidate)) is { } mention)
            {
                mentions.Add(mention);
                if (OwnedBody(facts, mention) is { } body)
                {
                    mentions.Add(body);
                }
            }
        }

        HeadlineReader.Read(facts, mentions, cancellationToken);
        mentions.Sort(static (a, b) => (a.FirstToken, a.EndToken).CompareTo((b.FirstToken, b.EndToken)));
        return mentions.ToImmutableArray();
    }

    /// <summary>"Quist’s campaign" names a body beside its owner.</summary>
    private static Mention? OwnedBody(WordFacts facts, Mention owner)
    {
        Document document = facts.Document;
        int tail = owner.EndToken + 1;
        int end = document.Sentences[document.SentenceOf(owner.FirstToken)].EndToken;
        bool isBody = owner.Kind == ActorKind.Person && tail < end && document.Tokens[tail - 1].Kind == TokenKind.Clitic && EndsBody(facts, tail, end);
        return isBody
            ? new Mention(owner.FirstToken, tail + 1, owner.FirstToken, ActorKind.Organization, document.ExtentOf(owner.FirstToken, tail + 1))
            : null;
    }

    /// <summary>"the Quist campaign" is a body, "the Quist campaign manager" and "the Quist campaign bus" are none.</summary>
    private static bool EndsBody(WordFacts facts, int tail, int end) =>
        facts.Shape(tail) == Shape.Lower && facts.Has(tail, WordSenses.OrganizationTail)
        && !(tail + 1 < end && facts.Shape(tail + 1) == Shape.Lower && facts.Has(tail + 1, WordSenses.Role | WordSenses.ThingHead));

    private static Mention? ToMention(WordFacts facts, Candidate candidate, NameKind kind)
    {
        if (kind is NameKind.None or NameKind.Unknown)
        {
            return null;
        }

        Document document = facts.Document;
        int end = candidate.End;
        ActorKind actorKind = kind switch
        {
            NameKind.Person => ActorKind.Person,
            NameKind.Organization => ActorKind.Organization,
            _ => ActorKind.Place,
        };
        if (IsTail(facts, candidate))
        {
            end++;
            actorKind = ActorKind.Organization;
        }

        int titleFirst = actorKind == ActorKind.Person ? candidate.TitleFirst : candidate.First;
        return new Mention(candidate.First, end, titleFirst, actorKind, document.ExtentOf(candidate.First, end));
    }

    /// <summary>"the Quist campaign", "Lopes administration": a body named by its head.</summary>
    private static bool IsTail(WordFacts facts, Candidate candidate)
    {
        int tail = candidate.End;
        int end = facts.Document.Sentences[facts.Document.SentenceOf(candidate.First)].EndToken;
        return tail < end && candidate.Guess != NameKind.Place && EndsBody(facts, tail, end);
    }
}
