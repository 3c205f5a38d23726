namespace OnRecord.Tests;

public class ParallelUseTests
{
    [Fact]
    public void All_threads_see_the_same_instances_at_first_use()
    {
        for (var round = 0; round < 50; round++)
        {
            Corpus corpus = HarborCorpus.Create();
            object[][] seen = OnThreads(8, thread => Touch(corpus, fromActors: thread % 2 == 0));
            Assert.All(seen, objects => Assert.Equal(seen[0], objects, ReferenceEqualityComparer.Instance));
        }
    }

    [Fact]
    public void All_threads_see_the_same_instances_of_a_joined_corpus()
    {
        for (var round = 0; round < 50; round++)
        {
            Corpus corpus = Corpus.Of(
                HarborCorpus.Create(),
                HarborCorpus.Create(
                    [],
                    [
                        HarborCorpus.OthersTable
                            .Replace("\t0,1\n", "\n", StringComparison.Ordinal)
                            .Replace("\t1\n", "\n", StringComparison.Ordinal),
                    ]));
            object[][] seen = OnThreads(8, thread => Touch(corpus, fromActors: thread % 2 == 0));
            Assert.All(seen, objects => Assert.Equal(seen[0], objects, ReferenceEqualityComparer.Instance));
        }
    }

    private static object[] Touch(Corpus corpus, bool fromActors)
    {
        if (fromActors)
        {
            _ = corpus.GetActor("person/marta-quist").Quotes;
        }

        var seen = new List<object>();
        foreach (Article article in corpus.Articles)
        {
            seen.AddRange([article, article.Text, article.Quotes, article.Actors]);
            foreach (Quote quote in article.Quotes)
            {
                seen.AddRange([quote, quote.Text, quote.Sha256, quote.Speaker ?? new object()]);
            }
        }

        seen.RemoveAll(item => item.GetType() == typeof(object));
        foreach (Actor actor in corpus.Actors)
        {
            seen.AddRange([actor, actor.Aliases, actor.Roles, actor.Articles, actor.Mentions, actor.Quotes]);
        }

        return [.. seen];
    }

    private static T[] OnThreads<T>(int count, Func<int, T> work)
    {
        var results = new T[count];
        using var start = new Barrier(count);
        Thread[] threads = [.. Enumerable.Range(0, count).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            results[i] = work(i);
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return results;
    }
}
