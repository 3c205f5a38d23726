using System.Runtime.CompilerServices;
using System.Text;
using OnRecord.Tool.Articles;

namespace OnRecord.Tool.Inputs;

/// <summary>An input that has an article a line.</summary>
/// <param name="name">What messages call it.</param>
/// <param name="open">Opens it.</param>
/// <param name="kind">What a line holds.</param>
internal sealed class LineInput(string name, Func<Stream> open, InputKind kind)
{
    /// <summary>The articles in the order of the lines.</summary>
    /// <exception cref="InputException">The input cannot be read, or no further.</exception>
    public async IAsyncEnumerable<PendingArticle> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await using IAsyncEnumerator<InputLine> lines = LineReader.ReadAsync(open, cancellation).GetAsyncEnumerator(cancellation);
        while (await MoveNextAsync(lines))
        {
            yield return ArticleOn(lines.Current);
        }
    }

    private async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<InputLine> lines)
    {
        try
        {
            return await lines.MoveNextAsync();
        }
        catch (Exception error) when (Unreadable.Explain(error) is { } problem)
        {
            throw new InputException(name, problem);
        }
    }

    private PendingArticle ArticleOn(InputLine line)
    {
        var place = new InputPlace(name, line.Number);
        if (line.Bytes is null)
        {
            return new MissingArticle(place, $"this line has more than {LineReader.MostBytes} bytes; put the article into a file of its own.");
        }

        if (kind == InputKind.JsonLines)
        {
            return new JsonArticle(line.Bytes, place);
        }

        try
        {
            return BytesArticle.OfFile(Utf8.Strict.GetString(line.Bytes), place);
        }
        catch (DecoderFallbackException)
        {
            return new MissingArticle(place, "this name is not UTF-8.");
        }
    }
}
