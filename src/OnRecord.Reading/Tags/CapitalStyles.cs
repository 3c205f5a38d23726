namespace OnRecord.Reading.Tags;

internal static class CapitalStyles
{
    public static CapitalStyle Of(ReadOnlySpan<WordForm> sentence)
    {
        var counts = default(Counts);
        foreach (ref readonly var form in sentence)
        {
            counts.Add(form);
        }

        return counts.Style;
    }

    /// <param name="forms">The forms of an article's spellings.</param>
    /// <param name="sentence">The numbers of the spellings of the sentence's tokens.</param>
    public static CapitalStyle Of(ReadOnlySpan<WordForm> forms, ReadOnlySpan<int> sentence)
    {
        var counts = default(Counts);
        foreach (var spelling in sentence)
        {
            counts.Add(forms[spelling]);
        }

        return counts.Style;
    }

    /// <summary>How many of a sentence's words are written how.</summary>
    private struct Counts
    {
        private int _small;
        private int _capitalized;
        private int _capitals;

        public readonly CapitalStyle Style => (_small, _capitalized, _capitals) switch
        {
            ( > 0, 0, 0) => CapitalStyle.None,
            ( > 0, _, _) => _small * 6 < _capitalized ? CapitalStyle.Title : CapitalStyle.Prose,
            (0, _, _) when _capitals > _capitalized + 1 => CapitalStyle.Shouting,
            (0, > 2, _) => CapitalStyle.Title,
            _ => CapitalStyle.Prose,
        };

        // How the next word is written is not to be guessed, so nothing branches on it.
        public void Add(in WordForm form)
        {
            var letters = form.Shape.Case();

            // Headlines leave the short words small.
            _small += letters == WordShape.Lower & form.Suffix > 0x00FF_FFFF ? 1 : 0;
            _capitalized += letters == WordShape.Capitalized | letters == WordShape.Mixed ? 1 : 0;
            _capitals += letters == WordShape.Capitals ? 1 : 0;
        }
    }
}
