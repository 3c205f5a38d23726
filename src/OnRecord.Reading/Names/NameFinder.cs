using System.Collections.Immutable;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>Finds where people, organizations and places are named.</summary>
internal static class NameFinder
{
    /// <returns>The mentions in text order; they do not overlap.</returns>
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
            }
        }

        HeadlineReader.Read(facts, mentions, cancellationToken);
        mentions.Sort(static (a, b) => a.FirstToken.CompareTo(b.FirstToken));
        return mentions.ToImmutableArray();
    }

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
        return tail < end && facts.Shape(tail) == Shape.Lower && facts.Has(tail, WordSenses.OrganizationTail) && candidate.Guess != NameKind.Place
            && !(tail + 1 < end && facts.Shape(tail + 1) == Shape.Lower && facts.Has(tail + 1, WordSenses.Role | WordSenses.ThingHead));
    }
}
