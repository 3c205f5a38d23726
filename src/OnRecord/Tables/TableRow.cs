using System.Globalization;
using System.Text;

namespace OnRecord.Tables;

/// <summary>
/// A row of a table; its fields, counted from 0, are read when asked for. Whatever reads one throws <see cref="Malformed"/> where it is
/// not of the form asked for.
/// </summary>
internal readonly struct TableRow(Table table, int start, int end)
{
    /// <summary>The table that the row stands in.</summary>
    public Table Table => table;

    /// <summary>Where the next row starts.</summary>
    public int Next => end + 1;

    /// <summary>The letter that says what the row holds; NUL when the first field is no single letter.</summary>
    public char Kind => Letter(0);

    /// <summary>What to throw where the row is not of the form that its table has.</summary>
    /// <param name="what">What is wrong with it.</param>
    public InvalidOperationException Malformed(string what) => table.Malformed(start, what);

    /// <summary>Whether the field is there and not empty.</summary>
    public bool Has(int field) => TryFind(field, out _, out _);

    /// <summary>The text of a field; <see langword="null"/> where it is empty.</summary>
    public string? Optional(int field) => TryFind(field, out int from, out int to) ? Read(from, to) : null;

    /// <summary>The text of a field that must have one.</summary>
    public string Required(int field) => Optional(field) ?? throw Empty(field);

    /// <summary>The one letter that a field holds; NUL when it holds none or more.</summary>
    public char Letter(int field) => TryFind(field, out int from, out int to) && to == from + 1 ? table.Text[from] : '\0';

    /// <summary>The number of a field that must have one.</summary>
    public int Number(int field)
    {
        if (!TryFind(field, out int from, out int to))
        {
            throw Empty(field);
        }

        int number = ReadNumber(field, ref from, to);
        return from == to ? number : throw NotNumber(field);
    }

    /// <summary>An ISO 8601 time, of UTC where it has no offset; <see langword="null"/> where the field is empty.</summary>
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

    /// <summary>An absolute URL; <see langword="null"/> where the field is empty.</summary>
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
            items.Add(Read(from, bar < 0 ? to : bar));
            if (bar < 0)
            {
                return items.AsReadOnly();
            }

            from = bar + 1;
        }
    }

    /// <summary>The numbers of a list, parted by commas.</summary>
    public int[] Numbers(int field)
    {
        if (!TryFind(field, out int from, out int to))
        {
            return [];
        }

        var numbers = new int[CountCommas(from, to) + 1];
        for (var i = 0; i < numbers.Length; i++)
        {
            SkipComma(field, ref from, to, i);
            numbers[i] = ReadNumber(field, ref from, to);
        }

        return from == to ? numbers : throw NotNumber(field);
    }

    /// <summary>The ranges of a list "start+length,start+length"; one as long as that before it is its start alone.</summary>
    /// <param name="field">The field.</param>
    /// <param name="limit">The length of the text that they lie in.</param>
    public TextRange[] Ranges(int field, int limit)
    {
        if (!TryFind(field, out int from, out int to))
        {
            throw Empty(field);
        }

        int length = -1;
        var ranges = new TextRange[CountCommas(from, to) + 1];
        for (var i = 0; i < ranges.Length; i++)
        {
            SkipComma(field, ref from, to, i);
            ranges[i] = ReadRange(field, ref from, to, limit, ref length);
        }

        return from == to ? ranges : throw NotNumber(field);
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

        int length = -1;
        TextRange range = ReadRange(field, ref from, to, limit, ref length);
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

    private TextRange ReadRange(int field, ref int from, int to, int limit, ref int length)
    {
        int first = ReadNumber(field, ref from, to);
        if (from < to && table.Text[from] == '+')
        {
            from++;
            length = ReadNumber(field, ref from, to);
        }

        return length < 0 ? throw NotNumber(field)
            : first <= limit - length ? new TextRange(first, first + length)
            : throw Beyond(field, limit);
    }

    private int CountCommas(int from, int to)
    {
        var count = 0;
        for (int comma = from; (comma = table.Text.IndexOf(',', comma, to - comma)) >= 0; comma++)
        {
            count++;
        }

        return count;
    }

    /// <summary>Steps over the comma before an item that is not the first.</summary>
    private void SkipComma(int field, ref int from, int to, int index)
    {
        if (index > 0 && (from == to || table.Text[from++] != ','))
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

    // What throws, and what is rare, stands apart: at a program's start all of a method is compiled, needed or not.
    private InvalidOperationException Empty(int field) => Malformed($"field {field} is empty");

    private InvalidOperationException NotNumber(int field) => Malformed($"field {field} is not of the form that numbers and ranges have");

    private InvalidOperationException Beyond(int field, int limit) => Malformed($"field {field} reaches beyond the article's {limit} UTF-16 units");

    private string Read(int from, int to) =>
        table.Text.IndexOf('\\', from, to - from) < 0 ? table.Text.Substring(from, to - from) : Unescape(from, to);

    private string Unescape(int from, int to)
    {
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
