using System.Globalization;
using System.Text;

namespace OnRecord.Tables;

/// <summary>A row of a table; its fields are read when asked for.</summary>
internal readonly struct TableRow(Table table, int start, int end)
{
    /// <summary>The table that the row stands in.</summary>
    public Table Table => table;

    /// <summary>Where the next row starts.</summary>
    public int Next => end + 1;

    /// <summary>The letter that says what the row holds; NUL when the first field is no single letter.</summary>
    public char Kind => end > start && (end == start + 1 || table.Text[start + 1] == '\t') ? table.Text[start] : '\0';

    public InvalidOperationException Malformed(string what) => table.Malformed(start, what);

    public bool Has(int field) => TryFind(field, out _, out _);

    public string? Optional(int field) => TryFind(field, out int from, out int to) ? Unescape(from, to) : null;

    public string Required(int field) => Optional(field) ?? throw Malformed($"field {field} is empty");

    /// <summary>The one letter that a field holds; NUL when it holds none or more.</summary>
    public char Letter(int field) => TryFind(field, out int from, out int to) && to == from + 1 ? table.Text[from] : '\0';

    public int Number(int field)
    {
        if (!TryFind(field, out int from, out int to))
        {
            throw Malformed($"field {field} is empty");
        }

        int number = ReadNumber(field, ref from, to);
        return from == to ? number : throw NotNumber(field);
    }

    public DateTimeOffset? Time(int field)
    {
        if (Optional(field) is not { } text)
        {
            return null;
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
            ? time
            : throw Malformed($"field {field} is no ISO 8601 time");
    }

    public Uri? Url(int field)
    {
        if (Optional(field) is not { } text)
        {
            return null;
        }

        return Uri.TryCreate(text, UriKind.Absolute, out Uri? url) ? url : throw Malformed($"field {field} is no absolute URL");
    }

    /// <summary>The texts of a list, parted by bars.</summary>
    public IReadOnlyList<string> List(int field)
    {
        if (!TryFind(field, out int from, out int to))
        {
            return [];
        }

        var items = new List<string>();
        while (true)
        {
            int bar = table.Text.IndexOf('|', from, to - from);
            items.Add(Unescape(from, bar < 0 ? to : bar));
            if (bar < 0)
            {
                return items.AsReadOnly();
            }

            from = bar + 1;
        }
    }

    /// <summary>The ranges of a list "start+length,start+length".</summary>
    /// <param name="field">The field.</param>
    /// <param name="limit">The length of the text that they lie in.</param>
    public IReadOnlyList<TextRange> Ranges(int field, int limit)
    {
        if (!TryFind(field, out int from, out int to))
        {
            throw Malformed($"field {field} is empty");
        }

        var count = 1;
        for (int comma = from; (comma = table.Text.IndexOf(',', comma, to - comma)) >= 0; comma++)
        {
            count++;
        }

        var ranges = new TextRange[count];
        ranges[0] = ReadRange(field, ref from, to, limit);
        for (var i = 1; i < ranges.Length; i++)
        {
            Expect(field, ',', ref from, to);
            ranges[i] = ReadRange(field, ref from, to, limit);
        }

        return from == to ? Array.AsReadOnly(ranges) : throw NotNumber(field);
    }

    /// <summary>A single range "start+length", where there is one.</summary>
    /// <param name="field">The field.</param>
    /// <param name="limit">The length of the text that it lies in.</param>
    public TextRange? Range(int field, int limit)
    {
        if (!TryFind(field, out int from, out int to))
        {
            return null;
        }

        TextRange range = ReadRange(field, ref from, to, limit);
        return from == to ? range : throw NotNumber(field);
    }

    private bool TryFind(int field, out int from, out int to)
    {
        from = start;
        for (var i = 0; i < field; i++)
        {
            int tab = table.Text.IndexOf('\t', from, end - from);
            if (tab < 0)
            {
                to = from;
                return false;
            }

            from = tab + 1;
        }

        to = table.Text.IndexOf('\t', from, end - from);
        to = to < 0 ? end : to;
        return to > from;
    }

    private TextRange ReadRange(int field, ref int from, int to, int limit)
    {
        int first = ReadNumber(field, ref from, to);
        Expect(field, '+', ref from, to);
        int length = ReadNumber(field, ref from, to);
        return first <= limit - length
            ? new TextRange(first, first + length)
            : throw Malformed($"field {field} reaches beyond the article's {limit} UTF-16 units");
    }

    private void Expect(int field, char mark, ref int from, int to)
    {
        if (from == to || table.Text[from++] != mark)
        {
            throw NotNumber(field);
        }
    }

    private int ReadNumber(int field, ref int from, int to)
    {
        int first = from;
        long number = 0;
        for (; from < to && table.Text[from] is >= '0' and <= '9' && number <= int.MaxValue; from++)
        {
            number = (number * 10) + (table.Text[from] - '0');
        }

        return from > first && number <= int.MaxValue ? (int)number : throw NotNumber(field);
    }

    private InvalidOperationException NotNumber(int field) => Malformed($"field {field} is not of the form that numbers and ranges have");

    private string Unescape(int from, int to)
    {
        if (table.Text.IndexOf('\\', from, to - from) < 0)
        {
            return table.Text.Substring(from, to - from);
        }

        var text = new StringBuilder(to - from);
        for (int at = from; at < to; at++)
        {
            char unit = table.Text[at];
            text.Append(unit != '\\' ? unit : at + 1 < to ? Escaped(table.Text[++at]) : throw Malformed("a backslash ends a field"));
        }

        return text.ToString();
    }

    private char Escaped(char letter) => letter switch
    {
        '\\' => '\\',
        't' => '\t',
        'n' => '\n',
        'r' => '\r',
        'p' => '|',
        _ => throw Malformed($"there is no escape \"\\{letter}\""),
    };
}
