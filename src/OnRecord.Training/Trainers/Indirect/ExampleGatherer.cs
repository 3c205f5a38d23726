using OnRecord.Reading.Attributions;
using OnRecord.Reading.Attributions.Indirect;
using OnRecord.Reading.Tokens;
using OnRecord.Training.Fitting;

namespace OnRecord.Training.Trainers.Indirect;

/// <summary>Turns marked articles into examples for each of the models.</summary>
internal sealed class ExampleGatherer(CueGate gate)
{
    private readonly List<uint[]> _candidates = [];
    private readonly Answers _answers = new([]);

    public List<Example> Cues { get; } = [];

    public List<Example> Sources { get; } = [];

    public List<Example> Starts { get; } = [];

    public List<Example> Ends { get; } = [];

    public List<Example> Tails { get; } = [];

    public int UnreachedSources { get; private set; }

    public int UnreachedStarts { get; private set; }

    public int UnreachedEnds { get; private set; }

    public int UnreachedTails { get; private set; }

    public void Gather(int number, MarkedArticle article)
    {
        var evidence = article.Evidence;
        var cues = article.Uses.Select(use => use == TokenUse.Head).ToArray();
        foreach (var sentence in evidence.Document.Sentences)
        {
            GatherCues(number, article, sentence);
        }

        var last = default(MarkedAttribution);
        foreach (var attribution in article.Attributions)
        {
            var sentence = evidence.Document.Sentences[evidence.Document.SentenceOf(attribution.Head)];
            var site = CueSite.At(evidence, sentence, attribution.Head);
            var previous = last is not null && last.Head >= sentence.FirstToken ? last.SourceChunk : -1;
            GatherSource(number, evidence, site, attribution, previous);
            GatherContent(number, evidence, site, attribution, cues);
            last = attribution;
        }
    }

    private void GatherCues(int number, MarkedArticle article, Sentence sentence)
    {
        var previous = -1;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var use = article.Uses[i];
            if (use is TokenUse.None or TokenUse.Head && CueSite.IsOne(article.Evidence, gate, i))
            {
                _ = CueFeatures.Score(_answers, article.Evidence, CueSite.At(article.Evidence, sentence, i), previous, int.MinValue);
                Cues.Add(new Example(number, [_answers.Take()], use == TokenUse.Head ? 1 : 0));
                previous = use == TokenUse.Head ? i : previous;
            }
        }
    }

    private void GatherSource(int number, Evidence evidence, in CueSite site, MarkedAttribution attribution, int previous)
    {
        var (first, end) = SourceModel.Candidates(evidence, site);
        var right = attribution.Source.IsEmpty ? 0 : attribution.SourceChunk - first + 1;
        if (right < 0 || right > end - first || (right == 0 && !attribution.Source.IsEmpty))
        {
            UnreachedSources++;
            return;
        }

        _candidates.Clear();
        var questions = new SourceFeatures(evidence, site, previous);
        _ = questions.ScoreNone(_answers);
        _candidates.Add(_answers.Take());
        for (var chunk = first; chunk < end; chunk++)
        {
            _ = questions.Score(_answers, chunk, int.MinValue);
            _candidates.Add(_answers.Take());
        }

        Sources.Add(new Example(number, [.. _candidates], right));
    }

    private void GatherContent(int number, Evidence evidence, in CueSite site, MarkedAttribution attribution, bool[] cues)
    {
        var content = ContentSite.Of(
            evidence, site, attribution.SourceChunk >= 0 ? SourceExtent.Of(evidence, site, attribution.SourceChunk) : default);
        var sentence = site.Sentence;
        var pieces = attribution.Pieces.Where(piece => piece.First >= sentence.FirstToken && piece.First < sentence.EndToken).ToList();
        if (pieces.Count == 0)
        {
            UnreachedStarts++;
            return;
        }

        var questions = new StartFeatures(evidence, content);
        var right = -1;
        _candidates.Clear();
        for (var start = ContentModel.NextStart(evidence, content, -1); start >= 0; start = ContentModel.NextStart(evidence, content, start))
        {
            _ = questions.Look(start) + questions.ScoreWhere(_answers) + questions.Score(_answers, int.MinValue);
            right = start == pieces[0].First ? _candidates.Count : right;
            _candidates.Add(_answers.Take());
        }

        if (right < 0)
        {
            UnreachedStarts++;
            return;
        }

        Starts.Add(new Example(number, [.. _candidates], right));
        var first = pieces[0];
        var isBefore = first.First < site.First;
        var end = isBefore ? first.End : pieces[^1].End;
        GatherEnd(number, evidence, content, first.First, end, isTail: false, cues);
        if (isBefore)
        {
            GatherTail(number, evidence, content, first.End, pieces, cues);
        }
    }

    private void GatherEnd(int number, Evidence evidence, in ContentSite content, int start, int end, bool isTail, bool[] cues)
    {
        var questions = new EndFeatures(evidence, content, start, isTail);
        var right = -1;
        _candidates.Clear();
        var limit = Math.Min(end, content.LastStop);
        for (var span = ContentModel.FirstEnd(evidence, content, start); ContentModel.MoveNext(evidence, content, ref span, cues);)
        {
            _ = questions.Score(_answers, span, int.MinValue);
            if (right < 0 && span.End >= limit)
            {
                right = span.End == limit || (span.End == limit + 1) ? _candidates.Count : -2;
            }

            _candidates.Add(_answers.Take());
        }

        if (right < 0)
        {
            UnreachedEnds++;
            return;
        }

        Ends.Add(new Example(number, [.. _candidates], right));
    }

    private void GatherTail(int number, Evidence evidence, in ContentSite content, int pieceEnd, List<TokenRange> pieces, bool[] cues)
    {
        var head = content.Site.Head;
        var tail = pieces.FirstOrDefault(piece => piece.First > head);
        var right = tail.IsEmpty ? 0 : -1;
        _candidates.Clear();
        _ = TailFeatures.ScoreNone(_answers, evidence, content, pieceEnd);
        _candidates.Add(_answers.Take());
        for (var start = ContentModel.NextTail(evidence, content, -1); start >= 0; start = ContentModel.NextTail(evidence, content, start))
        {
            _ = TailFeatures.Score(_answers, evidence, content, pieceEnd, start);
            right = !tail.IsEmpty && start == tail.First ? _candidates.Count : right;
            _candidates.Add(_answers.Take());
        }

        if (right < 0)
        {
            UnreachedTails++;
            return;
        }

        Tails.Add(new Example(number, [.. _candidates], right));
        if (!tail.IsEmpty)
        {
            GatherEnd(number, evidence, content, tail.First, pieces[^1].End, isTail: true, cues);
        }
    }
}
