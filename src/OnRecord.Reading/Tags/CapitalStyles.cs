namespace OnRecord.Reading.Tags;

internal static class CapitalStyles
{
    public static CapitalStyle Of(ReadOnlySpan<WordForm> sentence)
    {
        var small = 0;
        var capitalized = 0;
        var capitals = 0;
        foreach (var form in sentence)
        {
            switch (form.Shape.Case())
            {
                // Headlines leave the short words small.
                case WordShape.Lower when form.Suffix > 0x00FF_FFFF:
                    small++;
                    break;
                case WordShape.Capitalized or WordShape.Mixed:
                    capitalized++;
                    break;
                case WordShape.Capitals:
                    capitals++;
                    break;
            }
        }

        return (small, capitalized, capitals) switch
        {
            ( > 0, 0, 0) => CapitalStyle.None,
            ( > 0, _, _) => small * 6 < capitalized ? CapitalStyle.Title : CapitalStyle.Prose,
            (0, _, _) when capitals > capitalized + 1 => CapitalStyle.Shouting,
            (0, > 2, _) => CapitalStyle.Title,
            _ => CapitalStyle.Prose,
        };
    }
}
