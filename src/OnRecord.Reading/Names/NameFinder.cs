using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>Finds where people, organizations and places are named.</summary>
internal static class NameFinder
{
    /// <summary>Finds the names of an article.</summary>
    /// <param name="facts">The article's words.</param>
    /// <param name="byline">The paragraph of its byline; -1 where it has none.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The mentions in text order; none overlaps another, save that a body named by its owner holds the owner's name.</returns>
    public static ScratchList<Mention> Find(WordFacts facts, int byline, CancellationToken cancellationToken)
    {
        Document document = facts.Document;
        var forms = new FormCounts(facts, cancellationToken);
        var candidates = new ScratchList<Candidate>(document.Scratch, document.Tokens.Length / 16);
        var runs = new ScratchList<Run>(document.Scratch, capacity: 0);
        for (int sentence = 0; sentence < document.Sentences.Length; sentence++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (facts.IsHeadline(sentence) && document.Sentences[sentence].Paragraph != byline)
            {
                continue;
            }

            runs.Truncate(0);
            RunFinder.Find(facts, document.Sentences[sentence], runs);
            foreach (Run run in runs)
            {
                RunReader.Read(facts, forms, run, candidates);
            }
        }

        var ledger = new NameLedger(facts, candidates, cancellationToken);
        var mentions = new ScratchList<Mention>(document.Scratch, candidates.Length);
        for (int i = 0; i < candidates.Length; i++)
        {
            if ((i & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            Candidate candidate = candidates[i];
            if (ToMention(facts, ledger, candidate, FormJudge.Decide(facts, ledger, candidate)) is { } mention)
            {
                mentions.Add(mention);
                if (OwnedBody(facts, mention) is { } body)
                {
                    mentions.Add(body);
                }
            }
        }

        HeadlineReader.Read(facts, byline, mentions, cancellationToken);
        mentions.Sort(Mention.ByPlace);
        return mentions;
    }

    /// <summary>"Quist’s campaign" names a body beside its owner.</summary>
    private static Mention? OwnedBody(WordFacts facts, Mention owner)
    {
        Document document = facts.Document;
        int tail = owner.EndToken + 1;
        int end = document.Sentences[document.SentenceOf(owner.FirstToken)].EndToken;
        bool isBody = owner.Kind == ActorKind.Person && tail < end && document.KindOf(tail - 1) == TokenKind.Clitic && EndsBody(facts, tail, end);
        return isBody
            ? Mention.Of(document, owner.FirstToken, tail + 1, ActorKind.Organization)
            : null;
    }

    /// <summary>"the Quist campaign" is a body, "the Quist campaign manager" and "the Quist campaign bus" are none.</summary>
    private static bool EndsBody(WordFacts facts, int tail, int end) =>
        facts.Shape(tail) == Shape.Lower && facts.Has(tail, WordSenses.OrganizationTail)
        && !(tail + 1 < end && facts.Shape(tail + 1) == Shape.Lower && facts.Has(tail + 1, WordSenses.Role | WordSenses.ThingHead));

    /// <summary>Where the surname starts: "van der Zee" keeps its particles when the full name in the article has them.</summary>
    private static int WithParticles(WordFacts facts, NameLedger ledger, Candidate candidate)
    {
        int first = candidate.First;
        if (candidate.Length > 1 || (ledger.Parts(first) & NameParts.AfterParticle) == 0)
        {
            return first;
        }

        int sentence = facts.Document.Sentences[facts.Document.SentenceOf(first)].FirstToken;
        while (first > sentence && first > candidate.First - 3 && facts.Has(first - 1, WordSenses.Particle))
        {
            first--;
        }

        return first;
    }

    private static Mention? ToMention(WordFacts facts, NameLedger ledger, Candidate candidate, NameKind kind)
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

        int first = actorKind == ActorKind.Person && !candidate.HasTitle ? WithParticles(facts, ledger, candidate) : candidate.First;
        int titleFirst = actorKind == ActorKind.Person ? Math.Min(candidate.TitleFirst, first) : first;
        return new Mention(first, end, titleFirst, actorKind, document.ExtentOf(first, end));
    }

    /// <summary>"the Quist campaign", "Lopes administration": a body named by its head.</summary>
    private static bool IsTail(WordFacts facts, Candidate candidate)
    {
        int tail = candidate.End;
        int end = facts.Document.Sentences[facts.Document.SentenceOf(candidate.First)].EndToken;
        return tail < end && candidate.Guess != NameKind.Place && EndsBody(facts, tail, end);
    }
}
