using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities;

/// <summary>Goes over an article's tokens in order and tells which of them no mention holds; gathers what is found to be named there.</summary>
internal struct NameGaps(Document document, ScratchList<Mention> mentions)
{
    private ScratchList<Mention>? _found;
    private int _next;

    /// <summary>Whether no mention holds the token, not even as a title.</summary>
    /// <param name="token">No token before the one that was asked of last.</param>
    public bool IsFree(int token) => End(token, token + 1) > token;

    /// <param name="token">No token before the one that was asked of last.</param>
    /// <param name="limit">Where to look no further.</param>
    /// <returns>Where the next mention begins, or the limit if that is nearer; no more than the token where a mention holds it.</returns>
    public int End(int token, int limit)
    {
        while (_next < mentions.Length && mentions[_next].EndToken <= token)
        {
            _next++;
        }

        return _next < mentions.Length ? Math.Min(limit, mentions[_next].TitleFirst) : limit;
    }

    public void Add(in Mention mention) => (_found ??= new ScratchList<Mention>(document.Scratch, 1)).Add(mention);

    /// <summary>Puts what was found among the mentions, in text order.</summary>
    public readonly void Close()
    {
        if (_found is not null)
        {
            TakenMentions.Replace(mentions, _found);
        }
    }
}
