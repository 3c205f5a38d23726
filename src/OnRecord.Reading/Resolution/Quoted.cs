using OnRecord.Reading.Attributions;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>Which tokens stand in direct quotations, where nobody is spoken of by the writer.</summary>
internal readonly struct Quoted
{
    private readonly bool[] _tokens;

    public Quoted(Document document, ScratchList<AttributionDraft> drafts)
    {
        _tokens = document.Scratch.Rent<bool>(document.Tokens.Length);
        foreach (AttributionDraft draft in drafts)
        {
            if (draft.Kind != AttributionKind.Direct)
            {
                continue;
            }

            foreach (Extent piece in draft.Pieces)
            {
                for (int i = document.TokenAt(piece.Start); i < document.Tokens.Length && document.Tokens[i].Start < piece.End; i++)
                {
                    _tokens[i] = true;
                }
            }
        }
    }

    public bool Holds(int token) => _tokens[token];
}
