using System.Globalization;
using System.Threading.Tasks.Dataflow;
using OnRecord.Tool.Articles;
using OnRecord.Tool.Inputs;
using OnRecord.Tool.Lines;

namespace OnRecord.Tool.Extracting;

/// <summary>Takes in the articles that are a run's to read: those of its shard that an earlier run has not written.</summary>
/// <param name="shard">The shard.</param>
/// <param name="written">How many articles are written already.</param>
/// <param name="last">The last of those.</param>
internal sealed class Feed(Shard shard, long written, string? last)
{
    /// <summary>Sends the articles on until there are no more, or nobody takes them.</summary>
    /// <exception cref="OutputException">The articles are not those that were written.</exception>
    public async Task SendAsync<TResult>(IAsyncEnumerable<PendingArticle> articles, TransformBlock<PendingArticle, TResult> window)
    {
        try
        {
            long seen = 0, passed = 0;
            await foreach (PendingArticle article in articles)
            {
                if (!shard.Holds(seen++))
                {
                    continue;
                }

                if (passed < written)
                {
                    Pass(article, ++passed);
                }
                else if (!await window.SendAsync(article))
                {
                    return;
                }
            }

            if (passed < written)
            {
                throw Refused($"this has {Progress.Count(written, "article")} and the input {passed:N0}");
            }
        }
        finally
        {
            window.Complete();
        }
    }

    /// <summary>Only the last name is compared: names of JSON Lines must be parsed, and an input that differs seldom agrees there.</summary>
    private void Pass(PendingArticle article, long passed)
    {
        if (passed == written && article.Name is var name && name != last)
        {
            throw Refused($"its article {passed:N0} is {last} and the input's is {name}");
        }
    }

    private static OutputException Refused(FormattableString why) =>
        new(why.ToString(CultureInfo.InvariantCulture) + "; resume with the input the run began with, or leave out --resume to start over.");
}
